package io.briefing.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words by which a figure's unit names a stretch of time: {@code years}, {@code ans}. */
final class Durations {

  /** So many months or days: a month has no fixed number of days. */
  private record Length(String base, Rational size) {}

  private static final Map<String, Length> LENGTHS =
      Map.of(
          "years", new Length("months", Rational.of(12)),
          "months", new Length("months", Rational.ONE),
          "weeks", new Length("days", Rational.of(7)),
          "days", new Length("days", Rational.ONE));

  private static final Map<String, Unit> UNITS = read();

  private Durations() {}

  static Optional<Unit> named(String word) {
    return Optional.ofNullable(UNITS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** How many of another one is: twelve months to a year; empty if not always as many. */
  static Optional<Rational> in(String one, String other) {
    Length length = LENGTHS.get(one);
    Length of = LENGTHS.get(other);
    return length.base().equals(of.base())
        ? Optional.of(length.size().over(of.size()))
        : Optional.empty();
  }

  private static Map<String, Unit> read() {
    Map<String, Unit> units = new HashMap<>();
    UnitFile.read("durations.properties")
        .forEach(
            (name, said) -> {
              for (String word : said.split("\\|")) {
                units.put(word.toLowerCase(Locale.ROOT), new Unit(Unit.Kind.DURATION, name, null));
              }
            });
    return Map.copyOf(units);
  }
}
