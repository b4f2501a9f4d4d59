package io.briefing.article;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Writes what stands inside a block: text, emphasis, links, marks of footnotes, claims. */
final class WordsWriter {

  private final Xhtml html;
  private final Footnotes footnotes;
  private final FootnoteWriter noteWriter;
  private final Map<ClaimNode, ClaimLink> claims;
  private final Function<ClaimLink, ClaimMarkup> marks;
  private boolean inClaim;
  private final Set<HtmlInline> kept = Collections.newSetFromMap(new IdentityHashMap<>());
  private final NodeVisitor visitor =
      new NodeVisitor(
          new VisitHandler<>(Text.class, this::writeText),
          new VisitHandler<>(HtmlEntity.class, this::writeText),
          new VisitHandler<>(SoftLineBreak.class, this::writeLineEnd),
          new VisitHandler<>(HardLineBreak.class, node -> writeBreak()),
          new VisitHandler<>(Emphasis.class, node -> writeInside("em", Map.of(), node)),
          new VisitHandler<>(StrongEmphasis.class, node -> writeInside("strong", Map.of(), node)),
          new VisitHandler<>(Strikethrough.class, node -> writeInside("del", Map.of(), node)),
          new VisitHandler<>(Code.class, this::writeCode),
          new VisitHandler<>(HtmlInline.class, this::writeTag),
          new VisitHandler<>(AutoLink.class, node -> writeAddress("", node.getText())),
          new VisitHandler<>(MailLink.class, node -> writeAddress("mailto:", node.getText())),
          new VisitHandler<>(Link.class, this::writeLink),
          // The page holds nothing that lies elsewhere: a picture's description stands for it.
          new VisitHandler<>(
              Image.class, node -> writeInside("span", Map.of("class", "briefing-picture"), node)),
          new VisitHandler<>(Footnote.class, this::writeMark),
          new VisitHandler<>(ClaimNode.class, this::writeClaim));

  WordsWriter(
      Xhtml html,
      Footnotes footnotes,
      FootnoteWriter noteWriter,
      Map<ClaimNode, ClaimLink> claims,
      Function<ClaimLink, ClaimMarkup> marks) {
    this.html = html;
    this.footnotes = footnotes;
    this.noteWriter = noteWriter;
    this.claims = claims;
    this.marks = marks;
  }

  void write(Node parent) {
    kept.addAll(RawHtml.pairs(parent));
    visitor.visitChildren(parent);
  }

  private void writeText(Node node) {
    String text = Escaping.unescapeString(node.getChars().normalizeEOL());
    html.text(HardSpaces.in(text, inClaim));
  }

  private void writeLineEnd(Node end) {
    boolean joined =
        end.getPrevious() != null
            && end.getNext() != null
            && HardSpaces.join(end.getPrevious().getChars(), end.getNext().getChars());
    html.raw(joined ? HardSpaces.HARD : "\n");
  }

  private void writeBreak() {
    html.emptyTag("br");
    html.raw("\n");
  }

  private void writeCode(Code code) {
    html.tag("code");
    html.text(PassageText.visible(code));
    html.tag("/code");
  }

  private void writeTag(HtmlInline tag) {
    String literal = RawHtml.literal(tag);
    String name = RawHtml.name(literal);
    if (name.equals("br")) {
      html.emptyTag("br");
    } else if (kept.contains(tag)) {
      html.tag((literal.startsWith("</") ? "/" : "") + name);
    }
  }

  private void writeAddress(String scheme, BasedSequence address) {
    boolean safe = LinkTarget.isSafe(scheme + address);
    if (safe) {
      openLink(scheme + address, BasedSequence.NULL);
    }
    html.text(address.toString());
    if (safe) {
      html.tag("/a");
    }
  }

  private void writeLink(Link link) {
    String target = LinkTarget.of(link);
    boolean safe = LinkTarget.isSafe(target);
    if (safe) {
      openLink(target, link.getTitle());
    }
    write(link);
    if (safe) {
      html.tag("/a");
    }
  }

  private void openLink(String target, BasedSequence title) {
    Map<String, String> attributes = Xhtml.attributes("href", Escaping.percentEncodeUrl(target));
    if (LinkTarget.hasScheme(target)) {
      attributes.put("rel", LinkTarget.REL);
    }
    if (title.isNotNull()) {
      attributes.put("title", Escaping.unescapeString(title.normalizeEOL()));
    }
    html.tag("a", attributes);
  }

  private void writeMark(Footnote mark) {
    footnotes.mark(mark).ifPresentOrElse(noteWriter::writeMark, () -> writeText(mark));
  }

  private void writeClaim(ClaimNode node) {
    ClaimLink claim = claims.get(node);
    if (claim == null) {
      write(node);
      return;
    }
    ClaimMarkup markup = marks.apply(claim);
    html.tag("span", Xhtml.attributes("id", markup.id(), "class", markup.cssClass()));
    html.raw(markup.before());
    inClaim = true;
    write(node);
    inClaim = false;
    html.raw(markup.after());
    html.tag("/span");
  }

  private void writeInside(String tag, Map<String, String> attributes, Node node) {
    html.tag(tag, attributes);
    write(node);
    html.tag("/" + tag);
  }
}
