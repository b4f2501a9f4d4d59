package io.briefing.claim;

import io.briefing.cue.ShortForms;
import io.briefing.language.Language;

/**
 * Where the sentences of a text end. A full stop counts if a space and a capital follow, and no
 * abbreviation stands before: not in "3.5", "approx. 3", "etc. and", "U.S. GAAP", „12 Mrd. Euro“,
 * „z. B. Apple“, "Dr. May".
 *
 * @param text the text of a passage
 * @param claimEnd behind the words of a claim: a stop there ends the sentence even after a short
 *     form, as the claim holds all that belongs to the amount ("[£990m](=…). In 2024")
 * @param language the language of the text
 */
record FullStop(String text, int claimEnd, Language language) {

  private static final int LONGEST_SHORT = 4;

  /** Between a bracket and the unit that it names: „(Angaben in “. */
  private static final int LONGEST_LEAD = 14;

  private static final int YEAR_DIGITS = 4;

  private static final int DAY_DIGITS = 2;

  /** The longest word behind a stop that is looked at. */
  private static final int LONGEST_NEXT = 30;

  /** Whether a sentence ends with the character at a place. */
  boolean isAt(int index) {
    char c = text.charAt(index);
    if (c != '.' && c != '!' && c != '?' && c != '\n') {
      return false;
    }
    if (index + 1 >= text.length() || c == '\n') {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(index + 1))) {
      return false;
    }
    if (index + 2 >= text.length()) {
      return true;
    }
    char next = text.charAt(index + 2);
    if (Character.isLowerCase(next)) {
      return false;
    }
    if (c == '.' && index == claimEnd && endsInLetter(index)) {
      return true;
    }
    return (!Character.isDigit(next) || isYearOpening(index))
        && !(c == '.' && (abbreviates(index) || numbers(index)));
  }

  private boolean endsInLetter(int stop) {
    return stop > 0 && Character.isLetter(text.charAt(stop - 1));
  }

  /** „im 3. Quartal“, „am 31. Dezember“ */
  private boolean numbers(int stop) {
    int from = stop;
    while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    int to = Math.min(text.length(), stop + LONGEST_NEXT);
    boolean few = stop > from && stop - from <= DAY_DIGITS;
    return few && ShortForms.isOrdinalPoint(text.substring(stop + 1, to), language);
  }

  /**
   * „… unverändert. 2022 waren“: a long word and a stop before a year; "Sept. 2022" has neither.
   */
  private boolean isYearOpening(int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = stop + 2;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    return stop - from > LONGEST_SHORT && to - stop - 2 == YEAR_DIGITS;
  }

  /**
   * Whether a single letter stands before, a word without a vowel, or the short form of a scale;
   * not if that belongs to a number, and what follows can only open a sentence.
   */
  private boolean abbreviates(int stop) {
    int from = stop;
    while (from > Math.max(0, stop - LONGEST_SHORT - 1)
        && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int length = stop - from;
    if (length == 0 || length > LONGEST_SHORT) {
      return false;
    }
    String word = text.substring(from, stop);
    boolean letter = length == 1;
    boolean voweless =
        !ShortForms.hasVowel(word, language)
            && word.chars().skip(1).allMatch(Character::isLowerCase);
    boolean unit = (isAmount(from) || opensBrackets(from)) && ShortForms.areOfUnit(word, language);
    return (letter || voweless || unit) && !(unit && opensSentence(stop + 2));
  }

  /** Whether a number stands right before a place, or before the space there. */
  private boolean isAmount(int from) {
    int at = from > 0 && Character.isWhitespace(text.charAt(from - 1)) ? from - 1 : from;
    return at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  /** „(in Mio. Euro)“ */
  private boolean opensBrackets(int from) {
    int open = text.lastIndexOf('(', from - 1);
    return open >= Math.max(0, from - LONGEST_LEAD) && text.substring(open, from).indexOf(')') < 0;
  }

  /** Whether a word with a capital names no unit, and in German joins others: „Im Jahr“. */
  private boolean opensSentence(int start) {
    int from = start;
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < Math.min(text.length(), from + LONGEST_NEXT)
        && Character.isLetter(text.charAt(to))) {
      to++;
    }
    // The word behind the sign of „210,5 Mio. € über“ opens none.
    return to > from
        && Character.isUpperCase(text.charAt(from))
        && ShortForms.areLeftBy(text.substring(from, to), language);
  }
}
