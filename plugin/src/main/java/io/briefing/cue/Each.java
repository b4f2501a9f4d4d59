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
}
