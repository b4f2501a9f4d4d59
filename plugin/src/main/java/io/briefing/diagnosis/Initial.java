package io.briefing.diagnosis;

/**
 * The capital that a sentence starts with. It is set aside while other words are sought, and given
 * to whatever word comes first then: "A quarter" becomes "Less than a quarter".
 */
final class Initial {

  private Initial() {}

  /** Whether words start with a capital that may be the sentence's: of a word, and not of "AWS". */
  static boolean isCapital(String words) {
    return words.length() > 1
        && Character.isUpperCase(words.charAt(0))
        && !Character.isUpperCase(words.charAt(1));
  }

  static String lowered(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  static String raised(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
