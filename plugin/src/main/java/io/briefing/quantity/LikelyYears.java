package io.briefing.quantity;

/** The whole numbers that are as likely years as amounts where they have no unit. */
public final class LikelyYears {

  public static final int FIRST = 1900;
  public static final int LAST = 2099;

  private LikelyYears() {}

  public static boolean have(int number) {
    return number >= FIRST && number <= LAST;
  }

  public static boolean have(Rational number) {
    return number.isInteger()
        && number.compareTo(Rational.of(FIRST)) >= 0
        && number.compareTo(Rational.of(LAST)) <= 0;
  }
}
