package io.briefing.claim;

import io.briefing.cue.Against;
import io.briefing.formula.Sense;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a number takes from what stands around it: a unit, a scale, how far it went. */
final class Lent {

  private static final Set<Note> LENT = Set.of(Note.AMBIGUOUS_CURRENCY, Note.BORROWED);

  private static final Set<Note> FORCE = Set.of(Note.STRONG, Note.SLIGHT);

  /** So near stand two numbers that are said alike. */
  private static final int MOST_BETWEEN = 60;

  /** Of a longer list nobody keeps the unit in mind. */
  private static final int MOST_BEFORE = 12;

  /** So many times as large may the second be. */
  private static final Rational ALIKE = Rational.of(10);

  private Lent() {}

  /**
   * What a longer phrase around the number has, and how far it says the number went.
   *
   * @param start where the claim's words start in the passage
   */
  static Phrase measure(Phrase phrase, Phrase longer, int start) {
    return force(unit(phrase, longer, lastWritten(phrase, longer, start)), longer);
  }

  /**
   * "From £2,500m to [£2,687.5m](=…)": each end of a range has a last digit of its own. That of
   * "3,900 times" tells how loosely it is meant, and no scale.
   */
  private static Rational lastWritten(Phrase phrase, Phrase longer, int start) {
    if (longer.kind() == Kind.MULTIPLE) {
      return phrase.lastWritten();
    }
    if (longer.numbers().size() != 2) {
      return longer.lastWritten();
    }
    boolean second = longer.numbers().get(1).start() <= phrase.numbers().get(0).start() + start;
    return longer.numbers().get(second ? 1 : 0).lastWritten();
  }

  /** How far another phrase says that it went. */
  static Phrase force(Phrase phrase, Phrase other) {
    Set<Note> force = other.notes().stream().filter(FORCE::contains).collect(Collectors.toSet());
    return force.isEmpty() ? phrase : phrase.noting(force);
  }

  private static Phrase unit(Phrase phrase, Phrase longer, Rational lastWritten) {
    if (phrase.kind() != Kind.AMOUNT || lastWritten == null || !longer.kind().claimable()) {
      return phrase;
    }
    boolean scaled = lastWritten.compareTo(phrase.lastWritten()) > 0;
    boolean lends =
        Readings.isBare(phrase)
            ? !Readings.isBare(longer) || scaled
            : longer.unit().equals(phrase.unit()) && scaled;
    if (!lends) {
      return phrase;
    }
    Rational scale = lastWritten.over(phrase.lastWritten());
    boolean plain = longer.numbers().size() != 1 || isMove(longer.kind());
    return in(longer, scale, plain ? Kind.AMOUNT : longer.kind(), phrase);
  }

  /**
   * In a column of "$ million" a bare 352,828 counts millions of dollars; but not in its row of
   * employees, or of shares. In one of "thousands", $1,234 counts thousands too; "1.2 billion" has
   * its own scale.
   */
  static Phrase column(Phrase phrase, Phrase one, Subject subject) {
    boolean counted =
        one.unit().kind() == Unit.Kind.MONEY
            && (subject.unit().kind() == Unit.Kind.NOUN || subject.isRelative());
    boolean dollars = phrase.unit().kind() == Unit.Kind.MONEY && one.unit().isNone();
    boolean bare =
        phrase.kind() == Kind.AMOUNT
            && (phrase.unit().isNone() || dollars)
            && phrase.quantityEnd() == phrase.numbers().get(0).end()
            && phrase.value().abs().equals(phrase.numbers().get(0).value().abs());
    boolean scaled =
        phrase.lastWritten() != null && phrase.lastWritten().compareTo(Rational.ONE) > 0;
    return bare && !counted
        ? in(one, scaled ? Rational.ONE : one.value(), Kind.AMOUNT, phrase)
        : phrase;
  }

  private static Phrase in(Phrase measure, Rational scale, Kind kind, Phrase phrase) {
    Set<Note> notes = measure.notes().stream().filter(LENT::contains).collect(Collectors.toSet());
    Unit unit = measure.unit().isNone() ? phrase.unit() : measure.unit();
    return phrase.measured(unit, scale, kind).noting(notes).alone();
  }

  /**
   * "7.5 per cent in the east and [5.6](=…) in the west", "an index of [5.6](=rate)": what is not
   * said in full, of a figure in per cent or behind a number that is.
   */
  static Phrase percent(Phrase phrase, Surroundings around, Subject subject) {
    boolean figure = OfRates.is(subject.expression(), subject.value().uses());
    boolean part = subject.sense() == Sense.RATIO || subject.sense() == Sense.GROWTH;
    boolean lends =
        isBareAmount(phrase)
            && (figure || part && isBehindPercent(phrase, around))
            && !Kinds.holds(phrase, subject);
    return lends ? phrase.in(Unit.PERCENT) : phrase;
  }

  private static boolean isBareAmount(Phrase phrase) {
    return phrase.kind() == Kind.AMOUNT
        && phrase.numbers().size() == 1
        && phrase.value() != null
        && !phrase.has(Note.FOR_SO_MANY)
        && Readings.isBare(phrase);
  }

  private static boolean isBehindPercent(Phrase phrase, Surroundings around) {
    return Stream.concat(before(phrase, around).stream(), against(phrase, around).stream())
        .filter(other -> other.unit().equals(Unit.PERCENT))
        .anyMatch(other -> isAlike(phrase, other.numbers().get(other.numbers().size() - 1)));
  }

  /** "[4.9](=…), against 5.3 per cent": the number that it is held against. */
  private static Optional<Phrase> against(Phrase phrase, Surroundings around) {
    String text = around.times().text();
    return around.others(phrase).stream()
        .filter(other -> other.start() >= around.end() && !other.numbers().isEmpty())
        .min(Comparator.comparing(Phrase::start))
        .filter(
            other ->
                Against.joins(
                    text.substring(around.end(), other.start()), around.times().language()));
  }

  /** "2,131.6, against 1,920.4 million euros": unit and scale stand behind the second. */
  static Phrase fromBehind(Phrase phrase, Phrase other) {
    boolean lends =
        isBareAmount(phrase) && !Readings.isBare(other) && isAlike(phrase, other.numbers().get(0));
    boolean scaled = phrase.lastWritten().compareTo(Rational.ONE) > 0;
    return lends
        ? scaleOf(other)
            .map(scale -> in(other, scaled ? Rational.ONE : scale, other.kind(), phrase))
            .orElse(phrase)
        : phrase;
  }

  /** The least that its last digit fits: millions for "£538.5m". */
  private static Optional<Rational> scaleOf(Phrase phrase) {
    return Arrays.stream(Scale.values())
        .map(Scale::factor)
        .filter(scale -> scale.compareTo(phrase.lastWritten()) >= 0)
        .findFirst();
  }

  /**
   * "Food brought in £538m, clothing 476 and toys [21.6](=…)": the unit and the scale of the last
   * amount before it that was said in full, where that makes true what is not.
   */
  static Phrase amount(Phrase phrase, Surroundings around, Subject subject) {
    return isBareAmount(phrase) && !Kinds.holds(phrase, subject)
        ? Stream.concat(
                allBefore(phrase, around).limit(MOST_BEFORE), against(phrase, around).stream())
            .filter(other -> other.kind() == Kind.AMOUNT && other.lastWritten() != null)
            .filter(other -> isInFull(other, subject))
            .findFirst()
            .flatMap(other -> amount(phrase, other, subject))
            .or(() -> aside(phrase, around, subject))
            .orElse(phrase)
        : phrase;
  }

  /** "Sales (in thousands) rose to [1,234.6](=…)", where that makes true what is not. */
  private static Optional<Phrase> aside(Phrase phrase, Surroundings around, Subject subject) {
    return around
        .measuredBefore()
        .map(one -> column(phrase, one, subject))
        .filter(measured -> Kinds.holds(measured, subject));
  }

  /** "€538m", and "27 million" where the figures are money or are counted alike. */
  private static boolean isInFull(Phrase phrase, Subject subject) {
    boolean scaled = phrase.lastWritten().compareTo(Scale.THOUSAND.factor()) >= 0;
    boolean money = subject.unit().kind() == Unit.Kind.MONEY;
    boolean alike = phrase.unit().isNone() ? money : phrase.unit().equals(subject.unit());
    return phrase.unit().kind() == Unit.Kind.MONEY || scaled && alike;
  }

  private static Optional<Phrase> amount(Phrase phrase, Phrase other, Subject subject) {
    return scaleOf(other)
        .map(scale -> in(other, scale, Kind.AMOUNT, phrase))
        .filter(lent -> Kinds.holds(lent, subject));
  }

  /** The number before it in the sentence, if nothing but a few words part them. */
  private static Optional<Phrase> before(Phrase phrase, Surroundings around) {
    return allBefore(phrase, around)
        .findFirst()
        .filter(other -> around.start() - other.end() <= MOST_BETWEEN)
        .filter(other -> !other.numbers().isEmpty());
  }

  /** Those before it in the sentence, the nearest first. */
  private static Stream<Phrase> allBefore(Phrase phrase, Surroundings around) {
    return around.others(phrase).stream()
        .filter(other -> other.end() <= around.start() && other.kind().claimable())
        .sorted(Comparator.comparing(Phrase::end).reversed());
  }

  private static boolean isAlike(Phrase phrase, Numeral other) {
    return phrase.value().abs().compareTo(other.value().abs().times(ALIKE)) <= 0;
  }

  private static boolean isMove(Kind kind) {
    return kind == Kind.MULTIPLE || kind == Kind.RANK || kind == Kind.VAGUE;
  }
}
