package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that say of an amount that it was gained: "a surplus of", « l'excédent est de ». */
public final class Gains {

  private static final Role[] LEADING = {
    Role.OF,
    Role.FROM,
    Role.FILLER,
    Role.AMOUNTING,
    Role.TO,
    Role.BY,
    Role.DETERMINER,
    Role.ARTICLE,
    Role.COMPARATOR,
    Role.SLIGHTLY,
    Role.WELL,
    Role.CURRENCY,
    Role.YEAR_LEAD
  };

  private Gains() {}

  /**
   * Whether the last of them leads to where a text ends, or to the first number behind it, with
   * nothing but "of", "was" and their like between: not "a surplus turned into a gap of".
   */
  public static boolean leadIn(Scan scan) {
    return leadIn(scan, Role.PROFIT);
  }

  /** Whether the words behind an amount say so of it: "[£52m](=…) profit". */
  public static boolean open(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    return scan.is(scan.skip(0, Role.FILLER), Role.PROFIT);
  }

  /** "An outflow of": the same of what goes out; not "the result after the outflow was". */
  public static boolean outflowLeadsIn(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    boolean other =
        IntStream.range(0, scan.tokens.count())
            .anyMatch(i -> scan.is(i, Role.BEFORE_COST) || scan.tokens.isDigits(i));
    return !other && leadIn(scan, Role.OUTFLOW);
  }

  private static boolean leadIn(Scan scan, Role gain) {
    int at = -1;
    for (int i = 0; i < scan.tokens.count(); i++) {
      int to = scan.find(i, gain);
      at = to >= 0 ? to : at;
    }
    while (at >= 0 && at < scan.tokens.count() && !scan.tokens.isDigits(at)) {
      at = behindLead(scan, at);
    }
    return at >= 0;
  }

  private static int behindLead(Scan scan, int i) {
    return Stream.of(LEADING).mapToInt(role -> scan.find(i, role)).max().orElse(-1);
  }
}
