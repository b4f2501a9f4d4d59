package io.briefing.verdict;

import io.briefing.claim.Reading.Says;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.Optional;

/**
 * A range told of a figure whose source gives a range, such as guidance of 1,000 to 1,100: the
 * words restate both ends, each with its rounding.
 *
 * <p>Words with the same ends are verified. A wider range is true but loose. One that leaves out
 * some of the figure's is not what the source says: "1,020 to 1,050", "1,100 to 1,200".
 */
public final class BothEnds {

  private static final Rational CLOSE = Rational.of(1, 100);

  private static final Rational TWO = Rational.of(2);

  private static final Rational ROUGH = Rational.of(5, 100);

  private BothEnds() {}

  /** The verdict, if words and figures are both ranges. */
  public static Optional<Verdict> verdict(Says says, Outcome outcome) {
    Phrase phrase = says.phrase();
    Interval said = phrase.said();
    Interval possible = says.possible();
    boolean range = phrase.comparator() == Comparator.BETWEEN && phrase.kind() == Kind.AMOUNT;
    if (!range
        || phrase.numbers().size() != 2
        || !isClosed(said)
        || !isClosed(possible)
        || !isOfRange(outcome)) {
      return Optional.empty();
    }
    Interval given = as(says, possible);
    Numeral one = phrase.numbers().get(0);
    Numeral other = phrase.numbers().get(1);
    Rational last = one.lastWritten().min(other.lastWritten());
    End low = new End(said.low(), last, one.lastNonZero());
    End high = new End(said.high(), last, other.lastNonZero());
    if (low.isNear(given.low(), CLOSE) && high.isNear(given.high(), CLOSE)) {
      return Optional.of(says.ok().containsAll(possible) ? Verdict.VERIFIED : Verdict.CONSISTENT);
    }
    boolean below = low.isNear(given.low(), ROUGH) || said.low().compareTo(given.low()) < 0;
    boolean above = high.isNear(given.high(), ROUGH) || said.high().compareTo(given.high()) > 0;
    return Optional.of(below && above ? Verdict.STRETCHED : Verdict.INCONSISTENT);
  }

  /** What the figures give, in the unit of the words. */
  private static Interval as(Says says, Interval possible) {
    Rational one = says.yardstick().said(possible.low());
    Rational other = says.yardstick().said(possible.high());
    return Interval.closed(one.min(other), one.max(other));
  }

  private static boolean isClosed(Interval interval) {
    return interval != null && interval.low() != null && interval.high() != null;
  }

  /** Whether what is possible is the range of one figure: nothing else in it is rounded. */
  private static boolean isOfRange(Outcome outcome) {
    return outcome instanceof Outcome.Value value
        && value.uses().stream().filter(use -> !use.known().isExact()).count() == 1
        && value.uses().stream().map(FigureUse::known).anyMatch(known -> known.isRange());
  }

  /**
   * One end as said, rounded as a bare number is: "830" may be 828, "831" may not.
   *
   * @param last the finer last digit of both ends
   * @param coarse the place of its own last digit that is not zero
   */
  private record End(Rational said, Rational last, Rational coarse) {

    boolean isNear(Rational given, Rational part) {
      Rational by = last.max(coarse.min(said.abs().times(part).times(TWO)));
      return given.minus(said).abs().times(TWO).compareTo(by) <= 0;
    }
  }
}
