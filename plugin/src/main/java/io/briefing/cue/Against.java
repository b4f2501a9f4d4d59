package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.quantity.LikelyYears;

/** What joins a number to the one it is held against: ", compared with", « contre », „nach“. */
public final class Against {

  /** Stands for the amount that the words lead to. */
  private static final String AMOUNT = "0";

  private static final int DIGITS_OF_YEAR = 4;

  private Against() {}

  /**
   * Whether nothing else stands between two amounts, but for the year of the first: " in 2023,
   * against ".
   */
  public static boolean joins(String between, Language language) {
    Scan scan = new Scan(between + AMOUNT, language.pack());
    int at = scan.skip(0, Role.YEAR_LEAD);
    int year = isYear(scan, at) ? at + 1 : 0;
    int comma = scan.tokens.isSign(year, ',') ? year + 1 : year;
    int lead = scan.find(comma, Role.YEAR_LEAD);
    return lead >= 0
        && scan.atom().has("against")
        && scan.skip(lead, Role.DETERMINER) == scan.tokens.count() - 1;
  }

  private static boolean isYear(Scan scan, int at) {
    return scan.tokens.length(at) == DIGITS_OF_YEAR && LikelyYears.have(scan.tokens.small(at));
  }
}
