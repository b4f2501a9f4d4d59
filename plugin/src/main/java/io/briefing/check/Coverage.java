package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.ClaimLink;
import io.briefing.article.Passage;
import io.briefing.phrase.Phrase;
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
    for (Passage passage : article.prose().passages()) {
      List<ClaimLink> claims =
          article.prose().claims().stream().filter(link -> link.passage() == passage).toList();
      for (Phrase phrase : phrases.getOrDefault(passage, List.of())) {
        if (counts(phrase)) {
          all++;
          if (claims.stream().anyMatch(link -> isIn(phrase, link.start(), link.end()))) {
            claimed++;
          } else if (excuses.stream().anyMatch(excuse -> excuse.covers(passage, phrase))) {
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

  static boolean isIn(Phrase phrase, int start, int end) {
    return phrase.numbers().stream()
        .anyMatch(number -> number.start() < end && start < number.end());
  }
}
