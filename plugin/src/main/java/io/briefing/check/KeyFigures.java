package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.Nearest;
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
      String[] objection = objection(figure, id, chosen, figures, period);
      if (objection.length == 0) {
        chosen.add(figure.orElseThrow());
      } else {
        String[] ways = objection.length > 1 ? new String[] {objection[1]} : new String[0];
        findings.add(Rule.KEY_FIGURE.at(article.source(), id.span(), objection[0], ways));
      }
    }
    return new KeyFigures(chosen, findings);
  }

  /** What is wrong, and a way out if there is one; nothing if the figure can be shown. */
  private static String[] objection(
      Optional<Figure> figure,
      Yaml.Text id,
      List<Figure> chosen,
      Figures figures,
      Optional<Period> period) {
    if (figure.isEmpty()) {
      List<String> ids = figures.all().stream().map(Figure::id).toList();
      String what = "there is no figure \"" + id.value() + "\"";
      return Nearest.to(id.value(), ids)
          .map(near -> new String[] {what, "did you mean \"" + near + "\"?"})
          .orElse(new String[] {what});
    }
    if (chosen.contains(figure.get())) {
      return new String[] {"\"" + id.value() + "\" is named twice", "delete it here"};
    }
    if (!isKnown(figure.get(), period)) {
      String when =
          period.map(at -> " for " + at.text()).orElse(", and the article names no period");
      return new String[] {
        "\"" + id.value() + "\" has no value of its own" + when,
        "name a figure that is given for the article's period"
      };
    }
    return chosen.size() < MOST
        ? new String[0]
        : new String[] {
          "at most " + MOST + " key figures are shown; \"" + id.value() + "\" is left out",
          "keep those that the text is about"
        };
  }

  private static boolean isKnown(Figure figure, Optional<Period> period) {
    return figure.isTimeless() || period.flatMap(figure::at).isPresent();
  }
}
