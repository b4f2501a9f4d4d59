package io.briefing.claim;

import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Note;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Set;

/** What a number takes from what stands around it: a unit and a scale. */
final class Lent {

  private Lent() {}

  static Phrase unit(Phrase phrase, Phrase longer) {
    boolean lends =
        phrase.kind() == Kind.AMOUNT
            && Readings.isBare(phrase)
            && longer.lastWritten() != null
            && longer.kind().claimable()
            && (!Readings.isBare(longer) || isScaled(phrase, longer));
    if (!lends) {
      return phrase;
    }
    Rational scale = longer.lastWritten().over(phrase.lastWritten());
    boolean plain = longer.numbers().size() != 1 || isMove(longer.kind());
    return in(longer, scale, plain ? Kind.AMOUNT : longer.kind(), phrase);
  }

  /** In a column of "$ million" a bare 352,828 counts millions of dollars. */
  static Phrase column(Phrase phrase, Phrase one) {
    boolean bare =
        phrase.kind() == Kind.AMOUNT
            && phrase.unit().isNone()
            && phrase.quantityEnd() == phrase.numbers().get(0).end()
            && phrase.value().equals(phrase.numbers().get(0).value());
    return bare ? in(one, one.value(), Kind.AMOUNT, phrase) : phrase;
  }

  private static Phrase in(Phrase measure, Rational scale, Kind kind, Phrase phrase) {
    return new Phrase(
        phrase.start(),
        phrase.end(),
        phrase.quantityStart(),
        phrase.quantityEnd(),
        phrase.numbers(),
        kind,
        phrase.comparator(),
        phrase.direction(),
        phrase.preposition(),
        phrase.value().times(scale),
        phrase.said() == null ? null : phrase.said().scaled(scale),
        measure.unit(),
        phrase.lastWritten().times(scale),
        phrase.lastNonZero().times(scale),
        Altered.both(
            phrase.notes(), measure.notes(), Set.of(Note.AMBIGUOUS_CURRENCY, Note.BORROWED)),
        List.of());
  }

  private static boolean isScaled(Phrase phrase, Phrase longer) {
    return longer.lastWritten().compareTo(phrase.lastWritten()) > 0;
  }

  private static boolean isMove(Kind kind) {
    return kind == Kind.MULTIPLE || kind == Kind.RANK || kind == Kind.VAGUE;
  }
}
