package io.briefing.verdict;

import io.briefing.claim.Reading.Says;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.Optional;

/**
 * A range told of a figure whose source gives a range, such as guidance of 1,000 to 1,100: the
 * words restate both ends, each with its rounding.
 *
 * <p>Words with the same ends are verified. A wider range holds of all that is possible: it is true
 * but loose ("900 to 1,300"), as are words that round the ends far. One that leaves out some of the
 * source's range is not what the source says: "1,020 to 1,050", "1,100 to 1,200". The ends of
 * "roughly between" may lie a little inside. Where other figures of the formula are rounded, each
 * end may be out by what that comes to.
 */
public final class BothEnds {

  private static final Rational CLOSE = Rational.of(1, 100);

  private static final Rational ONE = Rational.ONE;

  private static final Rational TWO = Rational.of(2);

  private static final Rational FOUR = Rational.of(4);

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
        || !(outcome instanceof Outcome.Value value)
        || !value.restsOnRange()) {
      return Optional.empty();
    }
    Interval all = as(says, possible);
    if (!isOfRangesAlone(value) && (value.ends().isEmpty() || !possible.equals(value.possible()))) {
      return isElsewhere(said, all) ? Optional.of(Verdict.STRETCHED) : Optional.empty();
    }
    Interval given = value.ends().map(ends -> as(says, ends)).orElse(all);
    return Optional.of(verdict(says, given, all));
  }

  /**
   * @param given the ends that the source gives
   * @param all how far they may be out, as other figures are rounded
   */
  private static Verdict verdict(Says says, Interval given, Interval all) {
    Phrase phrase = says.phrase();
    Interval said = phrase.said();
    Numeral one = phrase.numbers().get(0);
    Numeral other = phrase.numbers().get(1);
    Rational last = one.lastWritten().min(other.lastWritten());
    End low = new End(said.low(), last, one.lastNonZero(), given.low().minus(all.low()));
    End high = new End(said.high(), last, other.lastNonZero(), all.high().minus(given.high()));
    boolean rough = phrase.has(Note.ROUGH_ENDS);
    if (low.isNear(given.low(), CLOSE) && high.isNear(given.high(), CLOSE)
        || rough && low.isAbout(given.low(), ONE) && high.isAbout(given.high(), ONE)) {
      return says.ok().containsAll(says.possible()) ? Verdict.VERIFIED : Verdict.CONSISTENT;
    }
    boolean below =
        low.isNear(given.low(), ROUGH)
            || rough && low.isAbout(given.low(), TWO)
            || said.low().compareTo(given.low()) < 0;
    boolean above =
        high.isNear(given.high(), ROUGH)
            || rough && high.isAbout(given.high(), TWO)
            || said.high().compareTo(given.high()) > 0;
    return below && above ? Verdict.STRETCHED : Verdict.INCONSISTENT;
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

  /**
   * Whether nothing else is rounded in it, so that the ends of what is possible are the source's.
   */
  private static boolean isOfRangesAlone(Outcome.Value value) {
    return value.uses().stream()
        .map(FigureUse::known)
        .allMatch(known -> known.isExact() || known.isRange());
  }

  /**
   * Whether one end lies so far out that hardly the rounding of the other figures moved it: such as
   * a growth of "1 to 30 %" for one of 0 to 20 %. A range that lies beside is judged as any other.
   */
  private static boolean isElsewhere(Interval said, Interval given) {
    Rational slack = given.high().minus(given.low()).over(FOUR);
    boolean wider =
        given.low().minus(said.low()).compareTo(slack) > 0
            || said.high().minus(given.high()).compareTo(slack) > 0;
    return wider && said.overlaps(given);
  }

  /**
   * One end as said, rounded as a bare number is: "830" may be 828, "831" may not.
   *
   * @param last the finer last digit of both ends
   * @param coarse the place of its own last digit that is not zero
   * @param slack how far the rounding of other figures may have moved it
   */
  private record End(Rational said, Rational last, Rational coarse, Rational slack) {

    boolean isNear(Rational given, Rational part) {
      Rational by = last.max(coarse.min(said.abs().times(part).times(TWO)));
      return off(given).times(TWO).compareTo(by) <= 0;
    }

    /** Whether "about" would hold of it: within half its last place, one to five per cent. */
    boolean isAbout(Rational given, Rational times) {
      Rational size = said.abs();
      Rational by = coarse.over(TWO).max(size.times(CLOSE)).min(size.times(ROUGH));
      return off(given).compareTo(by.times(times)) <= 0;
    }

    private Rational off(Rational given) {
      return given.minus(said).abs().minus(slack);
    }
  }
}
