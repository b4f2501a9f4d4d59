package io.briefing.figure;

import io.briefing.quantity.Rational;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number as an author types it: {@code 574785}, {@code -2.5}, and in quotes also {@code
 * "574,785"} and {@code "(2,722)"}.
 *
 * @param decimals digits after the point; below zero where an exponent moves it ({@code 1.5e6}: −5)
 */
record WrittenNumber(Rational value, int decimals) {

  /** The most characters a number may have. */
  static final int LONGEST = 100;

  private static final int LARGEST_EXPONENT = 30;

  /** What tables and databases hold where there is no number. */
  private static final Set<String> NOTHING = Set.of("null", "nil", "-", "\u2013", "\u2014", "n/a");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d{1,9}");

  /** Why a text is no number, and what to write instead. */
  static final class NotANumber extends Exception {
    private static final long serialVersionUID = 1L;
    private final String rule;
    private final String hint;

    NotANumber(String rule, String message, String hint) {
      super(message, null, false, false);
      this.rule = rule;
      this.hint = hint;
    }

    String rule() {
      return rule;
    }

    String hint() {
      return hint;
    }
  }

  static WrittenNumber read(String text, boolean quoted) throws NotANumber {
    if (text.length() > LONGEST) {
      throw new NotANumber(
          "number-too-long",
          "a number of " + text.length() + " characters; at most " + LONGEST + " are read",
          "round it, or use scale");
    }
    String trimmed = text.trim();
    boolean bracketed = trimmed.startsWith("(") && trimmed.endsWith(")") && trimmed.length() > 2;
    if (bracketed && quoted) {
      WrittenNumber inside = read(trimmed.substring(1, trimmed.length() - 1), true);
      if (inside.value.signum() < 0) {
        throw not(text, "brackets mean minus already: drop one of the two");
      }
      return new WrittenNumber(inside.value.negate(), inside.decimals);
    }
    return signed(text, trimmed, quoted);
  }

  private static WrittenNumber signed(String text, String trimmed, boolean quoted)
      throws NotANumber {
    boolean minus = trimmed.startsWith("-") || trimmed.startsWith("\u2212");
    String digits = minus || trimmed.startsWith("+") ? trimmed.substring(1) : trimmed;
    int power = 0;
    int mark = Math.max(digits.indexOf('e'), digits.indexOf('E'));
    if (mark > 0 && EXPONENT.matcher(digits.substring(mark + 1)).matches()) {
      power = Integer.parseInt(digits.substring(mark + 1));
      digits = digits.substring(0, mark);
      if (Math.abs(power) > LARGEST_EXPONENT) {
        throw new NotANumber(
            "number-too-long",
            Complaints.quoted(text) + " has an exponent beyond " + LARGEST_EXPONENT,
            "use scale: thousand, million, billion or trillion");
      }
    }
    boolean grouped = GROUPED.matcher(digits).matches();
    if (!(PLAIN.matcher(digits).matches() || grouped && quoted)) {
      throw not(text, wayOut(trimmed, grouped));
    }
    int point = digits.indexOf('.');
    int decimals = point < 0 ? 0 : digits.length() - point - 1;
    Rational size = Rational.parse(digits.replace(",", "")).times(Rational.powerOfTen(power));
    return new WrittenNumber(minus ? size.negate() : size, decimals - power);
  }

  private static NotANumber not(String text, String hint) {
    String message =
        text.isBlank() ? "a number is missing here" : Complaints.quoted(text) + " is not a number";
    return new NotANumber("not-a-number", message, hint);
  }

  private static String wayOut(String text, boolean grouped) {
    if (text.isEmpty()) {
      return "write a number, or remove the line";
    }
    if (grouped) {
      return "quote it or drop the comma: \"" + text + "\" or " + text.replace(",", "");
    }
    if (text.startsWith("(")) {
      return "quote it: \"" + text + "\" is read as a negative number";
    }
    if (text.endsWith("%")) {
      return "write the number alone and give the figure unit: \"%\"";
    }
    if (text.indexOf(',') >= 0) {
      return "the decimal mark is a point; commas only group three digits, in quotes: \"574,785\"";
    }
    if (text.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)) {
      return "write the number alone and name the currency in unit, as in unit: USD";
    }
    if (NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
      return "leave it out if there is no number, or write 0";
    }
    boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean letters = text.chars().anyMatch(Character::isLetter);
    if (digits && letters) {
      return "write the digits alone; a scale word goes into scale, as in scale: million";
    }
    if (digits && text.indexOf('/') < 0) {
      return "write the digits without gaps, with at most one point, as in 574785 or 12.5";
    }
    return "write digits with at most one point, as in 574785 or 12.5";
  }
}
