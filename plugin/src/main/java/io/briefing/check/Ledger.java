package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.article.Position;
import io.briefing.figure.Figure;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the articles of one build: a figure of one id, period and unit must not be stated with
 * two values. Statements of equal precision must be equal, others must leave a common value open;
 * each is held against all that differ. A figure that is {@code restated} may differ.
 */
public final class Ledger {

  private final Map<Entry, List<Statement>> statements = new HashMap<>();

  /**
   * Enters an article's figures.
   *
   * @return what contradicts the articles entered before
   */
  public List<Finding> enter(CheckedArticle article) {
    List<Finding> findings = new ArrayList<>();
    for (Figure figure : article.figures().all()) {
      if (figure.restated().isEmpty()) {
        figure.value().ifPresent(known -> enter(figure, Optional.empty(), known, findings));
        figure
            .values()
            .forEach((period, known) -> enter(figure, Optional.of(period), known, findings));
      }
    }
    return List.copyOf(findings);
  }

  private record Entry(String id, Optional<Period> period, Unit unit) {}

  /**
   * What is kept of a number: not its figure, nor its source, which holds the text of the article,
   * so that ten thousand articles can be held against each other.
   */
  private record Statement(
      Rational stated,
      Interval range,
      boolean bound,
      String written,
      Scale scale,
      String path,
      Position position) {

    static Statement of(Figure figure, Known known) {
      return new Statement(
          known.stated(),
          known.range(),
          known.bound(),
          known.written(),
          figure.scale(),
          known.source().path(),
          known.source().position(known.span().start()));
    }

    /** As it is written, with its scale if the other has another: 574.8 million. */
    String beside(Statement other) {
      boolean plain = scale == Scale.ONE || scale == other.scale;
      return written + (plain ? "" : " " + scale.word());
    }
  }

  private void enter(Figure figure, Optional<Period> period, Known known, List<Finding> findings) {
    Statement here = Statement.of(figure, known);
    List<Statement> others =
        statements.computeIfAbsent(
            new Entry(figure.id(), period, figure.unit()), unseen -> new ArrayList<>(1));
    if (others.stream().anyMatch(other -> isSame(other, here))) {
      return;
    }
    Optional<Statement> contrary = others.stream().filter(other -> !agree(other, here)).findFirst();
    others.add(here);
    if (contrary.isPresent()) {
      Statement other = contrary.get();
      String when = period.map(p -> " for " + p).orElse("");
      findings.add(
          Rule.STATED_TWICE.at(
              known.source(),
              known.span(),
              figure.id()
                  + when
                  + " is "
                  + here.beside(other)
                  + " here and "
                  + other.beside(here)
                  + " in "
                  + other.path()
                  + ":"
                  + other.position()
                  + slip(other, here),
              "correct one of them, or say why with `restated`"));
    }
  }

  /** What probably happened. */
  private static String slip(Statement other, Statement known) {
    if (other.stated().equals(known.stated().negate())) {
      return ": the signs differ";
    }
    boolean thousandfold =
        Screening.isThousandfold(other.stated(), other.written(), known.stated(), known.written());
    return thousandfold ? ": check the scale of both" : "";
  }

  private static boolean isSame(Statement a, Statement b) {
    return a.stated().equals(b.stated()) && a.range().equals(b.range());
  }

  private static boolean agree(Statement a, Statement b) {
    boolean equallyPrecise = width(a).equals(width(b));
    return equallyPrecise && !a.bound() && !b.bound()
        ? a.stated().equals(b.stated())
        : a.range().meets(b.range());
  }

  private static Optional<Rational> width(Statement known) {
    return known.range().isBounded()
        ? Optional.of(known.range().high().minus(known.range().low()))
        : Optional.empty();
  }
}
