package io.briefing.language;

import io.briefing.quantity.Rational;

/**
 * One sense of a word or a fixed group of words.
 *
 * @param value what the pack says it stands for, as written there; never null
 * @param number the number in the value; {@code null} if there is none
 * @param room what may be added to a cardinal: strictly less than this; {@code null} means nothing
 * @param exact the form with its capitals, if it must be so written; else {@code null}
 */
public record Atom(Role role, String value, Rational number, Rational room, String exact) {

  /** Whether the value carries an option word, such as {@code bare}. */
  public boolean has(String option) {
    int at = value.indexOf(option);
    int end = at + option.length();
    return at >= 0
        && (at == 0 || value.charAt(at - 1) == ' ')
        && (end == value.length() || value.charAt(end) == ' ');
  }
}
