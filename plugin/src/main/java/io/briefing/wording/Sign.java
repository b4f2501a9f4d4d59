package io.briefing.wording;

/** The sign before a number that is written: U+2212 for what is below nothing. */
public final class Sign {

  private static final String MINUS = "\u2212";

  /** What authors write before a number below nothing. */
  private static final String WRITTEN = MINUS + "-\u2013(";

  private Sign() {}

  /** A number that is written with a minus, be it with one already. */
  public static String minus(String number) {
    return isMinus(number) ? number : MINUS + number;
  }

  /** A number without the minus that it is written with. */
  public static String size(String number) {
    return isMinus(number) ? number.substring(MINUS.length()) : number;
  }

  private static boolean isMinus(String number) {
    return number.startsWith(MINUS);
  }

  /** Whether an author's words hold a sign, or the bracket that stands for one. */
  static boolean isIn(String words) {
    return words.chars().anyMatch(c -> WRITTEN.indexOf(c) >= 0);
  }

  /** An author's words without any of these. */
  static String without(String words) {
    return words
        .chars()
        .filter(c -> WRITTEN.indexOf(c) < 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
