package io.briefing.phrase;

import io.briefing.language.Tokens;
import io.briefing.numeral.Draft;
import io.briefing.numeral.Draft.Style;
import io.briefing.numeral.Numeral;
import io.briefing.numeral.Numeral.Form;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts a phrase together from what was read, turning tokens into places in the text. */
final class PhraseBuilder {

  private final Tokens tokens;
  private int from;
  private int to;
  private int quantityFrom;
  private int quantityTo;
  private List<Numeral> numbers = List.of();
  private Set<Note> notes = Set.of();
  private List<Phrase> alternatives = List.of();
  private Kind kind;
  private Comparator comparator = Comparator.BARE;
  private Direction direction = Direction.NONE;
  private Preposition preposition = Preposition.NONE;
  private Rational value;
  private Interval said;
  private Unit unit = Unit.NONE;
  private Rational lastWritten;
  private Rational lastNonZero;

  PhraseBuilder(Tokens tokens, Kind kind, int from, int to) {
    this.tokens = tokens;
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.quantityFrom = from;
    this.quantityTo = to;
  }

  /** A builder that holds all that a quantity and its hedge say. */
  static PhraseBuilder of(Tokens tokens, Quantity quantity, Hedge hedge) {
    PhraseBuilder builder =
        new PhraseBuilder(tokens, quantity.kind(), quantity.from(), quantity.to());
    boolean two = quantity.second() != null;
    builder.from = two ? quantity.from() : Math.min(hedge.from(), quantity.from());
    builder.to = Math.max(hedge.to(), quantity.to());
    builder.unit = quantity.unit();
    builder.comparator = quantity.second() == null ? hedge.comparator() : Comparator.BETWEEN;
    builder.note(Note.NEGATION_NOT_UNDERSTOOD, !hedge.understood());
    builder.note(Note.SUPPOSED, hedge.supposed());
    builder.note(Note.FAR, hedge.far() && !two);
    boolean rough = hedge.comparator() == Comparator.ABOUT || quantity.has(Quantity.ROUGH);
    builder.note(Note.ROUGH_ENDS, two && rough);
    builder.note(Note.AMBIGUOUS_CURRENCY, quantity.has(Quantity.AMBIGUOUS));
    builder.note(Note.SUBUNIT, quantity.isInSubunit());
    builder.note(Note.TIMES_MORE, quantity.has(Quantity.MORE));
    builder.note(Note.BORROWED, quantity.has(Quantity.SHARED));
    if (quantity.has(Quantity.UP)) {
      builder.direction = Direction.UP;
    } else if (quantity.has(Quantity.DOWN)) {
      builder.direction = Direction.DOWN;
    }
    builder.numbers(quantity);
    return builder;
  }

  private void numbers(Quantity quantity) {
    Draft first = measured(quantity.first(), quantity);
    if (quantity.has(Quantity.INVERSE)) {
      first = Draft.fraction(first.from(), first.to(), first.value().inverse(), first.style());
    }
    lastWritten = first.u();
    lastNonZero = first.g();
    if (!quantity.has(Quantity.WORD)) {
      numbers = List.of(numeral(quantity.first(), first));
    }
    if (quantity.second() == null) {
      value = first.value();
      return;
    }
    Draft second = measured(quantity.second(), quantity);
    numbers = List.of(numbers.get(0), numeral(quantity.second(), second));
    said = Interval.closed(first.value().min(second.value()), first.value().max(second.value()));
  }

  /** In the unit; whole multiples are as loose as fractions. */
  private static Draft measured(Draft number, Quantity quantity) {
    Draft measured =
        quantity.factor().equals(Rational.ONE)
            ? number
            : number.times(quantity.factor(), number.to(), number.style());
    return quantity.kind() == Kind.MULTIPLE && measured.form() == Form.WHOLE
        ? Draft.fraction(measured.from(), measured.to(), measured.value(), measured.style())
        : measured;
  }

  private Numeral numeral(Draft written, Draft measured) {
    boolean borrowed = written.style() != Style.SCALED && written.style() != Style.COLLECTIVE;
    Rational own = borrowed ? written.value().over(written.scale()) : written.value();
    return new Numeral(
        tokens.start(written.from()),
        tokens.end(written.to() - 1),
        own,
        measured.form(),
        measured.u(),
        measured.g());
  }

  /** Adds a number as it is written, with its value. */
  PhraseBuilder number(Draft number) {
    numbers = List.of(numeral(number, number));
    value = number.value();
    return this;
  }

  PhraseBuilder value(Rational number) {
    value = number;
    return this;
  }

  PhraseBuilder places(Rational u, Rational g) {
    lastWritten = u;
    lastNonZero = g;
    return this;
  }

  PhraseBuilder said(Interval interval) {
    said = interval;
    return this;
  }

  PhraseBuilder unit(Unit newUnit) {
    unit = newUnit;
    return this;
  }

  PhraseBuilder kind(Kind newKind) {
    kind = newKind;
    return this;
  }

  PhraseBuilder compared(Comparator newComparator) {
    comparator = newComparator;
    return this;
  }

  PhraseBuilder moved(Direction newDirection, Preposition newPreposition) {
    direction = newDirection;
    preposition = newPreposition;
    return this;
  }

  /** What a move's name in the pack says beside its direction: {@code verb.up.strong}. */
  PhraseBuilder intensity(String move) {
    return note(Note.STRONG, move.endsWith("strong"))
        .note(Note.SLIGHT, move.endsWith("slight"))
        .note(Note.OF_SIZE, move.startsWith("size"));
  }

  PhraseBuilder note(Note note, boolean holds) {
    if (holds) {
      notes = notes.isEmpty() ? EnumSet.of(note) : notes;
      notes.add(note);
    }
    return this;
  }

  PhraseBuilder alternative(Phrase phrase) {
    return alternatives(List.of(phrase));
  }

  PhraseBuilder alternatives(List<Phrase> phrases) {
    alternatives = phrases;
    return this;
  }

  Kind kind() {
    return kind;
  }

  Unit unit() {
    return unit;
  }

  Rational value() {
    return value;
  }

  /** Makes what is said negative: a fall, a loss. */
  PhraseBuilder negative() {
    if (value != null) {
      note(Note.TURNED, value.signum() > 0);
      value = value.abs().negate();
    } else if (said != null && (said.low() == null || said.low().signum() >= 0)) {
      note(Note.TURNED, true);
      said = said.mirrored();
    }
    return this;
  }

  Phrase build() {
    Interval interval = said == null && value != null && lastWritten != null ? interval() : said;
    return new Phrase(
        tokens.start(from),
        tokens.end(to - 1),
        tokens.start(quantityFrom),
        tokens.end(quantityTo - 1),
        numbers,
        kind,
        comparator,
        direction,
        preposition,
        value,
        interval,
        unit,
        lastWritten,
        lastNonZero,
        notes,
        alternatives);
  }

  private Interval interval() {
    boolean shrinks = kind == Kind.MULTIPLE && direction == Direction.DOWN;
    Interval size = Meaning.said(comparator, value.abs(), lastNonZero, shrinks);
    return value.signum() < 0 ? size.mirrored() : size;
  }
}
