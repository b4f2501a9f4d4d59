package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;

/**
 * Words that put a figure above or below where it stood in a year: "above <em>its</em> 2023
 * <em>level</em>", « sous <em>son niveau de</em> 2023 ».
 */
public final class SideOfYear {

  private static final Role[] LEADING = {
    Role.DETERMINER,
    Role.ARTICLE,
    Role.SAME_PART,
    Role.MARK,
    Role.OF,
    Role.THAN,
    Role.YEAR_LEAD,
    Role.YEAR_WORD
  };

  /** The apostrophe and the letter behind it. */
  private static final int POSSESSIVE = 2;

  private SideOfYear() {}

  /** Whether nothing but the level of a year is named between words for a side and the year. */
  public static boolean leadsTo(String between, Language language) {
    Scan scan = new Scan(between, language.pack());
    return scan.skipAll(0, LEADING) == scan.tokens.count();
  }

  /** Whether a text names a year, or where something stood in it, and nothing else. */
  public static boolean isNamed(String before, String after, Language language) {
    Scan behind = new Scan(after, language.pack());
    return leadsTo(before, language) && behind.skip(0, Role.MARK) == behind.tokens.count();
  }

  /**
   * Whether the words between the year and a number lead to how far the figure is from its level
   * then, and tell of nothing else: "2022 <em>level by</em>", "last year<em>'s by</em>".
   *
   * @param by whether the number itself says so
   */
  public static boolean leadsOn(String between, boolean by, Language language) {
    Scan scan = new Scan(between, language.pack());
    int level = scan.skip(scan.tokens.isSign(0, '\'') ? POSSESSIVE : 0, Role.MARK);
    int joint = scan.skip(level, Role.BY);
    return (by || joint > level) && scan.skip(joint, Role.COMPARATOR) == scan.tokens.count();
  }

  /** Whether a text behind the year names its level, or nothing more. */
  public static boolean isClosedBy(String following, Language language) {
    Scan scan = new Scan(following, language.pack());
    return scan.is(0, Role.MARK)
        || !scan.tokens.isWord(0) && !scan.tokens.isDigits(0)
        || scan.is(0, Role.AND);
  }
}
