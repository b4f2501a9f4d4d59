package io.briefing.formula;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Span;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formulas of derived figures, each read once, and what is wrong with them. */
final class DerivedFormulas {

  private final Figures figures;
  private final Map<String, Optional<Expression>> byId = new HashMap<>();

  DerivedFormulas(Figures figures) {
    this.figures = figures;
  }

  /** The formula of a derived figure; empty if there is none or it is wrong in itself. */
  Optional<Expression> of(Figure figure) {
    return byId.computeIfAbsent(
        figure.id(),
        unseen ->
            figure
                .formula()
                .map(text -> Formulas.parse(text.value()))
                .filter(parsed -> !parsed.isBroken())
                .map(Formulas.Parsed::result)
                .filter(formula -> References.unknown(formula, figures).isEmpty()));
  }

  /** Everything that is wrong with ids and formulas. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Figure figure : figures.all()) {
      checkName(figure, findings);
      if (figure.isDerived()) {
        checkFormula(figure, findings);
      }
    }
    Map<String, Integer> depths = new HashMap<>();
    for (Figure figure : figures.all()) {
      depth(figure, new ArrayList<>(), depths, findings);
    }
    return findings;
  }

  private static void checkName(Figure figure, List<Finding> findings) {
    String small = figure.id().toLowerCase(Locale.ROOT);
    boolean date = small.equals("date");
    if (date || Function.of(small).isPresent()) {
      findings.add(
          Finding.error(
              "reserved-id",
              figure.file(),
              figure.span(),
              figure.id()
                  + (date ? " is the article's date" : " is a function")
                  + " in a formula and cannot be an id",
              "add a word: group." + figure.id()));
    }
  }

  private void checkFormula(Figure figure, List<Finding> findings) {
    Formulas.Parsed<Expression> parsed = Formulas.parse(figure.formula().orElseThrow().value());
    List<FormulaError> errors =
        parsed.isBroken() ? parsed.errors() : References.unknown(parsed.result(), figures);
    errors.forEach(error -> findings.add(finding(figure, error)));
  }

  private static Finding finding(Figure figure, FormulaError error) {
    Span place = figure.formula().orElseThrow().part(error.span().start(), error.span().end());
    return Finding.of(
        error.rule(),
        Level.ERROR,
        figure.file(),
        place,
        error.message(),
        error.hints().toArray(String[]::new));
  }

  /**
   * How many derived figures rest on each other below a figure, itself included. A circle is
   * reported where it closes, a chain that is too long where it becomes so; both then count anew.
   */
  private int depth(
      Figure figure, List<String> path, Map<String, Integer> known, List<Finding> findings) {
    Optional<Expression> formula = of(figure);
    Integer depth = formula.isEmpty() ? Integer.valueOf(0) : known.get(figure.id());
    if (depth != null) {
      return depth;
    }
    int seen = path.indexOf(figure.id());
    if (seen >= 0 || path.size() == Binder.LONGEST_CHAIN) {
      findings.add(circle(figure, path, seen));
      known.put(figure.id(), 0);
      return 0;
    }
    path.add(figure.id());
    List<Expression.Reference> references = new ArrayList<>();
    References.collect(formula.get(), references);
    int deepest = 0;
    for (Expression.Reference reference : references) {
      Figure next = figures.lookup(reference.id()).orElseThrow();
      deepest = Math.max(deepest, depth(next, path, known, findings));
    }
    path.remove(path.size() - 1);
    if (deepest == Binder.LONGEST_CHAIN) {
      findings.add(circle(figure, List.of(figure.id(), "…"), -1));
      deepest = -1;
    }
    known.put(figure.id(), deepest + 1);
    return deepest + 1;
  }

  private static Finding circle(Figure figure, List<String> path, int seen) {
    boolean closes = seen >= 0;
    List<String> links = path.subList(Math.max(0, seen), path.size());
    String chain =
        links.size() > 6
            ? String.join(" → ", links.subList(0, 6)) + " → …"
            : String.join(" → ", links) + (closes ? " → " + figure.id() : "");
    return Finding.error(
        closes ? "circular-figure" : "formula-too-large",
        figure.file(),
        figure.formula().orElseThrow().span(),
        closes
            ? figure.id() + " is derived from itself: " + chain
            : "more than " + Binder.LONGEST_CHAIN + " figures rest on each other: " + chain,
        closes ? "give one of them values of its own" : "write a shorter chain of formulas");
  }
}
