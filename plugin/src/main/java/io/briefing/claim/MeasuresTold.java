package io.briefing.claim;

import io.briefing.formula.FigureUse;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;

/** Measures that words and figures tell in other units: "9.5 TWh" of 9,475 GWh. */
final class MeasuresTold {

  private MeasuresTold() {}

  /** Why words and figures cannot be compared: "2,840 GW" of gigawatt-hours; empty if they can. */
  static Optional<String> clash(Phrase phrase, Subject subject) {
    Unit said = phrase.unit();
    Unit own = plain(subject.names().signed(subject.unit()));
    if (!isSized(said) || !isSized(own)) {
      return Readings.clash(phrase, subject.unit());
    }
    return own.in(said).isEmpty()
        ? Optional.of("the words name " + said.name() + ", the figures are in " + subject.unit())
        : Optional.empty();
  }

  /** Whether all figures are kept in a unit of time: hours, „Minuten“, days. */
  static boolean areOfTime(Subject subject) {
    List<FigureUse> uses = subject.value().uses();
    return !uses.isEmpty()
        && uses.stream().allMatch(use -> subject.names().signed(use.figure().unit()).isOfTime());
  }

  /** A yardstick for numbers in a unit, as one for numbers in the words'. */
  static Yardstick told(Phrase phrase, Unit unit, FigureNames names, Yardstick yardstick) {
    Unit own = plain(names.signed(unit));
    Rational size =
        isSized(phrase.unit()) && isSized(own)
            ? own.in(phrase.unit()).orElse(Rational.ONE)
            : Rational.ONE;
    return size.equals(Rational.ONE) ? yardstick : Yardstick.times(yardstick.factor().times(size));
  }

  /** Whether it is so many of something that other units are too: km, minutes, days. */
  private static boolean isSized(Unit unit) {
    return unit.isMeasure() || unit.isOfTime();
  }

  private static Unit plain(Unit unit) {
    return new Unit(unit.kind(), unit.name(), null);
  }
}
