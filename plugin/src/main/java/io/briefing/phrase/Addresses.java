package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;

/**
 * House numbers, with the post code behind: "350 Fifth Avenue", « 12, rue de la Paix », "Calle
 * Mayor 12, 28013 Madrid", „Musterstraße 12“. Where the number stands, and whether the word for a
 * street is written to its name, is said in the pack. What goes on with a thing to count or a small
 * word is none ("300 Wall Street jobs"), nor is a year before a street ("In 2023 Wall Street …").
 */
final class Addresses {

  private static final int LONGEST_NUMBER = 5;
  private static final int SHORTEST_CODE = 4;
  private static final int LONGEST_NAME = 4;

  private final Scan scan;
  private final Tokens tokens;
  private final Years years;
  private final String[] endings;

  Addresses(Scan scan, Years years) {
    this.scan = scan;
    this.years = years;
    this.tokens = scan.tokens;
    String written = scan.pack.setting("street-endings", "");
    this.endings = written.isEmpty() ? new String[0] : written.split(" ");
  }

  /** The token after an address at token i, its number or its street first; −1 if there is none. */
  int read(int i) {
    if (isHouse(i)) {
      int street = streetBehind(i);
      return street >= 0 || !isStreetBefore(i) || isCounted(i + 1) ? street : postCode(i + 1);
    }
    return -1;
  }

  private boolean isHouse(int i) {
    return tokens.isDigits(i) && tokens.length(i) <= LONGEST_NUMBER && !years.isYear(i);
  }

  private boolean isCounted(int i) {
    return tokens.gap(i) != Gap.PARAGRAPH && scan.is(i, Role.NOUN);
  }

  /** "Wall Street jobs", "Wall Street fell": the street says more of a word, or does something. */
  private boolean goesOn(int i) {
    boolean small = tokens.isWord(i) && !tokens.isUpperCase(i);
    return isCounted(i) || small && tokens.gap(i) != Gap.PARAGRAPH;
  }

  /** "350 Fifth Avenue", « 12 bis, rue de la Paix »: the token after the word for a street. */
  private int streetBehind(int i) {
    int at = tokens.isSign(i + 1, ',') ? i + 2 : i + 1;
    int direct = tokens.gap(at) == Gap.PARAGRAPH ? -1 : scan.find(at, Role.STREET);
    if (direct >= 0 && scan.atom().has("numbered")) {
      return direct;
    }
    for (int name = i + 1; name <= i + LONGEST_NAME && isName(name); name++) {
      int street = scan.find(name, Role.STREET);
      if (street >= 0 && name > i + 1 && scan.atom().has("named")) {
        return goesOn(street) ? -1 : street;
      }
    }
    return -1;
  }

  private boolean isName(int i) {
    return tokens.isUpperCase(i) && tokens.gap(i) != Gap.PARAGRAPH;
  }

  /** "Calle Mayor 12", „Musterstraße 12“. */
  private boolean isStreetBefore(int i) {
    int last = tokens.isSign(i - 1, ',') ? i - 2 : i - 1;
    if (!tokens.isUpperCase(last) || tokens.gap(i) == Gap.PARAGRAPH) {
      return false;
    }
    for (int at = last; at >= 0 && at > last - LONGEST_NAME; at--) {
      boolean street = scan.is(at, Role.STREET) && scan.atom().has("before");
      if (street && at < last && (tokens.isUpperCase(at) || !scan.atom().has("capital"))) {
        return true;
      }
    }
    return isStreet(last);
  }

  /** „Musterstraße“ */
  private boolean isStreet(int i) {
    for (String ending : endings) {
      int at = tokens.end(i) - ending.length();
      if (at > tokens.start(i) && tokens.text.startsWith(ending, at)) {
        return true;
      }
    }
    return false;
  }

  /** "…, 28013" and "…, 01310-100" behind a house number belong to it. */
  private int postCode(int i) {
    boolean code =
        tokens.isSign(i, ',')
            && tokens.isDigits(i + 1)
            && tokens.length(i + 1) >= SHORTEST_CODE
            && tokens.length(i + 1) <= LONGEST_NUMBER;
    boolean parted = tokens.isSign(i + 2, '-') && tokens.isDigits(i + 3) && tokens.isGlued(i + 3);
    return code ? parted ? i + 4 : i + 2 : i;
  }
}
