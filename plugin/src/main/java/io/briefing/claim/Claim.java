package io.briefing.claim;

import static io.briefing.phrase.Direction.NONE;

import io.briefing.article.ClaimLink;
import io.briefing.formula.Expression;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of prose and the formula it rests on, brought together.
 *
 * @param kind the kind's name, as the console shows it in square brackets: {@code "share"}
 * @param expression the formula; empty if it is broken
 * @param against the earlier value that contradicts the way the words say it went; empty if none
 *     does
 * @param start the earlier value that the words name as where a level came from, beside it; empty
 *     if they name none, or none that is known
 * @param forSoMany what the formula's result was multiplied by to be told "per 100,000"; 1 if not
 * @param sentence that the words stand in
 * @param times the words of time in that sentence
 * @param phrases every quantity that the words name, in order, the one judged among them. Offsets
 *     are those of {@link ClaimLink#visible()}
 */
public record Claim(
    ClaimLink link,
    String kind,
    Optional<Expression> expression,
    Outcome outcome,
    Reading reading,
    Optional<Earlier> against,
    Optional<Earlier> start,
    Rational forSoMany,
    Sentence sentence,
    Times times,
    List<Phrase> phrases) {

  /** A preposition and a comma: " to ", ", auf rund ". */
  private static final int MOST_BETWEEN = 12;

  public Claim {
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(expression, "expression");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(against, "against");
    Objects.requireNonNull(start, "start");
    phrases = List.copyOf(phrases);
  }

  /**
   * The claim behind another. In "[rose by 15 %](=…) to [£812m](=…)" the verb belongs to the claim
   * before, and is judged there alone.
   */
  public Claim behind(Claim before) {
    int between = link.start() - before.link.end();
    boolean joined =
        link.passage() == before.link.passage() && between >= 0 && between <= MOST_BETWEEN;
    boolean told = before.reading instanceof Reading.Says says && says.phrase().direction() != NONE;
    boolean still = phrases.stream().allMatch(phrase -> phrase.direction() == NONE);
    return joined && told && still
        ? new Claim(
            link,
            kind,
            expression,
            outcome,
            reading,
            Optional.empty(),
            start,
            forSoMany,
            sentence,
            times,
            phrases)
        : this;
  }

  /** The claim in words that are not in the article, as one of the article's own sentence. */
  Claim inPlaceOf(Claim written) {
    return new Claim(
        link,
        kind,
        expression,
        outcome,
        reading,
        against,
        start,
        forSoMany,
        written.sentence,
        written.times,
        phrases);
  }

  /** The formula as its outcome is told: {@code a / b}, where {@code a / b * 100} is per cent. */
  public Optional<Expression> toldExpression() {
    boolean percent = outcome instanceof Outcome.Value value && Hundredfold.isOf(value.sense());
    return percent ? expression.map(Hundredfold::plain) : expression;
  }

  /** The words as a reader sees them. */
  public String words() {
    return link.visible();
  }
}
