package io.briefing.claim;

import io.briefing.formula.Expression.Negation;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import java.util.List;

/**
 * What goes out or is owed less what comes in or is owned, "imports less exports": a loss where it
 * is above zero, and a profit below.
 */
final class OutLessIn {

  private OutLessIn() {}

  /** Less a plan it is neither: "a saving of" what was spent less the budget. */
  static boolean is(Subject subject) {
    return subject.sense() == Sense.LEVEL
        && (isResultWithMinus(subject)
            || subject.expression() instanceof Operation minus
                && minus.operator() == Operator.MINUS
                && minus.left() instanceof Reference left
                && minus.right() instanceof Reference right
                && isOut(left, subject)
                && isNeither(right, subject));
  }

  /** "A loss of [€12m](=-result)": the author's minus turns a result into its loss. */
  private static boolean isResultWithMinus(Subject subject) {
    return isWithMinus(subject) && subject.names().nameIncome(subject.value().uses());
  }

  /**
   * Whether it is one figure with the author's minus. What is no profit or income by its name, as
   * exchange differences, may be turned from gains into losses or the other way round.
   */
  static boolean isWithMinus(Subject subject) {
    return subject.expression() instanceof Negation negation
        && negation.operand() instanceof Reference result
        && isNeither(result, subject)
        && !subject.namesLoss();
  }

  private static boolean isNeither(Reference reference, Subject subject) {
    return !isOut(reference, subject)
        && uses(reference, subject).stream()
            .noneMatch(use -> subject.names().nameTarget(use.figure()));
  }

  private static boolean isOut(Reference reference, Subject subject) {
    List<FigureUse> uses = uses(reference, subject);
    return subject.names().nameCost(uses) || subject.names().nameDebt(uses);
  }

  private static List<FigureUse> uses(Reference reference, Subject subject) {
    return subject.value().uses().stream()
        .filter(use -> use.figure().id().equals(reference.id()))
        .toList();
  }

  /** "A surplus of [€1.4bn](=imports-exports)" would be below zero there. */
  static boolean isProfit(Phrase phrase, Speech speech, Subject subject) {
    return speech.ofProfit() && phrase.value().signum() > 0 && is(subject);
  }
}
