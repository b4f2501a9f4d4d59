package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;

/** One unit of a currency that something else is told for: "for every euro it takes". */
public final class EachUnit {

  private EachUnit() {}

  /** Whether a text begins with one. */
  public static boolean opens(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    int each = scan.find(0, Role.EACH);
    return each > 0 && scan.find(each, Role.CURRENCY) > 0;
  }
}
