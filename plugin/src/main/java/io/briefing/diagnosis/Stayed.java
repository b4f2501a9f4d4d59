package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Nearby;
import io.briefing.claim.Reading.Says;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Unit;
import io.briefing.wording.OtherWords;
import io.briefing.wording.Sign;
import io.briefing.wording.Turned;
import java.util.Optional;

/**
 * What would be true where words say that something stayed and it moved: "up 3 %" for "flat", and
 * "rose 3 %" for "stayed [flat](=…)"; and where it stayed and they say that it moved.
 */
record Stayed(ClaimReader reader, OtherWords others, Written written) {

  /** So many words may stand between a verb and its number: "rose by about". */
  private static final int MOST_BETWEEN = 4;

  /** Words that pass, be it with a verb outside the claim's. */
  Optional<Hint> of(Claim claim, Outcome.Value value) {
    Phrase phrase = Variants.phrase(claim);
    if (phrase != null && phrase.numbers().size() > 0 && isUnmoved(value)) {
      return numbered(claim, phrase);
    }
    if (!(claim.reading() instanceof Says)
        || phrase == null
        || phrase.numbers().size() > 0
        || phrase.words(claim.words()).isBlank()) {
      return Optional.empty();
    }
    Nearby nearby = Nearby.of(claim.link());
    String before = nearby.before() + claim.words().substring(0, phrase.start());
    String words = phrase.words(claim.words());
    boolean moves = phrase.kind() == Kind.DIRECTION && phrase.direction() != Direction.NONE;
    if (moves && value.stated().isZero()) {
      return others.unmoved().still(before + words).flatMap(turned -> hint(claim, phrase, turned));
    }
    boolean overTime = value.uses().stream().map(FigureUse::period).distinct().count() > 1;
    if (phrase.kind() != Kind.STABILITY || !overTime) {
      return Optional.empty(); // "In line with the plan" is no move
    }
    boolean up = value.stated().signum() > 0;
    return written.of(value).stream()
        .map(Sign::size)
        .map(size -> others.unmoved().moved(before, words, size, unit(value), up))
        .flatMap(turned -> hint(claim, phrase, turned).stream())
        .findFirst();
  }

  /** Whether one figure was the same at both of its periods. */
  static boolean isUnmoved(Outcome.Value value) {
    return value.stated().isZero() && !value.atTwoPeriods().isEmpty();
  }

  /** "Stayed flat" for "rose by 1.5 points", the verb being the last one before the number. */
  private Optional<Hint> numbered(Claim claim, Phrase phrase) {
    String words = claim.words();
    String text = Nearby.of(claim.link()).before() + words.substring(0, phrase.quantityStart());
    int end = text.stripTrailing().length();
    for (int tried = 0; tried < MOST_BETWEEN && end > 0; tried++) {
      Optional<Hint> found =
          others
              .unmoved()
              .still(text.substring(0, end))
              .flatMap(turned -> hint(claim, phrase, turned));
      if (found.isPresent()) {
        return found;
      }
      end = text.substring(0, Math.max(0, text.lastIndexOf(' ', end - 1))).stripTrailing().length();
    }
    return Optional.empty();
  }

  private static Unit unit(Outcome.Value value) {
    boolean percent = value.sense() == Sense.GROWTH || value.sense() == Sense.RATIO;
    return percent ? Unit.PERCENT : value.sense() == Sense.POINTS ? Unit.POINT : value.unit();
  }

  private Optional<Hint> hint(Claim claim, Phrase phrase, Turned turned) {
    String rest = claim.words().substring(phrase.end());
    return InPlace.of(claim, turned, rest).ifTrue(claim, reader);
  }
}
