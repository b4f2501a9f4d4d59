package io.briefing.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes the marks of footnotes into the text, and the footnotes behind it, each with a way back to
 * every mark.
 */
final class FootnoteWriter {

  private final HtmlWriter html;
  private final Footnotes footnotes;
  private final Consumer<Node> content;

  /**
   * @param content writes what stands in a footnote
   */
  FootnoteWriter(HtmlWriter html, Footnotes footnotes, Consumer<Node> content) {
    this.html = html;
    this.footnotes = footnotes;
    this.content = content;
  }

  void writeMark(Footnotes.Mark mark) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("href", "#" + noteId(mark.number()));
    attributes.put("id", markId(mark.number(), mark.mark()));
    attributes.put("role", "doc-noteref");
    html.tag("sup");
    html.tag("a", attributes);
    html.raw(String.valueOf(mark.number()));
    html.tag("/a");
    html.tag("/sup");
  }

  void writeNotes() {
    if (footnotes.published().isEmpty()) {
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "briefing-footnotes");
    attributes.put("role", "doc-endnotes");
    html.line();
    html.tag("section", attributes);
    html.line();
    html.tag("ol");
    html.line();
    int number = 0;
    for (FootnoteDefinition definition : footnotes.published()) {
      writeNote(definition, ++number);
    }
    html.tag("/ol");
    html.line();
    html.tag("/section");
    html.line();
  }

  private void writeNote(FootnoteDefinition definition, int number) {
    html.tag("li", Map.of("id", noteId(number)));
    content.accept(definition);
    html.tag("p", Map.of("class", "briefing-back"));
    for (int mark = 1; mark <= footnotes.marks(number); mark++) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("href", "#" + markId(number, mark));
      attributes.put("role", "doc-backlink");
      html.tag("a", attributes);
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
