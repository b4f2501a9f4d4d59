package io.briefing.table;

import io.briefing.article.Passage;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A cell of a table as something to add.
 *
 * @param value the number; 0 where there is none
 * @param lastWritten the unit of its last written digit
 */
record TableAmount(State state, Rational value, Rational lastWritten, Unit unit, Passage passage) {

  /** What a cell holds. */
  enum State {
    NUMBER,
    /** A dash: nothing to add. */
    NIL,
    /** Nothing at all: it may be missing. */
    EMPTY,
    /** Words, or more than one number. */
    WORDS
  }

  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "\u2212", "--", "...");

  /** What else may stand around a number: signs of accounts and of units that were not read. */
  private static final String AROUND = " \u00a0\u202f()%+.";

  TableAmount {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(lastWritten, "lastWritten");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(passage, "passage");
  }

  /**
   * Reads a cell.
   *
   * @param text its words without footnote marks
   * @param phrases reads the phrases of a text
   */
  static TableAmount read(Passage passage, String text, Function<String, List<Phrase>> phrases) {
    if (text.isEmpty()) {
      return without(State.EMPTY, passage);
    }
    if (DASHES.contains(text)) {
      return without(State.NIL, passage);
    }
    boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    List<Phrase> read = digits ? phrases.apply(text) : List.of();
    if (read.size() != 1 || read.get(0).numbers().size() != 1) {
      return without(State.WORDS, passage);
    }
    return number(passage, text, read.get(0));
  }

  private static TableAmount without(State state, Passage passage) {
    return new TableAmount(state, Rational.ZERO, Rational.ONE, Unit.NONE, passage);
  }

  /** The same cell as a label, with nothing to add. */
  TableAmount asLabel() {
    return without(State.NIL, passage);
  }

  private static TableAmount number(Passage passage, String text, Phrase phrase) {
    Numeral numeral = phrase.numbers().get(0);
    String before = text.substring(0, phrase.start());
    String after = text.substring(phrase.end());
    // A year is a plain number where it stands alone in a cell: 1,998 shops or 1998 shops.
    boolean year = phrase.kind() == Phrase.Kind.YEAR;
    boolean amount = phrase.kind() == Phrase.Kind.AMOUNT || phrase.kind() == Phrase.Kind.DURATION;
    if (!(year || amount) || !isAround(before) || !isAround(after)) {
      return without(State.WORDS, passage);
    }
    Rational value = year || phrase.value() == null ? numeral.value() : phrase.value();
    boolean bracketed = before.indexOf('(') >= 0 && after.indexOf(')') >= 0;
    boolean percent = after.indexOf('%') >= 0;
    return new TableAmount(
        State.NUMBER,
        bracketed ? value.abs().negate() : value,
        phrase.lastWritten() == null ? numeral.lastWritten() : phrase.lastWritten(),
        percent ? Unit.PERCENT : phrase.unit(),
        passage);
  }

  private static boolean isAround(String text) {
    return text.chars().allMatch(c -> AROUND.indexOf(c) >= 0);
  }

  boolean isNumber() {
    return state == State.NUMBER;
  }

  /** Written with a scale word: "1.2 billion". */
  boolean isScaled() {
    return lastWritten.compareTo(Rational.ONE) > 0;
  }

  Rational halfUnit() {
    return lastWritten.over(Rational.of(2));
  }
}
