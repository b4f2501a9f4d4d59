package io.briefing.phrase;

import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Tokens.Gap;
import io.briefing.quantity.Unit;

/**
 * What is counted, between its number and the word for more or fewer: „fünf Unfälle weniger“, « 31
 * % d'accidents de moins », "cinco accidentes menos".
 */
final class CountedNoun {

  /** A noun with its adjectives. */
  private static final int MOST_WORDS = 3;

  private final Scan scan;
  private final Tokens tokens;

  CountedNoun(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
  }

  /** The token of the word for more or fewer behind what a quantity counts at token i, or −1. */
  int before(int i, Quantity quantity) {
    boolean counts =
        quantity.kind() == Kind.FRACTION
            || quantity.kind() == Kind.AMOUNT
                && (!quantity.hasUnit() || quantity.unit().kind() != Unit.Kind.MONEY);
    if (!counts) {
      return -1;
    }
    for (int at = i; at < i + MOST_WORDS && isNoun(at); at++) {
      if (isComparison(at + 1)) {
        return at + 1;
      }
    }
    return -1;
  }

  private boolean isNoun(int i) {
    return tokens.isWord(i)
        && tokens.gap(i) != Gap.PARAGRAPH
        && (!scan.isKnown(i)
            || scan.is(i, Role.NOUN)
            || scan.is(i, Role.MERIT)
            || scan.is(i, Role.BURDEN));
  }

  private boolean isComparison(int i) {
    return tokens.gap(i) != Gap.PARAGRAPH
        && scan.is(i, Role.MOVE)
        && scan.atom().value().startsWith("more");
  }
}
