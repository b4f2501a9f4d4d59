package io.briefing.cue;

import io.briefing.language.Atom;
import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Clauses;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.PhraseReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that tell without a number how two things stand, or on which side of nothing one does: "as
 * much as", "returned to profit". {@link PhraseReader} passes over them.
 *
 * @param start in UTF-16 units of the text read
 * @param end exclusive
 * @param denied whether a negation stands in their clause before them, or right behind
 * @param aimed whether it is what was aimed at that they compare with: "in line with guidance"
 */
public record StandingWord(int start, int end, Sort sort, boolean denied, boolean aimed) {

  /** What such words say. */
  public enum Sort {
    /** Both are alike: "as much as". */
    ALIKE,
    /** "At least as much as" */
    AT_LEAST,
    /** "At most as much as" */
    AT_MOST,
    /** "Not as much as": less. */
    LESS,
    /** "Almost as much as": a little less. */
    ALMOST,
    /** "Almost the same as": a little less or more. */
    ALMOST_SAME,
    /** In the range of what was aimed at, or not above it: "within guidance". */
    WITHIN,
    /** Above nothing: "in the black". */
    PROFIT,
    /** Below it: "in the red". */
    LOSS,
    /** Above nothing, whatever it is: "turned positive". */
    POSITIVE,
    /** Below it: "was negative". */
    NEGATIVE;

    /** Whether such words name a side of nothing. */
    public boolean isOfSign() {
      return isAbove() || this == LOSS || this == NEGATIVE;
    }

    /** Whether it is the side of what is more than nothing. */
    public boolean isAbove() {
      return this == PROFIT || this == POSITIVE;
    }

    /** Whether it is said of whatever has a size, and not of a result alone. */
    public boolean isOfAnything() {
      return this == POSITIVE || this == NEGATIVE;
    }

    private static Sort ofAlike(Atom atom) {
      return atom.has("within") ? WITHIN : ALIKE;
    }

    private static Sort ofSide(Atom atom) {
      if (atom.has(SIGN)) {
        return atom.has(LOST) ? NEGATIVE : POSITIVE;
      }
      return atom.has(LOST) ? LOSS : PROFIT;
    }
  }

  /** "A positive surprise" says nothing of a number: before a noun such a word is none. */
  private static final Role[] BEHIND_SIGN = {
    Role.FILLER, Role.TIME, Role.YEAR_LEAD, Role.AND, Role.NEGATION, Role.SIGNED_AT
  };

  private static final Role[] BESIDE_SIGN = {
    Role.FILLER, Role.NEGATION, Role.NEGATION_OPENS, Role.BECOMING
  };

  private static final String LOST = "loss";
  private static final String SIGN = "sign";
  private static final String SAME = "same";
  private static final String AIM = "aim";

  /** "Within the full-year guidance" */
  private static final int MOST_BEFORE_AIM = 2;

  /** Those in a text that nothing beside them makes a multiple or a guess of. */
  public static List<StandingWord> in(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    Clauses clauses = new Clauses(scan);
    List<StandingWord> words = new ArrayList<>();
    for (int i = 0; i < scan.tokens.count(); ) {
      int alike = alike(scan, i);
      int to = alike < 0 ? scan.find(i, Role.IN_PROFIT) : alike;
      if (to >= 0) {
        boolean same = scan.atom().has(SAME);
        boolean aimed = scan.atom().has(AIM);
        Sort side = alike >= 0 ? Sort.ofAlike(scan.atom()) : Sort.ofSide(scan.atom());
        boolean leads = scan.atom().has(SIGN) && isBeforeNoun(scan, to);
        Sort sort = leads ? null : bounded(side, scan, i);
        if (sort != null) {
          int start = scan.tokens.start(i);
          int end = scan.tokens.end(to - 1);
          boolean denied = isDenied(scan, clauses, i, to);
          boolean less = denied && sort == Sort.ALIKE && !same;
          Sort near = same && sort == Sort.ALMOST ? Sort.ALMOST_SAME : sort;
          Sort said = less ? Sort.LESS : near;
          words.add(new StandingWord(start, end, said, denied && !less, aimed));
        }
      }
      i = Math.max(to, i + 1);
    }
    return words;
  }

  /** Whether a text says of what follows in its clause that it did not come: "avoided". */
  public static boolean isAverted(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    Clauses clauses = new Clauses(scan);
    boolean averted = false;
    for (int i = 0; i < scan.tokens.count(); i++) {
      averted = scan.is(i, Role.AVERTED) || averted && !clauses.breaks(i, i + 1);
    }
    return averted;
  }

  /** The loss or the profit that a text is, and names no size of: "a loss"; empty if it is none. */
  public static Optional<StandingWord> ofResult(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    int start = Math.max(scan.skip(0, Role.ARTICLE), scan.skip(0, Role.DETERMINER));
    int count = scan.tokens.count();
    boolean loss = scan.find(start, Role.LOSS) == count;
    boolean profit = scan.find(start, Role.PROFIT) == count;
    return loss || profit
        ? Optional.of(
            new StandingWord(0, text.length(), loss ? Sort.LOSS : Sort.PROFIT, false, false))
        : Optional.empty();
  }

  /**
   * Whether they are all that a claim says, from a place in the text on, and said of its subject: a
   * verb for what is or came to be leads to them. "Less negative", "far from positive" and „wirkte
   * sich positiv aus“ say something else.
   */
  public boolean areStated(String text, int claim, Language language) {
    Scan scan = new Scan(text, language.pack());
    int from = tokenAt(scan, start);
    return isSmall(scan, tokenAt(scan, claim), from)
        && isSmall(scan, tokenAt(scan, end), scan.tokens.count())
        && isBehindBeing(scan, from);
  }

  /** The same words, so much further on in a text. */
  public StandingWord moved(int by) {
    return new StandingWord(start + by, end + by, sort, denied, aimed);
  }

  private static boolean isDenied(Scan scan, Clauses clauses, int from, int to) {
    boolean open = true;
    for (int i = from - 1; i >= 0 && open; i--) {
      if (scan.is(i, Role.NEGATION) || scan.is(i, Role.NEGATION_OPENS)) {
        return true;
      }
      open = !clauses.breaks(i, i + 1) && !clauses.ends(i);
    }
    return scan.is(to, Role.NEGATION);
  }

  private static int tokenAt(Scan scan, int offset) {
    int at = 0;
    while (at < scan.tokens.count() && scan.tokens.start(at) < offset) {
      at++;
    }
    return at;
  }

  private static boolean isSmall(Scan scan, int from, int to) {
    int at = from;
    for (int last = -1; at < to && at > last; ) {
      last = at;
      for (Role role : BESIDE_SIGN) {
        at = Math.max(at, scan.skip(last, role));
      }
    }
    return at == to;
  }

  private static boolean isBehindBeing(Scan scan, int from) {
    for (int at = from; at >= 0; ) {
      int filler = scan.before(at, Role.FILLER);
      if (filler >= 0 && scan.atom().has("auxiliary") || scan.before(at, Role.BECOMING) >= 0) {
        return true;
      }
      at = filler < 0 ? scan.before(at, Role.NEGATION) : filler;
    }
    return false;
  }

  /** The token after words for being alike at token i, or −1; "within" is none by itself. */
  private static int alike(Scan scan, int i) {
    int to = scan.find(i, Role.ALIKE);
    Atom alike = to < 0 ? null : scan.atom();
    boolean found = to >= 0 && (!alike.has(AIM) || isBeforeAim(scan, to));
    if (found) {
      scan.at(alike);
    }
    return found ? to : -1;
  }

  /** Whether what was aimed at follows: "the full-year guidance". */
  private static boolean isBeforeAim(Scan scan, int to) {
    int name = Math.max(scan.skip(to, Role.DETERMINER), scan.skip(to, Role.OF));
    for (int at = name; at <= name + MOST_BEFORE_AIM && scan.tokens.isWord(at); at++) {
      if (scan.is(at, Role.SIDE) && scan.atom().has("target")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeforeNoun(Scan scan, int to) {
    return scan.tokens.isWord(to) && Stream.of(BEHIND_SIGN).noneMatch(role -> scan.is(to, role));
  }

  /** What words become behind others; {@code null} if it is no longer known what they say. */
  private static Sort bounded(Sort sort, Scan scan, int i) {
    boolean open =
        scan.before(i, Role.TIMES) >= 0
            || scan.before(i, Role.MULTIPLE) >= 0
            || scan.before(i, Role.PART) >= 0
            || scan.before(i, Role.FRACTION) >= 0;
    if (open) {
      return null;
    }
    if (scan.before(i, Role.COMPARATOR) < 0) {
      return sort;
    }
    Atom bound = scan.atom();
    boolean least = bound.value().startsWith(Comparator.AT_LEAST.word());
    boolean most = bound.value().startsWith(Comparator.AT_MOST.word());
    boolean about =
        bound.value().startsWith(Comparator.ABOUT.word())
            || bound.value().startsWith(Comparator.CLOSE_TO.word());
    boolean nearly = bound.value().equals(Comparator.NEARLY.word());
    return sort != Sort.ALIKE
        ? null
        : least
            ? Sort.AT_LEAST
            : most ? Sort.AT_MOST : about ? Sort.ALIKE : nearly ? Sort.ALMOST : null;
  }
}
