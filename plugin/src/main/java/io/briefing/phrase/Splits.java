package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;

/**
 * How many shares become how many in a split, which is neither a ratio nor a range: "a 20-for-1
 * split", „Aktiensplit im Verhältnis 1:20“, "un desdoble de 20 por 1".
 */
final class Splits {

  /** A word for a split speaks of the next numbers only so many tokens away. */
  private static final int FAR = 8;

  private static final int NEAR = 2;

  private final Scan scan;
  private final Tokens tokens;

  /** The last word for a split. */
  private int last = -FAR - 1;

  Splits(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
  }

  /** The token after two numbers at token i that a split joins, or −1. */
  int read(int i) {
    if (isSplit(i)) {
      last = i;
      return -1;
    }
    int first = number(i);
    int joint = first < 0 ? -1 : joint(first);
    int to = joint < 0 ? -1 : number(joint);
    return to >= 0 && (isHyphened(first, joint) || isNear(i, to)) ? to : -1;
  }

  private boolean isSplit(int i) {
    return scan.is(i, Role.SPLIT) && !scan.atom().has("between");
  }

  private int number(int i) {
    return tokens.isDigits(i) ? i + 1 : scan.find(i, Role.CARDINAL);
  }

  private int joint(int i) {
    if (tokens.gap(i) == Gap.PARAGRAPH) {
      return -1;
    }
    int to = tokens.isSign(i, ':') ? i + 1 : scan.find(i, Role.SPLIT);
    return to < 0 || tokens.isSign(i, ':') || scan.atom().has("between") ? to : -1;
  }

  /** "20-for-1" and "two-for-one" are splits by themselves. */
  private boolean isHyphened(int first, int joint) {
    return tokens.gap(first) == Gap.HYPHEN && tokens.gap(joint) == Gap.HYPHEN;
  }

  private boolean isNear(int from, int to) {
    boolean behind = false;
    for (int at = to; at <= to + NEAR; at++) {
      behind |= tokens.gap(at) != Gap.PARAGRAPH && isSplit(at);
    }
    return behind || from - last <= FAR;
  }
}
