package io.briefing.check;

import io.briefing.article.ClaimLink;
import io.briefing.article.Passage;
import io.briefing.language.Language;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts a number from the claim beside it: in "In 2024 [€622m](=revenue)" and "[€142m more](=rise)
 * than four years before", words of the claim seem to belong to the number outside. It is read once
 * more without them, a passage with such numbers in one go.
 */
final class ClaimEdges {

  private final Language language;
  private final Map<Passage, BitSet> claimed = new IdentityHashMap<>();
  private final Map<Passage, List<Phrase>> without = new IdentityHashMap<>();

  ClaimEdges(List<ClaimLink> claims, Language language) {
    this.language = language;
    for (ClaimLink claim : claims) {
      claimed
          .computeIfAbsent(claim.passage(), unseen -> new BitSet())
          .set(claim.start(), claim.end());
    }
  }

  /**
   * The phrase, or what its numbers outside a claim are by themselves; empty if they are nothing.
   */
  Optional<Phrase> apart(Phrase phrase, Passage passage) {
    BitSet inside = claimed.get(passage);
    if (inside == null || !crosses(phrase, inside)) {
      return Optional.of(phrase);
    }
    Numeral number = phrase.numbers().get(0);
    return without.computeIfAbsent(passage, this::read).stream()
        .filter(read -> read.start() <= number.start() && number.start() < read.end())
        .findFirst();
  }

  /** Whether all numbers stand outside of claims, and yet some of the words inside. */
  private static boolean crosses(Phrase phrase, BitSet inside) {
    int first = inside.nextSetBit(phrase.start());
    return !phrase.numbers().isEmpty()
        && first >= 0
        && first < phrase.end()
        && phrase.numbers().stream()
            .allMatch(
                number -> {
                  int next = inside.nextSetBit(number.start());
                  return next < 0 || next >= number.end();
                });
  }

  private List<Phrase> read(Passage passage) {
    StringBuilder text = new StringBuilder(passage.text());
    claimed.get(passage).stream()
        .filter(at -> at < text.length())
        .forEach(at -> text.setCharAt(at, Passage.HIDDEN));
    return PhraseReader.read(text.toString(), language);
  }
}
