package io.briefing.phrase;

import io.briefing.numeral.Numeral;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A phrase that says all that another says, but for what is told to it. */
final class Altered {

  private final Phrase model;
  private int start;
  private int end;
  private int quantityStart;
  private int quantityEnd;
  private List<Numeral> numbers;
  private Kind kind;
  private Comparator comparator;
  private Direction direction;
  private Preposition preposition;
  private Rational value;
  private Interval said;
  private Unit unit;
  private Rational scale = Rational.ONE;
  private Rational lastWritten;
  private Rational lastNonZero;
  private Set<Note> notes;
  private List<Phrase> alternatives;

  private Altered(Phrase model) {
    this.model = model;
    placed(model.start(), model.end(), model.quantityStart(), model.quantityEnd(), model.numbers());
    kind = model.kind();
    comparator = model.comparator();
    direction = model.direction();
    preposition = model.preposition();
    value = model.value();
    said = model.said();
    unit = model.unit();
    lastWritten = model.lastWritten();
    lastNonZero = model.lastNonZero();
    notes = model.notes();
    alternatives = model.alternatives();
  }

  static Altered of(Phrase model) {
    return new Altered(model);
  }

  final Altered placed(int from, int to, int quantityFrom, int quantityTo, List<Numeral> there) {
    start = from;
    end = to;
    quantityStart = quantityFrom;
    quantityEnd = quantityTo;
    numbers = there;
    return this;
  }

  Altered as(Kind other) {
    kind = other;
    return this;
  }

  Altered compared(Comparator other) {
    comparator = other;
    return this;
  }

  Altered moved(Direction way, Preposition joined) {
    direction = way;
    preposition = joined;
    return this;
  }

  Altered naming(Rational number, Interval numbers) {
    value = number;
    said = numbers;
    return this;
  }

  /** As fine and as round as one of its numbers, unless it was lent a scale since. */
  Altered writtenAs(Numeral number) {
    if (model.numbers().get(0).lastWritten().equals(model.lastWritten())) {
      lastWritten = number.lastWritten();
      lastNonZero = number.lastNonZero();
    }
    return this;
  }

  /** In a unit, its last digits being so many times as large. */
  Altered in(Unit other, Rational times) {
    unit = other;
    scale = times;
    return this;
  }

  Altered noting(Set<Note> further) {
    notes = new HashSet<>(notes);
    notes.addAll(further);
    return this;
  }

  Altered without(Note note) {
    notes = new HashSet<>(notes);
    notes.remove(note);
    return this;
  }

  Altered alone() {
    alternatives = List.of();
    return this;
  }

  Phrase phrase() {
    return new Phrase(
        start,
        end,
        quantityStart,
        quantityEnd,
        numbers,
        kind,
        comparator,
        direction,
        preposition,
        value,
        said,
        unit,
        times(lastWritten),
        times(lastNonZero),
        notes,
        alternatives);
  }

  private Rational times(Rational digit) {
    return digit == null ? null : digit.times(scale);
  }
}
