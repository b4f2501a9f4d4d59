package io.briefing.warning;

import io.briefing.claim.Claim;
import io.briefing.claim.MoveSpan;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Times;
import io.briefing.claim.TwoEnds;
import io.briefing.cue.LeadIn;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/** The separate quantities in the words of a claim, of which one is judged. */
public final class Quantities {

  private Quantities() {}

  /**
   * Those with a number of their own, in order. A date is none, nor is what only says over how long
   * something moved ("in five years") or for how long a number is one ("a quarter").
   */
  static List<Phrase> separate(Claim claim) {
    if (TwoEnds.areJudged(claim) || claim.start().isPresent()) {
      return List.of();
    }
    Times times = claim.times();
    List<Phrase> separate = new ArrayList<>();
    for (Phrase phrase : claim.phrases()) {
      if (phrase.kind().claimable()
          && !isOtherEnd(claim, phrase)
          && isNumbered(claim, phrase)
          && !isSize(claim, phrase)
          && phrase.kind() != Kind.DATE
          && !isOfTime(claim, phrase, times)) {
        separate.add(phrase);
      }
    }
    return separate;
  }

  /** Of places, both count where something came from the one to the other. */
  private static boolean isNumbered(Claim claim, Phrase phrase) {
    return !phrase.numbers().isEmpty()
        || phrase.kind() == Kind.MULTIPLE
        || phrase.kind() == Kind.RANK
            && phrase.preposition() != Preposition.NONE
            && claim.phrases().stream()
                .anyMatch(
                    from -> from.kind() == Kind.RANK && from.preposition() == Preposition.FROM);
  }

  /** Those that the verdict says nothing about; none if no quantity could be judged. */
  public static List<Phrase> unjudged(Claim claim) {
    return claim.reading() instanceof Says
        ? separate(claim).stream().filter(phrase -> !isJudged(claim, phrase)).toList()
        : List.of();
  }

  /** The 31 of "27 of 31", which is judged as one. */
  private static boolean isOtherEnd(Claim claim, Phrase phrase) {
    return claim.reading() instanceof Says says
        && says.phrase().start() < phrase.start()
        && phrase.start() < says.phrase().end();
  }

  static boolean isJudged(Claim claim, Phrase phrase) {
    return claim.reading() instanceof Says says
        && says.phrase().start() < phrase.end()
        && phrase.start() < says.phrase().end();
  }

  /** "120 shops of about a hectare", "within about a mile": how large or far what is counted is. */
  private static boolean isSize(Claim claim, Phrase phrase) {
    return (phrase.unit().isMeasure() || phrase.unit().isOfTime())
        && Rational.ONE.equals(phrase.value())
        && phrase.comparator() != Comparator.BARE
        && !isJudged(claim, phrase)
        && LeadIn.endsInOfOrWithin(before(claim, phrase), claim.times().language());
  }

  private static String before(Claim claim, Phrase phrase) {
    String words = claim.words();
    return words.substring(0, Math.min(words.length(), phrase.start()));
  }

  private static boolean isOfTime(Claim claim, Phrase phrase, Times times) {
    if (isJudged(claim, phrase)) {
      return false;
    }
    if (isYearOf(claim, phrase)) {
      return true;
    }
    boolean moves =
        claim.outcome() instanceof Outcome.Value value
            && (value.sense() == Sense.RANK
                || claim
                    .expression()
                    .flatMap(formula -> MoveSpan.orOfRate(formula, value))
                    .isPresent());
    boolean lapse = phrase.kind() == Kind.DURATION && (moves || isLapse(claim, phrase));
    return lapse || times.covers(claim.link(), phrase);
  }

  /** "To €900m in two years" */
  private static boolean isLapse(Claim claim, Phrase phrase) {
    return LeadIn.endsInSpan(before(claim, phrase), claim.times().language());
  }

  /** "4.9 % above its 2015 level": four digits that are a year of the formula's. */
  private static boolean isYearOf(Claim claim, Phrase phrase) {
    return phrase.kind() == Kind.AMOUNT
        && phrase.unit().isNone()
        && phrase.value() != null
        && claim.outcome() instanceof Outcome.Value value
        && value.used().stream()
            .anyMatch(period -> phrase.value().equals(Rational.of(period.year())));
  }
}
