package io.briefing.phrase;

import io.briefing.numeral.Numeral;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Words that name a quantity, and what they say.
 *
 * <p>Numbers are in the unit named: 20 with {@link Unit#PERCENT}, 1,500,000,000 with EUR, 1/6 with
 * {@link Unit#NONE}. A fall or a loss is negative. Spans are UTF-16 units, ends exclusive.
 *
 * @param start of the whole phrase, with its comparator
 * @param end of the whole phrase, with its unit
 * @param quantityStart of the number with its unit or currency
 * @param quantityEnd of the number with its unit or currency
 * @param numbers the numbers alone: two in "between 3 and 5 %", none in "doubled"; of a {@link
 *     Kind#RANK} how many there are, if it says so: "the smallest of the three"
 * @param value the number named; {@code null} if there is none or there are two, 0 for a {@link
 *     Kind#DIRECTION} alone and for {@link Kind#STABILITY}, 1/2 for a majority. A {@link Kind#RANK}
 *     counted from the end is negative: the last is −1. A {@link Kind#MULTIPLE} is the ratio new
 *     over old: 2 for "doubled", 1/2 for "halved"
 * @param said what is said, without tolerance; {@code null} if no number is. Days since 1970-01-01
 *     for a {@link Kind#DATE}
 * @param lastWritten u, in the phrase's unit; {@code null} if there is no number
 * @param lastNonZero g, in the phrase's unit; {@code null} if there is no number
 * @param alternatives less likely readings of the same words, the likelier first
 */
public record Phrase(
    int start,
    int end,
    int quantityStart,
    int quantityEnd,
    List<Numeral> numbers,
    Kind kind,
    Comparator comparator,
    Direction direction,
    Preposition preposition,
    Rational value,
    Interval said,
    Unit unit,
    Rational lastWritten,
    Rational lastNonZero,
    Set<Note> notes,
    List<Phrase> alternatives) {

  /** What sort of thing is named. */
  public enum Kind {
    AMOUNT("amount", true),
    /** A fraction or ratio without a unit: a third, one in five. */
    FRACTION("amount", true),
    /** new over old: doubled, 3.5 times, halved. */
    MULTIPLE("amount", true),
    DURATION("amount", true),
    AGE("amount", true),
    /** a few, dozens, mid-single-digit. */
    VAGUE("amount", true),
    /** largest, third, top three, last. */
    RANK("ordinal", true),
    /** A move without a number: rose, a fall. */
    DIRECTION("direction", true),
    /** flat, unchanged. */
    STABILITY("stability", true),
    MAJORITY("majority", true),
    MINORITY("minority", true),
    /** A day or a month; {@link #said} holds its days. */
    DATE("date", true),
    YEAR("year", false),
    TIME("time", false),
    /** third quarter, first half. */
    PERIOD("period", false),
    /** An ordinal that ranks nothing: the 21st century. */
    ORDINAL("ordinal", false),
    /** note 3, IFRS 16, Form 10-K. */
    REFERENCE("reference", false),
    VERSION("version", false),
    PHONE("phone", false),
    /** un, une, one. */
    ARTICLE("article", false),
    /** CAC 40, A320, 5G. */
    NAME("name", false);

    private final String word;
    private final boolean claimable;

    Kind(String word, boolean claimable) {
      this.word = word;
      this.claimable = claimable;
    }

    /** The name in machine outputs: amounts of all sorts are {@code "amount"}. */
    public String word() {
      return word;
    }

    /** Whether a claim may rest on it; the others are numbers that need no figure. */
    public boolean claimable() {
      return claimable;
    }
  }

  /** What joins a move to its number. */
  public enum Preposition {
    NONE,
    BY,
    TO,
    FROM
  }

  /**
   * Units of a {@link Kind#PERIOD} that is part of a year: the value says which one, the number the
   * year if one is named. "The three months to June" are any quarter, without a value.
   */
  public static final Unit QUARTER = Unit.noun("quarter");

  public static final Unit HALF = Unit.noun("half-year");
  public static final Unit NINE_MONTHS = Unit.noun("nine months");

  public Phrase {
    numbers = List.copyOf(numbers);
    notes = Set.copyOf(notes);
    alternatives = List.copyOf(alternatives);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(comparator, "comparator");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(preposition, "preposition");
    Objects.requireNonNull(unit, "unit");
    if (start > quantityStart || quantityStart > quantityEnd || quantityEnd > end) {
      throw new IllegalArgumentException("a quantity lies inside its phrase");
    }
  }

  /** The numbers that the words stand for. Empty where they name none. */
  public NumberSet ok() {
    return Meaning.of(this).ok();
  }

  /** The numbers that the words stand for at a stretch; {@link #ok} lies inside. */
  public NumberSet warn() {
    return Meaning.of(this).warn();
  }

  /** The number by its own words: 38.2 for "fell 38.2 %"; {@code null} if there is no value. */
  public Rational ownValue() {
    return value != null && has(Note.TURNED) ? value.negate() : value;
  }

  /** What is said by the number's own words; {@link #said} without the sign of a fall or a loss. */
  public Interval ownSaid() {
    return said != null && has(Note.TURNED) ? said.mirrored() : said;
  }

  public boolean has(Note note) {
    return notes.contains(note);
  }

  /** Whether a move alone is denied: "did not fall". */
  public boolean isDeniedMove() {
    return kind == Kind.DIRECTION && comparator != Comparator.BARE;
  }

  /** The same words, as a move the other way or joined to it otherwise. */
  public Phrase moved(Direction way, Preposition joined) {
    return Altered.of(this).moved(way, joined).phrase();
  }

  /** The same words of another number. */
  public Phrase naming(Rational number, Interval numbers) {
    return Altered.of(this).naming(number, numbers).phrase();
  }

  /** The same words of a fall or a loss, or of the opposite of one. */
  public Phrase mirrored() {
    return naming(value.negate(), said == null ? null : said.mirrored());
  }

  /** The same words, with further notes. */
  public Phrase noting(Set<Note> further) {
    return Altered.of(this).noting(further).phrase();
  }

  /**
   * This number and a later one of the words as the ends of a range by which something moved: "fell
   * 3 to 6 per cent".
   */
  public Phrase through(Phrase last) {
    boolean fell = direction == Direction.DOWN;
    Interval sizes =
        Interval.closed(value.abs().min(last.value.abs()), value.abs().max(last.value.abs()));
    Phrase range =
        Altered.of(this)
            .placed(
                start,
                last.end,
                quantityStart,
                last.quantityEnd,
                List.of(numbers.get(0), last.numbers.get(0)))
            .compared(Comparator.BETWEEN)
            .naming(null, fell ? sizes.mirrored() : sizes)
            .moved(direction, Preposition.BY)
            .without(Note.BY_OR_FROM)
            .alone()
            .phrase();
    return fell ? range.noting(Set.of(Note.TURNED)) : range;
  }

  /** The two ends of a range that rises, as where a move started and where it led. */
  public List<Phrase> ends() {
    return List.of(
        end(numbers.get(0), said.low(), Preposition.FROM),
        end(numbers.get(1), said.high(), Preposition.TO));
  }

  private Phrase end(Numeral number, Rational size, Preposition joined) {
    return Altered.of(this)
        .placed(number.start(), number.end(), number.start(), number.end(), List.of(number))
        .compared(Comparator.BARE)
        .naming(size, Interval.point(size))
        .writtenAs(number)
        .moved(Direction.NONE, joined)
        .alone()
        .phrase();
  }

  /** The same number as the most that it may be: "within 5 %". */
  public Phrase atMost() {
    return bounded(Comparator.AT_MOST, Interval.atMost(value));
  }

  /** The same number as what it is less than. */
  public Phrase below() {
    return bounded(Comparator.LESS_THAN, Interval.lessThan(value));
  }

  private Phrase bounded(Comparator bound, Interval numbers) {
    return comparator == Comparator.BARE
        ? Altered.of(this).compared(bound).naming(value, numbers).phrase()
        : this;
  }

  /** The same number in another unit. */
  public Phrase in(Unit other) {
    return Altered.of(this).in(other, Rational.ONE).phrase();
  }

  /** The likeliest reading only. */
  public Phrase alone() {
    return Altered.of(this).alone().phrase();
  }

  /** A bare number in the unit and scale of another. */
  public Phrase measured(Unit other, Rational scale, Kind as) {
    Interval scaled = said == null ? null : said.scaled(scale);
    return Altered.of(this).naming(value.times(scale), scaled).in(other, scale).as(as).phrase();
  }

  /** All that these words say and nothing else, said at another place by numbers there. */
  public Phrase saidAt(
      int from, int to, int quantityFrom, int quantityTo, List<Numeral> numbersThere) {
    return Altered.of(this)
        .placed(from, to, quantityFrom, quantityTo, numbersThere)
        .alone()
        .phrase();
  }

  /** The rule that says what the words stand for: {@code "bare fraction"}. */
  public String rule() {
    return Rule.of(this);
  }

  /** Whether this is a whole number without a scale, a unit of measure or a trailing zero. */
  public boolean isCount() {
    return Meaning.isCount(this);
  }

  /** The text from {@link #start} to {@link #end}. */
  public String words(String text) {
    return text.substring(start, end);
  }

  /** {@code "amount more-than (30, ∞) USD"} */
  @Override
  public String toString() {
    return String.join(
            " ",
            kind.name().toLowerCase(Locale.ROOT),
            comparator.word(),
            direction.word(),
            said == null ? "–" : said.toString(),
            unit.toString())
        .strip();
  }
}
