package io.briefing.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A unit of measure: a gigawatt-hour is 10⁹ watt-hours, a tonne 10⁶ grams, a mile 1,609.344 metres,
 * an hour 3,600 seconds. Which there are, and their sources, is in {@code measures.properties}.
 *
 * @param base what is measured: {@code Wh}, {@code g}, {@code m²}
 * @param size how many of the base it is, exactly; above zero
 */
public record UnitOfMeasure(String base, Rational size) {

  private static final Map<String, Integer> PREFIXES = Map.of("k", 3, "M", 6, "G", 9, "T", 12);

  /** Those that are told with a prefix. */
  private static final Set<String> PREFIXED = Set.of("Wh", "W", "m", "g", "t", "B", "Hz");

  private static final Map<String, UnitOfMeasure> PLAIN = read();

  public UnitOfMeasure {
    Objects.requireNonNull(base, "base");
    if (size.signum() <= 0) {
      throw new IllegalArgumentException("a measure of no size");
    }
  }

  /** What a unit's noun measures, told by its sign ({@code GWh}); empty for other nouns. */
  public static Optional<UnitOfMeasure> of(Unit unit) {
    return unit.kind() == Unit.Kind.NOUN ? named(unit.name()) : Optional.empty();
  }

  /** The same of days and weeks too, which are so many seconds; a month or a year is not. */
  static Optional<UnitOfMeasure> orStretch(Unit unit) {
    return unit.kind() == Unit.Kind.DURATION ? named(unit.name()) : of(unit);
  }

  private static Optional<UnitOfMeasure> named(String sign) {
    UnitOfMeasure plain = PLAIN.get(sign);
    if (plain != null || sign.isEmpty()) {
      return Optional.ofNullable(plain);
    }
    Integer power = PREFIXES.get(sign.substring(0, 1));
    UnitOfMeasure base = PREFIXED.contains(sign.substring(1)) ? PLAIN.get(sign.substring(1)) : null;
    return power == null || base == null
        ? Optional.empty()
        : Optional.of(new UnitOfMeasure(base.base, base.size.times(Rational.powerOfTen(power))));
  }

  /** Whether it measures time: seconds, minutes, hours. */
  public boolean isOfTime() {
    return base.equals("s");
  }

  /** How many of another measure this one is, 1,000 MWh to a GWh; empty if of another base. */
  public Optional<Rational> in(UnitOfMeasure other) {
    return base.equals(other.base) ? Optional.of(size.over(other.size)) : Optional.empty();
  }

  private static Map<String, UnitOfMeasure> read() {
    Map<String, UnitOfMeasure> units = new HashMap<>();
    UnitFile.read("measures.properties")
        .forEach(
            (sign, line) -> {
              String[] sizeAndBase = line.split(" ");
              Rational size = Rational.parse(sizeAndBase[0]);
              units.put(sign, new UnitOfMeasure(sizeAndBase[1], size));
            });
    return Map.copyOf(units);
  }
}
