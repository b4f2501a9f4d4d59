package io.briefing.claim;

import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Note;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The phrases around a claim's words. They lend what the words lack, and nothing else: a unit and a
 * scale ("from [24.9](=…) to 12.2 billion"), the direction of a move ("fell [12 %](=…)"), a loss
 * ("a loss of [2.7bn](=…)"). A comparator outside the words is not the claim's.
 *
 * @param around phrases of the passage
 * @param column a one in the unit and scale of the table's column, if its head names them
 * @param start where the claim's words start in the passage
 */
record Surroundings(List<Phrase> around, int start, Optional<Phrase> column) {

  /** The phrase, with what it lacks; {@code own} are all phrases of the claim's words. */
  Phrase complete(Phrase phrase, List<Phrase> own, Subject subject) {
    if (phrase.numbers().size() != 1 || phrase.value() == null) {
      return phrase;
    }
    Optional<Phrase> whole = sameNumber(phrase);
    Phrase alone = whole.map(longer -> withUnit(phrase, longer)).orElse(phrase);
    Phrase measured = column.map(one -> inColumn(alone, one)).orElse(alone);
    return isUnsigned(measured) ? withSign(measured, whole, own, subject) : measured;
  }

  private Optional<Phrase> sameNumber(Phrase phrase) {
    int at = phrase.numbers().get(0).start() + start;
    return around.stream()
        .filter(other -> other.numbers().stream().anyMatch(number -> number.start() == at))
        .findFirst();
  }

  private static boolean isUnsigned(Phrase phrase) {
    return phrase.direction() == Direction.NONE && phrase.value().signum() > 0;
  }

  private static Phrase withUnit(Phrase phrase, Phrase longer) {
    boolean lends =
        phrase.kind() == Kind.AMOUNT
            && Readings.isBare(phrase)
            && longer.lastWritten() != null
            && longer.kind().claimable()
            && (!Readings.isBare(longer) || isScaled(phrase, longer));
    if (!lends) {
      return phrase;
    }
    Rational scale = longer.lastWritten().over(phrase.lastWritten());
    boolean plain = longer.numbers().size() != 1 || isMove(longer.kind());
    return in(longer, scale, plain ? Kind.AMOUNT : longer.kind(), phrase);
  }

  /** In a column of "$ million" a bare 352,828 counts millions of dollars. */
  private static Phrase inColumn(Phrase phrase, Phrase one) {
    boolean bare =
        phrase.kind() == Kind.AMOUNT
            && phrase.unit().isNone()
            && phrase.quantityEnd() == phrase.numbers().get(0).end()
            && phrase.value().equals(phrase.numbers().get(0).value());
    return bare ? in(one, one.value(), Kind.AMOUNT, phrase) : phrase;
  }

  private static Phrase in(Phrase measure, Rational scale, Kind kind, Phrase phrase) {
    return new Phrase(
        phrase.start(),
        phrase.end(),
        phrase.quantityStart(),
        phrase.quantityEnd(),
        phrase.numbers(),
        kind,
        phrase.comparator(),
        phrase.direction(),
        phrase.preposition(),
        phrase.value().times(scale),
        phrase.said() == null ? null : phrase.said().scaled(scale),
        measure.unit(),
        phrase.lastWritten().times(scale),
        phrase.lastNonZero().times(scale),
        both(phrase.notes(), measure.notes(), Set.of(Note.AMBIGUOUS_CURRENCY, Note.BORROWED)),
        List.of());
  }

  private static boolean isScaled(Phrase phrase, Phrase longer) {
    return longer.lastWritten().compareTo(phrase.lastWritten()) > 0;
  }

  private static boolean isMove(Kind kind) {
    return kind == Kind.MULTIPLE || kind == Kind.RANK || kind == Kind.VAGUE;
  }

  private static Phrase withSign(
      Phrase phrase, Optional<Phrase> whole, List<Phrase> own, Subject subject) {
    if (subject.sense() == Sense.LEVEL) {
      boolean loss =
          whole.filter(longer -> longer.has(Note.LOSS) && isNegative(longer)).isPresent();
      return loss ? mirrored(phrase, Direction.NONE, Preposition.NONE, Set.of(Note.LOSS)) : phrase;
    }
    boolean move =
        subject.sense() == Sense.GROWTH
            || subject.sense() == Sense.CHANGE
            || subject.sense() == Sense.POINTS;
    if (!move || phrase.kind() == Kind.MULTIPLE) {
      return phrase;
    }
    Optional<Phrase> mover =
        whole
            .filter(longer -> longer.direction() != Direction.NONE && !isLevel(longer))
            .or(() -> own.stream().filter(other -> other.kind() == Kind.DIRECTION).findFirst());
    if (mover.isEmpty()) {
      return phrase;
    }
    boolean falls =
        whole.filter(Surroundings::isNegative).isPresent()
            || mover.get().kind() == Kind.DIRECTION && mover.get().direction() == Direction.DOWN;
    Preposition preposition = mover.get().preposition();
    return falls
        ? mirrored(phrase, Direction.DOWN, preposition, Set.of())
        : moved(phrase, mover.get().direction(), preposition);
  }

  /** "Slowed from 29 to 13 %": both numbers are levels of what slowed. */
  private static boolean isLevel(Phrase phrase) {
    return phrase.preposition() == Preposition.FROM || phrase.preposition() == Preposition.TO;
  }

  private static boolean isNegative(Phrase phrase) {
    Interval said = phrase.said();
    return phrase.value() != null
        ? phrase.value().signum() < 0
        : said != null && said.high() != null && said.high().signum() <= 0;
  }

  private static Phrase moved(Phrase phrase, Direction direction, Preposition preposition) {
    return with(phrase, phrase.value(), phrase.said(), direction, preposition, Set.of());
  }

  private static Phrase mirrored(
      Phrase phrase, Direction direction, Preposition preposition, Set<Note> notes) {
    Interval said = phrase.said() == null ? null : phrase.said().mirrored();
    return with(phrase, phrase.value().negate(), said, direction, preposition, notes);
  }

  private static Phrase with(
      Phrase phrase,
      Rational value,
      Interval said,
      Direction direction,
      Preposition preposition,
      Set<Note> notes) {
    return new Phrase(
        phrase.start(),
        phrase.end(),
        phrase.quantityStart(),
        phrase.quantityEnd(),
        phrase.numbers(),
        phrase.kind(),
        phrase.comparator(),
        direction,
        preposition,
        value,
        said,
        phrase.unit(),
        phrase.lastWritten(),
        phrase.lastNonZero(),
        both(phrase.notes(), notes, notes),
        phrase.alternatives());
  }

  private static Set<Note> both(Set<Note> own, Set<Note> others, Set<Note> which) {
    Set<Note> notes = own.isEmpty() ? EnumSet.noneOf(Note.class) : EnumSet.copyOf(own);
    others.stream().filter(which::contains).forEach(notes::add);
    return notes;
  }
}
