package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.Optional;

/**
 * A time that one word counts, and no number: "in a decade", « depuis un siècle ». "Of the decade"
 * is another: it began with a round year.
 *
 * @param start in UTF-16 units of the text read
 */
public record RoundTime(int start, int years) {

  /** The first in a text. */
  public static Optional<RoundTime> in(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    for (int i = 0; i < scan.tokens.count(); i++) {
      int article = scan.find(i, Role.ARTICLE);
      int to = article < 0 ? -1 : scan.find(article, Role.DURATION);
      boolean round = to >= 0 && scan.atom().has("years") && scan.atom().number() != null;
      if (round) {
        int years = scan.atom().number().floor().intValueExact();
        int lead = lead(scan, i);
        boolean alone = !scan.tokens.isSign(to, '-') && !scan.is(to, Role.OLD); // "a century-old"
        if (lead >= 0 && alone) {
          return Optional.of(new RoundTime(scan.tokens.start(lead), years));
        }
      }
    }
    return Optional.empty();
  }

  /** "In", "for", "since"; "almost a decade" is less. */
  private static int lead(Scan scan, int article) {
    int span = scan.before(article, Role.SPAN_LEAD);
    int since = scan.before(article, Role.YEAR_LEAD);
    boolean back = since >= 0 && scan.atom().has("since");
    int over = scan.before(article, Role.COMPARATOR);
    boolean more = over >= 0 && scan.atom().value().startsWith("more-than");
    return span >= 0 ? span : back ? since : more ? lead(scan, over) : -1;
  }
}
