package io.briefing.article;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes the marks of footnotes into the text, and the footnotes behind it, each with a way back to
 * every mark.
 */
final class FootnoteWriter {

  private final Xhtml html;
  private final Footnotes footnotes;
  private final Consumer<Node> content;

  /**
   * @param content writes what stands in a footnote
   */
  FootnoteWriter(Xhtml html, Footnotes footnotes, Consumer<Node> content) {
    this.html = html;
    this.footnotes = footnotes;
    this.content = content;
  }

  void writeMark(Footnotes.Mark mark) {
    html.tag("sup");
    html.tag(
        "a",
        Xhtml.attributes(
            "href",
            "#" + noteId(mark.number()),
            "id",
            markId(mark.number(), mark.mark()),
            "role",
            "doc-noteref"));
    html.raw(String.valueOf(mark.number()));
    html.tag("/a");
    html.tag("/sup");
  }

  void writeNotes() {
    if (footnotes.published().isEmpty()) {
      return;
    }
    html.line();
    html.tag("section", Xhtml.attributes("class", "briefing-footnotes", "role", "doc-endnotes"));
    html.line();
    html.tag("ol");
    html.line();
    int number = 0;
    for (FootnoteBlock definition : footnotes.published()) {
      writeNote(definition, ++number);
    }
    html.tag("/ol");
    html.line();
    html.tag("/section");
    html.line();
  }

  private void writeNote(FootnoteBlock definition, int number) {
    html.tag("li", Map.of("id", noteId(number)));
    content.accept(definition);
    html.tag("p", Map.of("class", "briefing-back"));
    for (int mark = 1; mark <= footnotes.marks(number); mark++) {
      html.tag("a", Xhtml.attributes("href", "#" + markId(number, mark), "role", "doc-backlink"));
      html.raw("↑");
      html.tag("/a");
    }
    html.tag("/p");
    html.tag("/li");
    html.line();
  }

  private static String noteId(int number) {
    return "briefing-footnote-" + number;
  }

  private static String markId(int number, int mark) {
    return "briefing-footnote-" + number + "-mark-" + mark;
  }
}
