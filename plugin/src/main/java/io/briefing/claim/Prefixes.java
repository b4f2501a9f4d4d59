package io.briefing.claim;

import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Optional;

/** Units of measure that words and figures give other prefixes: "9.5 TWh" of 9,475 GWh. */
final class Prefixes {

  private Prefixes() {}

  /** Why the two cannot be compared: "2,840 GW" said of gigawatt-hours; empty if they can. */
  static Optional<String> clash(Phrase phrase, Subject subject) {
    Unit said = phrase.unit();
    Unit own = plain(subject.names().signed(subject.unit()));
    return said.isMeasure() && own.isMeasure() && own.in(said).isEmpty()
        ? Optional.of(
            "the words name " + said.name() + ", the figures are in " + subject.unit().name())
        : Optional.empty();
  }

  /** A yardstick for numbers in a unit, as one for numbers in the words'. */
  static Yardstick told(Phrase phrase, Unit unit, FigureNames names, Yardstick yardstick) {
    Unit own = plain(names.signed(unit));
    Rational size =
        phrase.unit().isMeasure() && own.isMeasure()
            ? own.in(phrase.unit()).orElse(Rational.ONE)
            : Rational.ONE;
    return size.equals(Rational.ONE) ? yardstick : Yardstick.times(yardstick.factor().times(size));
  }

  private static Unit plain(Unit unit) {
    return new Unit(unit.kind(), unit.name(), null);
  }
}
