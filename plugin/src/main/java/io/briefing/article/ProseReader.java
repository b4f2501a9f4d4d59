package io.briefing.article;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns Markdown into {@link Prose}.
 *
 * <p>The library builds the syntax tree ({@link Markdown}), in which {@link Links} turns links to
 * formulas into claims. This reader then goes once through its blocks: {@link PassageReader} reads
 * the visible text of each that holds words, and what an author should know – a link that was meant
 * to be a claim, a footnote nobody refers to, numbers inside raw HTML – becomes a finding. {@link
 * StandOffClaims} adds the claims of the front matter. {@link XhtmlWriter} writes the same tree.
 */
final class ProseReader {

  private final Source source;
  private final FindingList findings;
  private final Footnotes footnotes;
  private final TableRemarks remarks;
  private final Map<Passage, Node> passages = new LinkedHashMap<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<ChartPlace> chartPlaces = new ArrayList<>();
  private final Map<ClaimNode, ClaimLink> claims = new IdentityHashMap<>();
  private final List<ClaimLink> inOrder = new ArrayList<>();
  private final List<PlainLink> links = new ArrayList<>();
  private final NodeVisitor visitor =
      new NodeVisitor(
          new VisitHandler<>(Paragraph.class, this::readParagraph),
          new VisitHandler<>(Heading.class, node -> readBlock(Passage.Kind.HEADING, node)),
          new VisitHandler<>(TableBlock.class, this::readTable),
          new VisitHandler<>(FootnoteBlock.class, this::readFootnote),
          new VisitHandler<>(HtmlBlock.class, this::readHtml),
          new VisitHandler<>(HtmlCommentBlock.class, this::readComment));

  private ProseReader(Source source, FindingList findings, Footnotes footnotes) {
    this.source = source;
    this.findings = findings;
    this.footnotes = footnotes;
    this.remarks = new TableRemarks(findings);
  }

  /** No prose at all, for an article that cannot be read. */
  static Prose empty() {
    return new Prose(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        marks -> "",
        (marks, charts, tables) -> "");
  }

  /**
   * Reads the prose of an article.
   *
   * @param base where it starts in the source
   * @param frontMatter with the main points, and the rows of {@code claims}
   */
  static Prose read(Source source, int base, FrontMatter frontMatter, FindingList findings) {
    return Markdown.parse(source, new Span(base, source.text().length()), findings)
        .map(document -> read(source, document, frontMatter, findings))
        .orElseGet(ProseReader::empty);
  }

  private static Prose read(
      Source source, Document document, FrontMatter frontMatter, FindingList findings) {
    List<Document> points = new MainPoints(source, findings).read(frontMatter.points());
    Definitions definitions = new Definitions();
    new NodeVisitor(new VisitHandler<>(Reference.class, definitions::add)).visit(document);
    List<Span> spaced = new ArrayList<>();
    points.forEach(point -> spaced.addAll(Links.settle(point, definitions)));
    spaced.addAll(Links.settle(document, definitions));
    Footnotes footnotes = Footnotes.of(document);
    ProseReader reader = new ProseReader(source, findings, footnotes);
    points.forEach(
        point -> reader.readBlock(Passage.Kind.LIST_ITEM, (Block) point.getFirstChild()));
    reader.visitor.visit(document);
    for (Span formula : spaced) {
      findings.note(
          "spaces-in-link",
          formula,
          "with spaces this is a claim here, but no link in other Markdown viewers",
          "write (<= " + source.text(formula) + ">)");
    }
    definitions.report(findings);
    List<Yaml> standOff = frontMatter.claims().map(Yaml.Sequence::items).orElse(List.of());
    if (!standOff.isEmpty()) {
      new StandOffClaims(source, reader.passages, findings).place(standOff).forEach(reader::add);
      reader.inOrder.sort(Comparator.comparing(claim -> claim.words().start()));
    }
    return new Prose(
        List.copyOf(reader.passages.keySet()),
        reader.inOrder,
        reader.tables,
        reader.chartPlaces,
        reader.links,
        marks -> XhtmlWriter.points(points, footnotes, reader.claims, marks),
        (marks, charts, tables) ->
            XhtmlWriter.write(document, footnotes, reader.claims, marks, charts, tables));
  }

  private void readParagraph(Paragraph paragraph) {
    Passage.Kind kind =
        paragraph.getParent() instanceof ListItem ? Passage.Kind.LIST_ITEM : Passage.Kind.PARAGRAPH;
    boolean noted = paragraph.getAncestorOfType(FootnoteBlock.class) != null;
    readBlock(noted ? Passage.Kind.FOOTNOTE : kind, paragraph);
  }

  private void readBlock(Passage.Kind kind, Block block) {
    PassageReader reader = passageReader(Markdown.span(block));
    add(reader, block, reader.read(block, kind, Optional.empty()));
  }

  private PassageReader passageReader(Span block) {
    return new PassageReader(source, block, footnotes, findings);
  }

  private void add(PassageReader reader, Node block, Passage passage) {
    if (!passage.visible().isBlank()) {
      passages.put(passage, block);
    }
    reader.claims(passage).forEach(this::add);
    links.addAll(reader.links());
  }

  private void add(Map.Entry<ClaimNode, ClaimLink> claim) {
    claims.put(claim.getKey(), claim.getValue());
    inOrder.add(claim.getValue());
  }

  private void readFootnote(FootnoteBlock note) {
    if (footnotes.isPublished(note)) {
      visitor.visitChildren(note);
      return;
    }
    if (footnotes.isMissed(note)) {
      return; // The mark that was meant for it is reported.
    }
    findings.warning(
        "unused-footnote",
        Markdown.span(note),
        "nothing refers to this footnote, or it is defined twice: it is neither published nor"
            + " checked",
        "write [^" + note.getText() + "] where it belongs, or delete it");
  }

  private void readTable(TableBlock table) {
    List<List<Passage>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead || part instanceof TableBody) {
        for (Node row : part.getChildren()) {
          rows.add(readRow(row, rows.size()));
        }
      }
    }
    tables.add(new Table(tables.size(), Markdown.span(table), rows, remarks.of(table)));
  }

  private List<Passage> readRow(Node row, int number) {
    List<Passage> cells = new ArrayList<>();
    int end = row.getStartOffset();
    for (Node node : row.getChildren()) {
      TableCell cell = (TableCell) node;
      if (cell.getText().isBlank()) {
        cell.removeChildren();
      }
      PassageReader reader =
          passageReader(cell.hasChildren() ? Markdown.span(cell.getText()) : Span.at(end));
      end = Math.max(end, cell.getEndOffset());
      Cell place = new Cell(tables.size(), number, cells.size(), cell.isHeader(), alignment(cell));
      Passage passage = reader.read(cell, Passage.Kind.TABLE_CELL, Optional.of(place));
      add(reader, cell, passage);
      cells.add(passage);
      if (node.getNext() == null) {
        reportLostCells(cell);
      }
    }
    return cells;
  }

  /** What stands in the line behind the last cell and its bar. */
  private void reportLostCells(TableCell last) {
    int start = last.getClosingMarker().getStartOffset();
    int end = source.lineSpan(source.position(last.getStartOffset()).line()).end();
    if (last.getClosingMarker().isEmpty() || source.text(new Span(start + 1, end)).isBlank()) {
      return;
    }
    findings.warning(
        "cells-lost",
        new Span(start, end),
        "the row has more cells than the table's head: these are neither published nor checked",
        "add columns to the head, or write \\| for a | that is text");
  }

  private static Cell.Alignment alignment(TableCell cell) {
    if (cell.getAlignment() == null) {
      return Cell.Alignment.NONE;
    }
    return switch (cell.getAlignment()) {
      case LEFT -> Cell.Alignment.LEFT;
      case CENTER -> Cell.Alignment.CENTER;
      case RIGHT -> Cell.Alignment.RIGHT;
    };
  }

  private void readComment(HtmlCommentBlock comment) {
    Optional<ChartPlace> place = ChartPlace.of(comment.getContentChars());
    place.ifPresent(chartPlaces::add);
    if (place.isEmpty()) {
      readHtml(comment);
    }
  }

  private void readHtml(HtmlBlockBase html) {
    remarks.report(html);
    if (RawHtml.text(html.getContentChars().toString()).chars().anyMatch(Character::isDigit)) {
      findings.warning(
          "numbers-in-html",
          Markdown.span(html),
          "numbers inside HTML are published but not checked",
          "write them as Markdown");
    }
  }
}
