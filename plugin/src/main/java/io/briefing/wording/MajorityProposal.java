package io.briefing.wording;

import io.briefing.language.Pack;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import java.util.Optional;

/**
 * "A minority of sales" for "most of sales", "half" for either; of "most sales" nothing is made.
 */
record MajorityProposal(Pack pack, String text, Phrase phrase) {

  private static final Rational HALF = Rational.of(1, 2);

  Optional<String> of(Rational share) {
    int sign = share.compareTo(HALF);
    String words = phrase.words(text);
    Scan scan = new Scan(words + text.substring(phrase.end()), pack);
    int own = new Scan(words, pack).tokens.count();
    boolean of = own > 0 && scan.is(own - 1, Role.OF);
    boolean alone = text.substring(phrase.end()).isBlank();
    if (!of && !alone && !scan.is(own, Role.OF)) {
      return Optional.empty();
    }
    String other =
        sign == 0
            ? pack.choices("write.fraction").get("1/2")
            : pack.choices("write.part").get(sign > 0 ? "majority" : "minority");
    String fitting = isDescribed() ? other.substring(other.indexOf(' ') + 1) : other;
    return Optional.of(of ? fitting + Wording.lastWord(words) : fitting);
  }

  /** "A slim majority": the article stands before the words already. */
  private boolean isDescribed() {
    Scan before = new Scan(text.substring(0, phrase.start()), pack);
    int last = before.tokens.count() - 1;
    return last > 0
        && before.tokens.isWord(last)
        && !isArticle(before, last)
        && isArticle(before, last - 1);
  }

  private static boolean isArticle(Scan scan, int token) {
    return scan.is(token, Role.ARTICLE) || scan.is(token, Role.DETERMINER);
  }
}
