package io.briefing.publish;

import io.briefing.article.Finding;
import io.briefing.article.Yaml;
import io.briefing.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The themes of a build: its own, and those that articles name. May be used by many threads. */
final class Looks {

  private final Publisher.Settings settings;
  private final Look own;
  private final Map<String, Look> named = new ConcurrentHashMap<>();

  Looks(Publisher.Settings settings) {
    this.settings = settings;
    this.own = look(settings.theme());
  }

  /** That of articles that name none, and of the index. */
  Look ofBuild() {
    return own;
  }

  /** The theme that the article names, or the build's. */
  Look of(Publisher.Page page, List<Finding> findings) {
    Optional<Yaml.Text> asked = page.article().article().frontMatter().template();
    if (asked.isEmpty()) {
      return own;
    }
    if (!Theme.exists(asked.get().value())) {
      findings.add(
          Finding.error(
              "unknown-template",
              page.article().article().source(),
              asked.get().span(),
              "there is no theme \"" + asked.get().value() + "\"",
              Theme.WAY_OUT));
      return own;
    }
    return look(asked.get().value());
  }

  private Look look(String theme) {
    return named.computeIfAbsent(
        theme,
        name ->
            Look.of(
                name,
                settings.templateDirectory(),
                settings.formats().contains(Publisher.Format.HTML),
                settings.formats().contains(Publisher.Format.PDF)));
  }

  /** Names in the files of all themes that nothing asks for, a sentence each. */
  Set<String> misspelt() {
    Set<String> all = new TreeSet<>();
    named.values().forEach(look -> all.addAll(look.misspelt()));
    return all;
  }
}
