package io.briefing.formula;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Span;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The formulas of derived figures, each read once, and what is wrong with them. */
final class DerivedFormulas {

  private final Map<String, Expression> byId = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  DerivedFormulas(Figures figures) {
    for (Figure figure : figures.all()) {
      checkName(figure);
      figure.formula().ifPresent(text -> read(figure, figures));
    }
    Set<String> done = new HashSet<>();
    for (Figure figure : figures.all()) {
      findCircle(figure, figures, new ArrayList<>(), done);
    }
  }

  /** The formula of a derived figure; empty if it was reported. */
  Optional<Expression> of(Figure figure) {
    return Optional.ofNullable(byId.get(figure.id()));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void checkName(Figure figure) {
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

  private void read(Figure figure, Figures figures) {
    Formulas.Parsed<Expression> parsed = Formulas.parse(figure.formula().orElseThrow().value());
    List<FormulaError> errors =
        parsed.isBroken() ? parsed.errors() : References.unknown(parsed.result(), figures);
    errors.forEach(error -> findings.add(finding(figure, error)));
    if (errors.isEmpty()) {
      byId.put(figure.id(), parsed.result());
    }
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

  /** Follows a figure to those it rests on; a path that is too long is as bad as a circle. */
  private void findCircle(Figure figure, Figures figures, List<String> path, Set<String> done) {
    Optional<Expression> formula = of(figure);
    if (formula.isEmpty() || done.contains(figure.id())) {
      return;
    }
    int seen = path.indexOf(figure.id());
    if (seen >= 0 || path.size() == Binder.LONGEST_CHAIN) {
      report(figure, seen < 0 ? path : path.subList(seen, path.size()), seen >= 0);
      byId.remove(figure.id());
      return;
    }
    path.add(figure.id());
    List<Expression.Reference> references = new ArrayList<>();
    References.collect(formula.get(), references);
    for (Expression.Reference reference : references) {
      figures.lookup(reference.id()).ifPresent(next -> findCircle(next, figures, path, done));
    }
    path.remove(path.size() - 1);
    done.add(figure.id());
  }

  private void report(Figure figure, List<String> path, boolean circle) {
    String chain =
        path.size() > 6
            ? String.join(" → ", path.subList(0, 6)) + " → …"
            : String.join(" → ", path) + (circle ? " → " + figure.id() : "");
    findings.add(
        Finding.error(
            circle ? "circular-figure" : "formula-too-large",
            figure.file(),
            figure.formula().orElseThrow().span(),
            circle
                ? figure.id() + " is derived from itself: " + chain
                : "more than " + Binder.LONGEST_CHAIN + " figures rest on each other: " + chain,
            circle ? "give one of them values of its own" : "write a shorter chain of formulas"));
  }
}
