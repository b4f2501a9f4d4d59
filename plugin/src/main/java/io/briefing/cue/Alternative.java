package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;

/** The word between two ways to tell one thing: "325 or 40.6 %". */
public final class Alternative {

  private Alternative() {}

  /** Whether a text is such a word and nothing else. */
  public static boolean joins(String between, Language language) {
    Scan scan = new Scan(between, language.pack());
    return scan.find(0, Role.RANGE) == scan.tokens.count() && scan.atom().has("adjoining");
  }
}
