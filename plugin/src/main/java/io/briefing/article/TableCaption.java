package io.briefing.article;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/**
 * The caption of a table: a paragraph right above it, all of it in bold or in italics. A remark to
 * Briefing about the table may stand between the two, or above both.
 */
final class TableCaption {

  private TableCaption() {}

  /** The words of a table's caption: what stands between the marks of emphasis. */
  static Optional<Node> of(TableBlock table) {
    Node before = table.getPrevious();
    Node above = before != null && isRemark(before) ? before.getPrevious() : before;
    return above instanceof Paragraph paragraph ? words(paragraph) : Optional.empty();
  }

  /** Whether a paragraph is written above the rows of the table behind it. */
  static boolean is(Paragraph paragraph) {
    Node next = paragraph.getNext();
    Node behind = next != null && isRemark(next) ? next.getNext() : next;
    return behind instanceof TableBlock && words(paragraph).isPresent();
  }

  private static Optional<Node> words(Paragraph paragraph) {
    Node only = paragraph.getFirstChild();
    boolean alone = only != null && only == paragraph.getLastChild();
    return alone && (only instanceof StrongEmphasis || only instanceof Emphasis)
        ? Optional.of(only)
        : Optional.empty();
  }

  /** A chart's place parts a caption from its table. */
  static boolean isRemark(Node node) {
    return node instanceof HtmlBlockBase html
        && ChartPlace.of(html.getChars()).isEmpty()
        && AuthorRemark.said(html.getChars().toString()).isPresent();
  }
}
