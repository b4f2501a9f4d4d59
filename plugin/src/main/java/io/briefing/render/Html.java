package io.briefing.render;

import java.util.LinkedHashMap;
import java.util.Map;

/** A report as one HTML page that fetches nothing and needs no script. */
final class Html {

  private final Templates templates;
  private final Map<String, String> marks;
  private final StyleSheet style;

  Html(Theme theme, Templates templates) {
    this.templates = templates;
    this.marks = theme.table("marks.properties");
    this.style = StyleSheet.page(theme);
  }

  String page(Report report) {
    return fill("article.ftl", "report", report);
  }

  String index(IndexView index) {
    return fill("index.ftl", "index", index);
  }

  private String fill(String template, String name, Record view) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put(name, view);
    model.put("marks", marks);
    model.put("style", new Markup(style.text()));
    model.put("styleHash", style.hash());
    return templates.fill(template, model);
  }
}
