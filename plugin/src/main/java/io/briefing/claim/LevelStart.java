package io.briefing.claim;

import io.briefing.formula.Expression;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Rose [from 38.2 % to 39.5 %](=profit/sales)": where a level came from, told beside it in a
 * claim's own words, is what the formula gave in an earlier period.
 */
final class LevelStart {

  private LevelStart() {}

  /** The earlier value that the words start from; empty if none that is known is told so. */
  static Optional<Earlier> of(
      List<Phrase> own,
      Reading reading,
      Expression formula,
      Outcome outcome,
      TimeSeries series,
      Surroundings around) {
    if (!(reading instanceof Reading.Says says
        && outcome instanceof Outcome.Value value
        && Course.isLevel(value.sense()))) {
      return Optional.empty();
    }
    Optional<TwoEnds> ends = TwoEnds.in(own).filter(two -> isReached(two, says.phrase()));
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    LossesAtEnds losses = LossesAtEnds.of(ends.get(), around);
    boolean below = value.stated().signum() < 0;
    Expression plain = Hundredfold.isOf(value.sense()) ? Hundredfold.plain(formula) : formula;
    Set<Integer> years = Course.otherYears(own, value);
    return series
        .starts(ends.get().from(), plain, value)
        .filter(then -> years.isEmpty() || years.contains(then.period().year()))
        .filter(then -> holds(losses, then.value().stated(), below, says.yardstick()))
        .findFirst();
  }

  private static boolean holds(
      LossesAtEnds losses, Rational then, boolean below, Yardstick yardstick) {
    Phrase from = losses.signed(then.signum() < 0, below).from();
    return yardstick.meant(from.ok()).contains(then);
  }

  /** Whether what is judged is the end, and the start is counted in the same. */
  private static boolean isReached(TwoEnds ends, Phrase judged) {
    Phrase to = ends.to();
    Phrase from = ends.from();
    // "From 1.8 to 1.3 times", "to 1.3 from 1.8 times": only the last number has the word behind
    // it, as in "€2,131.6 million, against 1,920.4 million" only one has the sign.
    boolean multiple = isPlain(to) && isPlain(from) && to.kind() != from.kind();
    boolean bare =
        to.kind() == Kind.AMOUNT
            && from.kind() == Kind.AMOUNT
            && (from.unit().isNone() || to.unit().isNone());
    return startOf(to) == startOf(judged)
        && (to.kind() == from.kind() || multiple)
        && (bare || to.unit().comparableWith(from.unit()));
  }

  /** Where the number starts; a place has none of its own. */
  private static int startOf(Phrase phrase) {
    return phrase.numbers().isEmpty() ? phrase.start() : phrase.numbers().get(0).start();
  }

  private static boolean isPlain(Phrase phrase) {
    boolean bare = phrase.kind() == Kind.AMOUNT && phrase.unit().isNone();
    return bare || phrase.kind() == Kind.MULTIPLE;
  }
}
