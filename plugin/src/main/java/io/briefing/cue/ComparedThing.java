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
    return !against && (before.is(0, Role.WHERE) || endsInWhere(before) || holdsThan(behind));
  }

  /**
   * Whether words hold one thing against another: "higher than", "£3m more than".
   *
   * @param said the words for a side
   * @param behind what stands behind them
   */
  public static boolean isHeldAgainst(String said, String behind, Language language) {
    return holdsThan(new Scan(said, language.pack()))
        || new Scan(behind, language.pack()).is(0, Role.THAN);
  }

  /** Whether it stands behind a "to": « supérieur de 3 M€ à ». */
  public static boolean followsTo(String behind, Language language) {
    return new Scan(behind, language.pack()).is(0, Role.TO);
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
