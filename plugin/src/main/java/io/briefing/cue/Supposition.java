package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;

/**
 * Words that say of what they stand beside that it did not happen, or need not have: "would have
 * fallen", "had to", "if", « aurait ».
 */
public final class Supposition {

  private static final String UNREAL = "unreal";

  private static final String DUE = "due";

  private static final String CONDITIONAL = "conditional";

  private Supposition() {}

  /** Whether words say that what follows did not happen, or need not have: "would", "had to". */
  public static boolean isNamed(String words, Language language) {
    return suppose(words, UNREAL, language) || suppose(words, DUE, language);
  }

  /** Whether words, wherever they stand in a clause, say that it is not real: "would have". */
  public static boolean isUnreal(String words, Language language) {
    return suppose(words, UNREAL, language);
  }

  /**
   * Whether words say of the last verb in them that it would have happened, and did not: "would
   * have fallen by", but not "would have thought <em>that</em> it fell by".
   */
  public static boolean endConditional(String words, Language language) {
    Scan scan = new Scan(words, language.pack());
    boolean conditional = false;
    for (int i = 0; i < scan.tokens.count(); ) {
      int bound = scan.find(i, Role.COMPARATOR);
      boolean opens = bound < 0 && scan.is(i, Role.THAT);
      boolean told = scan.is(i, Role.SUPPOSED) && scan.atom().has(CONDITIONAL);
      conditional = told || conditional && !opens;
      i = Math.max(bound, i + 1);
    }
    return conditional;
  }

  /** Whether they say it of a verb before them: „[um 5 %] gefallen wäre“. */
  public static boolean beginConditional(String words, Language language) {
    Scan scan = new Scan(words, language.pack());
    for (int i = 0; i < scan.tokens.count() && !partsVerbs(scan, i); i++) {
      if (scan.is(i, Role.SUPPOSED) && scan.atom().has(CONDITIONAL)) {
        return true;
      }
    }
    return false;
  }

  /** "Fell 20 % rather <em>than</em> the 5 % that would have" */
  private static boolean partsVerbs(Scan scan, int i) {
    return scan.tokens.isDigits(i)
        || scan.is(i, Role.THAT)
        || scan.is(i, Role.THAN)
        || scan.is(i, Role.AND);
  }

  /** Whether a sentence says of anything in it that it did not happen, or before: "if", "had". */
  public static boolean isAnywhere(String sentence, Language language) {
    return suppose(sentence, "", language);
  }

  /** Whether a text begins with what something would be for: „um“, « pour que ». */
  public static boolean opensAim(String text, Language language) {
    return new Scan(text, language.pack()).is(0, Role.AIM);
  }

  private static boolean suppose(String words, String how, Language language) {
    Scan scan = new Scan(words, language.pack());
    for (int i = 0; i < scan.tokens.count(); i++) {
      if (scan.is(i, Role.SUPPOSED) && (how.isEmpty() || scan.atom().has(how))) {
        return true;
      }
    }
    return false;
  }
}
