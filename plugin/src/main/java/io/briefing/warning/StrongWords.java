package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Note;
import io.briefing.quantity.Rational;
import io.briefing.verdict.Rule;
import java.util.Optional;

/**
 * Words that say how far something moved ("soared", "barely grew") beside a move that hardly went
 * so. They have no number of their own and change no verdict: it is a note.
 *
 * <p>Strong words are noted of less than 2 % (of a ratio: half a point), slight ones of 10 % (of a
 * ratio: five points) and more.
 */
record StrongWords(Source source) {

  private static final Rational SMALL = Rational.of(2).over(Rational.HUNDRED);
  private static final Rational LARGE = Rational.of(10).over(Rational.HUNDRED);
  private static final Rational OF_RATIO = Rational.of(2);
  private static final Rational SMALL_POINTS = Rational.of(1).over(Rational.of(200));

  Optional<Finding> of(Claim claim, Outcome.Value value) {
    if (!(claim.reading() instanceof Says says)) {
      return Optional.empty();
    }
    boolean strong = says.phrase().has(Note.STRONG);
    boolean slight = says.phrase().has(Note.SLIGHT);
    Optional<Rational> size = strong == slight ? Optional.empty() : size(value);
    boolean points = value.sense() == Sense.POINTS;
    Rational small = points ? SMALL_POINTS : SMALL;
    Rational large = points ? LARGE.over(OF_RATIO) : LARGE;
    return size.filter(moved -> strong ? moved.compareTo(small) < 0 : moved.compareTo(large) >= 0)
        .map(
            moved ->
                Rule.STRONG_WORDS.at(
                    source,
                    claim.link().words(),
                    strong
                        ? "strong words for a move that is small"
                        : "words for a small move, and this one is large",
                    "take a word that says no more than the number does"));
  }

  /** The move as a part of where it started; of a ratio, its own. */
  private static Optional<Rational> size(Outcome.Value value) {
    return switch (value.sense()) {
      case GROWTH, POINTS -> Optional.of(value.stated().abs());
      case CHANGE ->
          value
              .base()
              .filter(base -> !base.stated().isZero())
              .map(base -> value.stated().over(base.stated()).abs());
      default -> Optional.empty();
    };
  }
}
