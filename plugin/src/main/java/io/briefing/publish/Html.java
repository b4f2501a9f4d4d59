package io.briefing.publish;

import io.briefing.logo.Logo;
import io.briefing.report.Report;
import io.briefing.theme.Markup;
import io.briefing.theme.StyleSheet;
import io.briefing.theme.Templates;
import io.briefing.theme.Theme;
import java.util.LinkedHashMap;
import java.util.Map;

/** A report as one HTML page that fetches nothing and needs no script. */
final class Html {

  private final Templates templates;
  private final Map<String, String> marks;
  private final StyleSheet pageStyle;
  private final StyleSheet indexStyle;
  private final Markup logo;

  Html(Theme theme, Templates templates) {
    this.templates = templates;
    this.marks = theme.table("marks.properties");
    this.pageStyle = StyleSheet.page(theme);
    this.indexStyle = StyleSheet.index(theme);
    this.logo = Logo.of(theme).svg();
  }

  String page(Report report) {
    return fill("article.ftl", pageStyle, "report", report);
  }

  String index(IndexView index) {
    return fill("index.ftl", indexStyle, "index", index);
  }

  private String fill(String template, StyleSheet style, String name, Record view) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put(name, view);
    model.put("marks", marks);
    model.put("logo", logo);
    model.put("style", new Markup(style.text()));
    model.put("styleHash", style.hash());
    return templates.fill(template, model);
  }
}
