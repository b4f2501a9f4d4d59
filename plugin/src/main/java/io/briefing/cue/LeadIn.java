package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.phrase.Prepositions;

/**
 * What joins an amount to the words before it: right before, "from about", or before a noun that
 * says what the amount is, "from a loss of", „auf einen Gewinn von“.
 */
public final class LeadIn {

  /** "a net operating loss" */
  private static final int MOST_WORDS = 4;

  /** Stands for the amount that the words lead to. */
  private static final String AMOUNT = "0";

  private final Scan scan;
  private final Prepositions prepositions;

  private LeadIn(String leading, Language language) {
    scan = new Scan(leading + AMOUNT, language.pack());
    prepositions = new Prepositions(scan);
  }

  /** Whether the words before an amount lead to it with a preposition. */
  public static boolean is(Preposition preposition, String leading, Language language) {
    LeadIn lead = new LeadIn(leading, language);
    int end = lead.scan.tokens.count() - 1;
    return lead.prepositions.before(end, true) == preposition
        || lead.named(preposition, end)
        || lead.done(preposition, end);
  }

  /** Whether a text ends with a verb that tells how large its subject is: "is", "amounts to". */
  public static boolean endsInSize(String text, Language language) {
    Scan scan = new Scan(text + AMOUNT, language.pack());
    int end = scan.tokens.count() - 1;
    int to = scan.before(end, Role.TO);
    boolean is = scan.before(end, Role.FILLER) >= 0 && scan.atom().has("auxiliary");
    return is || scan.before(to < 0 ? end : to, Role.AMOUNTING) >= 0;
  }

  /** «De perder 412 millones a ganar 631 millones» */
  private boolean done(Preposition preposition, int end) {
    int move = scan.before(end, Role.MOVE);
    int verb = move < 0 ? scan.before(end, Role.LOSS) : move;
    return verb > 0 && prepositions.before(verb, true) == preposition;
  }

  private boolean named(Preposition preposition, int end) {
    int of = scan.before(end, Role.OF);
    for (int at = of - 1; of > 0 && at > 0 && at >= of - MOST_WORDS; at--) {
      if (prepositions.before(at, true) == preposition) {
        return true;
      }
      if (!scan.tokens.isWord(at)) {
        return false;
      }
    }
    return false;
  }
}
