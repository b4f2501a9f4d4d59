package io.briefing.output;

import io.briefing.language.Language;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a phrase was read, in plain English: {@code "an amount: nearly 40 %, a fall by that much"}.
 */
final class PlainReading {

  /** A third is written 33.3333 %. */
  private static final int PLACES_WITHOUT_END = 4;

  private static final Wording ENGLISH = Wording.in(Language.ENGLISH);

  private final Phrase phrase;
  private final boolean inHundredths;

  PlainReading(Phrase phrase) {
    this.phrase = phrase;
    this.inHundredths =
        switch (phrase.kind()) {
          case FRACTION -> phrase.unit().isNone();
          case STABILITY, MAJORITY, MINORITY -> true;
          default -> false;
        };
  }

  /** The kind, what is said, and the move it belongs to. */
  String line() {
    String said = said();
    String colon = said.isEmpty() ? "" : ": " + said;
    return kind() + colon + move();
  }

  /** What else the words say, a sentence each. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    note(notes, Note.LOSS, "a loss: it counts as a negative number");
    note(
        notes,
        Note.NEGATION_NOT_UNDERSTOOD,
        "the \"not\" is not understood, so no claim on it can be decided");
    note(notes, Note.SUPPOSED, "denied of another time, or of what did not happen");
    note(
        notes,
        Note.AMBIGUOUS_CURRENCY,
        "several currencies are called so: the figure's own counts");
    note(notes, Note.TIMES_MORE, "\"times more\" is read as \"times\"");
    note(notes, Note.BORROWED, "its unit or scale is that of the number beside it");
    note(notes, Note.UNDERSTOOD_UNIT, "per cent is understood");
    return notes;
  }

  private void note(List<String> notes, Note note, String text) {
    if (phrase.has(note)) {
      notes.add(text);
    }
  }

  /** Whether it stands for numbers that a figure can be held against, and is no rank or date. */
  boolean hasNumbers() {
    return phrase.kind().claimable() && phrase.kind() != Kind.RANK && phrase.kind() != Kind.DATE;
  }

  /** A set of numbers in words: {@code "from 34 % up to, but not including, 40 %"}. */
  String set(NumberSet set) {
    return set.isEmpty()
        ? "no number"
        : set.parts().stream().map(this::interval).collect(Collectors.joining(", or "));
  }

  private String interval(Interval of) {
    if (of.low() == null && of.high() == null) {
      return "any number";
    }
    if (of.isPoint()) {
      return number(of.low()) + " alone";
    }
    if (of.high() == null) {
      return of.lowOpen() ? "above " + number(of.low()) : number(of.low()) + " or more";
    }
    if (of.low() == null) {
      return of.highOpen() ? "below " + number(of.high()) : number(of.high()) + " or less";
    }
    String low = (of.lowOpen() ? "above " : "from ") + number(of.low());
    return low + (of.highOpen() ? " to below " : " to ") + number(of.high());
  }

  private String kind() {
    return switch (phrase.kind()) {
      case AMOUNT -> "an amount";
      case FRACTION -> "a fraction";
      case MULTIPLE -> "a multiple";
      case DURATION -> "a duration";
      case AGE -> "an age";
      case VAGUE -> "a vague amount";
      case RANK -> "a rank";
      case DIRECTION -> "a move without a number";
      case STABILITY -> "hardly any move";
      case MAJORITY -> "a majority";
      case MINORITY -> "a minority";
      case DATE -> "a date";
      case YEAR -> "a year";
      case TIME -> "a time of day";
      case PERIOD -> "a period";
      case ORDINAL -> "a place in a series";
      case REFERENCE -> "a reference";
      case VERSION -> "a version";
      case PHONE -> "a telephone number";
      case ARTICLE -> "an article";
      case NAME -> "a name";
    };
  }

  private String said() {
    return switch (phrase.kind()) {
      case RANK -> rank();
      case DATE -> phrase.said() == null ? "" : days(phrase.said());
      case DIRECTION, STABILITY, MAJORITY, MINORITY -> "";
      default -> phrase.kind().claimable() && phrase.ownSaid() != null ? compared() : "";
    };
  }

  private String compared() {
    Rational value = phrase.ownValue();
    if (value == null) {
      return interval(phrase.ownSaid());
    }
    String hedge = phrase.comparator().word().replace('-', ' ');
    String number = inHundredths ? value + " (" + number(value) + ")" : number(value);
    return switch (phrase.comparator()) {
      case BARE -> number;
      case AND_SOME -> number + " and some more";
      default -> hedge + " " + number;
    };
  }

  private String rank() {
    if (phrase.value() == null) {
      return interval(phrase.said());
    }
    String place = ENGLISH.number(phrase.value().abs(), 0);
    if (phrase.value().signum() < 0) {
      return phrase.value().abs().equals(Rational.ONE) ? "the last" : place + " from the end";
    }
    return phrase.comparator() == Comparator.AT_MOST
        ? "among the first " + place
        : "number " + place;
  }

  private static String days(Interval days) {
    String first = LocalDate.ofEpochDay(days.low().floor().longValueExact()).toString();
    String last = LocalDate.ofEpochDay(days.high().floor().longValueExact()).toString();
    return first.equals(last) ? first : first + " to " + last;
  }

  private String move() {
    if (phrase.direction() == Direction.NONE) {
      return "";
    }
    String move = phrase.direction() == Direction.UP ? "a rise" : "a fall";
    if (phrase.kind() == Kind.DIRECTION) {
      return ", " + move + (phrase.isDeniedMove() ? " or no move" : "");
    }
    return switch (phrase.preposition()) {
      case TO -> ", which " + move + " reached";
      case FROM -> ", where " + move + " began";
      case BY, NONE -> ", " + move + " by that much";
    };
  }

  private String number(Rational number) {
    if (inHundredths) {
      return plain(number.times(Rational.HUNDRED)) + " %";
    }
    String unit =
        switch (phrase.unit().kind()) {
          case NONE -> phrase.kind() == Kind.MULTIPLE ? " times" : "";
          case PERCENT -> " %";
          case PER_MILLE -> " ‰";
          case POINT -> " percentage points";
          case BASIS_POINT -> " basis points";
          default -> " " + phrase.unit();
        };
    return plain(number) + unit;
  }

  private static String plain(Rational number) {
    String exact = number.exact();
    int point = exact.indexOf('.');
    int places = point < 0 ? 0 : exact.length() - point - 1;
    return ENGLISH.number(number, exact.indexOf('/') < 0 ? places : PLACES_WITHOUT_END);
  }
}
