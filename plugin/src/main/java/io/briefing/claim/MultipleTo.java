package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.cue.WordSort;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "Profit doubled to [€29m](=…)": a multiple told in a verb is a move as well, and what stands
 * behind "to" is where it led.
 */
final class MultipleTo {

  /** „Verdoppelte sich 2023 auf“: more words may belong to something else. */
  private static final int MOST_BETWEEN = 1;

  private MultipleTo() {}

  /**
   * The phrase as the level that such a verb before it led to; else as it is.
   *
   * @param own the phrase as the claim's words have it
   */
  static Phrase read(Phrase phrase, Phrase own, Surroundings around) {
    return before(phrase, own, around)
        .map(verb -> phrase.moved(verb.direction(), Preposition.TO))
        .orElse(phrase);
  }

  /** The multiple that such a verb tells. */
  static Optional<Phrase> before(Phrase phrase, Phrase own, Surroundings around) {
    if (phrase.direction() != Direction.NONE || phrase.kind() != Kind.AMOUNT) {
      return Optional.empty();
    }
    List<Phrase> told =
        around.others(own).stream()
            .filter(other -> other.end() <= around.start() + own.start())
            .filter(other -> other.kind().claimable())
            .toList();
    int last = told.size() - 1;
    boolean started = last > 0 && told.get(last).preposition() == Preposition.FROM;
    int most = started ? 0 : MOST_BETWEEN; // "doubled from €4m to", not "doubled at prices from"
    return told.stream()
        .skip(Math.max(0, started ? last - 1 : last))
        .limit(1)
        .filter(other -> other.kind() == Kind.MULTIPLE && other.numbers().isEmpty())
        .filter(other -> other.direction() != Direction.NONE)
        .filter(other -> leads(other.end(), around.start() + own.start(), most, around))
        .findFirst();
  }

  private static boolean leads(int from, int to, int most, Surroundings around) {
    Language language = around.times().language();
    String between = around.times().text().substring(from, to);
    long words =
        Stream.of(between.split("[^\\p{L}\\p{Nd}]+"))
            .filter(word -> !word.isBlank() && !Character.isDigit(word.charAt(0)))
            .filter(word -> !WordSort.SMALL.includes(word, language))
            .filter(word -> !WordSort.OF_AMOUNTS.includes(word, language))
            .count();
    return words <= most && LeadIn.is(Preposition.TO, between, language);
  }
}
