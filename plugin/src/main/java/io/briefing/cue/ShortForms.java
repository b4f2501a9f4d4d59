package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;

/** Words cut short, whose full stop ends no sentence: „12 Mio. Euro“, "Mrs. May", „bzw.“ */
public final class ShortForms {

  private ShortForms() {}

  /**
   * Whether a word may be a scale or a currency cut short: „12 Mio. Euro“; the name of a currency
   * is whole: „12 Euro.“
   */
  public static boolean areOfUnit(String word, Language language) {
    Scan scan = new Scan(word + ".", language.pack());
    boolean scale = scan.is(0, Role.SCALE) || scan.is(0, Role.SHORT_SCALE);
    return scale || scan.is(0, Role.CURRENCY) && !hasVowel(word, language);
  }

  /** Whether a word has a vowel; one without is cut short: "Mrs", „bzw“. */
  public static boolean hasVowel(String word, Language language) {
    String vowels = language.pack().setting("vowels");
    return word.chars().anyMatch(c -> vowels.indexOf(Character.toLowerCase(c)) >= 0);
  }

  /**
   * Whether a word with a capital behind „12 Mio.“ can only open another sentence: it is no unit,
   * and where all nouns have capitals it is none.
   */
  public static boolean areLeftBy(String word, Language language) {
    boolean nouns = language.pack().setting("capitals", "").equals("nouns");
    return nouns
        ? WordSort.SMALL.includes(word, language)
        : !WordSort.OF_AMOUNTS.includes(word, language);
  }

  /** Whether a full stop makes an ordinal of the digits before it: „im 3. Quartal“. */
  public static boolean isOrdinalPoint(String following, Language language) {
    boolean point = new Scan(".", language.pack()).is(0, Role.ORDINAL_SUFFIX);
    Scan scan = new Scan(following, language.pack());
    return point && (scan.is(0, Role.MONTH) || scan.is(0, Role.PERIOD));
  }
}
