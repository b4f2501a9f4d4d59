package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.quantity.Unit;
import java.util.Optional;

/** What there is one amount for each of: "85 euros per MWh". */
public final class Each {

  private Each() {}

  /** The unit that words right behind an amount name; empty if they name none. */
  public static Optional<Unit> behind(String following, Language language) {
    Scan scan = new Scan(following, language.pack());
    int per = scan.find(0, Role.PER);
    return per >= 0 && scan.find(per, Role.NOUN) >= 0
        ? Optional.of(Unit.noun(scan.atom().value()))
        : Optional.empty();
  }

  /** The unit that a noun alone stands for behind a number: "gigawatt-hours" are GWh. */
  public static Optional<Unit> unit(String noun, Language language) {
    Scan scan = new Scan(noun, language.pack());
    int to = scan.find(0, Role.NOUN);
    return to == scan.tokens.count() && to > 0
        ? Optional.of(Unit.noun(scan.atom().value()))
        : Optional.empty();
  }

  /** Whether a text begins with one unit of a currency: "for every euro it takes". */
  public static boolean opensWithCurrency(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    int each = scan.find(0, Role.EACH);
    int currency = each > 0 ? scan.find(each, Role.CURRENCY) : -1;
    return currency > 0 && !scan.tokens.isDigits(currency); // "of every €100" there are more
  }
}
