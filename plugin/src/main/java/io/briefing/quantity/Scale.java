package io.briefing.quantity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The scale in which figures are written; each a plain power of ten, in English words. */
public enum Scale {
  ONE(0),
  THOUSAND(3),
  MILLION(6),
  BILLION(9),
  TRILLION(12);

  private final int power;

  Scale(int power) {
    this.power = power;
  }

  /** What a number in this scale is multiplied by. */
  public Rational factor() {
    return Rational.powerOfTen(power);
  }

  /** The power of ten: 6 for a million. */
  public int power() {
    return power;
  }

  /** {@code "million"}; the scale of one has no word. */
  public String word() {
    return this == ONE ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The scale of an English word, exactly as written in the front matter. */
  public static Optional<Scale> of(String word) {
    return Arrays.stream(values())
        .filter(scale -> scale != ONE && scale.word().equals(word))
        .findFirst();
  }
}
