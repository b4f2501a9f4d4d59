package io.briefing.numeral;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens.Gap;

/** Scale words with no number before them that yet count one: "hundred and one". */
record BareScale(Scan scan) {

  /** Whether a scale word from one token to another counts one of it. */
  boolean isOne(Atom word, int from, int to) {
    return isReached(from) || word.has("more") && hasMore(to) || isWithPart(to);
  }

  /** "hundred fifteen", "hundred and one": one of it, where more is added. */
  private boolean hasMore(int i) {
    int and = scan.skip(i, Role.AND);
    return scan.tokens.gap(i) != Gap.PARAGRAPH && scan.is(and, Role.CARDINAL);
  }

  /** "millón y medio": one of it, and a part. */
  private boolean isWithPart(int i) {
    int and = scan.find(i, Role.AND);
    return and >= 0 && scan.is(and, Role.FRACTION);
  }

  /** « dépasse le milliard d’euros », „eine gute Milliarde“: a comparator leads up to it. */
  private boolean isReached(int i) {
    int the = scan.before(i, Role.DETERMINER);
    int end = the >= 0 && scan.before(i, Role.COMPARATOR) >= 0 ? i : the;
    int adverb = end < 0 ? -1 : scan.before(end, Role.FILLER); // « dépasse désormais le »
    int verb = adverb < 0 || scan.atom().has("auxiliary") ? end : adverb;
    boolean reached = end >= 0 && scan.before(end, Role.COMPARATOR) >= 0;
    return reached
        || verb >= 0 && scan.before(verb, Role.COMPARATOR) >= 0
        || scan.isHedgedArticle(i);
  }
}
