package io.briefing.article;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes the syntax tree as XHTML that is well-formed and safe by construction: every tag comes
 * from a node of the tree, an author's own HTML only through {@link RawHtml}, a link only past
 * {@link LinkTarget}. Claim markup stands at claim nodes alone, so that it can neither be lost nor
 * forged.
 */
final class XhtmlWriter {

  private final Xhtml html = new Xhtml();
  private final WordsWriter words;
  private final FootnoteWriter noteWriter;
  private final int highestHeading;
  private final StringBuilder notes = new StringBuilder();
  private final Function<ChartPlace, String> charts;
  private final TableMarkup tables;
  private final NodeVisitor visitor =
      new NodeVisitor(
          new VisitHandler<>(Heading.class, this::writeHeading),
          new VisitHandler<>(Paragraph.class, this::writeParagraph),
          new VisitHandler<>(BlockQuote.class, node -> writeLines("blockquote", Map.of(), node)),
          new VisitHandler<>(BulletList.class, node -> writeLines("ul", Map.of(), node)),
          new VisitHandler<>(OrderedList.class, this::writeOrderedList),
          new VisitHandler<>(BulletListItem.class, this::writeItem),
          new VisitHandler<>(OrderedListItem.class, this::writeItem),
          new VisitHandler<>(ThematicBreak.class, node -> writeRule()),
          new VisitHandler<>(
              IndentedCodeBlock.class,
              node -> writeCode(node.getContentChars().trimTailBlankLines(), Map.of())),
          new VisitHandler<>(FencedCodeBlock.class, this::writeFencedCode),
          new VisitHandler<>(HtmlBlock.class, node -> writeHtml(node.getContentChars())),
          new VisitHandler<>(HtmlCommentBlock.class, this::writeChart),
          new VisitHandler<>(TableBlock.class, this::writeTable),
          // Footnotes stand behind the prose.
          new VisitHandler<>(FootnoteBlock.class, node -> {}));

  private XhtmlWriter(
      Node document,
      Footnotes footnotes,
      Map<ClaimNode, ClaimLink> claims,
      Function<ClaimLink, ClaimMarkup> marks,
      Function<ChartPlace, String> charts,
      TableMarkup tables) {
    this.charts = charts;
    this.tables = tables;
    this.noteWriter = new FootnoteWriter(html, footnotes, this::writeFootnote);
    this.words =
        new WordsWriter(html, footnotes, noteWriter, claims, marks.andThen(this::keepNote));
    this.highestHeading = HeadingLevels.highest(document);
  }

  static String write(
      Node document,
      Footnotes footnotes,
      Map<ClaimNode, ClaimLink> claims,
      Function<ClaimLink, ClaimMarkup> marks,
      Function<ChartPlace, String> charts,
      TableMarkup tables) {
    XhtmlWriter writer = new XhtmlWriter(document, footnotes, claims, marks, charts, tables);
    writer.visitor.visitChildren(document);
    writer.noteWriter.writeNotes();
    // An entity can name a character that XML does not allow.
    return SourceReader.withoutControls(writer.html.toString());
  }

  /** The main points as a list; nothing if there are none. */
  static String points(
      List<? extends Node> points,
      Footnotes footnotes,
      Map<ClaimNode, ClaimLink> claims,
      Function<ClaimLink, ClaimMarkup> marks) {
    if (points.isEmpty()) {
      return "";
    }
    XhtmlWriter writer =
        new XhtmlWriter(points.get(0), footnotes, claims, marks, place -> "", TableMarkup.PLAIN);
    writer.html.tag("ul");
    writer.html.line();
    for (Node point : points) {
      writer.writeWords("li", point.getFirstChild());
      writer.html.line();
    }
    writer.html.tag("/ul");
    writer.writeNotes();
    return SourceReader.withoutControls(writer.html.toString());
  }

  /** Keeps the note of a claim until its block ends. */
  private ClaimMarkup keepNote(ClaimMarkup markup) {
    notes.append(markup.note());
    return markup;
  }

  /**
   * The page's title is its only h1, and the article's highest headings are h2, with whatever level
   * the author began.
   */
  private void writeHeading(Heading heading) {
    html.line();
    writeWords("h" + Math.min(6, heading.getLevel() - highestHeading + 2), heading);
    html.line();
    writeNotes();
  }

  private void writeParagraph(Paragraph paragraph) {
    if (TableCaption.is(paragraph)) {
      return; // The table writes it.
    }
    boolean item = paragraph.getParent() instanceof ListItem;
    boolean tight =
        item && paragraph.getParent().getParent() instanceof ListBlock list && list.isTight();
    if (tight) {
      words.write(paragraph);
      return;
    }
    html.line();
    writeWords("p", paragraph);
    html.line();
    if (!item && !(paragraph.getParent() instanceof FootnoteBlock)) {
      writeNotes();
    }
  }

  private void writeOrderedList(OrderedList list) {
    int start = list.getStartNumber();
    writeLines("ol", start == 1 ? Map.of() : Map.of("start", String.valueOf(start)), list);
  }

  private void writeItem(ListItem item) {
    html.tag("li");
    visitor.visitChildren(item);
    writeNotes();
    html.tag("/li");
    html.line();
  }

  private void writeNotes() {
    if (notes.length() > 0) {
      html.line();
      html.raw(notes.toString());
      html.line();
      notes.setLength(0);
    }
  }

  private void writeRule() {
    html.line();
    html.emptyTag("hr");
    html.line();
  }

  private void writeFencedCode(FencedCodeBlock block) {
    String info = Escaping.unescapeString(block.getInfo()).strip();
    String language = info.isEmpty() ? "" : info.split("\\s", 2)[0];
    writeCode(
        block.getContentChars(),
        language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
  }

  private void writeCode(BasedSequence code, Map<String, String> attributes) {
    html.line();
    html.tag("pre");
    html.tag("code", attributes);
    html.text(code.isEmpty() ? "" : code.normalizeEndWithEOL());
    html.tag("/code");
    html.tag("/pre");
    html.line();
  }

  private void writeHtml(BasedSequence block) {
    html.line();
    html.raw(RawHtml.block(block.trimEOL().normalizeEOL()));
    html.line();
  }

  /** Any other comment is dropped. */
  private void writeChart(HtmlCommentBlock comment) {
    ChartPlace.of(comment.getContentChars())
        .ifPresent(
            place -> {
              html.line();
              html.raw(charts.apply(place));
              html.line();
            });
  }

  private void writeTable(TableBlock table) {
    html.line();
    // A wide table scrolls in a box of its own, which must be reachable from the keyboard, and
    // named.
    html.tag(
        "div",
        Xhtml.attributes(
            "class", "briefing-table",
            "tabindex", "0",
            "role", "group",
            "aria-label", TableWriter.name(table)));
    new TableWriter(html, words::write, tables).write(table);
    html.tag("/div");
    html.line();
    writeNotes();
  }

  private void writeFootnote(Node definition) {
    visitor.visitChildren(definition);
    writeNotes();
  }

  private void writeLines(String tag, Map<String, String> attributes, Node node) {
    html.line();
    html.tag(tag, attributes);
    html.line();
    visitor.visitChildren(node);
    html.line();
    html.tag("/" + tag);
    html.line();
  }

  private void writeWords(String tag, Node node) {
    html.tag(tag);
    words.write(node);
    html.tag("/" + tag);
  }
}
