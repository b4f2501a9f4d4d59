package io.briefing.article;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes a table: its head, its rows with their first cell as a label, each column on its side. */
final class TableWriter {

  /** An empty table is called by the sign of what is missing. */
  private static final String NO_WORDS = "\u2013";

  private final Xhtml html;
  private final Consumer<Node> content;
  private final TableMarkup markup;

  /**
   * @param content writes what stands in a cell or a caption
   */
  TableWriter(Xhtml html, Consumer<Node> content, TableMarkup markup) {
    this.html = html;
    this.content = content;
    this.markup = markup;
  }

  /**
   * What a table is called to those who listen: its caption, or else the words of its first row
   * that has any.
   */
  static String name(TableBlock table) {
    Optional<Node> caption = TableCaption.of(table);
    if (caption.isPresent()) {
      return new TextCollectingVisitor().collectAndGetText(caption.get()).strip();
    }
    for (Node part : table.getChildren()) {
      for (Node row : part.getChildren()) {
        String words =
            StreamSupport.stream(row.getChildren().spliterator(), false)
                .map(cell -> new TextCollectingVisitor().collectAndGetText(cell).strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
        if (!words.isEmpty() && !(part instanceof TableSeparator)) {
          return words;
        }
      }
    }
    return NO_WORDS;
  }

  void write(TableBlock table) {
    writeLines(
        "table",
        Map.of(),
        () -> {
          TableCaption.of(table).ifPresent(this::writeCaption);
          table.getChildren().forEach(this::writePart);
        });
  }

  private void writeCaption(Node words) {
    html.tag("caption");
    content.accept(words);
    html.tag("/caption");
    html.line();
  }

  /** The head or the rows; the line between them is not shown. */
  private void writePart(Node part) {
    boolean rows = part instanceof TableBody && part.hasChildren();
    if (rows || part instanceof TableHead) {
      writeLines(
          rows ? "tbody" : "thead", Map.of(), () -> part.getChildren().forEach(this::writeRow));
    }
  }

  private void writeRow(Node row) {
    boolean total = markup.isTotal(Markdown.span(row));
    writeLines(
        "tr",
        total ? Map.of("class", "briefing-total") : Map.of(),
        () -> row.getChildren().forEach(cell -> writeCell((TableCell) cell)));
  }

  private void writeCell(TableCell cell) {
    boolean labelsRow = !cell.isHeader() && cell.getPrevious() == null && cell.getNext() != null;
    // A blank head, such as the empty corner of a table, is the head of nothing.
    boolean labels = (cell.isHeader() || labelsRow) && !cell.getText().isBlank();
    String tag = labels ? "th" : "td";
    Map<String, String> attributes = new LinkedHashMap<>();
    if (labels) {
      attributes.put("scope", labelsRow ? "row" : "col");
    }
    alignment(cell).ifPresent(side -> attributes.put("class", "briefing-" + side));
    html.tag(tag, attributes);
    content.accept(cell);
    html.raw(markup.behind(Markdown.span(cell)));
    html.tag("/" + tag);
    html.line();
  }

  /** As the author says, or else numbers to the right, so that their digits stand in columns. */
  private Optional<String> alignment(TableCell cell) {
    if (cell.getAlignment() == null) {
      return markup.isNumber(Markdown.span(cell.getText()))
          ? Optional.of("right")
          : Optional.empty();
    }
    return Optional.of(
        switch (cell.getAlignment()) {
          case LEFT -> "left";
          case CENTER -> "center";
          case RIGHT -> "right";
        });
  }

  private void writeLines(String tag, Map<String, String> attributes, Runnable inside) {
    html.line();
    html.tag(tag, attributes);
    html.line();
    inside.run();
    html.line();
    html.tag("/" + tag);
    html.line();
  }
}
