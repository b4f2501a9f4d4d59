package io.briefing.claim;

import io.briefing.cue.Each;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.numeral.Numeral;
import io.briefing.numeral.Numeral.Form;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Set;

/**
 * A ratio told by two counts: « une offre pour deux chômeurs », "two vacancies for every three",
 * "three to two". The formula may be either way round; what is nearer is meant.
 */
final class TwoCounts {

  /** "To", "contre", a colon: words that mean much else join two counts that make it true. */
  private static final Rational NEAR = Rational.of(1, 20);

  /** From here on there is a number for so many: "three doctors per 1,000". */
  private static final Rational MANY = Rational.HUNDRED;

  private TwoCounts() {}

  /** The phrases of the claim's words, or the one ratio that they tell. */
  static List<Phrase> read(List<Phrase> own, Surroundings around, Outcome outcome) {
    boolean relative =
        outcome instanceof Outcome.Value value
            && (value.sense() == Sense.RATIO || value.unit().per() != null);
    if (!relative || own.isEmpty() || own.size() > 2 || !isCount(own.get(0))) {
      return own;
    }
    Phrase first = own.get(0);
    boolean inside = own.size() == 2;
    Phrase second = inside ? own.get(1) : behind(around);
    boolean counts = second != null && isCount(second) && isWhole(second);
    if (!counts || (isOne(first) ? isOne(second) : isRound(second))) {
      return own;
    }
    Outcome.Value value = (Outcome.Value) outcome;
    int to = inside ? around.start() + second.start() : second.start();
    String between = around.times().text().substring(around.start() + first.end(), to);
    boolean each = Each.endsIn(between, around.times().language());
    boolean pair = inside && !each && isJoint(between) && makeTrue(first, second, value);
    // "By three to two" is the ratio itself, and no half more.
    Kind kind = pair ? Kind.MULTIPLE : value.unit().per() != null ? Kind.AMOUNT : Kind.FRACTION;
    return each || pair ? List.of(told(first, second, inside, kind, value)) : own;
  }

  /** The first by the second, or the other way round, whichever is nearer. */
  private static Phrase told(
      Phrase first, Phrase second, boolean inside, Kind kind, Outcome.Value value) {
    Rational ratio = count(first).over(count(second));
    boolean turned = distance(ratio.inverse(), value).compareTo(distance(ratio, value)) < 0;
    Phrase upper = turned ? second : first;
    Phrase lower = turned ? first : second;
    // Judged is what there are so many for, unless the other one is hedged: "nearly three for two".
    boolean hedged = !isOne(upper) && upper.comparator() != Comparator.BARE;
    Phrase base = isOne(lower) || hedged ? upper : lower;
    Rational meant = count(upper).over(count(lower));
    Phrase told = isOne(lower) ? base : ratio(base, meant, kind);
    Phrase placed =
        inside || base == first
            ? told
            : told.saidAt(first.start(), first.end(), first.start(), first.end(), first.numbers());
    Phrase still = placed.moved(Direction.NONE, Preposition.NONE);
    return turned ? still.noting(Set.of(Note.SECOND_BY_FIRST)) : still;
  }

  private static boolean makeTrue(Phrase first, Phrase second, Outcome.Value value) {
    Rational ratio = count(first).over(count(second));
    Rational most = value.stated().abs().times(NEAR);
    return distance(ratio, value).compareTo(most) <= 0
        || distance(ratio.inverse(), value).compareTo(most) <= 0;
  }

  private static Rational distance(Rational ratio, Outcome.Value value) {
    return value.stated().minus(ratio).abs();
  }

  /** Whether a single word or sign stands between: "to", "contre", a colon. */
  private static boolean isJoint(String between) {
    String joint = between.strip();
    return !joint.isEmpty()
        && !joint.equals(",")
        && joint.chars().noneMatch(Character::isSpaceChar);
  }

  /** "[One shop](=shops/staff) for every nine employees": the number behind the claim, if any. */
  private static Phrase behind(Surroundings around) {
    for (Phrase other : around.sentence().phrases(around.around())) {
      if (other.start() >= around.end()) {
        return other;
      }
    }
    return null;
  }

  /** A number of whatever there is, and neither where something came from nor a part. */
  private static boolean isCount(Phrase phrase) {
    return phrase.kind() == Kind.ARTICLE && phrase.numbers().size() == 1
        || phrase.kind() == Kind.AMOUNT
            && Readings.isBare(phrase)
            && phrase.preposition() != Preposition.FROM
            && phrase.numbers().size() == 1
            && phrase.numbers().get(0).form() != Form.FRACTION
            && phrase.value().signum() > 0
            && phrase.alternatives().stream().noneMatch(other -> other.kind() == Kind.FRACTION);
  }

  private static boolean isWhole(Phrase phrase) {
    return phrase.numbers().get(0).form() == Form.WHOLE;
  }

  private static boolean isOne(Phrase phrase) {
    return count(phrase).equals(Rational.ONE);
  }

  private static boolean isRound(Phrase phrase) {
    return count(phrase).compareTo(MANY) >= 0 && count(phrase).equals(phrase.lastNonZero());
  }

  private static Rational count(Phrase phrase) {
    return phrase.value() == null ? phrase.numbers().get(0).value() : phrase.value();
  }

  private static Phrase ratio(Phrase count, Rational ratio, Kind kind) {
    Numeral said = count.numbers().get(0);
    Numeral number = said.as(Form.FRACTION, said.lastWritten(), said.lastNonZero());
    return count
        .saidAt(
            count.start(), count.end(), count.quantityStart(), count.quantityEnd(), List.of(number))
        .measured(Unit.NONE, ratio.over(count(count)), kind);
  }
}
