package io.briefing.phrase;

import io.briefing.numeral.Numeral.Form;
import io.briefing.phrase.Phrase.Kind;
import java.util.Locale;

/**
 * Which rule says what numbers a phrase stands for; {@link Meaning} applies it. The names are shown
 * to those who ask how their words were read.
 */
final class Rule {

  private Rule() {}

  /** The name: {@code "bare fraction"}, {@code "more than"}, {@code "a few"}. */
  static String of(Phrase phrase) {
    return switch (phrase.kind()) {
      case DIRECTION -> "a move without a number";
      case STABILITY -> "unchanged";
      case MAJORITY -> "majority";
      case MINORITY -> "minority";
      case RANK -> phrase.comparator() == Comparator.AT_MOST ? "one of the first" : "rank";
      case VAGUE -> phrase.lastWritten() == null ? "dozens, digits, millions" : "a few";
      case DATE -> "date";
      default -> !phrase.kind().claimable() ? "no amount" : number(phrase);
    };
  }

  private static String number(Phrase phrase) {
    return switch (phrase.comparator()) {
      case BARE -> "bare " + bare(phrase);
      case BETWEEN -> "between two numbers";
      case AND_SOME -> "and some more";
      default -> phrase.comparator().word().replace('-', ' ');
    };
  }

  private static String bare(Phrase phrase) {
    if (phrase.kind() == Kind.AGE || phrase.kind() == Kind.MULTIPLE) {
      return phrase.kind().name().toLowerCase(Locale.ROOT);
    }
    Form form = phrase.numbers().isEmpty() ? Form.FRACTION : phrase.numbers().get(0).form();
    if (phrase.kind() == Kind.DURATION && form == Form.WHOLE) {
      return "duration";
    }
    return switch (form) {
      case FRACTION -> "fraction";
      case DECIMAL -> "number with decimals";
      case COLLECTIVE -> "round number";
      case WHOLE -> phrase.isCount() ? "count" : "whole number";
    };
  }
}
