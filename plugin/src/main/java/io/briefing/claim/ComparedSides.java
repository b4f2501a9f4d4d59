package io.briefing.claim;

import io.briefing.figure.Figure;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Sense;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two sides that a formula holds together, {@code a - b} and {@code a / b}. */
final class ComparedSides {

  private ComparedSides() {}

  /** {@code a - b}, {@code a / b}, {@code a / b - 1} and {@code (a - b) / b}. */
  private static Optional<Operation> compared(Expression formula) {
    if (!(formula instanceof Operation operation)) {
      return Optional.empty();
    }
    boolean lessOne =
        operation.operator() == Operator.MINUS
            && operation.right() instanceof Literal
            && operation.left() instanceof Operation;
    Expression inner = lessOne || MoveByHand.is(operation) ? operation.left() : operation;
    return inner instanceof Operation two
            && (two.operator() == Operator.MINUS || two.operator() == Operator.OVER)
        ? Optional.of(two)
        : Optional.empty();
  }

  /** The two sides; empty if a formula does not hold two figures together. */
  static Optional<Sides> of(Surroundings around, Subject subject) {
    return compared(Hundredfold.plain(subject.expression()))
        .flatMap(two -> sides(two, around, subject));
  }

  /** The numbers typed into a formula as one of its sides. */
  static Stream<Rational> typed(Subject subject) {
    return compared(subject.expression()).stream()
        .flatMap(two -> Stream.of(two.left(), two.right()))
        .flatMap(
            side -> side instanceof Literal number ? Stream.of(number.value()) : Stream.empty());
  }

  private static Optional<Sides> sides(Operation two, Surroundings around, Subject subject) {
    List<String> left = Rewriting.ids(two.left());
    List<String> right = Rewriting.ids(two.right());
    boolean apart =
        isSide(two.left(), left, two, subject)
            && isSide(two.right(), right, two, subject)
            && !(left.isEmpty() && right.isEmpty())
            && Collections.disjoint(left, right);
    boolean times = subject.sense() == Sense.RATIO && left.size() == 1 && left.equals(right);
    return apart || times
        ? Optional.of(
            Sides.of(
                figures(left, subject),
                figures(right, subject),
                subject.names(),
                around.times().text(),
                around.times().language()))
        : Optional.empty();
  }

  /**
   * Figures, or a typed amount that they are held against: {@code sales - 650000000}, {@code sales
   * / 650000000}.
   */
  private static boolean isSide(Expression side, List<String> ids, Operation two, Subject subject) {
    boolean apart = subject.sense() == Sense.LEVEL || subject.sense() == Sense.POINTS;
    boolean minus = two.operator() == Operator.MINUS && apart;
    boolean typed =
        side instanceof Literal number
            && (minus || number.value().abs().compareTo(Scale.THOUSAND.factor()) >= 0);
    return typed || !ids.isEmpty();
  }

  private static List<Figure> figures(List<String> ids, Subject subject) {
    return subject.value().uses().stream()
        .map(FigureUse::figure)
        .filter(figure -> ids.contains(figure.id()))
        .distinct()
        .toList();
  }
}
