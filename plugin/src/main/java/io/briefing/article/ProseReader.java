package io.briefing.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Turns Markdown into {@link Prose}.
 *
 * <p>The library builds the syntax tree, with {@link ClaimLinkProcessor} turning links to formulas
 * into claims on the way. This visitor then goes once through its blocks: {@link PassageReader}
 * reads the visible text of each that holds words, and what an author should know – a link that was
 * meant to be a claim, a footnote nobody refers to, numbers inside raw HTML – becomes a finding.
 * {@link XhtmlWriter} writes the same tree.
 */
final class ProseReader extends AbstractVisitor {

  private final Source source;
  private final int base;
  private final String text;
  private final FindingList findings;
  private final ClaimLinkProcessor links;
  private final Footnotes footnotes;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final Map<ClaimNode, ClaimLink> claims = new IdentityHashMap<>();
  private final List<ClaimLink> inOrder = new ArrayList<>();
  private final Definitions definitions;
  private boolean tooDeep;

  private ProseReader(
      Source source, int base, FindingList findings, ClaimLinkProcessor links, Node document) {
    this.source = source;
    this.base = base;
    this.text = source.text().substring(base);
    this.findings = findings;
    this.links = links;
    this.footnotes = Footnotes.of(document);
    this.definitions = new Definitions(links, findings, base);
  }

  /** No prose at all, for an article that cannot be read. */
  static Prose empty() {
    return new Prose(List.of(), List.of(), List.of(), marks -> "");
  }

  /**
   * Reads the prose of an article.
   *
   * @param base where it starts in the source
   */
  static Prose read(Source source, int base, FindingList findings) {
    if (!Markdown.isWithinLimits(source, base, findings)) {
      return empty();
    }
    String text = source.text().substring(base);
    ClaimLinkProcessor links = new ClaimLinkProcessor(text);
    Node document = Markdown.parse(text, links);
    ProseReader reader = new ProseReader(source, base, findings, links, document);
    document.accept(reader);
    reader.reportLinks();
    return new Prose(
        reader.passages,
        reader.inOrder,
        reader.tables,
        marks -> XhtmlWriter.write(document, reader.footnotes, reader.claims, marks));
  }

  private void reportLinks() {
    for (Span formula : links.spaced()) {
      findings.note(
          "spaces-in-link",
          formula.shifted(base),
          "with spaces this is a claim here, but no link in other Markdown viewers",
          "write (<= " + source.text(formula.shifted(base)) + ">)");
    }
    for (Span label : links.undefined()) {
      findings.error(
          "undefined-reference",
          label.shifted(base),
          "no line defines " + text.substring(label.start(), label.end()),
          "write the line " + text.substring(label.start(), label.end()) + ": =formula",
          "if no link is meant, write \\[ for [");
    }
    definitions.report();
  }

  @Override
  public void visit(Paragraph paragraph) {
    Passage.Kind kind =
        paragraph.getParent() instanceof ListItem ? Passage.Kind.LIST_ITEM : Passage.Kind.PARAGRAPH;
    for (Node parent = paragraph.getParent(); parent != null; parent = parent.getParent()) {
      kind = parent instanceof FootnoteDefinition ? Passage.Kind.FOOTNOTE : kind;
    }
    readBlock(kind, paragraph);
  }

  @Override
  public void visit(Heading heading) {
    readBlock(Passage.Kind.HEADING, heading);
  }

  private void readBlock(Passage.Kind kind, Block block) {
    refuseDepth(block);
    PassageReader reader = passageReader(Markdown.span(block), Optional.empty());
    add(reader, reader.read(block, kind, Optional.empty()));
  }

  private PassageReader passageReader(Span block, Optional<EscapedPipes> pipes) {
    return new PassageReader(text, base, block, pipes, findings);
  }

  private void add(PassageReader reader, Passage passage) {
    if (!passage.visible().isBlank()) {
      passages.add(passage);
    }
    for (Map.Entry<ClaimNode, ClaimLink> claim : reader.claims(passage)) {
      claims.put(claim.getKey(), claim.getValue());
      inOrder.add(claim.getValue());
    }
  }

  /** The library shows the markers of what is nested too deep as text; the author has to know. */
  private void refuseDepth(Block block) {
    if (!tooDeep && Markdown.depth(block) >= Markdown.DEEPEST_BLOCK) {
      tooDeep = true;
      findings.error(
          "prose-limit",
          Markdown.span(block).shifted(base),
          "lists and quotes are nested "
              + Markdown.DEEPEST_BLOCK
              + " deep, deeper than they are read",
          "flatten them");
    }
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      readTable(table);
    } else if (block instanceof FootnoteDefinition note && !footnotes.isPublished(note)) {
      findings.warning(
          "unused-footnote",
          Markdown.span(note).shifted(base),
          "nothing refers to this footnote, or it is defined twice: it is neither published nor checked",
          "write [^" + note.getLabel() + "] where it belongs, or delete it");
    } else {
      visitChildren(block);
    }
  }

  private void readTable(TableBlock table) {
    List<List<Passage>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(readRow((TableRow) row, rows.size()));
      }
    }
    tables.add(new Table(tables.size(), Markdown.span(table).shifted(base), rows));
  }

  private List<Passage> readRow(TableRow row, int number) {
    List<Passage> cells = new ArrayList<>();
    Span last = Markdown.span(row);
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      TableCell cell = (TableCell) node;
      boolean missing = cell.getSourceSpans().isEmpty();
      last = missing ? Span.at(last.end()) : Markdown.span(cell);
      PassageReader reader = passageReader(last, EscapedPipes.in(text, last));
      Cell place = new Cell(tables.size(), number, cells.size(), cell.isHeader(), alignment(cell));
      Passage passage = reader.read(cell, Passage.Kind.TABLE_CELL, Optional.of(place));
      add(reader, passage);
      cells.add(passage);
    }
    reportLostCells(row, last);
    return cells;
  }

  private void reportLostCells(TableRow row, Span last) {
    Span line = Markdown.span(row);
    String rest = text.substring(Math.min(last.end(), line.end()), line.end()).strip();
    if (rest.length() > 1) {
      findings.warning(
          "cells-lost",
          new Span(last.end(), line.end()).shifted(base),
          "the row has more cells than the table's head: these are neither published nor checked",
          "add columns to the head, or write \\| for a | that is text");
    }
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

  @Override
  public void visit(HtmlBlock html) {
    if (RawHtml.text(html.getLiteral()).chars().anyMatch(Character::isDigit)) {
      findings.warning(
          "numbers-in-html",
          Markdown.span(html).shifted(base),
          "numbers inside HTML are published but not checked",
          "write them as Markdown");
    }
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    definitions.add(definition);
  }
}
