package io.briefing.article;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Set;

/**
 * Decides which link targets a reader may follow: {@code http}, {@code https}, {@code mailto}, and
 * places in this site or page.
 */
final class LinkTarget {

  /** What is said of a link that leaves the page. */
  static final String REL = "noopener noreferrer nofollow";

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private LinkTarget() {}

  /** Where a link leads, escapes and entities resolved. */
  static String of(Link link) {
    return Escaping.unescapeString(link.getUrl());
  }

  static boolean isSafe(String target) {
    // Browsers drop control characters and spaces from a scheme, so nobody may hide one behind
    // them.
    boolean plain =
        target.chars().noneMatch(c -> c < ' ' || c == 0x7F) && target.strip().equals(target);
    return plain
        && !target.startsWith("//")
        && !target.contains("\\")
        && (!hasScheme(target) || SCHEMES.contains(scheme(target)));
  }

  static boolean hasScheme(String target) {
    return !scheme(target).isEmpty();
  }

  /**
   * What stands before the first colon, if no slash, question mark or number sign stands before it.
   */
  private static String scheme(String target) {
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == ':') {
        return target.substring(0, i).toLowerCase(Locale.ROOT);
      }
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
    }
    return "";
  }
}
