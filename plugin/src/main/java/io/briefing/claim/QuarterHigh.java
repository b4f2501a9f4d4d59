package io.briefing.claim;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/** "A four-quarter high": the number tells how far back it is the highest, as "12-month" would. */
final class QuarterHigh {

  private static final Rational MONTHS = Rational.of(3);

  private static final Rational QUARTERS = Rational.of(4);

  private QuarterHigh() {}

  /**
   * The phrases of some words, with such a number for a duration.
   *
   * @param words what they were read from
   */
  static List<Phrase> read(List<Phrase> phrases, String words, Language language) {
    List<Phrase> read = new ArrayList<>(phrases);
    for (int i = 1; i < phrases.size(); i++) {
      Phrase number = phrases.get(i - 1);
      Phrase high = phrases.get(i);
      // "Three-quarter" is a fraction by itself.
      boolean part = number.kind() == Kind.FRACTION && !number.numbers().isEmpty();
      boolean bare = number.kind() == Kind.AMOUNT && number.unit().isNone();
      if (high.kind() == Kind.RANK && (part || bare)) {
        int from = part ? number.numbers().get(0).start() : number.end();
        if (areQuarters(words.substring(from, Math.max(from, high.start())), part, language)) {
          Rational months = part ? MONTHS.times(QUARTERS) : MONTHS;
          read.set(i - 1, number.measured(Unit.MONTHS, months, Kind.DURATION));
        }
      }
    }
    return read;
  }

  private static boolean areQuarters(String text, boolean part, Language language) {
    Scan scan = new Scan(text.replace('-', ' '), language.pack());
    int noun = part ? 1 : 0;
    return scan.find(noun, Role.PERIOD) == scan.tokens.count() && scan.atom().has("quarter");
  }
}
