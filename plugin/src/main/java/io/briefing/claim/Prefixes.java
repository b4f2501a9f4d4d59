package io.briefing.claim;

import io.briefing.phrase.Phrase;
import io.briefing.quantity.PrefixedUnit;
import io.briefing.quantity.Rational;
import java.util.Optional;

/** Units of measure that words and figures give other prefixes: "9.5 TWh" of 9,475 GWh. */
final class Prefixes {

  private Prefixes() {}

  /** Why the two cannot be compared: "2,840 GW" said of gigawatt-hours; empty if they can. */
  static Optional<String> clash(Phrase phrase, Subject subject) {
    Optional<PrefixedUnit> said = PrefixedUnit.of(phrase.unit());
    return subject
        .prefixedUnit()
        .filter(own -> said.filter(other -> !other.base().equals(own.base())).isPresent())
        .map(
            own ->
                "the words name "
                    + phrase.unit().name()
                    + ", the figures are in "
                    + subject.unit().name());
  }

  /** A yardstick for the figures' unit, as one for the words'. */
  static Yardstick told(Phrase phrase, Subject subject, Yardstick yardstick) {
    Optional<PrefixedUnit> own = subject.prefixedUnit();
    Optional<PrefixedUnit> said = PrefixedUnit.of(phrase.unit());
    if (own.isEmpty() || said.isEmpty()) {
      return yardstick;
    }
    Rational size = own.get().in(said.get());
    return size.equals(Rational.ONE) ? yardstick : Yardstick.times(yardstick.factor().times(size));
  }
}
