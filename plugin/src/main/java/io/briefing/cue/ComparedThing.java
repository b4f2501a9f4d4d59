package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.stream.IntStream;

/**
 * Whether what is named behind words for a side is what they are said of, and not what it is held
 * against: "higher <em>in London</em> than in Leeds", but "higher than <em>in Leeds</em>".
 */
public final class ComparedThing {

  /** « À celui de la Belgique » */
  private static final int MOST_LEADING = 3;

  /** "Than in the same quarter of 2022" */
  private static final int MOST_OF_THING = 6;

  private static final Role[] OF_NUMBERS = {
    Role.COMPARATOR, Role.FILLER, Role.ARTICLE, Role.SLIGHTLY, Role.WELL, Role.CURRENCY
  };

  private ComparedThing() {}

  /**
   * @param said the words for a side
   * @param lead what stands between the words for a side and the name
   * @param rest the name, and its clause up to the end
   */
  public static boolean isNamed(String said, String lead, String rest, Language language) {
    Scan before = new Scan(lead, language.pack());
    Scan behind = new Scan(rest, language.pack());
    boolean against = holdsThan(new Scan(said, language.pack())) || holdsThan(before);
    return !against && (isWhere(before) || endsInWhere(before) || holdsThan(behind));
  }

  /** "In London"; «en 20 millones» is how far. */
  private static boolean isWhere(Scan scan) {
    int place = scan.find(0, Role.WHERE);
    boolean far = scan.is(0, Role.BY) && scan.tokens.isDigits(scan.skip(place, Role.COMPARATOR));
    return place >= 0 && !far;
  }

  /**
   * Whether another thing is named right behind words for a side: "higher <em>than in
   * Britain</em>", "above <em>the average</em>", « supérieur de 3 M€ <em>à celui de la
   * Belgique</em> ». What is expected, needed or was before is none: "higher than expected", "more
   * than in 2022".
   *
   * @param behind what stands behind them, up to the end of the clause
   */
  public static boolean follows(String behind, Language language) {
    Scan scan = new Scan(behind, language.pack());
    int than = scan.skip(0, Role.THAN);
    int to = scan.find(than, Role.TO);
    boolean thing =
        scan.is(than, Role.WHERE)
            || scan.is(than, Role.DETERMINER)
            || to >= 0
                && IntStream.range(to, to + MOST_LEADING)
                    .anyMatch(i -> scan.is(i, Role.OF) || scan.is(i, Role.DETERMINER));
    return thing
        && IntStream.range(than, Math.min(scan.tokens.count(), than + MOST_OF_THING))
            .noneMatch(i -> isOfTimeOrPlan(scan, i));
  }

  /**
   * Whether a text right behind a verb for a side names first who does it, "is exceeded <em>by
   * costs</em>", and not how far: "exceeds by about 5".
   */
  public static boolean isDoer(String behind, Language language) {
    Scan scan = new Scan(behind, language.pack());
    int doer = scan.find(0, Role.DOER);
    int next = doer < 0 ? 0 : scan.skipAll(doer, OF_NUMBERS);
    return doer >= 0 && !scan.tokens.isDigits(next) && !scan.is(next, Role.CARDINAL);
  }

  private static boolean isOfTimeOrPlan(Scan scan, int i) {
    return scan.tokens.isDigits(i)
        || scan.is(i, Role.PERIOD)
        || scan.is(i, Role.DURATION)
        || scan.is(i, Role.MONTH)
        || scan.is(i, Role.DECISION)
        || scan.is(i, Role.SUPPOSED);
  }

  /** Whether something is held against what a text goes on to name: "compared with Asia". */
  public static boolean isLedIn(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    return IntStream.range(0, scan.tokens.count())
        .anyMatch(i -> scan.is(i, Role.YEAR_LEAD) && scan.atom().has("against"));
  }

  /** « Supérieur de 3 millions dans la » */
  private static boolean endsInWhere(Scan scan) {
    int end = scan.tokens.count();
    int article = scan.before(end, Role.DETERMINER);
    return scan.before(article < 0 ? end : article, Role.WHERE) >= 0;
  }

  private static boolean holdsThan(Scan scan) {
    return IntStream.range(0, scan.tokens.count()).anyMatch(i -> scan.is(i, Role.THAN));
  }
}
