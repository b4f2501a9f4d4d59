package io.briefing.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({
    "12.50, 12.5",
    "-0.0, 0",
    "2/12, 1/6",
    "3/8, 0.375",
    "-4/2, -2",
    "0.1/3, 1/30",
    "100000, 100000",
    ".5, 0.5",
    "1/-3, -1/3",
  })
  void isReadAndWrittenExactly(String read, String written) {
    assertThat(Rational.parse(read).exact()).isEqualTo(written);
  }

  @ParameterizedTest(name = "{0} is refused")
  @ValueSource(strings = {"", ".", "1e5", "1,000", "--1", "1/0", "٣", "0x1", "1 2"})
  void refusesWhatIsNoPlainNumber(String text) {
    assertThatThrownBy(() -> Rational.parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void refusesTenThousandDigits() {
    assertThatThrownBy(() -> Rational.parse("9".repeat(10_000)))
        .isInstanceOf(NumberFormatException.class)
        .hasMessageContaining("1000 digits");
  }

  @Test
  void equalNumbersAreEqualObjects() {
    assertThat(Rational.parse("0.5"))
        .isEqualTo(Rational.of(1, 2))
        .hasSameHashCodeAs(Rational.of(-1, -2));
    assertThat(Rational.of(-1, -2).numerator()).isEqualTo(BigInteger.ONE);
  }

  @Test
  void roundsOnlyWhenWritten() {
    Rational third = Rational.of(1, 3);
    assertThat(third.times(Rational.of(3))).isEqualTo(Rational.ONE);
    assertThat(third.toDecimal(2, RoundingMode.HALF_UP)).hasToString("0.33");
    assertThat(Rational.of(574_785).toDecimal(-3, RoundingMode.HALF_UP).toPlainString())
        .isEqualTo("575000");
  }

  @Test
  void floorAndCeilingKeepTheirDirectionBelowZero() {
    assertThat(Rational.parse("-1.5").floor()).isEqualTo(-2);
    assertThat(Rational.parse("-1.5").ceiling()).isEqualTo(-1);
    assertThat(Rational.of(-2).floor()).isEqualTo(-2);
  }

  /** Numbers that fit a machine word and numbers that do not are reckoned with in two ways. */
  @Test
  void longTermsAreReckonedWithAsShortOnesAre() {
    List<BigInteger> terms = new ArrayList<>();
    for (int bits : List.of(0, 1, 5, 30, 31, 32, 60, 61, 62, 63, 64, 65, 130)) {
      BigInteger power = BigInteger.TWO.pow(bits);
      terms.addAll(List.of(power.subtract(BigInteger.ONE), power, power.add(BigInteger.ONE)));
    }
    for (BigInteger above : terms) {
      for (BigInteger below : terms.subList(1, terms.size())) {
        agreesWithFractions(above, below, terms.get(7), terms.get(16));
        agreesWithFractions(above.negate(), below, terms.get(31), terms.get(4));
      }
    }
  }

  /** However a number comes about, it is the same object: at the ends of a machine word, too. */
  @Test
  void aNumberIsEqualToItselfByEveryRoute() {
    for (int bits : List.of(0, 30, 31, 61, 62, 63, 64)) {
      for (int step = -1; step <= 1; step++) {
        BigInteger number = BigInteger.TWO.pow(bits).add(BigInteger.valueOf(step));
        isOne(number);
        isOne(number.negate());
      }
    }
  }

  private static void isOne(BigInteger number) {
    Rational whole = Rational.of(number);
    Rational half = Rational.of(1, 2);
    List<Rational> routes =
        List.of(
            Rational.parse(number.toString()),
            Rational.of(number.negate()).negate(),
            whole.times(half).times(Rational.of(2)),
            whole.over(half).over(Rational.of(2)),
            whole.times(half).plus(whole.times(half)),
            whole.plus(half).minus(half),
            number.signum() < 0 ? whole.abs().negate() : whole.abs());
    assertThat(routes)
        .allSatisfy(route -> assertThat(route).isEqualTo(whole).hasSameHashCodeAs(whole));
    if (number.bitLength() < Long.SIZE) {
      assertThat(Rational.of(number.longValueExact())).isEqualTo(whole).hasSameHashCodeAs(whole);
      Rational seventh = Rational.of(number.longValueExact(), 7);
      assertThat(seventh).isEqualTo(whole.over(Rational.of(7)));
      assertThat(seventh.negate()).isEqualTo(Rational.of(number.negate()).over(Rational.of(7)));
    }
  }

  private static void agreesWithFractions(
      BigInteger above, BigInteger below, BigInteger otherAbove, BigInteger otherBelow) {
    Rational one = Rational.of(above).over(Rational.of(below));
    Rational other = Rational.of(otherAbove).over(Rational.of(otherBelow));
    BigFraction expected = BigFraction.of(above, below);
    BigFraction second = BigFraction.of(otherAbove, otherBelow);
    isThe(expected, one);
    isThe(expected.add(second), one.plus(other));
    isThe(expected.subtract(second), one.minus(other));
    isThe(expected.multiply(second), one.times(other));
    isThe(expected.divide(second), one.over(other));
    isThe(expected.negate(), one.negate());
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(expected.compareTo(second)));
    assertThat(one.plus(other).minus(other)).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(one.floor()).isEqualTo(one.toDecimal(0, RoundingMode.FLOOR).toBigInteger());
  }

  private static void isThe(BigFraction expected, Rational actual) {
    int sign = expected.getDenominator().signum();
    BigInteger factor = BigInteger.valueOf(sign);
    assertThat(actual.numerator()).isEqualTo(expected.getNumerator().multiply(factor));
    assertThat(actual.denominator()).isEqualTo(expected.getDenominator().multiply(factor));
    assertThat(actual.signum()).isEqualTo(expected.signum());
  }
}
