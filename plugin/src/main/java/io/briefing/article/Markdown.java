package io.briefing.article;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;

/**
 * CommonMark with tables, footnotes and strikethrough, as the library reads it.
 *
 * <p>The library takes time and stack without bound for some texts, so it is kept within bounds on
 * all sides: {@link ProseLimits} looks at the source before it, {@link ProseInlineParser} takes the
 * place of what is not linear in it, {@link Errand} stops it, and the tree it gives is measured
 * before anything goes down into it.
 */
final class Markdown {

  /** Deepest nesting of emphasis, links and pictures; whoever reads the page recurs as deep. */
  static final int DEEPEST_INLINE = 30;

  /** A list and its item are two blocks; the page, a paragraph and a table's parts are some. */
  private static final int DEEPEST_BLOCK = 2 * ProseLimits.DEEPEST + 6;

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  FootnoteExtension.create(),
                  StrikethroughExtension.create()))
          .set(TablesExtension.MIN_HEADER_ROWS, 1)
          .set(TablesExtension.MAX_HEADER_ROWS, 1)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.WITH_CAPTION, false)
          .toImmutable();

  private Markdown() {}

  /**
   * Parses prose; offsets in the tree are the source's.
   *
   * @param part where the prose stands
   * @return nothing if it is beyond the limits, which is reported
   */
  static Optional<Document> parse(Source source, Span part, FindingList findings) {
    if (!ProseLimits.hold(source, part, findings)) {
      return Optional.empty();
    }
    BasedSequence prose = BasedSequence.of(source.text()).subSequence(part.start(), part.end());
    Optional<Document> document = Errand.run(() -> parser().parse(prose));
    if (document.isEmpty()) {
      findings.error(
          "prose-limit",
          source.lineSpan(source.position(part.start()).line()),
          "the prose is too intricate: it cannot be read within "
              + Errand.SECONDS
              + " seconds and "
              + (Errand.STACK >> 20)
              + " MB of stack",
          "split it, and look for brackets, quotes or tags that are not closed");
    }
    return document.filter(tree -> isShallow(tree, findings));
  }

  /** A new one each time: the library's parsers change while they work. */
  private static Parser parser() {
    return Parser.builder(OPTIONS)
        .customInlineParserFactory(ProseInlineParser::new)
        // With a parser of its own the library would look for no definitions.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .paragraphPreProcessorFactory(new Indentation())
        .build();
  }

  /** Goes through the tree without recursion, and reports the first node that lies too deep. */
  private static boolean isShallow(Document document, FindingList findings) {
    int blocks = 0;
    int inline = 0;
    Node node = document;
    while (node != null) {
      if (blocks > DEEPEST_BLOCK || inline > DEEPEST_INLINE) {
        findings.error(
            "prose-limit",
            span(node),
            inline > 0
                ? "emphasis and links are nested more than " + DEEPEST_INLINE + " deep"
                : "lists and quotes are nested more than " + ProseLimits.DEEPEST + " deep",
            "flatten them");
        return false;
      }
      if (node.getFirstChild() != null) {
        blocks += node instanceof Block ? 1 : 0;
        inline += node instanceof Block ? 0 : 1;
        node = node.getFirstChild();
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        blocks -= node instanceof Block ? 1 : 0;
        inline -= node == null || node instanceof Block ? 0 : 1;
      }
      node = node == null ? null : node.getNext();
    }
    return true;
  }

  /** Where a node stands, without blanks and line ends around it. */
  static Span span(Node node) {
    return span(node.getChars());
  }

  static Span span(BasedSequence chars) {
    BasedSequence trimmed = chars.trim();
    return new Span(trimmed.getStartOffset(), trimmed.getEndOffset());
  }
}
