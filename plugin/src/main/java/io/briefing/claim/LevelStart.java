package io.briefing.claim;

import io.briefing.formula.Expression;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.NumberSet;
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
      List<Phrase> own, Reading reading, Expression formula, Outcome outcome, TimeSeries series) {
    if (!(reading instanceof Reading.Says says
        && outcome instanceof Outcome.Value value
        && Course.isLevel(value.sense()))) {
      return Optional.empty();
    }
    Optional<Phrase> start =
        TwoEnds.in(own).filter(ends -> isReached(ends, says.phrase())).map(TwoEnds::from);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    NumberSet from = says.yardstick().meant(start.get().ok());
    Expression plain = Hundredfold.isOf(value.sense()) ? Hundredfold.plain(formula) : formula;
    Set<Integer> years = Course.otherYears(own, value);
    return series
        .before(start.get(), plain)
        .flatMap(Optional::stream)
        .filter(then -> years.isEmpty() || years.contains(then.period().year()))
        .filter(then -> from.contains(then.value().stated()))
        .findFirst();
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
    return !judged.numbers().isEmpty()
        && to.numbers().get(0).start() == judged.numbers().get(0).start()
        && (to.kind() == from.kind() || multiple)
        && (bare || to.unit().comparableWith(from.unit()));
  }

  private static boolean isPlain(Phrase phrase) {
    boolean bare = phrase.kind() == Kind.AMOUNT && phrase.unit().isNone();
    return bare || phrase.kind() == Kind.MULTIPLE;
  }
}
