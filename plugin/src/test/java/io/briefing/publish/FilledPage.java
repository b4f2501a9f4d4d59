package io.briefing.publish;

import io.briefing.report.Report;
import io.briefing.theme.Templates;
import io.briefing.theme.Theme;

/** The page that a theme makes of a report. */
public final class FilledPage {

  private FilledPage() {}

  public static String of(Theme theme, Report report) {
    return new Html(theme, new Templates(theme)).page(report);
  }
}
