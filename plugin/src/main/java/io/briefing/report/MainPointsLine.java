package io.briefing.report;

import io.briefing.article.ClaimLink;
import io.briefing.article.Passage;
import io.briefing.check.CheckedArticle;
import io.briefing.check.CheckedClaim;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The main points in a line, for search engines and those who read no more: they follow each other
 * as readers of the page see them, with the values that were written for claims without words.
 */
final class MainPointsLine {

  private MainPointsLine() {}

  /** Empty if the article has no main points. */
  static Optional<String> of(CheckedArticle checked) {
    if (checked.article().frontMatter().points().isEmpty()) {
      return Optional.empty();
    }
    int end = checked.article().frontMatter().root().span().end();
    Map<Passage, List<CheckedClaim>> written = new IdentityHashMap<>();
    for (CheckedClaim claim : checked.claims()) {
      if (claim.written().isPresent()) {
        written
            .computeIfAbsent(claim.claim().link().passage(), passage -> new ArrayList<>())
            .add(claim);
      }
    }
    return Optional.of(
        checked.article().prose().passages().stream()
            .filter(passage -> passage.block().end() <= end)
            .map(passage -> filled(passage, written.getOrDefault(passage, List.of())))
            .map(String::strip)
            .collect(Collectors.joining(" \u00b7 ")));
  }

  /**
   * The text of a passage with the values where its claims have no words.
   *
   * @param claims in the order of their places
   */
  private static String filled(Passage passage, List<CheckedClaim> claims) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (CheckedClaim claim : claims) {
      ClaimLink link = claim.claim().link();
      line.append(passage.visible(), at, link.start()).append(claim.words());
      at = link.end();
    }
    return line.append(passage.visible().substring(at)).toString();
  }
}
