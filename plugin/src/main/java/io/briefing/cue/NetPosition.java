package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.Optional;

/** Debt less cash, or cash less debt: the one is the other with the opposite sign. */
public enum NetPosition {
  DEBT("net debt"),
  CASH("net cash");

  private final String words;

  NetPosition(String words) {
    this.words = words;
  }

  /** The last one that a text names. */
  public static Optional<NetPosition> lastIn(String text, Language language) {
    return lastIn(new Scan(text, language.pack()));
  }

  /** As of a text that is already cut into words. */
  public static Optional<NetPosition> lastIn(Scan scan) {
    Optional<NetPosition> last = Optional.empty();
    for (int i = 0; i < scan.tokens.count(); i++) {
      if (scan.is(i, Role.NET_POSITION)) {
        last = Optional.of(scan.atom().has("debt") ? DEBT : CASH);
      }
    }
    return last;
  }

  /** As messages put it: {@code "net debt"}. */
  public String words() {
    return words;
  }
}
