package io.briefing.verdict;

import io.briefing.claim.Claim;
import io.briefing.claim.Earlier;
import io.briefing.claim.Reading;
import io.briefing.claim.Reading.Says;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import java.util.stream.Stream;

/** Verdicts on claims: {@link Judge} for those that can be judged, the reason for the others. */
public final class Judgements {

  private static final String TOO_COARSE =
      "the figures are not known closely enough to say on which side of the bound they lie";

  /** "Above the guidance" of "1330..1370" is more than above the middle of it. */
  private static final String RANGE =
      "a figure is a range, and the words hold in a part of it only";

  private static final Interval HALF = Interval.point(Rational.of(1, 2));

  private Judgements() {}

  public static Judgement of(Claim claim) {
    Reading reading = claim.reading();
    if (reading instanceof Says says) {
      Verdict verdict = verdict(says, claim.outcome());
      if (claim.against().isPresent() && verdict.colour() != Verdict.Colour.FAIL) {
        return against(claim.against().get(), verdict);
      }
      boolean reversed = verdict == Verdict.INCONSISTENT && isReversed(claim, says);
      String open = restsOnRange(claim.outcome()) ? RANGE : TOO_COARSE;
      return new Judgement(verdict, reversed, verdict == Verdict.UNDECIDABLE ? open : "");
    }
    if (reading instanceof Reading.Differs differs) {
      return new Judgement(Verdict.INCOMPARABLE, false, differs.reason());
    }
    if (reading instanceof Reading.Undecided undecided) {
      return new Judgement(Verdict.UNDECIDABLE, false, undecided.reason());
    }
    Reading.Unreadable unreadable = (Reading.Unreadable) reading;
    return new Judgement(Verdict.UNDECIDABLE, false, unreadable.reason());
  }

  /** The level is right, but it was not reached as the words say. */
  private static Judgement against(Earlier earlier, Verdict level) {
    if (earlier.always()) {
      return new Judgement(Verdict.INCONSISTENT, true, "");
    }
    return new Judgement(
        level.passes() ? Verdict.STRETCHED : level,
        false,
        level == Verdict.UNDECIDABLE ? TOO_COARSE : "");
  }

  /** Two ranges by both of their ends; anything else by one number. */
  private static Verdict verdict(Says says, Outcome outcome) {
    return BothEnds.verdict(says, outcome).orElseGet(() -> ofOneNumber(says, outcome));
  }

  /**
   * A figure that is itself only a bound has no stated value: what it leaves open must hold. Nor is
   * the middle of a range one, unless the words are as rough: "about 18,000" of 17,500 to 18,500.
   */
  private static Verdict ofOneNumber(Says says, Outcome outcome) {
    boolean bounded = outcome instanceof Outcome.Value value && value.bounded();
    boolean atEnd = bounded && namesEnd(says.phrase());
    boolean onlyBound = outcome instanceof Outcome.Value value && value.isOnlyBound();
    boolean inRange = restsOnRange(outcome) && !isRough(says.phrase());
    if (!atEnd && !onlyBound && !inRange) {
      return Judge.judge(says.ok(), says.warn(), says.stated(), says.possible());
    }
    if (says.ok().containsAll(says.possible())) {
      return Verdict.VERIFIED;
    }
    if (says.warn().containsAll(says.possible())) {
      return says.ok().overlaps(says.possible()) ? Verdict.CONSISTENT : Verdict.STRETCHED;
    }
    boolean meets = says.ok().union(says.warn()).overlaps(says.possible());
    if (inRange && (isInIt(says, outcome) || isInButForRounding(says))) {
      return Verdict.CONSISTENT;
    }
    return meets ? Verdict.UNDECIDABLE : Verdict.INCONSISTENT;
  }

  private static boolean restsOnRange(Outcome outcome) {
    return outcome instanceof Outcome.Value value && value.restsOnRange();
  }

  /** "In line with the guided range": no number of it is meant, and any will do. */
  private static boolean isInIt(Says says, Outcome outcome) {
    boolean compared =
        outcome instanceof Outcome.Value value
            && (value.sense() == Sense.LEVEL || value.sense() == Sense.RATIO);
    return compared
        && says.phrase().has(Note.AIM)
        && says.possible().contains(says.yardstick().meant(Rational.ZERO));
  }

  /** "At least £8.5m below guidance": the bound is the range's end, rounded as it is written. */
  private static boolean isInButForRounding(Says says) {
    Phrase phrase = says.phrase();
    boolean bound =
        phrase.comparator() == Comparator.AT_LEAST || phrase.comparator() == Comparator.AT_MOST;
    if (!bound || phrase.lastWritten() == null) {
      return false;
    }
    Rational half = phrase.lastWritten().over(Rational.of(2));
    NumberSet said = NumberSet.of(phrase.said());
    return Stream.of(half, half.negate())
        .map(by -> says.yardstick().meant(said.shifted(by)))
        .anyMatch(wider -> wider.containsAll(says.possible()));
  }

  /** "About 1.35 billion" may be said of a range. */
  private static boolean isRough(Phrase phrase) {
    return switch (phrase.comparator()) {
      case ABOUT, CLOSE_TO, NEARLY, JUST_OVER, JUST_UNDER, BARELY, BETWEEN -> true;
      default -> phrase.kind() == Kind.VAGUE;
    };
  }

  private static boolean namesEnd(Phrase phrase) {
    return switch (phrase.comparator()) {
      case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> phrase.kind() == Kind.AMOUNT;
      default -> false;
    };
  }

  /** Whether the words turn round a direction, a majority, or the two ends of a ranking. */
  private static boolean isReversed(Claim claim, Says says) {
    Phrase phrase = says.phrase();
    Interval possible = says.possible();
    return switch (phrase.kind()) {
      case MAJORITY -> possible.isBelow(HALF);
      case MINORITY -> HALF.isBelow(possible);
      case RANK ->
          phrase.direction() == Direction.NONE ? isOtherEnd(claim, says) : isOtherWay(claim, says);
      case FRACTION -> isOtherHalf(phrase, possible) || isOtherWay(claim, says);
      default -> isOtherWay(claim, says) || areEndsSwapped(claim, says);
    };
  }

  /** "More than half" of less than half. */
  private static boolean isOtherHalf(Phrase phrase, Interval possible) {
    if (phrase.direction() != Direction.NONE || !HALF.low().equals(phrase.value())) {
      return false;
    }
    return switch (phrase.comparator()) {
      case MORE_THAN -> possible.isBelow(HALF);
      case LESS_THAN -> HALF.isBelow(possible);
      default -> false;
    };
  }

  private static boolean isOtherWay(Claim claim, Says says) {
    Phrase phrase = says.phrase();
    Interval possible = says.possible();
    // "Cut 18,000 jobs" names their number; only "lost $5m" may be turned round.
    boolean object =
        phrase.preposition() == Preposition.NONE
            && !phrase.has(Note.LOSS)
            && !phrase.has(Note.SIDE);
    boolean level = claim.outcome() instanceof Outcome.Value value && value.sense() == Sense.LEVEL;
    if (phrase.direction() == Direction.NONE
        || phrase.preposition() == Preposition.TO
        || level && object) {
      return false;
    }
    boolean ofRatio =
        phrase.kind() == Kind.MULTIPLE
            && claim.outcome() instanceof Outcome.Value value
            && value.sense() == Sense.RATIO;
    Interval still =
        Interval.point(
            phrase.has(Note.SIDE)
                ? says.yardstick().meant(Rational.ZERO)
                : ofRatio ? Rational.ONE : Rational.ZERO);
    return phrase.direction() == Direction.UP ? possible.isBelow(still) : still.isBelow(possible);
  }

  /** "Rose from 163 to 148" of what is 163: the words deny themselves, and begin at the end. */
  private static boolean areEndsSwapped(Claim claim, Says says) {
    return says.phrase().preposition() == Preposition.TO
        && SwappedEnds.in(claim)
            .filter(ends -> says.yardstick().meant(ends.from().ok()).contains(says.stated()))
            .isPresent();
  }

  private static boolean isOtherEnd(Claim claim, Says says) {
    Interval said = says.phrase().said();
    if (said == null || !said.isPoint() || !(claim.outcome() instanceof Outcome.Value value)) {
      return false;
    }
    boolean last =
        value.of().isPresent() && says.stated().equals(Rational.of(value.of().getAsInt()));
    boolean first = says.stated().equals(Rational.ONE);
    return said.low().equals(Rational.ONE) ? last : said.low().equals(Rational.of(-1)) && first;
  }
}
