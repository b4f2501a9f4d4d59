package io.briefing.wording;

import io.briefing.language.Pack;
import java.time.DateTimeException;
import java.time.LocalDate;

/** How the periods of figures are written for readers. */
record Periods(Pack pack, Wording wording) {

  /** {@code "2023-Q4"}: "Q4 2023"; what is no period of the usual forms stays as it is. */
  String period(String written) {
    if (written.startsWith("FY") && written.length() > 2) {
      return wording.filled(form("fiscal"), "", written.substring(2));
    }
    int dash = written.indexOf('-');
    String year = dash < 0 ? "" : written.substring(0, dash);
    String rest = written.substring(dash + 1);
    if (year.length() != 4) {
      return written;
    }
    if (rest.equals("9M")) {
      return wording.filled(form("nine-months"), "", year);
    }
    if (rest.length() == 2 && rest.charAt(0) == 'Q') {
      return wording.filled(form("quarter"), rest.substring(1), year);
    }
    if (rest.length() == 2 && rest.charAt(0) == 'H') {
      String[] halves = form("half").split(" \\| ");
      return wording.filled(halves[rest.equals("H1") ? 0 : 1], "", year);
    }
    return dated(written, year, rest);
  }

  private String form(String name) {
    return pack.choices("write.period").get(name);
  }

  private String dated(String written, String year, String rest) {
    try {
      LocalDate day = LocalDate.parse(rest.length() == 2 ? written + "-01" : written);
      return rest.length() == 2
          ? wording.filled(form("month"), wording.month(day.getMonthValue()), year)
          : wording.date(day);
    } catch (DateTimeException e) {
      return written;
    }
  }
}
