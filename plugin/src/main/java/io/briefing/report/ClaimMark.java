package io.briefing.report;

import io.briefing.article.ClaimMarkup;
import io.briefing.theme.Markup;

/**
 * What stands around a claim's words in the prose. The words become a link to their row in the
 * tie-out table, which works everywhere; the tick mark behind them opens the claim's note.
 */
final class ClaimMark {

  private ClaimMark() {}

  /** The anchor of a claim's words. */
  static String anchor(Report.Claim claim) {
    return "claim-" + claim.id();
  }

  /**
   * @param aloud what is read in place of the mark
   */
  static ClaimMarkup of(Report.Claim claim, String aloud) {
    String id = Markup.escape(claim.id());
    String colour = "briefing-" + claim.colour();
    String number = claim.number();
    // The last digit pairs words and note in their block, so that a style sheet can outline both.
    String slot = " briefing-k" + number.charAt(number.length() - 1);
    String wide = number.length() > 1 ? " briefing-wide" : "";
    return new ClaimMarkup(
        anchor(claim),
        "briefing-claim " + colour + slot + wide,
        "<a href=\"#tie-" + id + "\">",
        "</a><button class=\"briefing-mark\" popovertarget=\"note-"
            + id
            + "\" aria-label=\""
            + Markup.escape(aloud)
            + "\"><svg><use href=\"#briefing-"
            + claim.verdict()
            + "\"/></svg><sup>"
            + Markup.escape(number)
            + "</sup></button>");
  }
}
