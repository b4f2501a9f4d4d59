package io.briefing.claim;

import io.briefing.figure.Period;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.OptionalInt;

/**
 * A quarter of a year that words name: "Q4 2023", "the third quarter".
 *
 * @param number from 1 to 4
 * @param year if the words name it beside the quarter
 */
public record Quarter(int number, OptionalInt year) {

  private static final Rational LAST = Rational.of(4);

  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("no quarter of a year: " + number);
    }
  }

  /** The quarters that phrases name, in their order. */
  public static List<Quarter> in(List<Phrase> phrases) {
    return phrases.stream().filter(Quarter::isNamedBy).map(Quarter::of).toList();
  }

  /** Whether a phrase names one; "the last quarter" names none. */
  public static boolean isNamedBy(Phrase phrase) {
    return phrase.kind() == Phrase.Kind.PERIOD
        && phrase.unit().equals(Phrase.QUARTER)
        && phrase.value().signum() > 0
        && phrase.value().compareTo(LAST) <= 0;
  }

  private static Quarter of(Phrase phrase) {
    OptionalInt year =
        phrase.numbers().stream().mapToInt(n -> n.value().floor().intValueExact()).findFirst();
    return new Quarter(phrase.value().floor().intValueExact(), year);
  }

  /** Whether a figure's quarter may be this one. */
  public boolean mayBe(Period period) {
    return period.kind() == Period.Kind.QUARTER
        && period.index() == number
        && (year.isEmpty() || year.getAsInt() == period.year());
  }

  /** {@code "2023-Q4"}, or {@code "Q4"} of any year. */
  @Override
  public String toString() {
    return (year.isPresent() ? year.getAsInt() + "-" : "") + "Q" + number;
  }
}
