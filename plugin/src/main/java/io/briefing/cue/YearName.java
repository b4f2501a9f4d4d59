package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What is called after a whole year: "annual sales", « ventes annuelles », "sales for the year".
 * The words alone are not enough, "the annual report" tells of no amount: beside them stands a name
 * of what the amount is.
 */
public final class YearName {

  private YearName() {}

  /**
   * Where the words end, with the name, that are the last such in a text; −1 if there are none.
   *
   * @param named whether a word in small letters is a name of what amounts are
   */
  public static int endIn(String text, Predicate<String> named, Language language) {
    Scan scan = new Scan(text, language.pack());
    int end = -1;
    for (int i = 0; i < scan.tokens.count(); i++) {
      int to = scan.find(i, Role.FULL_YEAR);
      if (to >= 0 && isName(scan, to, named) && !leads(scan, i)) {
        end = scan.tokens.end(to);
      } else if (to >= 0 && isBehindName(scan, i, named) && !goesOn(scan, to)) {
        end = scan.tokens.end(to - 1);
      } else if (to == i + 1 && endsInName(scan, i, named)) {
        end = scan.tokens.end(i);
      }
    }
    return end;
  }

  /**
   * "Ventes [annuelles]", "sales for [the year]"; the best sales of the year are a part of its own.
   */
  private static boolean isBehindName(Scan scan, int i, Predicate<String> named) {
    int lead = scan.before(i, Role.YEAR_LEAD);
    int at = lead >= 0 && scan.atom().has("in") ? lead : -1;
    return isName(scan, (at < 0 ? i : at) - 1, named);
  }

  /** „Jahresumsatz“ */
  private static boolean endsInName(Scan scan, int i, Predicate<String> named) {
    String word = scan.tokens.between(i, i).toLowerCase(Locale.ROOT);
    return IntStream.range(1, word.length()).anyMatch(at -> named.test(word.substring(at)));
  }

  /** "For the year sales": the name is another thing's. */
  private static boolean leads(Scan scan, int i) {
    return scan.before(i, Role.YEAR_LEAD) >= 0;
  }

  /** "The year to date", "the year to June", "the year before". */
  private static boolean goesOn(Scan scan, int to) {
    return scan.is(to, Role.PERIOD_TO) || scan.is(to, Role.TO) || scan.is(to, Role.YEAR_LEAD);
  }

  private static boolean isName(Scan scan, int i, Predicate<String> named) {
    return i >= 0
        && scan.tokens.isWord(i)
        && named.test(scan.tokens.between(i, i).toLowerCase(Locale.ROOT));
  }
}
