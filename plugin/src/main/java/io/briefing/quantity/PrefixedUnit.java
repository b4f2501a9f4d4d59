package io.briefing.quantity;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit of measure with its prefix: a gigawatt-hour is 10⁹ watt-hours, a tonne 10⁶ grams, an hour
 * 3,600 seconds.
 *
 * @param base what is measured: {@code Wh}, {@code g}, {@code litres}
 * @param size how many of the base it is; above zero
 */
public record PrefixedUnit(String base, Rational size) {

  private static final Map<String, Integer> PREFIXES = Map.of("k", 3, "M", 6, "G", 9, "T", 12);

  private static final Map<String, PrefixedUnit> PLAIN =
      Map.ofEntries(
          Map.entry("Wh", new PrefixedUnit("Wh", Rational.ONE)),
          Map.entry("W", new PrefixedUnit("W", Rational.ONE)),
          Map.entry("m", new PrefixedUnit("m", Rational.ONE)),
          Map.entry("g", new PrefixedUnit("g", Rational.ONE)),
          Map.entry("t", new PrefixedUnit("g", Rational.powerOfTen(6))),
          Map.entry("degrees", new PrefixedUnit("degrees", Rational.ONE)),
          Map.entry("litres", new PrefixedUnit("litres", Rational.ONE)),
          Map.entry("tonnes", new PrefixedUnit("g", Rational.powerOfTen(6))),
          Map.entry("minutes", new PrefixedUnit("s", Rational.of(60))),
          Map.entry("hours", new PrefixedUnit("s", Rational.of(3_600))));

  public PrefixedUnit {
    Objects.requireNonNull(base, "base");
    if (size.signum() <= 0) {
      throw new IllegalArgumentException("a measure of no size");
    }
  }

  /** What a unit's noun measures, told by its sign ({@code GWh}); empty for other nouns. */
  public static Optional<PrefixedUnit> of(Unit unit) {
    return unit.kind() == Unit.Kind.NOUN ? named(unit.name()) : Optional.empty();
  }

  private static Optional<PrefixedUnit> named(String sign) {
    PrefixedUnit plain = PLAIN.get(sign);
    if (plain != null || sign.isEmpty()) {
      return Optional.ofNullable(plain);
    }
    Integer power = PREFIXES.get(sign.substring(0, 1));
    PrefixedUnit base = PLAIN.get(sign.substring(1));
    return power == null || base == null
        ? Optional.empty()
        : Optional.of(new PrefixedUnit(base.base, base.size.times(Rational.powerOfTen(power))));
  }

  /** Whether it measures time: minutes, hours. */
  public boolean isOfTime() {
    return base.equals("s");
  }

  /** How many of another measure of the same base this one is: 1,000 MWh to a GWh. */
  public Rational in(PrefixedUnit other) {
    return size.over(other.size);
  }
}
