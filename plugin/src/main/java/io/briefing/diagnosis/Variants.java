package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Reading.Differs;
import io.briefing.claim.Reading.Says;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Rational;
import io.briefing.wording.OtherWords;
import java.util.LinkedHashSet;
import java.util.Set;

/** The author's words, turned round ("fell" for "rose"), joined otherwise ("rose to"), and both. */
record Variants(ClaimReader reader, OtherWords others, Written written) {

  /** The likeliest first; the words as they are come before all others. */
  Set<String> of(Claim claim, String words, Outcome.Value value) {
    Set<String> variants = new LinkedHashSet<>();
    if (!isNearerOtherEnd(claim, value)) {
      variants.add(words);
    }
    others.opposites(words).forEach(turned -> variants.add(turned.text()));
    variants.add(words);
    for (String each : variants.toArray(String[]::new)) {
      Phrase phrase = phrase(reader.inOtherWords(claim, each));
      boolean last = phrase != null && phrase.end() == each.length();
      if (isStanding(value) && last && phrase.kind() == Kind.DIRECTION) {
        written.of(value).forEach(level -> variants.add(others.joints().reached(each, level)));
      } else if (phrase != null && !phrase.has(Note.SIDE)) {
        variants.addAll(others.joints().other(each, phrase, isStanding(value)));
      }
    }
    return variants;
  }

  /** The fourth-largest of four is the smallest. */
  private static boolean isNearerOtherEnd(Claim claim, Outcome.Value value) {
    return value.of().isPresent()
        && claim.reading() instanceof Says says
        && says.phrase().kind() == Kind.RANK
        && Rational.of(value.of().getAsInt() + 1)
                .compareTo(says.statedAsSaid().abs().times(Rational.of(2)))
            < 0;
  }

  /** Whether a value is a level, and not how far something moved. */
  static boolean isStanding(Outcome.Value value) {
    return value.sense() == Sense.LEVEL || value.sense() == Sense.RATIO;
  }

  /** "From 0.8 points" is no way to tell a move. */
  static boolean tells(Phrase phrase, Outcome.Value value) {
    return phrase != null && (phrase.preposition() != Preposition.FROM || isStanding(value));
  }

  /** The phrase that a claim is judged by, or would be; null if there is none. */
  static Phrase phrase(Claim claim) {
    return claim.reading() instanceof Says says
        ? says.phrase()
        : claim.reading() instanceof Differs differs ? differs.phrase() : null;
  }
}
