package io.briefing.phrase;

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
    return Optional.of(of ? other + Wording.lastWord(words) : other);
  }
}
