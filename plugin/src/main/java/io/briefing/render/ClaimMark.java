package io.briefing.render;

/**
 * What stands around a claim's words in the prose. The words become a link to their row in the
 * tie-out table, which works everywhere; the tick mark behind them opens the claim's note.
 *
 * @param before goes in front of the words
 * @param after goes behind them
 */
record ClaimMark(String before, String after) {

  /**
   * @param hidden what is read aloud in place of the mark
   */
  static ClaimMark of(Report.Claim claim, String hidden) {
    String id = Markup.escape(claim.id());
    // The last digit pairs words and note within a block, so that a style sheet can outline both.
    char slot = claim.number().charAt(claim.number().length() - 1);
    String colour = "briefing-" + claim.colour();
    return new ClaimMark(
        "<a class=\"briefing-claim "
            + colour
            + " briefing-k"
            + slot
            + "\" id=\"claim-"
            + id
            + "\" href=\"#tie-"
            + id
            + "\">",
        "</a><button type=\"button\" class=\"briefing-mark "
            + colour
            + "\" popovertarget=\"note-"
            + id
            + "\">"
            + "<svg class=\"briefing-sign\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#briefing-"
            + claim.verdict()
            + "\"/></svg><sup aria-hidden=\"true\">"
            + Markup.escape(claim.number())
            + "</sup><span class=\"briefing-hidden\">"
            + Markup.escape(hidden)
            + "</span></button>");
  }
}
