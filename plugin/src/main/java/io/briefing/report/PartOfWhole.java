package io.briefing.report;

import io.briefing.cue.SideWord;
import io.briefing.cue.Topic;
import io.briefing.figure.Figure;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Items;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Function;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a ratio is a part of a whole, which can be drawn as such: amounts over amounts of one
 * time, none of them below zero, or what such a part leaves. A rate in per cent is told without its
 * whole, what was aimed at is no whole, and a figure over itself at another time is a move, as is a
 * rate that tells how far something moved.
 */
record PartOfWhole(Outcome.Value value, Language language) {

  boolean isMade(Expression formula) {
    long times = value.used().stream().distinct().limit(2).count();
    return times < 2 && value.uses().stream().noneMatch(PartOfWhole::isUnfit) && isShare(formula);
  }

  /** Whether it is a figure in per cent that tells how far something moved: "food inflation". */
  boolean isRateOfChange(Expression formula) {
    return formula instanceof Reference
        && value.uses().size() == 1
        && !value.restsOnRange()
        && value.uses().stream()
            .map(FigureUse::figure)
            .filter(figure -> figure.unit().equals(Unit.PERCENT))
            .flatMap(Figure::names)
            .anyMatch(name -> Topic.RATE_OF_CHANGE.isIn(name, language));
  }

  /** Whether it is one figure at two times, the later over the earlier. */
  boolean isMove(Expression formula) {
    return formula instanceof Operation division
        && division.operator() == Operator.OVER
        && division.left() instanceof Reference after
        && division.right() instanceof Reference before
        && after.id().equals(before.id())
        && value.uses().size() == 2
        && isLaterOverEarlier();
  }

  private boolean isLaterOverEarlier() {
    List<Rational> inOrder =
        value.uses().stream()
            .filter(use -> use.period().isPresent())
            .sorted(Comparator.comparing(use -> use.period().get()))
            .map(use -> use.known().stated())
            .toList();
    return inOrder.size() == 2
        && inOrder.get(0).signum() > 0
        && inOrder.get(1).over(inOrder.get(0)).equals(value.stated());
  }

  private static boolean isUnfit(FigureUse use) {
    return use.figure().unit().kind() == Unit.Kind.PERCENT || use.known().stated().signum() < 0;
  }

  private boolean isShare(Expression formula) {
    if (formula instanceof Call call && call.function() == Function.SHARE) {
      List<Expression> sides = call.arguments();
      return sides.size() == 2 && isShare(sides.get(0), sides.get(1));
    }
    if (!(formula instanceof Operation operation)) {
      return false;
    }
    return switch (operation.operator()) {
      case OVER -> isShare(operation.left(), operation.right());
      case MINUS ->
          operation.left() instanceof Literal one
              && one.value().equals(Rational.ONE)
              && isShare(operation.right());
      default -> false;
    };
  }

  private boolean isShare(Expression part, Expression whole) {
    return isAmount(part) && isAmount(whole) && !isAimedAt(whole);
  }

  /** Figures, added or taken from each other. */
  private static boolean isAmount(Expression side) {
    if (side instanceof Reference) {
      return true;
    }
    if (side instanceof Items items) {
      return items.items().stream().allMatch(PartOfWhole::isAmount);
    }
    if (side instanceof Call call) {
      return call.function() == Function.SUM
          && call.arguments().stream().allMatch(PartOfWhole::isAmount);
    }
    return side instanceof Operation operation
        && (operation.operator() == Operator.PLUS || operation.operator() == Operator.MINUS)
        && isAmount(operation.left())
        && isAmount(operation.right());
  }

  private boolean isAimedAt(Expression whole) {
    return whole instanceof Reference reference
        && value.uses().stream()
            .map(FigureUse::figure)
            .filter(figure -> figure.id().equals(reference.id()))
            .flatMap(Figure::names)
            .anyMatch(name -> SideWord.nameTarget(name, language));
  }
}
