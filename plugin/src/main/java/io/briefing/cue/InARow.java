package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.stream.Stream;

/** Words by which moves are counted one after the other: "for the third year in a row". */
public final class InARow {

  private static final int NONE = -1;

  /** "Twenty-third": no count has more words before its noun. */
  private static final int MOST_OF_NUMBER = 6;

  private InARow() {}

  /** Whether a text holds such words. */
  public static boolean isIn(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    for (int i = 0; i < scan.tokens.count(); i++) {
      if (told(scan, i) >= 0) {
        return true;
      }
      if (!scan.tokens.isWord(i) && !scan.tokens.isDigits(i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where a count of times ends that a text opens with, "for the third straight year", "three years
   * running"; −1 if it opens with none. Nothing else may stand in it: "after two straight falls",
   * "with a team of 12 running the shop" count other things.
   */
  public static int endOfCount(String behind, Language language) {
    Scan scan = new Scan(behind, language.pack());
    int number = lead(scan);
    int noun = number(scan, number);
    if (noun == number) {
      return NONE;
    }
    int before = told(scan, noun);
    int end = time(scan, before < 0 ? noun : before);
    int to = before < 0 && end >= 0 ? told(scan, end) : end;
    boolean ofAnother = to >= 0 && scan.is(to, Role.OF); // "two straight years of decline"
    return to < 0 || ofAnother ? NONE : scan.tokens.end(to - 1);
  }

  /** Past "for the", « pour la », „zum“; a year since which it counts may stand before. */
  private static int lead(Scan scan) {
    int since = scan.find(0, Role.YEAR_LEAD);
    boolean dated = since >= 0 && scan.atom().has("since") && scan.tokens.isDigits(since);
    int from = dated ? since + 1 : 0;
    int to = scan.find(from, Role.IN_A_ROW);
    int at = to >= 0 && leads(scan) ? to : from;
    int article = scan.find(at, Role.DETERMINER);
    return article < 0 ? scan.skip(at, Role.ARTICLE) : article;
  }

  /** Past the words of a number or a place; the token itself if there are none. */
  private static int number(Scan scan, int from) {
    int at = from;
    while (at < from + MOST_OF_NUMBER && isOfNumber(scan, at)) {
      at++;
    }
    return at;
  }

  private static boolean isOfNumber(Scan scan, int i) {
    return told(scan, i) < 0
        && (scan.tokens.isDigits(i)
            || scan.is(i, Role.CARDINAL)
            || scan.is(i, Role.ORDINAL)
            || scan.is(i, Role.ORDINAL_SUFFIX)
            || scan.tokens.isSign(i, '-') && scan.tokens.isGlued(i));
  }

  /** Past "year", "time"; −1 if there is none. */
  private static int time(Scan scan, int i) {
    return Stream.of(Role.PERIOD, Role.DURATION, Role.TIMES, Role.ORDINAL_NOUN)
        .mapToInt(role -> scan.find(i, role))
        .filter(to -> to >= 0)
        .findFirst()
        .orElse(NONE);
  }

  /** The token behind "in a row" at a token; or −1. */
  private static int told(Scan scan, int i) {
    int to = scan.find(i, Role.IN_A_ROW);
    return to >= 0 && !leads(scan) ? to : NONE;
  }

  private static boolean leads(Scan scan) {
    return scan.atom().has("lead");
  }
}
