package io.briefing.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * What a number counts: dollars, per cent, years, people, or nothing at all.
 *
 * <p>Units come in classes. Money is told apart by its currency; per cent, percentage points,
 * durations, dates and ranks by their class; units of measure by what they measure and their
 * prefix; plain nouns never clash, because the same staff may be "employees" to the author and
 * "people" to the figure.
 *
 * @param name the ISO 4217 code, the noun, or the word of the class; empty for no unit
 * @param per the unit below the line ("USD per people"), or {@code null}
 */
public record Unit(Kind kind, String name, Unit per) {

  /** The classes of units. */
  public enum Kind {
    NONE,
    MONEY,
    PERCENT,
    POINT,
    BASIS_POINT,
    PER_MILLE,
    DURATION,
    DATE,
    RANK,
    NOUN
  }

  private static final String PER = " per ";

  public static final Unit NONE = new Unit(Kind.NONE, "", null);
  public static final Unit PERCENT = new Unit(Kind.PERCENT, "percent", null);
  public static final Unit POINT = new Unit(Kind.POINT, "point", null);
  public static final Unit BASIS_POINT = new Unit(Kind.BASIS_POINT, "basis-point", null);
  public static final Unit PER_MILLE = new Unit(Kind.PER_MILLE, "per-mille", null);
  public static final Unit YEARS = new Unit(Kind.DURATION, "years", null);
  public static final Unit MONTHS = new Unit(Kind.DURATION, "months", null);
  public static final Unit WEEKS = new Unit(Kind.DURATION, "weeks", null);
  public static final Unit DAYS = new Unit(Kind.DURATION, "days", null);
  public static final Unit DATE = new Unit(Kind.DATE, "date", null);
  public static final Unit RANK = new Unit(Kind.RANK, "rank", null);

  public Unit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    if (per != null && (per.kind == Kind.NONE || per.per != null)) {
      throw new IllegalArgumentException("a unit stands over one plain unit: " + name);
    }
  }

  /** Money of a currency, by its ISO 4217 code in capitals. */
  public static Unit money(String code) {
    return new Unit(Kind.MONEY, code, null);
  }

  /** A noun, or one per another: {@code miles per hours}. */
  public static Unit noun(String noun) {
    int per = noun.indexOf(PER);
    return per < 0
        ? new Unit(Kind.NOUN, noun, null)
        : new Unit(Kind.NOUN, noun.substring(0, per), noun(noun.substring(per + PER.length())));
  }

  /**
   * The unit as the front matter names it: empty, {@code %}, {@code percentage points}, {@code
   * date}, years, months, weeks or days in any language that is read ({@code Jahre}, in capitals or
   * not), three capitals for a currency (whether the code exists is for the caller to say),
   * anything else a plain noun.
   */
  public static Unit of(String written) {
    return switch (written) {
      case "" -> NONE;
      case "%" -> PERCENT;
      case "percentage points" -> POINT;
      case "date" -> DATE;
      default ->
          Durations.named(written)
              .orElseGet(() -> isCode(written) ? money(written) : noun(written));
    };
  }

  private static boolean isCode(String written) {
    return written.length() == 3
        && isCapital(written.charAt(0))
        && isCapital(written.charAt(1))
        && isCapital(written.charAt(2));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether a figure in this unit enters formulas as its hundredth. */
  public boolean isHundredths() {
    return kind == Kind.PERCENT || kind == Kind.POINT;
  }

  public boolean isNone() {
    return kind == Kind.NONE && per == null;
  }

  /** This unit divided by another; empty where that makes no unit anybody uses. */
  public Optional<Unit> over(Unit other) {
    if (other.isNone()) {
      return Optional.of(this);
    }
    if (countsLike(other)) {
      return Optional.of(NONE);
    }
    // So many dollars at so many dollars a share are shares.
    if (per == null
        && other.per != null
        && comparableWith(new Unit(other.kind, other.name, null))) {
      return Optional.of(other.per);
    }
    boolean plain = per == null && other.per == null && !isOfOtherLength(other);
    return plain ? Optional.of(new Unit(kind, name, other)) : Optional.empty();
  }

  /** This unit times another; empty where that makes no unit anybody uses. */
  public Optional<Unit> times(Unit other) {
    if (other.isNone()) {
      return Optional.of(this);
    }
    if (isNone()) {
      return Optional.of(other);
    }
    if (per != null && per.comparableWith(other)) {
      return Optional.of(new Unit(kind, name, null));
    }
    if (other.per != null && other.per.comparableWith(this)) {
      return Optional.of(new Unit(other.kind, other.name, null));
    }
    if (isCountOf(other) || other.isCountOf(this)) {
      return Optional.of(kind == Kind.MONEY ? this : other);
    }
    return Optional.empty();
  }

  /** So many things, each at an amount of money. */
  private boolean isCountOf(Unit money) {
    return kind == Kind.NOUN && per == null && money.kind == Kind.MONEY && money.per == null;
  }

  /**
   * How many of another unit one of this is: a GWh is 1,000 MWh, a year 12 months, and a euro per
   * GWh a thousandth of a euro per MWh. Empty if numbers in the two cannot be added at any rate;
   * plain nouns always can.
   */
  public Optional<Rational> in(Unit other) {
    if ((per == null) != (other.per == null)) {
      return Optional.empty();
    }
    if (per == null) {
      return above(other);
    }
    Optional<Rational> below = other.per.in(per);
    return below.isEmpty() ? below : above(other).map(below.get()::times);
  }

  /**
   * As {@link #in}, of what words may tell: a day is 24 hours. In formulas it is not, where hours
   * over days are so many a day.
   */
  public Optional<Rational> toldIn(Unit other) {
    boolean stretch =
        per == null
            && other.per == null
            && (kind == Kind.DURATION) != (other.kind == Kind.DURATION);
    return stretch
        ? UnitOfMeasure.orStretch(this)
            .flatMap(own -> UnitOfMeasure.orStretch(other).flatMap(own::in))
        : in(other);
  }

  private Optional<Rational> above(Unit other) {
    Optional<UnitOfMeasure> own = UnitOfMeasure.of(this);
    Optional<UnitOfMeasure> its = UnitOfMeasure.of(other);
    if (own.isPresent() && its.isPresent()) {
      return own.get().in(its.get());
    }
    if (kind == Kind.DURATION && other.kind == Kind.DURATION) {
      return Durations.in(name, other.name);
    }
    boolean same = group() == other.group() && (kind != Kind.MONEY || name.equals(other.name));
    return same ? Optional.of(Rational.ONE) : Optional.empty();
  }

  /** Whether numbers in the two units may be added as they are; plain nouns never clash. */
  public boolean comparableWith(Unit other) {
    // Most numbers that meet are in one plain unit, and this is asked for every pair of them.
    boolean same = per == null && other.per == null && kind == other.kind;
    return same && name.equals(other.name) || in(other).filter(Rational.ONE::equals).isPresent();
  }

  /** Whether it is a unit of measure, told by its sign: GWh, km. */
  public boolean isMeasure() {
    return UnitOfMeasure.of(this).isPresent();
  }

  /** Whether it measures time: years, hours, minutes. */
  public boolean isOfTime() {
    return kind == Kind.DURATION
        || UnitOfMeasure.of(this).filter(UnitOfMeasure::isOfTime).isPresent();
  }

  /**
   * Whether so many of one over so many of the other are a ratio; kilowatt-hours over homes are so
   * many for each.
   */
  public boolean countsLike(Unit other) {
    return comparableWith(other) && isMeasure() == other.isMeasure();
  }

  /** So many years for each day mean nothing. */
  private boolean isOfOtherLength(Unit other) {
    return kind == Kind.DURATION && other.kind == Kind.DURATION;
  }

  /** A count of something and a bare count are of one group. */
  private Kind group() {
    return kind == Kind.NOUN ? Kind.NONE : kind;
  }

  /** As any record's, and quicker: units are compared for every pair of numbers. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Unit unit
            && kind == unit.kind
            && name.equals(unit.name)
            && Objects.equals(per, unit.per);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * kind.ordinal() + name.hashCode()) + (per == null ? 0 : per.hashCode());
  }

  /** {@code "USD"}, {@code "percent"}, {@code "USD per people"}; empty for no unit. */
  @Override
  public String toString() {
    if (per == null) {
      return name;
    }
    return name.isEmpty() ? "per " + per : name + " per " + per;
  }
}
