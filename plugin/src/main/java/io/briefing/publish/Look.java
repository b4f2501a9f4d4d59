package io.briefing.publish;

import io.briefing.check.CheckedArticle;
import io.briefing.language.Language;
import io.briefing.paper.Pdf;
import io.briefing.report.Reporter;
import io.briefing.theme.Labels;
import io.briefing.theme.StyleSheet;
import io.briefing.theme.Templates;
import io.briefing.theme.Theme;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A theme with everything that is read from it once: templates, style sheets, labels and, where
 * PDFs are made, fonts. May be used by many threads.
 */
final class Look {

  private final Theme theme;
  private final Optional<Html> site;
  private final Optional<Pdf> paper;
  private final Map<String, Labels> labels = new ConcurrentHashMap<>();

  private Look(Theme theme, boolean html, boolean pdf) {
    Templates templates = new Templates(theme);
    this.theme = theme;
    this.site = html ? Optional.of(new Html(theme, templates)) : Optional.empty();
    this.paper = pdf ? Optional.of(new Pdf(theme, templates)) : Optional.empty();
  }

  /**
   * @throws RenderException if there is no such theme, or something in it is wrong
   */
  static Look of(String theme, Optional<Path> templateDirectory, boolean html, boolean pdf) {
    return new Look(Theme.of(theme, templateDirectory), html, pdf);
  }

  Optional<Html> site() {
    return site;
  }

  Optional<Pdf> paper() {
    return paper;
  }

  /** In the language that the article names, as far as its words can be read. */
  Labels labels(CheckedArticle article) {
    String tag = Reporter.language(article);
    return labels(Language.of(tag).isPresent() ? tag : article.language().tag());
  }

  /**
   * @param tag a BCP 47 tag, whose region may have labels even where it has no words of its own
   */
  Labels labels(String tag) {
    return labels.computeIfAbsent(tag, language -> Labels.of(theme, language));
  }

  /** Names in the theme's files that nothing asks for, as far as they were read. */
  Set<String> misspelt() {
    Set<String> all = new TreeSet<>(StyleSheet.misspelt(theme));
    labels.keySet().forEach(tag -> all.addAll(Labels.misspelt(theme, tag)));
    return all;
  }
}
