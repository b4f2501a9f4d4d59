package io.briefing.article;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark with tables, footnotes and strikethrough, as the library reads it in linear time.
 * Where the library is not linear, or cuts what is too deep without a word, there is a limit here,
 * and {@link ProseReader} reports it.
 */
final class Markdown {

  /** Deepest nesting of lists, quotes and footnotes; whoever reads the page recurs as deep. */
  static final int DEEPEST_BLOCK = 30;

  /** Deepest nesting of emphasis, links and pictures. */
  static final int DEEPEST_INLINE = 30;

  /**
   * Most lines without a blank one between them: the library looks at all lines of a paragraph
   * again for each that may be a table's.
   */
  static final int MOST_LINES = 2_000;

  /**
   * Most cells of all tables together: short rows are filled up to the head, so that few characters
   * can make many cells.
   */
  static final int MOST_CELLS = 50_000;

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.builder().maxCells(MOST_CELLS).build(),
          StrikethroughExtension.builder().requireTwoTildes(true).build(),
          FootnotesExtension.create());

  private Markdown() {}

  /** Parses the prose; offsets in the tree count from its start. */
  static Node parse(String prose, ClaimLinkProcessor claims) {
    return Parser.builder()
        .linkProcessor(claims)
        .extensions(EXTENSIONS)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST_BLOCK)
        .maxInlineNesting(DEEPEST_INLINE)
        .build()
        .parse(prose);
  }

  /** Where a node stands, from its first line to its last. */
  static Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return Span.at(0);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }

  /** Whether a line can only set the columns of a table: {@code |---|:--:|}. */
  private static boolean isDelimiterRow(String line) {
    return line.indexOf('|') >= 0
        && line.indexOf('-') >= 0
        && line.chars().allMatch(c -> " \t|:->".indexOf(c) >= 0);
  }

  /** Reports what the library would take too long for. */
  static boolean isWithinLimits(Source source, int proseStart, FindingList findings) {
    int lines = 0;
    int columns = 0;
    long cells = 0;
    for (int number = source.position(proseStart).line(); number <= source.lines(); number++) {
      String line = source.line(number);
      lines = line.isBlank() ? 0 : lines + 1;
      if (isDelimiterRow(line)) {
        columns = 1 + (int) line.chars().filter(c -> c == '|').count();
      }
      columns = line.isBlank() ? 0 : columns;
      cells += columns;
      if (lines > MOST_LINES) {
        findings.error(
            "prose-limit",
            source.lineSpan(number),
            "more than " + MOST_LINES + " lines follow each other without a blank one",
            "separate the paragraphs, or split the table");
        return false;
      }
      if (cells > MOST_CELLS) {
        findings.error(
            "prose-limit",
            source.lineSpan(number),
            "the tables have more than " + MOST_CELLS + " cells, missing ones counted",
            "split the article");
        return false;
      }
    }
    return true;
  }

  /** How many blocks enclose a block, the document not counted. */
  static int depth(Block block) {
    int depth = 0;
    for (Node parent = block.getParent(); parent != null; parent = parent.getParent()) {
      depth++;
    }
    return depth;
  }
}
