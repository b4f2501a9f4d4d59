package io.briefing.verdict;

import io.briefing.claim.Claim;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;
import java.util.Optional;

/**
 * Where a move comes from and where it leads, in words that deny themselves: "rose from 163 to
 * 148", "fell from 5 % to 7 %".
 */
public record SwappedEnds(Phrase from, Phrase to) {

  /** Empty unless the words name one of each, in this order, and so deny which way it went. */
  static Optional<SwappedEnds> in(Claim claim) {
    List<Phrase> amounts =
        claim.phrases().stream().filter(phrase -> phrase.numbers().size() == 1).toList();
    boolean both =
        amounts.size() == 2
            && amounts.get(0).preposition() == Preposition.FROM
            && amounts.get(1).preposition() == Preposition.TO
            && amounts.stream().allMatch(phrase -> phrase.value() != null);
    return both
        ? Optional.of(new SwappedEnds(amounts.get(0), amounts.get(1)))
            .filter(SwappedEnds::denyThemselves)
        : Optional.empty();
  }

  /**
   * "Rose from 148 to 163" for "rose from 163 to 148": the numbers change places. Empty unless the
   * words deny themselves.
   */
  public static Optional<String> swapped(Claim claim, String words) {
    return in(claim)
        .map(
            ends ->
                words.substring(0, ends.from.numbers().get(0).start())
                    + number(ends.to, words)
                    + words.substring(
                        ends.from.numbers().get(0).end(), ends.to.numbers().get(0).start())
                    + number(ends.from, words)
                    + words.substring(ends.to.numbers().get(0).end()));
  }

  private static String number(Phrase phrase, String words) {
    return words.substring(phrase.numbers().get(0).start(), phrase.numbers().get(0).end());
  }

  /**
   * Whether they say that it rose, and name less behind "to" than behind "from"; or the reverse.
   */
  private boolean denyThemselves() {
    Direction way = to.direction() == Direction.NONE ? from.direction() : to.direction();
    int moved = to.value().abs().compareTo(from.value().abs());
    return way == Direction.UP && moved < 0 || way == Direction.DOWN && moved > 0;
  }
}
