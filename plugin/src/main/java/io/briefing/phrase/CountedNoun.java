package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Unit;

/**
 * What is counted, between its number and the word for more or fewer: „fünf Unfälle weniger“, « 31
 * % d'accidents de moins », "cinco accidentes menos"; and the move that a number is a part of.
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

  /**
   * Whether the words that lead from a quantity to a move make it a part of that move: "a third of
   * growth" and « la moitié du recul » are no moves by so much.
   *
   * @param to just past the quantity
   * @param of just past "of"
   */
  boolean isPartOf(int to, int of) {
    boolean always = scan.is(to, Role.OF) && scan.atom().has("part");
    return of > to && (always || scan.before(of, Role.DETERMINER) >= 0);
  }

  /** Whether token i may be a noun: no other word is known to the language. */
  boolean isNoun(int i) {
    return tokens.isWord(i)
        && tokens.gap(i) != Gap.PARAGRAPH
        && (!scan.isKnown(i)
            || scan.is(i, Role.NOUN)
            || scan.is(i, Role.MERIT)
            || scan.is(i, Role.BURDEN)
            || scan.is(i, Role.RANKING)
            || scan.is(i, Role.COST));
  }

  private boolean isComparison(int i) {
    return tokens.gap(i) != Gap.PARAGRAPH
        && scan.is(i, Role.MOVE)
        && scan.atom().value().startsWith("more");
  }
}
