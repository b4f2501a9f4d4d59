package io.briefing.claim;

import io.briefing.article.ClaimLink;

/**
 * What stands near a claim. Many wordings of a claim are tried, each in its place; of a long
 * paragraph only this much is read again for each.
 */
public record Nearby(String before, String after) {

  /** Beyond so many characters nothing lends a claim anything. */
  private static final int FAR = 1_000;

  public static Nearby of(ClaimLink link) {
    String text = link.passage().text();
    int from = Math.max(0, link.start() - FAR);
    while (from > 0 && from < link.start() && text.charAt(from) != ' ') {
      from++;
    }
    int to = Math.min(text.length(), link.end() + FAR);
    while (to < text.length() && to > link.end() && text.charAt(to) != ' ') {
      to--;
    }
    return new Nearby(text.substring(from, link.start()), text.substring(link.end(), to));
  }
}
