package io.briefing.article;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the visible text of one block, and the claims in it. */
final class PassageReader {

  private final Source source;
  private final Footnotes footnotes;
  private final FindingList findings;
  private final PassageText text;
  private final List<Words> words = new ArrayList<>();
  private final List<PlainLink> links = new ArrayList<>();
  private final NodeVisitor visitor =
      new NodeVisitor(
          new VisitHandler<>(Text.class, this::readText),
          new VisitHandler<>(HtmlEntity.class, this::readText),
          new VisitHandler<>(SoftLineBreak.class, node -> readBreak(' ', node)),
          new VisitHandler<>(HardLineBreak.class, node -> readBreak('\n', node)),
          new VisitHandler<>(Code.class, this::readCode),
          new VisitHandler<>(HtmlInline.class, this::readTag),
          new VisitHandler<>(AutoLink.class, this::readAddress),
          new VisitHandler<>(MailLink.class, this::readAddress),
          new VisitHandler<>(Link.class, this::readLink),
          new VisitHandler<>(Image.class, this::readPicture),
          new VisitHandler<>(Footnote.class, this::readMark),
          new VisitHandler<>(ClaimNode.class, this::readClaim));

  /**
   * @param block where the block stands
   */
  PassageReader(Source source, Span block, Footnotes footnotes, FindingList findings) {
    this.source = source;
    this.footnotes = footnotes;
    this.findings = findings;
    this.text = new PassageText(block);
  }

  /** A claim in the tree, and which part of the visible text its words are. */
  private record Words(ClaimNode claim, int start, int end) {}

  Passage read(Node block, Passage.Kind kind, Optional<Cell> cell) {
    visitor.visitChildren(block);
    Passage passage = text.passage(kind, cell);
    new LinkLikeText(passage, source, findings).report();
    return passage;
  }

  /** The claims of the passage that can be judged; the others are reported. */
  List<Map.Entry<ClaimNode, ClaimLink>> claims(Passage passage) {
    List<Map.Entry<ClaimNode, ClaimLink>> claims = new ArrayList<>();
    for (Words found : words) {
      ClaimNode node = found.claim();
      Span marked = node.words();
      String visible = passage.visible().substring(found.start(), found.end());
      boolean blank = visible.isBlank();
      // Empty brackets ask for words to be written; a blank or a picture between them is a slip.
      if (blank && !marked.isEmpty()) {
        findings.error(
            "empty-claim",
            new Span(marked.start() - 1, marked.end() + 1),
            "the claim has no words",
            "write the words between the brackets, [half of sales](=…), or nothing at all, [](=…):"
                + " then the number is written for you");
      } else if (node.target().formula().isEmpty()) {
        findings.error(
            "empty-formula",
            marked,
            "the claim has no formula",
            "write it behind the equals sign: (=a / b)");
      } else {
        ClaimLink link =
            new ClaimLink(
                marked,
                node.target().span(),
                node.target().formula(),
                node.title(),
                passage,
                found.end() - visible.stripLeading().length(),
                found.start() + visible.stripTrailing().length());
        claims.add(Map.entry(node, link));
      }
    }
    return claims;
  }

  /** The links of the passage that are no claims. */
  List<PlainLink> links() {
    return links;
  }

  private void readText(Node node) {
    text.append(node.getChars());
  }

  /** The break's blanks or its backslash are not shown; its line end stands for it. */
  private void readBreak(char shown, Node node) {
    BasedSequence chars = node.getChars();
    int end = chars.getStartOffset() + Math.max(0, chars.indexOfAny(CharPredicate.ANY_EOL));
    text.appendBreak(shown, new Span(end, end + 1));
  }

  private void readCode(Code node) {
    text.appendCode(node);
  }

  private void readTag(HtmlInline node) {
    if (RawHtml.name(node.getChars().toString()).equals("br")) {
      text.appendBreak('\n', Markdown.span(node));
    }
  }

  private void readAddress(Node node) {
    BasedSequence chars = node.getChars();
    text.appendRaw(chars.subSequence(1, chars.length() - 1));
  }

  /** The mark of a footnote that nobody wrote is text. */
  private void readMark(Footnote node) {
    if (footnotes.mark(node).isEmpty()) {
      text.append(node.getChars());
      reportUnknown(node);
    }
  }

  /** A mark that leads nowhere would be published as it was typed; "[^caret]" may be meant so. */
  private void reportUnknown(Footnote node) {
    String mark = node.getChars().toString();
    String name = node.getText().toString();
    Optional<String> meant = footnotes.meant(name);
    if (meant.isEmpty() && !name.chars().allMatch(Character::isDigit)) {
      return;
    }
    List<String> hints = new ArrayList<>();
    meant.ifPresent(near -> hints.add("did you mean [^" + near + "]?"));
    hints.add("write the footnote, in a paragraph of its own: " + mark + ": …");
    findings.error(
        "undefined-reference",
        Markdown.span(node),
        "no line defines " + mark,
        hints.toArray(String[]::new));
  }

  private void readLink(Link node) {
    String target = LinkTarget.of(node);
    if (!LinkTarget.isSafe(target)) {
      findings.warning(
          "unsafe-link",
          Markdown.span(node),
          "the link's target is not published: " + target,
          "link to http:, https:, mailto: or a relative address");
    }
    links.add(new PlainLink(target, Markdown.span(node)));
    visitor.visitChildren(node);
  }

  private void readPicture(Image node) {
    if (ClaimTarget.isFormula(node.getUrl())) {
      findings.error(
          "claim-as-picture",
          Markdown.span(node),
          "the exclamation mark makes this a picture, not a claim",
          "delete the !, or write \\! for one that is text");
    } else {
      findings.warning(
          "picture-left-out",
          Markdown.span(node),
          "pictures are not published; the description stands in their place",
          "describe the picture in the prose");
    }
    visitor.visitChildren(node);
  }

  private void readClaim(ClaimNode node) {
    int start = text.length();
    visitor.visitChildren(node);
    words.add(new Words(node, start, text.length()));
  }
}
