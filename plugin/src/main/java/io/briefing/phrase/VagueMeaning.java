package io.briefing.phrase;

import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;

/** What "a few", "dozens", "thousands" and their kin stand for. */
final class VagueMeaning {

  private static final Rational HALF = Rational.of(1, 2);
  private static final Interval FEW = Interval.closed(Rational.of(2), Rational.of(12));

  private VagueMeaning() {}

  static Meaning of(Phrase phrase) {
    Interval said = phrase.said();
    boolean negative = said.high() != null && said.high().signum() <= 0;
    Interval size = negative ? said.mirrored() : said;
    Meaning meaning = phrase.lastWritten() == null ? plural(size) : few(size, phrase.lastWritten());
    return negative ? meaning.mirrored() : meaning;
  }

  /** Loosely from two to twelve. */
  private static Meaning few(Interval said, Rational scale) {
    return Meaning.of(said, said.hull(FEW.scaled(scale)));
  }

  /** "thousands", "millions": loosely anything below the next scale word. */
  private static Meaning plural(Interval said) {
    Rational scale = said.low().times(HALF);
    for (Scale word : Scale.values()) {
      if (word != Scale.ONE && word.factor().equals(scale)) {
        Rational next = scale.times(Scale.THOUSAND.factor());
        return Meaning.of(said, Interval.of(said.low(), false, next, true));
      }
    }
    return Meaning.same(said);
  }
}
