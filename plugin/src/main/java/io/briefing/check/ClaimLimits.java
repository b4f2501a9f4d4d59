package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.ClaimLink;
import io.briefing.article.Finding;
import io.briefing.article.Passage;
import io.briefing.verdict.Rule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many claims are judged, and how long their words may be: proposing true words reads the whole
 * paragraph anew, so that a paragraph of claims alone would take hours.
 */
final class ClaimLimits {

  /** Most characters of a claim's words: a long sentence. */
  static final int LONGEST = 500;

  /** Most claims of one paragraph, list item or cell. */
  static final int MOST_IN_PASSAGE = 200;

  /** Most claims of an article. */
  static final int MOST = 5_000;

  private ClaimLimits() {}

  /** The claims that are judged; for the others a finding is added. */
  static List<ClaimLink> within(Article article, List<Finding> findings) {
    Map<Passage, Integer> seen = new IdentityHashMap<>();
    List<ClaimLink> within = new ArrayList<>();
    for (ClaimLink link : article.prose().claims()) {
      int inPassage = seen.merge(link.passage(), 1, Integer::sum);
      int length = link.end() - link.start();
      if (length > LONGEST) {
        findings.add(
            Rule.CLAIM_LIMIT.at(
                article.source(),
                link.words(),
                "a claim of " + length + " characters; at most " + LONGEST + " are read",
                "put the brackets around the words that name the quantity"));
      } else if (inPassage <= MOST_IN_PASSAGE && within.size() < MOST) {
        within.add(link);
      } else if (inPassage == MOST_IN_PASSAGE + 1) {
        findings.add(tooMany(article, link, MOST_IN_PASSAGE, "one paragraph", "the paragraph"));
      } else if (within.size() == MOST) {
        findings.add(tooMany(article, link, MOST, "one article", "the article"));
        return within;
      }
    }
    return within;
  }

  private static Finding tooMany(
      Article article, ClaimLink link, int most, String where, String what) {
    return Rule.CLAIM_LIMIT.at(
        article.source(),
        link.words(),
        "more than " + most + " claims in " + where + ": from here on they are not judged",
        "split " + what);
  }
}
