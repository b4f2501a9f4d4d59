package io.briefing.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A compound rate is decided by powers, to the last digit. */
class CompoundGrowthTest {

  private static CompoundGrowth over(int years, Rational ratio) {
    return new CompoundGrowth(ratio, Interval.point(ratio), Rational.of(years));
  }

  @Test
  void tenPerCentOverTwoYearsIsExactlyTwentyOne() {
    CompoundGrowth rate = over(2, Rational.parse("1.21"));
    assertThat(rate.compareTo(Rational.parse("0.1"))).isZero();
    assertThat(rate.compareTo(Rational.parse("0.0999999999999999999999"))).isPositive();
    assertThat(rate.compareTo(Rational.parse("0.1000000000000000000001"))).isNegative();
  }

  @Test
  void aHairBesideTheBoundaryIsBesideIt() {
    Rational hair = Rational.powerOfTen(-90);
    Rational bound = Rational.parse("0.1");
    CompoundGrowth above = over(2, Rational.parse("1.21").plus(hair));
    CompoundGrowth below = over(2, Rational.parse("1.21").minus(hair));
    assertThat(above.compareTo(bound)).isPositive();
    assertThat(below.compareTo(bound)).isNegative();
    assertThat(above.stated(List.of(bound))).isGreaterThan(bound);
    assertThat(below.stated(List.of(bound))).isLessThan(bound);
    assertThat(above.possible(List.of(bound)).contains(bound)).isFalse();
  }

  @Test
  void aRateThatIsAFractionIsExact() {
    assertThat(over(3, Rational.of(1, 27)).stated(List.of())).isEqualTo(Rational.of(-2, 3));
    assertThat(over(5, Rational.of(32)).stated(List.of())).isEqualTo(Rational.ONE);
    assertThat(over(1, Rational.of(7, 6)).stated(List.of())).isEqualTo(Rational.of(1, 6));
  }

  @Test
  void anIrrationalRateIsEnclosedTightly() {
    for (int years = 2; years <= 100; years += 7) {
      for (long ratio : List.of(2L, 3L, 1_000_003L)) {
        CompoundGrowth rate = over(years, Rational.of(ratio));
        Rational stated = rate.stated(List.of());
        Rational step = Rational.powerOfTen(-40);
        assertThat(rate.compareTo(stated.minus(step))).isPositive();
        assertThat(rate.compareTo(stated.plus(step))).isNegative();
      }
    }
  }

  @Test
  void aBoundWithinTheEnclosureIsStillDecidedByPowers() {
    CompoundGrowth rate = over(2, Rational.of(2));
    Rational middle = rate.stated(List.of());
    for (int tenth = -4; tenth <= 4; tenth++) {
      Rational bound = middle.plus(Rational.powerOfTen(-41).times(Rational.of(tenth)));
      int side = rate.compareTo(bound);
      assertThat(Integer.signum(rate.stated(List.of(bound)).compareTo(bound))).isEqualTo(side);
      assertThat(rate.possible(List.of(bound, middle)).contains(bound)).isFalse();
    }
  }

  @Test
  void aFallToATinyRestIsEnclosedToo() {
    CompoundGrowth rate = over(9, Rational.of(1, 1_000_000_007L));
    Rational stated = rate.stated(List.of());
    assertThat(stated).isBetween(Rational.of(-1), Rational.of(-9, 10));
    assertThat(rate.compareTo(stated.minus(Rational.powerOfTen(-40)))).isPositive();
  }

  @Test
  void theRangeFollowsTheRoundedFigures() {
    Interval ratios = Interval.closed(Rational.parse("1.21"), Rational.parse("1.44"));
    CompoundGrowth rate = new CompoundGrowth(Rational.parse("1.3"), ratios, Rational.of(2));
    assertThat(rate.possible(List.of()))
        .isEqualTo(Interval.closed(Rational.parse("0.1"), Rational.parse("0.2")));
  }

  @Test
  void halfYearsCountAsHalfYears() {
    CompoundGrowth rate =
        new CompoundGrowth(Rational.of(32), Interval.point(Rational.of(32)), Rational.of(5, 2));
    assertThat(rate.compareTo(Rational.of(3))).isZero();
    assertThat(rate.stated(List.of())).isEqualTo(Rational.of(3));
  }
}
