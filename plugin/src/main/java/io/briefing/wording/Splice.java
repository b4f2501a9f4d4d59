package io.briefing.wording;

import io.briefing.language.Pack;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.quantity.Unit;
import java.util.Map;

/**
 * Puts words into a text, so that what stands before them still fits: « de » loses its e before a
 * vowel and gets it back before a consonant, "a" is "an" before "eighth". The pairs are the pack's
 * ({@code write.before-vowel}), and so are the vowels ({@code write.vowels}).
 */
final class Splice {

  private final Pack pack;
  private final Joining joining;

  Splice(Pack pack, Joining joining) {
    this.pack = pack;
    this.joining = joining;
  }

  /**
   * @param old the unit of what stood there
   * @param unit the unit of the words: per cent takes an article in places where points take none
   */
  String of(String before, String words, Unit old, Unit unit) {
    String fitted = before;
    for (Map.Entry<String, String> pair : pack.choices("write.percent-points").entrySet()) {
      String percent = pair.getKey().replace('_', ' ');
      String points = pair.getValue().replace('_', ' ').replace("-", "");
      if (old.equals(Unit.PERCENT) && unit.equals(Unit.POINT)) {
        fitted = ending(fitted, percent, points);
      } else if (old.equals(Unit.POINT) && unit.equals(Unit.PERCENT) && !points.isEmpty()) {
        fitted = ending(fitted, points, percent);
      }
    }
    return put(fitted, words);
  }

  /**
   * A rank behind what it ranks: where the language has it so, the ordinal goes before it, «el
   * tercer segmento más grande».
   */
  String ranked(String before, String words) {
    int space = words.indexOf(' ');
    boolean parted = pack.setting("write.rank-parted", "no").equals("yes") && space > 0;
    Scan scan = new Scan(before, pack);
    int last = scan.tokens.count() - 1;
    int determiner = last;
    while (determiner >= 0 && !scan.is(determiner, Role.DETERMINER)) {
      determiner--;
    }
    if (!parted || determiner < 0 || determiner == last) {
      return put(before, words);
    }
    int noun = scan.tokens.start(determiner + 1);
    return put(before.substring(0, noun), words.substring(0, space))
        + " "
        + before.substring(noun)
        + words.substring(space + 1);
  }

  /** „Eine Minderheit“ for the „Großteil“ of „der Großteil“: one article is enough. */
  String withOwnArticle(String before, String words) {
    Scan scan = new Scan(before, pack);
    int last = scan.tokens.count() - 1;
    boolean article = last >= 0 && (scan.is(last, Role.ARTICLE) || scan.is(last, Role.DETERMINER));
    if (!article || !new Scan(words, pack).is(0, Role.ARTICLE)) {
      return put(before, words);
    }
    int start = scan.tokens.start(last);
    boolean capital = Character.isUpperCase(before.charAt(start));
    String own = capital ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    return put(before.substring(0, start), own);
  }

  /** Only the last word before may run together with the words; the others are the author's. */
  private String put(String before, String words) {
    String fitted = fitted(before, words, pack);
    int end = fitted.length();
    while (end > 0 && Character.isSpaceChar(fitted.charAt(end - 1))) {
      end--;
    }
    int last = end;
    while (last > 0 && !Character.isSpaceChar(fitted.charAt(last - 1))) {
      last--;
    }
    return fitted.substring(0, last) + joining.of(fitted.substring(last) + words);
  }

  /** The text, so that the words may follow it. */
  static String fitted(String before, String words, Pack pack) {
    String fitted = before;
    boolean vowel = isVowel(words, pack);
    for (Map.Entry<String, String> pair : pack.choices("write.before-vowel").entrySet()) {
      String full = pair.getKey().replace('_', ' ');
      String elided = pair.getValue().replace('_', ' ');
      fitted = vowel ? ending(fitted, full, elided) : ending(fitted, elided, full);
    }
    return fitted;
  }

  /** Whether the first sound is a vowel; numbers in digits are listed by the pack. */
  private static boolean isVowel(String words, Pack pack) {
    if (words.isEmpty()) {
      return false;
    }
    char first = words.charAt(0);
    if (!Character.isDigit(first)) {
      String vowels = pack.setting("write.vowels", "");
      return vowels.indexOf(Character.toLowerCase(first)) >= 0 && !Joining.soundsHard(words, pack);
    }
    int end = 0;
    while (end < words.length() && Character.isDigit(words.charAt(end))) {
      end++;
    }
    String whole = words.substring(0, end);
    for (String pattern : pack.setting("write.vowel-numbers", "").split(" ")) {
      boolean all = pattern.endsWith("*");
      if (all
          ? whole.startsWith(pattern.substring(0, pattern.length() - 1))
          : whole.equals(pattern)) {
        return true;
      }
    }
    return false;
  }

  private static String ending(String text, String from, String to) {
    String plain = text.replace('\'', '’').replace('\u00a0', ' ');
    boolean ends = plain.endsWith(from);
    int at = text.length() - from.length();
    boolean word = ends && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    return word ? text.substring(0, at) + to : text;
  }
}
