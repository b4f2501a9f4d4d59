package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.Yaml;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import io.briefing.verdict.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures that an author wants above the text, from {@code tiles:} in the front matter.
 *
 * @param chosen those that can be shown, in the author's order
 * @param findings why the others cannot
 */
public record KeyFigures(List<Figure> chosen, List<Finding> findings) {

  /** More do not fit on a line of the page. */
  public static final int MOST = 4;

  public KeyFigures {
    chosen = List.copyOf(chosen);
    findings = List.copyOf(findings);
  }

  /** Whether the author chose, if only that there be none. */
  public static boolean areNamed(Article article) {
    return article.frontMatter().root().entries().stream()
        .anyMatch(entry -> entry.key().value().equals("tiles"));
  }

  /**
   * @param period the article's
   */
  public static KeyFigures of(Article article, Figures figures, Optional<Period> period) {
    List<Figure> chosen = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Yaml.Text id : article.frontMatter().tiles()) {
      Optional<Figure> figure = figures.lookup(id.value().strip());
      Optional<Objection> objection = objection(figure, id, chosen, figures, period);
      if (objection.isEmpty()) {
        chosen.add(figure.orElseThrow());
      } else {
        Objection says = objection.get();
        findings.add(Rule.KEY_FIGURE.at(article.source(), id.span(), says.reason(), says.wayOut()));
      }
    }
    return new KeyFigures(chosen, findings);
  }

  private record Objection(String reason, String wayOut) {}

  /** Why a figure cannot be shown; empty if it can. */
  private static Optional<Objection> objection(
      Optional<Figure> figure,
      Yaml.Text id,
      List<Figure> chosen,
      Figures figures,
      Optional<Period> period) {
    String named = "\"" + id.value() + "\"";
    if (figure.isEmpty()) {
      String wayOut =
          figures
              .nearest(id.value())
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("declare it under figures: in the front matter");
      return Optional.of(new Objection("there is no figure " + named, wayOut));
    }
    if (chosen.contains(figure.get())) {
      return Optional.of(new Objection(named + " is named twice", "delete it here"));
    }
    if (!isKnown(figure.get(), period)) {
      String when =
          period.map(at -> " for " + at.text()).orElse(", and the article names no period");
      return Optional.of(
          new Objection(
              named + " has no value of its own" + when,
              "name a figure that is given for the article's period"));
    }
    return chosen.size() < MOST
        ? Optional.empty()
        : Optional.of(
            new Objection(
                "at most " + MOST + " key figures are shown; " + named + " is left out",
                "keep those that the text is about"));
  }

  private static boolean isKnown(Figure figure, Optional<Period> period) {
    return figure.isTimeless() || period.flatMap(figure::at).isPresent();
  }
}
