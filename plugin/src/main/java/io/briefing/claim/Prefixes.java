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
    return told(phrase, subject.prefixedUnit(), yardstick);
  }

  /** The same, of a figure's own unit. */
  static Yardstick told(Phrase phrase, Optional<PrefixedUnit> own, Yardstick yardstick) {
    Optional<PrefixedUnit> said = PrefixedUnit.of(phrase.unit());
    boolean alike =
        own.isPresent() && said.filter(unit -> unit.base().equals(own.get().base())).isPresent();
    Rational size = alike ? own.get().in(said.get()) : Rational.ONE;
    return size.equals(Rational.ONE) ? yardstick : Yardstick.times(yardstick.factor().times(size));
  }
}
