package io.briefing.formula;

import io.briefing.article.Finding;
import io.briefing.figure.Figures;
import java.util.List;

/** Computes formulas over the figures of one article. */
public final class Evaluator {

  private final Figures figures;
  private final Context context;

  public Evaluator(Figures figures, Context context) {
    this.figures = figures;
    this.context = context;
  }

  /** Computes a formula. */
  public Outcome evaluate(Expression expression) {
    throw new IllegalStateException(figures + " " + context + expression);
  }

  /** Reads and computes a formula. */
  public Outcome evaluate(String formula) {
    Formulas.Parsed<Expression> parsed = Formulas.parse(formula);
    return parsed.isBroken() ? new Outcome.Broken(parsed.errors()) : evaluate(parsed.result());
  }

  /**
   * Computes both sides of a relation, for every period that it applies to: where each side has at
   * least one figure. A period that lacks a figure is undecidable, unless the relation is complete:
   * then what is missing counts as nothing.
   */
  public List<RelationOutcome> evaluate(Relation relation, boolean complete) {
    throw new IllegalStateException(relation + " " + complete);
  }

  /** What is wrong with the formulas of derived figures: syntax, unknown ids, circles. */
  public List<Finding> findings() {
    return List.of();
  }
}
