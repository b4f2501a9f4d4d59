package io.briefing.render;

import io.briefing.phrase.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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

  Labels labels(Language language) {
    return labels.computeIfAbsent(language.tag(), tag -> Labels.of(theme, tag));
  }
}
