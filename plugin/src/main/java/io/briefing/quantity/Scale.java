package io.briefing.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scale in which figures are written; each a plain power of ten, in English words. */
public enum Scale {
  ONE(0),
  THOUSAND(3),
  MILLION(6),
  BILLION(9),
  TRILLION(12);

  private static final Map<String, Scale> BY_WORD =
      Stream.of(values())
          .filter(scale -> scale != ONE)
          .collect(Collectors.toUnmodifiableMap(Scale::word, scale -> scale));

  private final int power;
  private final Rational factor;
  private final String word;

  Scale(int power) {
    this.power = power;
    this.factor = Rational.powerOfTen(power);
    this.word = power == 0 ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** What a number in this scale is multiplied by. */
  public Rational factor() {
    return factor;
  }

  /** The power of ten: 6 for a million. */
  public int power() {
    return power;
  }

  /** {@code "million"}; the scale of one has no word. */
  public String word() {
    return word;
  }

  /** The scale of an English word, exactly as written in the front matter. */
  public static Optional<Scale> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
