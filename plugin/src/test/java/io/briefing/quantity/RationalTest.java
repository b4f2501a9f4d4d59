package io.briefing.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
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
}
