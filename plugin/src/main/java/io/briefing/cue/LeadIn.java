package io.briefing.cue;

import io.briefing.language.Atom;
import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.phrase.PhraseReader;
import io.briefing.phrase.Prepositions;

/**
 * What joins an amount to the words before it: right before, "from about", or before a noun that
 * says what the amount is, "from a loss of", „auf einen Gewinn von“.
 *
 * <p>How it works, here and in the room. What {@link PhraseReader} passes over still tells what a
 * number is about. Each class answers one question about such words: what they speak of ({@link
 * Topic}), what one of them does ({@link WordSort}), what leads to an amount, when something was
 * ({@link TimeWord}, {@link MonthName}, {@link YearLead}, {@link Lapse}), on which side of another
 * it stands ({@link SideWord}, {@link StandingWord}, {@link Distance}). All look their words up in
 * a {@link Scan}; where words lead to an amount, a nought stands for it. What the answer makes of a
 * claim is for the rooms above.
 */
public final class LeadIn {

  /** "a net operating loss" */
  private static final int MOST_WORDS = 4;

  /** Between "since" and a year, no more words. */
  private static final int SINCE_NEAR = 3;

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
    int last = lead.scan.tokens.count() - 1;
    int plus = lead.scan.before(last, Role.PLUS);
    int end = plus < 0 ? last : plus; // «de más 45»
    int article = lead.scan.before(end, Role.ARTICLE); // "from a [£4m loss](=…)"
    return lead.prepositions.before(end, true) == preposition
        || article >= 0 && lead.prepositions.before(article, true) == preposition
        || lead.named(preposition, end) >= 0
        || lead.done(preposition, end);
  }

  /**
   * The noun behind a preposition that says what the amount is, "loss of" in "fell from a loss of";
   * empty if there is none.
   */
  public static String noun(Preposition preposition, String leading, Language language) {
    LeadIn lead = new LeadIn(leading, language);
    int at = lead.named(preposition, lead.scan.tokens.count() - 1);
    return at < 0 ? "" : leading.substring(lead.scan.tokens.start(at));
  }

  /** Whether a text ends with a verb that tells how large its subject is: "is", "amounts to". */
  public static boolean endsInSize(String text, Language language) {
    Scan scan = new Scan(text + AMOUNT, language.pack());
    int end = scan.tokens.count() - 1;
    int to = scan.before(end, Role.TO);
    boolean is = scan.before(end, Role.FILLER) >= 0 && scan.atom().has("auxiliary");
    return is || scan.before(to < 0 ? end : to, Role.AMOUNTING) >= 0;
  }

  /** Whether what stands between two amounts joins them: "to", "and", "compared with". */
  public static boolean endsInJoint(String between, Language language) {
    Scan scan = new Scan(between + AMOUNT, language.pack());
    int end = scan.tokens.count() - 1;
    for (int i = Math.max(0, end - MOST_WORDS); i < end; i++) {
      boolean range = scan.is(i, Role.RANGE) && !scan.atom().has("adjoining");
      boolean lead = scan.is(i, Role.YEAR_LEAD) && scan.atom().has("from");
      if (range || lead || scan.is(i, Role.TO) || scan.is(i, Role.AND)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text ends with a verb for a move and what joins it to how far it went: "rose by". */
  public static boolean endsInMove(String text, Language language) {
    return endsInMove(text, Role.BY, language);
  }

  /** Whether a text ends with a verb for a move and what joins it to where it went: "rose to". */
  public static boolean endsInMoveTo(String text, Language language) {
    Scan scan = new Scan(text + AMOUNT, language.pack());
    int about = scan.before(scan.tokens.count() - 1, Role.COMPARATOR);
    String bare = about < 0 ? text : text.substring(0, scan.tokens.start(about));
    return endsInMove(bare, Role.TO, language);
  }

  private static boolean endsInMove(String text, Role joint, Language language) {
    Scan scan = new Scan(text + AMOUNT, language.pack());
    int end = scan.tokens.count() - 1;
    int article = scan.before(end, Role.DETERMINER);
    int behind = article < 0 ? end : article;
    int joined = scan.before(behind, joint);
    boolean idle = joined >= 0 && scan.atom().has("none");
    if (idle || joined < 0 && joint == Role.TO) {
      return false;
    }
    int verb = scan.before(joined < 0 ? behind : joined, Role.MOVE);
    return verb >= 0 && !scan.atom().value().startsWith("noun");
  }

  /**
   * The way of the verb that a text ends with, with what it moves and "from" behind it: "cut it
   * from", "lowered the price from", "halved from"; none if there is no such verb.
   */
  public static Direction movedFrom(String text, Language language) {
    Scan scan = new Scan(text + AMOUNT, language.pack());
    int from = scan.before(scan.tokens.count() - 1, Role.FROM);
    int end = scan.tokens.isSign(from - 1, ',') ? from - 1 : from;
    for (int at = end; at > 0 && at >= end - MOST_WORDS; at--) {
      boolean object = end - at <= 1 || scan.is(at, Role.DETERMINER); // not "cut flowers sell from"
      if (object && scan.before(at, Role.MULTIPLE) >= 0) {
        return scan.atom().has("up")
            ? Direction.UP
            : scan.atom().has("down") ? Direction.DOWN : Direction.NONE;
      }
      String move = object && scan.before(at, Role.MOVE) >= 0 ? scan.atom().value() : "";
      if (move.startsWith("verb") || move.startsWith("both")) {
        return Direction.named(move);
      }
      if (!scan.tokens.isWord(at - 1) || scan.is(at - 1, Role.AND)) {
        return Direction.NONE;
      }
    }
    return Direction.NONE;
  }

  /** Whether a text ends with an article or a possessive, or with "a". */
  public static boolean endsInArticle(String text, Language language) {
    return endsInDeterminer(text, language) || endsIn(Role.ARTICLE, text, language);
  }

  /** Whether a text ends with an article or a possessive: "less than our". */
  public static boolean endsInDeterminer(String text, Language language) {
    return endsIn(Role.DETERMINER, text, language);
  }

  /** Whether a text ends with a word that leads to what was reached: "to", „auf“. */
  public static boolean endsInTo(String text, Language language) {
    return endsIn(Role.TO, text, language);
  }

  /** Whether a text ends with a word that leads to how long something took: "in", "after". */
  public static boolean endsInSpan(String text, Language language) {
    return endsIn(Role.SPAN_LEAD, text, language);
  }

  /**
   * Whether a text ends with a word that leads to how large or far something is: "of", "within".
   */
  public static boolean endsInOfOrWithin(String text, Language language) {
    Scan scan = new Scan(text + AMOUNT, language.pack());
    int end = scan.tokens.count() - 1;
    return scan.before(end, Role.OF) >= 0 || scan.before(end, Role.LAPSE) >= 0;
  }

  /**
   * Whether a text ends with a word that joins a move to how far it went: "by", "by about", „um“.
   */
  public static boolean endsInBy(String text, Language language) {
    Scan scan = new Scan(text + AMOUNT, language.pack());
    // Not the last token alone: « d' » is two.
    int at = scan.tokens.count() - 1;
    int by = scan.before(at, Role.BY);
    if (by < 0) {
      at = scan.before(at, Role.COMPARATOR);
      by = at > 0 && isHedge(scan.atom()) ? scan.before(at, Role.BY) : -1;
    }
    return by >= 0 && !scan.atom().has("none");
  }

  /** "About", but not "more than", which names a side itself. */
  private static boolean isHedge(Atom comparator) {
    return comparator.value().startsWith(Comparator.ABOUT.word())
        || comparator.value().startsWith(Comparator.CLOSE_TO.word())
        || comparator.value().startsWith(Comparator.NEARLY.word())
        || comparator.value().startsWith(Comparator.EXACTLY.word());
  }

  /**
   * Whether a text ends with "from", and with no word that could be "by" or "of" too, as « de ».
   */
  public static boolean endsInFromAlone(String text, Language language) {
    return endsIn(Role.FROM, text, language)
        && !endsIn(Role.BY, text, language)
        && !endsIn(Role.OF, text, language);
  }

  /** Whether a text ends with "by", and with no word that could be "of" too, as « de ». */
  public static boolean endsInByAlone(String text, Language language) {
    return endsIn(Role.BY, text, language) && !endsIn(Role.OF, text, language);
  }

  private static boolean endsIn(Role role, String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    return scan.is(scan.tokens.count() - 1, role) && !scan.atom().has("none");
  }

  /**
   * Whether a text ends with "since", or with it and a few words: "the highest since the end of".
   */
  public static boolean endsInSince(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    int last = scan.tokens.count() - 1;
    for (int at = last; at >= last - SINCE_NEAR; at--) {
      if (!scan.tokens.isWord(at) && !scan.tokens.isSign(at, '\'')) {
        return false;
      }
      if (scan.is(at, Role.YEAR_LEAD) && scan.atom().has("since")) {
        return true;
      }
    }
    return false;
  }

  /** «De perder 412 millones a ganar 631 millones» */
  private boolean done(Preposition preposition, int end) {
    int move = scan.before(end, Role.MOVE);
    int verb = move < 0 ? scan.before(end, Role.LOSS) : move;
    return verb > 0 && prepositions.before(verb, true) == preposition;
  }

  /** Where the noun begins that stands between the preposition and the amount, or −1. */
  private int named(Preposition preposition, int end) {
    int of = scan.before(end, Role.OF);
    for (int at = of - 1; of > 0 && at > 0 && at >= of - MOST_WORDS; at--) {
      if (prepositions.before(at, true) == preposition) {
        return at;
      }
      if (!scan.tokens.isWord(at)) {
        return -1;
      }
    }
    return -1;
  }
}
