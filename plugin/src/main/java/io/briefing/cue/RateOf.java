package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a rate of change is of, by the label of its figure: the sales of "Growth of sales". */
public final class RateOf {

  /** Shorter words are of grammar, if they are not in capitals. */
  private static final int SHORTEST = 4;

  private static final Set<Role> PASSED =
      Set.of(Role.DURATION, Role.PERIOD, Role.TIME, Role.YEAR_LEAD, Role.DETERMINER);

  private RateOf() {}

  /** Whether a text names it: "organically" does so for "Organic growth". */
  public static boolean isNamedIn(String text, String label, Language language) {
    Set<String> named = words(label, language);
    return words(text, language).stream()
        .anyMatch(word -> named.stream().anyMatch(own -> isForm(own, word)));
  }

  /** «Orgánico» and «orgánicamente»: the shorter begins the longer, be it for its last letter. */
  private static boolean isForm(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    boolean bends = shorter.length() > SHORTEST;
    return longer.startsWith(shorter.substring(0, shorter.length() - (bends ? 1 : 0)));
  }

  private static Set<String> words(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    Set<String> words = new TreeSet<>();
    for (int i = 0; i < scan.tokens.count(); ) {
      int rate = Math.max(scan.find(i, Role.RATE_OF_CHANGE), scan.find(i, Role.EFFECT));
      if (rate < 0 && isContent(scan, i)) {
        words.add(
            text.substring(scan.tokens.start(i), scan.tokens.end(i)).toLowerCase(Locale.ROOT));
      }
      i = Math.max(rate, i + 1);
    }
    return words;
  }

  private static boolean isContent(Scan scan, int i) {
    boolean name = scan.tokens.length(i) >= SHORTEST || scan.tokens.isInCapitals(i);
    return scan.tokens.isWord(i) && name && PASSED.stream().noneMatch(role -> scan.is(i, role));
  }
}
