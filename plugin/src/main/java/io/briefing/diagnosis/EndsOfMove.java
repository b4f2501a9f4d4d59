package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.Earlier;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Where something moved from and where it led, as far as a claim's formula tells.
 *
 * @param unit that words may name both in
 * @param ratio whether both are hundredths of what the words say in per cent
 * @param scale that a bare number may be in
 * @param past where else it may have come from: what a level was in any earlier period
 */
record EndsOfMove(Known from, Known to, Unit unit, boolean ratio, Scale scale, List<Known> past) {

  /** A number of the figures, and the room that their rounding leaves. */
  record Known(Rational stated, Interval possible) {

    Known over(Rational factor) {
      return new Known(stated.over(factor), possible.scaled(factor.inverse()));
    }

    /** How far it may be off to each side; 0 if nothing tells. */
    Rational margin() {
      return possible.isBounded()
          ? possible.high().minus(possible.low()).over(Rational.of(2))
          : Rational.ZERO;
    }

    private Known less(Known other) {
      return new Known(stated.minus(other.stated), possible.minus(other.possible));
    }

    private static Known of(FigureUse use) {
      return new Known(use.known().stated(), use.known().range());
    }

    private static Known of(Outcome.Value value) {
      return new Known(value.stated(), value.possible());
    }
  }

  private static final Rational HUNDREDTH = Rational.HUNDRED.inverse();

  static Optional<EndsOfMove> of(Claim claim) {
    if (!(claim.outcome() instanceof Outcome.Value value)) {
      return Optional.empty();
    }
    return switch (value.sense()) {
      case GROWTH, CHANGE, POINTS -> stated(value).or(() -> computed(value));
      case LEVEL, RATIO ->
          claim.against().isPresent()
              ? claim.against().flatMap(earlier -> levels(value, earlier))
              : sinceBefore(value);
      default -> Optional.empty();
    };
  }

  /** Both ends of what a source's range allows, and no move: guidance of 15 to 18 per cent. */
  static Optional<EndsOfMove> ofRange(Outcome.Value value) {
    Interval possible = value.ends().orElse(value.possible());
    boolean amount = value.sense() == Sense.LEVEL || value.sense() == Sense.CHANGE;
    boolean ratio = value.sense() == Sense.RATIO || value.sense() == Sense.GROWTH;
    if (!possible.isBounded() || possible.low().signum() < 0 || !amount && !ratio) {
      return Optional.empty();
    }
    return Optional.of(
        new EndsOfMove(
            new Known(possible.low(), Interval.point(possible.low())),
            new Known(possible.high(), Interval.point(possible.high())),
            ratio ? Unit.PERCENT : value.unit(),
            ratio,
            Givings.scale(value),
            List.of()));
  }

  /** One figure at two periods. */
  private static Optional<EndsOfMove> stated(Outcome.Value value) {
    List<FigureUse> uses = value.atTwoPeriods();
    if (uses.isEmpty()) {
      return Optional.empty();
    }
    Unit unit = uses.get(0).figure().unit();
    boolean ratio = unit.equals(Unit.PERCENT);
    Rational whole = ratio ? Rational.HUNDRED : Rational.ONE;
    return Optional.of(
        new EndsOfMove(
            Known.of(uses.get(0)).over(whole),
            Known.of(uses.get(1)).over(whole),
            unit,
            ratio,
            uses.get(0).figure().scale(),
            List.of()));
  }

  /** A change of what is computed itself; of a growth, nothing tells what it is measured in. */
  private static Optional<EndsOfMove> computed(Outcome.Value value) {
    boolean fell = value.earlierMinusLater();
    Rational moved = fell ? value.stated().negate() : value.stated();
    Interval possible = fell ? value.possible().mirrored() : value.possible();
    boolean points = value.sense() == Sense.POINTS;
    return value
        .base()
        .filter(base -> value.sense() != Sense.GROWTH)
        .map(
            base ->
                new EndsOfMove(
                    new Known(base.stated(), base.possible()),
                    new Known(base.stated().plus(moved), base.possible().plus(possible)),
                    points ? Unit.PERCENT : value.unit(),
                    points,
                    Givings.scale(value),
                    List.of()));
  }

  /** Of words that have the later number first, nothing tells which of them are to be mended. */
  private static Optional<EndsOfMove> levels(Outcome.Value value, Earlier other) {
    boolean before =
        value
            .latest()
            .flatMap(now -> other.value().latest().map(then -> then.compareTo(now) < 0))
            .orElse(true);
    boolean ratio = value.sense() == Sense.RATIO || value.unit().equals(Unit.PERCENT);
    return before
        ? Optional.of(
            new EndsOfMove(
                Known.of(other.value()),
                Known.of(value),
                ratio ? Unit.PERCENT : value.unit(),
                ratio,
                Givings.scale(value),
                List.of()))
        : Optional.empty();
  }

  /** A figure's own value, and the ones it had before: the last of them, if no words say which. */
  private static Optional<EndsOfMove> sinceBefore(Outcome.Value value) {
    if (value.uses().size() != 1 || value.uses().get(0).period().isEmpty()) {
      return Optional.empty();
    }
    FigureUse use = value.uses().get(0);
    boolean ratio = use.figure().unit().equals(Unit.PERCENT);
    Rational whole = ratio ? Rational.HUNDRED : Rational.ONE;
    if (!use.known().stated().over(whole).equals(value.stated())) {
      return Optional.empty(); // A part of it, or so many times as much.
    }
    List<Known> past =
        FigurePeriods.upTo(use.period().get(), List.copyOf(use.figure().values().keySet())).stream()
            .filter(period -> !period.equals(use.period().get()))
            .map(period -> use.figure().values().get(period))
            .map(known -> new Known(known.stated(), known.range()).over(whole))
            .toList();
    return past.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EndsOfMove(
                past.get(past.size() - 1),
                Known.of(value),
                use.figure().unit(),
                ratio,
                use.figure().scale(),
                past));
  }

  /**
   * What the figures give for a number, in the number's own unit; empty if they do not tell.
   *
   * @param role what the words before the number make of it
   */
  Optional<Known> toldBy(Phrase phrase, Preposition role) {
    return switch (role) {
      case FROM -> level(from, phrase);
      case TO -> level(to, phrase);
      case BY -> howFar(phrase);
      case NONE -> Optional.empty();
    };
  }

  /** Everything that the figures may give for a number, as {@link #toldBy} has it. */
  List<Known> allToldBy(Phrase phrase, Preposition role) {
    return role == Preposition.FROM && !past.isEmpty()
        ? past.stream().flatMap(then -> level(then, phrase).stream()).toList()
        : toldBy(phrase, role).stream().toList();
  }

  private Optional<Known> level(Known end, Phrase phrase) {
    if (phrase.unit().equals(Unit.PERCENT)) {
      return ratio ? Optional.of(end.over(HUNDREDTH)) : Optional.empty();
    }
    boolean bare = phrase.unit().isNone() && !ratio;
    return bare || phrase.unit().comparableWith(unit) && unit.kind() == phrase.unit().kind()
        ? Optional.of(end)
        : Optional.empty();
  }

  private Optional<Known> howFar(Phrase phrase) {
    Known moved = to.less(from);
    if (ratio) {
      return phrase.unit().equals(Unit.POINT)
          ? Optional.of(moved.over(HUNDREDTH))
          : Optional.empty();
    }
    if (!phrase.unit().equals(Unit.PERCENT)) {
      return level(moved, phrase);
    }
    if (from.stated.signum() <= 0) {
      return Optional.empty();
    }
    // Of both ends, the words may be true at most as closely as the stated numbers have it.
    Rational grown = moved.stated.over(from.stated).times(Rational.HUNDRED);
    return Optional.of(new Known(grown, Interval.point(grown)));
  }
}
