package io.briefing.claim;

import static java.util.Comparator.comparing;

import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where words say that a number came from: "up from 600 million". */
final class MoveStart {

  /** From where a move started to where it ended: "from 0.5 % in 2020 to 4 %". */
  private static final int MOST_BETWEEN_ENDS = 20;

  private MoveStart() {}

  /**
   * The start among the phrases of a sentence that stands nearest to one of a claim, and has no end
   * of its own.
   *
   * @param start where the claim starts in its passage
   */
  static Optional<Phrase> in(List<Phrase> others, Phrase reached, int start) {
    return others.stream()
        .filter(phrase -> isStart(phrase, reached) && !hasEnd(phrase, others))
        .min(comparing(nearness(reached, start)));
  }

  /** How far another phrase of the passage stands from one of a claim that starts there. */
  private static Function<Phrase, Integer> nearness(Phrase own, int start) {
    return other -> Math.max(other.start() - own.end() - start, own.start() + start - other.end());
  }

  /** "From 600 million": what it came from, in the words themselves. */
  private static boolean isStart(Phrase phrase, Phrase reached) {
    boolean years = phrase.kind() == Phrase.Kind.DURATION && reached.kind() == Phrase.Kind.DURATION;
    return phrase.preposition() == Preposition.FROM
        && phrase.value() != null
        && (phrase.kind() == Phrase.Kind.AMOUNT || years);
  }

  /**
   * "After rising from 0.5 to 4 %, rates fell to [3.5 %](=…)", "fell to 2.5 % from 7.3 %, having
   * stood at [9.1 %](=…)": that start has its own end.
   */
  private static boolean hasEnd(Phrase start, List<Phrase> others) {
    return others.stream()
        .filter(other -> other.preposition() == Preposition.TO)
        .mapToInt(
            other ->
                other.start() >= start.end()
                    ? other.start() - start.end()
                    : start.start() - other.end())
        .anyMatch(between -> between >= 0 && between <= MOST_BETWEEN_ENDS);
  }

  /** "Fell from 36 to 44 million": the words themselves say that it rose. */
  static boolean denies(Phrase reached, Phrase start) {
    if (reached.value() == null || !reached.unit().comparableWith(start.unit())) {
      return false;
    }
    int way = reached.value().abs().compareTo(start.value().abs());
    return reached.direction() == Direction.UP && way < 0
        || reached.direction() == Direction.DOWN && way > 0;
  }
}
