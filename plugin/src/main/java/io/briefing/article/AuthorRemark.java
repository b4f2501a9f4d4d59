package io.briefing.article;

import java.util.Optional;

/** A comment that speaks to Briefing: {@code <!-- briefing: … -->}. Others are the author's own. */
final class AuthorRemark {

  private static final String START = "<!--";
  private static final String END = "-->";
  private static final String ADDRESS = "briefing:";

  private AuthorRemark() {}

  /** What a comment says to Briefing, if it is one comment and speaks to it. */
  static Optional<String> said(String comment) {
    String text = comment.strip();
    if (!text.startsWith(START)
        || !text.endsWith(END)
        || text.length() < START.length() + END.length()) {
      return Optional.empty();
    }
    String inside = text.substring(START.length(), text.length() - END.length()).strip();
    return inside.startsWith(ADDRESS)
        ? Optional.of(inside.substring(ADDRESS.length()).strip())
        : Optional.empty();
  }
}
