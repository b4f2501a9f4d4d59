package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.ClaimLink;
import io.briefing.article.Passage;
import io.briefing.phrase.Phrase;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of the numbers in the prose are accounted for. Years, references, names and the like
 * need no figure and are not counted; nor are directions and ranks.
 *
 * @param claimed numbers in the words of a claim
 * @param unchecked numbers that are neither claimed nor excused
 * @param excused numbers in a quote that is excused, with its reason
 */
public record Coverage(int claimed, int unchecked, int excused) {

  static Coverage of(Article article, Map<Passage, List<Phrase>> phrases, List<Excuse> excuses) {
    int claimed = 0;
    int excused = 0;
    int all = 0;
    Map<Passage, BitSet> inClaims = new IdentityHashMap<>();
    for (ClaimLink link : article.prose().claims()) {
      cover(inClaims, link.passage(), link.start(), link.end());
    }
    Map<Passage, BitSet> inExcuses = new IdentityHashMap<>();
    for (Excuse excuse : excuses) {
      cover(inExcuses, excuse.passage(), excuse.start(), excuse.end());
    }
    for (Passage passage : article.prose().passages()) {
      for (Phrase phrase : phrases.getOrDefault(passage, List.of())) {
        if (counts(phrase)) {
          all++;
          if (isIn(phrase, inClaims.get(passage))) {
            claimed++;
          } else if (isIn(phrase, inExcuses.get(passage))) {
            excused++;
          }
        }
      }
    }
    return new Coverage(claimed, all - claimed - excused, excused);
  }

  private static boolean counts(Phrase phrase) {
    return phrase.kind().claimable()
        && !phrase.numbers().isEmpty()
        && phrase.kind() != Phrase.Kind.RANK
        && phrase.kind() != Phrase.Kind.DATE;
  }

  private static void cover(Map<Passage, BitSet> covered, Passage passage, int start, int end) {
    covered.computeIfAbsent(passage, unseen -> new BitSet()).set(start, end);
  }

  private static boolean isIn(Phrase phrase, BitSet covered) {
    return covered != null
        && phrase.numbers().stream()
            .anyMatch(
                number -> {
                  int next = covered.nextSetBit(number.start());
                  return next >= 0 && next < number.end();
                });
  }
}
