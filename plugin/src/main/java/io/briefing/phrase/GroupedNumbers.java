package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;

/**
 * Numbers written in groups that count nothing: telephone numbers, an ISBN, a score of 3-1. What
 * they are is told from how many digits there are and what stands between them.
 */
final class GroupedNumbers {

  private static final int FEWEST_PHONE_DIGITS = 8;
  private static final int MOST_PHONE_DIGITS = 15;
  private static final int LONGEST_GROUP = 4;
  private static final int LONGEST_LAST_GROUP = 8;
  private static final int MOST_GROUPS = 12;
  private static final int LONGEST_SCORE = 2;

  /** What stands behind an amount, but not behind a score. */
  private static final Role[] UNITS = {
    Role.PERCENT,
    Role.PER_MILLE,
    Role.POINT,
    Role.BASIS_POINT,
    Role.SCALE,
    Role.SHORT_SCALE,
    Role.CURRENCY,
    Role.SUBUNIT,
    Role.TIMES,
    Role.DURATION,
    Role.NOUN,
    Role.PERIOD,
    Role.MONTH,
    Role.HOUR
  };

  private final Scan scan;
  private final Tokens tokens;

  /** Just past the groups last counted, and the digits in them. */
  private int end;

  private int digits;

  GroupedNumbers(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
  }

  /** The token after a telephone number at token i, or −1. */
  int telephone(int i) {
    int called = tokens.isWord(i) ? scan.find(i, Role.PHONE) : -1;
    if (called >= 0) {
      int mark = tokens.isSign(called, '.') || tokens.isSign(called, ':') ? called + 1 : called;
      return tokens.isDigits(mark) && tokens.gap(mark) != Gap.PARAGRAPH ? called(mark) : -1;
    }
    if (tokens.isSign(i, '(')) {
      return inBrackets(i);
    }
    boolean plus = tokens.isSign(i, '+');
    int first = plus ? i + 1 : i;
    return tokens.isDigits(first) && (plus || startsWithZero(first)) ? grouped(first) : -1;
  }

  /** "(212) 555-0199": the area in brackets, then groups joined by a dash. */
  private int inBrackets(int i) {
    boolean area =
        tokens.isDigits(i + 1)
            && tokens.length(i + 1) <= LONGEST_GROUP
            && tokens.isSign(i + 2, ')')
            && tokens.isDigits(i + 3)
            && tokens.gap(i + 3) != Gap.PARAGRAPH;
    if (!area) {
      return -1;
    }
    int parts = groups(i + 3, LONGEST_GROUP);
    boolean dashed = parts >= 2 && tokens.isSign(i + 4, '-');
    return dashed && isEnough(digits + tokens.length(i + 1)) ? end : -1;
  }

  /** Groups of digits that start with + or 0, and are too many and too odd for an amount. */
  private int grouped(int i) {
    int parts = groups(i, LONGEST_LAST_GROUP);
    boolean several = parts >= 3 || parts == 2 && startsWithZero(i) && tokens.length(end - 1) > 3;
    return several && isEnough(digits) ? end : -1;
  }

  private static boolean isEnough(int digits) {
    return digits >= FEWEST_PHONE_DIGITS && digits <= MOST_PHONE_DIGITS;
  }

  private boolean startsWithZero(int i) {
    return tokens.text.charAt(tokens.start(i)) == '0';
  }

  /** Counts the groups at token i that points, dashes or single spaces join. */
  private int groups(int i, int longest) {
    digits = tokens.length(i);
    end = i + 1;
    int parts = 1;
    while (parts < MOST_GROUPS) {
      boolean mark = (tokens.isSign(end, '.') || tokens.isSign(end, '-')) && tokens.isGlued(end);
      boolean trunk = isTrunk(end);
      int next = trunk ? end + 3 : mark ? end + 1 : end;
      boolean close =
          trunk
              || (mark
                  ? tokens.isGlued(next)
                  : tokens.gap(next) == Gap.SPACE || tokens.gap(next) == Gap.HARD_SPACE);
      if (!tokens.isDigits(next) || !close || tokens.length(next) > longest) {
        break;
      }
      digits += tokens.length(next);
      parts++;
      end = next + 1;
    }
    return parts;
  }

  /** The bracketed zero of "+44 (0)20 7611 8989". */
  private boolean isTrunk(int i) {
    return tokens.isSign(i, '(')
        && tokens.isDigits(i + 1)
        && tokens.length(i + 1) == 1
        && startsWithZero(i + 1)
        && tokens.isSign(i + 2, ')')
        && tokens.gap(i + 3) != Gap.PARAGRAPH;
  }

  /** „Telefon 069 1234567“: the digits after a word for it, however they are grouped. */
  private int called(int at) {
    int to = at + 1;
    for (int parts = 1; parts < MOST_GROUPS; parts++) {
      boolean mark = tokens.isSign(to, '-') || tokens.isSign(to, '/') || tokens.isSign(to, '.');
      int next = mark ? to + 1 : to;
      if (!tokens.isDigits(next) || tokens.gap(next) == Gap.PARAGRAPH) {
        break;
      }
      to = next + 1;
    }
    return to;
  }

  /**
   * The token after a chain of digits and dashes at token i that is no range: "978-3-16-148410-0",
   * "555-0123", a score of "3-1"; −1 if there is none. A date is no chain.
   */
  int chain(int i) {
    int to = i + 1;
    int parts = 1;
    while (isLink(to)) {
      to += 2;
      parts++;
    }
    if (parts == 1 || parts == 3 && isDate(i)) {
      return -1;
    }
    return parts > 2 || isLocal(i) || isScore(i) ? to : -1;
  }

  /** A dash glued between digits. */
  private boolean isLink(int i) {
    return tokens.isSign(i, '-')
        && tokens.isGlued(i)
        && tokens.isDigits(i + 1)
        && tokens.isGlued(i + 1);
  }

  private boolean isDate(int i) {
    return tokens.length(i + 2) <= 2 && (tokens.length(i) == 4 || tokens.length(i + 4) == 4);
  }

  /** "555-0123": no upper end of a range starts with a zero. */
  private boolean isLocal(int i) {
    return startsWithZero(i + 2) && tokens.length(i + 2) > LONGEST_SCORE && !startsWithZero(i);
  }

  /** "Won 3-1", "a 5-4 vote": no range falls, unless a unit says that it is one. */
  private boolean isScore(int i) {
    boolean small =
        tokens.length(i) <= LONGEST_SCORE
            && tokens.length(i + 2) <= LONGEST_SCORE
            && tokens.small(i) > tokens.small(i + 2);
    if (!small || scan.before(i, Role.CURRENCY) >= 0) {
      return false;
    }
    for (Role unit : UNITS) {
      if (scan.is(i + 3, unit)) {
        return false;
      }
    }
    return !tokens.isGlued(i + 3)
        || ".,;:!?)".indexOf(tokens.text.charAt(tokens.start(i + 3))) >= 0;
  }
}
