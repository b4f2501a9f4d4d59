package io.briefing.claim;

import io.briefing.figure.Figure;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Sense;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Note;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.phrase.SideWord;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that put one of two figures above or below the other: "[beat the target](=sales-target)",
 * "[£3m short of the plan](=profit-plan)", "[grew faster than costs](=growth(a)-growth(b))".
 *
 * <p>The words may speak of either side of the formula: "costs are [£3m below sales](=sales-costs)"
 * is as true as "sales are £3m above costs". Which figure is held against which, {@link Sides} says
 * where the text tells; where it does not, an amount is no contradiction either way.
 */
final class Comparison {

  private final Surroundings around;
  private final Subject subject;
  private final Sides sides;

  private Comparison(Surroundings around, Subject subject, Sides sides) {
    this.around = around;
    this.subject = subject;
    this.sides = sides;
  }

  /** The comparison that a formula makes; empty if it does not hold two figures together. */
  static Optional<Comparison> of(Surroundings around, Subject subject) {
    boolean sense =
        subject.sense() == Sense.LEVEL
            || subject.sense() == Sense.POINTS
            || subject.sense() == Sense.RATIO;
    return sense
        ? compared(Hundredfold.plain(subject.expression()))
            .flatMap(two -> sides(two, around, subject))
            .map(sides -> new Comparison(around, subject, sides))
        : Optional.empty();
  }

  /** {@code a - b}, {@code a / b}, {@code a / b - 1} and {@code (a - b) / b}. */
  private static Optional<Operation> compared(Expression formula) {
    if (!(formula instanceof Operation operation)) {
      return Optional.empty();
    }
    boolean lessOne =
        operation.operator() == Operator.MINUS && operation.right() instanceof Literal;
    Expression inner = lessOne || MoveByHand.is(operation) ? operation.left() : operation;
    return inner instanceof Operation two
            && (two.operator() == Operator.MINUS || two.operator() == Operator.OVER)
        ? Optional.of(two)
        : Optional.empty();
  }

  private static Optional<Sides> sides(Operation two, Surroundings around, Subject subject) {
    List<String> left = Rewriting.ids(two.left());
    List<String> right = Rewriting.ids(two.right());
    boolean apart = !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    return apart
        ? Optional.of(
            new Sides(
                figures(left, subject),
                figures(right, subject),
                subject.names(),
                around.times().text(),
                around.times().language()))
        : Optional.empty();
  }

  private static List<Figure> figures(List<String> ids, Subject subject) {
    return subject.value().uses().stream()
        .map(FigureUse::figure)
        .filter(figure -> ids.contains(figure.id()))
        .distinct()
        .toList();
  }

  /** What words without a number say: "beat the target". Empty if they name an amount. */
  Optional<Phrase> alone(List<Phrase> own) {
    boolean number =
        own.stream()
            .anyMatch(phrase -> phrase.kind().claimable() && phrase.kind() != Kind.DIRECTION);
    if (number) {
      return Optional.empty();
    }
    return sides.words(around.start(), around.end()).stream().findFirst().map(this::side);
  }

  private Phrase side(SideWord word) {
    Direction side = order(word) < 0 ? word.side().opposite() : word.side();
    Interval said =
        side == Direction.UP ? Interval.moreThan(Rational.ZERO) : Interval.lessThan(Rational.ZERO);
    int start = word.start() - around.start();
    int end = word.end() - around.start();
    Set<Note> notes =
        word.denied() ? Set.of(Note.SIDE, Note.NEGATION_NOT_UNDERSTOOD) : Set.of(Note.SIDE);
    return new Phrase(
        start,
        end,
        start,
        end,
        List.of(),
        Kind.DIRECTION,
        Comparator.BARE,
        side,
        Preposition.NONE,
        Rational.ZERO,
        said,
        Unit.NONE,
        null,
        null,
        notes,
        List.of());
  }

  /** The phrase, with the sign that words beside its number give it: "£3m short of the target". */
  Phrase signed(Phrase phrase) {
    boolean amount =
        phrase.value() != null
            && phrase.numbers().size() == 1
            && phrase.preposition() != Preposition.TO
            && phrase.preposition() != Preposition.FROM
            && (phrase.kind() == Kind.AMOUNT || phrase.kind() == Kind.FRACTION);
    if (!amount || subject.sense() == Sense.RATIO) {
      return phrase;
    }
    Optional<SideWord> word =
        sides
            .beside(around.start() + phrase.quantityStart(), around.start() + phrase.quantityEnd())
            .or(() -> told(phrase));
    if (word.isEmpty()) {
      return phrase;
    }
    if (word.get().denied()) {
      return phrase.noting(Set.of(Note.NEGATION_NOT_UNDERSTOOD));
    }
    int order = order(word.get());
    return order == 0 ? open(phrase, word.get()) : turned(phrase, word.get(), order);
  }

  /** "£3m higher", "missed by £3m": the phrase has the side in itself. */
  private Optional<SideWord> told(Phrase phrase) {
    int start = around.start() + phrase.start();
    int end = around.start() + phrase.end();
    return phrase.direction() == Direction.NONE
        ? Optional.empty()
        : Optional.of(new SideWord(start, end, phrase.direction(), false, false, false));
  }

  private static Phrase turned(Phrase phrase, SideWord word, int order) {
    Direction side = order < 0 ? word.side().opposite() : word.side();
    boolean negative = side == Direction.DOWN;
    Phrase signed = phrase.value().signum() < 0 == negative ? phrase : phrase.mirrored();
    return signed.moved(side, Preposition.BY).noting(Set.of(Note.SIDE));
  }

  /** Nothing tells which is held against which: below may be either way round. */
  private Phrase open(Phrase phrase, SideWord word) {
    boolean below =
        word.side() == Direction.DOWN
            && phrase.value().signum() > 0
            && subject.measure().stated().signum() < 0;
    return below ? phrase.mirrored().moved(Direction.DOWN, Preposition.BY) : phrase;
  }

  private int order(SideWord word) {
    // "Worse than promised" may be more of a cost and less of a profit.
    return word.worth() && subject.isBetterSmall() ? 0 : sides.order(word);
  }
}
