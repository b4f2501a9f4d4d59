package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.ArrayList;
import java.util.List;

/**
 * A month that a text names: "in July", "31 July 2025".
 *
 * @param start in UTF-16 units of the text read
 * @param end exclusive, without a year
 * @param month from 1
 */
public record MonthName(int start, int end, int month) {

  /** Those in a text, in their order. A word that may be another has its capital: "May". */
  public static List<MonthName> in(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    List<MonthName> months = new ArrayList<>();
    for (int i = 0; i < scan.tokens.count(); ) {
      int to = scan.find(i, Role.MONTH);
      if (to >= 0 && (!scan.atom().has("capital") || scan.tokens.isUpperCase(i))) {
        int month = scan.atom().number().numerator().intValueExact();
        months.add(new MonthName(scan.tokens.start(i), scan.tokens.end(to - 1), month));
      }
      i = Math.max(to, i + 1);
    }
    return months;
  }
}
