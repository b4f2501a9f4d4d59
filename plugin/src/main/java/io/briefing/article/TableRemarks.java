package io.briefing.article;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;

/** Reads what authors say to Briefing about their tables. */
final class TableRemarks {

  private static final String RULE = "table-remark";
  private static final String FOOT = "foot";
  private static final String NO_FOOT = "no-" + FOOT;
  private static final String BECAUSE = "because";

  private final FindingList findings;

  TableRemarks(FindingList findings) {
    this.findings = findings;
  }

  /**
   * What the comment right before a table and its caption says of it, blank lines aside; a chart's
   * place does not.
   */
  Optional<TableRemark> of(TableBlock table) {
    Node above = table.getPrevious();
    boolean captioned = above instanceof Paragraph paragraph && TableCaption.is(paragraph);
    Node before = captioned ? above.getPrevious() : above;
    return before instanceof HtmlBlockBase html && ChartPlace.of(html.getChars()).isEmpty()
        ? words(html).flatMap(words -> read(words, Markdown.span(html)))
        : Optional.empty();
  }

  /** Reports a comment that speaks to Briefing and does not stand before a table. */
  void report(HtmlBlockBase html) {
    Node next = html.getNext();
    boolean captioned = next instanceof Paragraph paragraph && TableCaption.is(paragraph);
    Node behind = captioned ? next.getNext() : next;
    if (!(behind instanceof TableBlock) && words(html).isPresent()) {
      findings.error(
          RULE,
          Markdown.span(html),
          "this remark does not stand before a table, so nothing follows from it",
          "put it on the line before the table, with nothing but blank lines between");
    }
  }

  private static Optional<String> words(HtmlBlockBase html) {
    return AuthorRemark.said(html.getChars().toString());
  }

  private Optional<TableRemark> read(String words, Span span) {
    String first = words.split("\\s", 2)[0];
    String rest = words.substring(first.length()).strip();
    if (first.equals(FOOT) && rest.isEmpty()) {
      return Optional.of(new TableRemark(true, "", span));
    }
    String reason = rest.startsWith(BECAUSE) ? rest.substring(BECAUSE.length()) : "";
    reason = (reason.startsWith(":") ? reason.substring(1) : reason).strip();
    if (first.equals(NO_FOOT) && !reason.isEmpty()) {
      return Optional.of(new TableRemark(false, reason, span));
    }
    if (first.equals(NO_FOOT)) {
      findings.error(
          RULE,
          span,
          "a table that need not foot needs a reason, which readers see",
          "write <!-- briefing: no-foot because … -->");
    } else {
      findings.error(
          RULE,
          span,
          "the remark \"" + first + "\" means nothing here",
          Nearest.to(first, List.of(FOOT, NO_FOOT))
              .map(word -> "did you mean " + word + "?")
              .orElse("write <!-- briefing: foot -->, or no-foot because …"));
    }
    return Optional.empty();
  }
}
