package io.briefing.claim;

import io.briefing.formula.CompoundGrowth;
import io.briefing.formula.Outcome;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A compound annual rate beside the bounds that words set. */
final class CompoundRate {

  private CompoundRate() {}

  /** A compound rate is seldom a number; beside the bounds of the words it is placed by powers. */
  static Reading decided(Reading reading, Outcome outcome) {
    if (!(reading instanceof Reading.Says says && outcome instanceof Outcome.Value value)
        || value.compound().isEmpty()) {
      return reading;
    }
    List<Rational> bounds =
        Stream.of(says.ok(), says.warn())
            .flatMap(set -> set.parts().stream())
            .flatMap(part -> Stream.of(part.low(), part.high()))
            .filter(Objects::nonNull)
            .toList();
    CompoundGrowth rate = value.compound().get();
    return new Reading.Says(
        says.phrase(),
        says.ok(),
        says.warn(),
        rate.stated(bounds),
        rate.possible(bounds),
        says.yardstick());
  }
}
