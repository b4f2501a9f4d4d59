package io.briefing.claim;

import io.briefing.cue.Against;
import io.briefing.cue.LeadIn;
import io.briefing.cue.Turned;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Both ends of a move, each behind words of its own: "from a loss of €412m to a profit of €631m",
 * "from about a fifth to more than a quarter".
 */
final class FromAndTo {

  private FromAndTo() {}

  /**
   * The phrases of a claim's words; two amounts and no more as the ends that they are, and over a
   * move that started there a range as its ends: "doubled from 2 % to 4 %".
   */
  static List<Phrase> read(
      List<Phrase> own, String words, Surroundings around, Optional<Subject> subject) {
    List<Phrase> read = new ArrayList<>();
    for (Phrase phrase : own) {
      Phrase started = StartInWords.read(reached(phrase, around), words, around, subject);
      if (subject.isPresent() && isRange(started)) {
        ends(started, words, around, subject.get()).forEach(read::add);
      } else {
        read.add(started);
      }
    }
    return led(read, words, level(subject), around.times().language());
  }

  /** Steeg „[tot 112,5, tegenover 90,0 miljoen](=…)“: by itself it would be "up to 112.5". */
  private static Phrase reached(Phrase own, Surroundings around) {
    boolean bound = own.comparator() == Comparator.AT_MOST && own.numbers().size() == 1;
    return bound
        ? around
            .longer(own.numbers().get(0))
            .filter(longer -> longer.preposition() == Preposition.TO)
            .filter(longer -> longer.comparator() == Comparator.BARE && isAmount(longer))
            .map(longer -> inPlace(longer, own))
            .orElse(own)
        : own;
  }

  private static Phrase inPlace(Phrase longer, Phrase own) {
    return longer.saidAt(
        own.start(), own.end(), own.quantityStart(), own.quantityEnd(), own.numbers());
  }

  private static boolean level(Optional<Subject> subject) {
    return subject.filter(of -> Course.isLevel(of.sense()) && !of.isMoveByHand()).isPresent();
  }

  private static Stream<Phrase> ends(
      Phrase phrase, String words, Surroundings around, Subject subject) {
    String before = upTo(phrase, words);
    if (!isLed(before, around)) {
      return Stream.of(phrase);
    }
    boolean level =
        Course.isLevel(subject.sense())
            && !subject.isMoveByHand()
            && !subject.isRateOfChange()
            && !subject.value().restsOnRange();
    if (level) {
      Language language = around.times().language();
      return moved(phrase, before, around)
          .or(() -> RangeOfMove.turned(phrase, said(before, around), language, subject))
          .map(way -> ofLevel(phrase.ends(), way))
          .orElseGet(() -> Stream.of(phrase));
    }
    boolean passed =
        LeadIn.endsInFromAlone(leading(before, around), around.times().language())
            || moved(phrase, before, around).filter(way -> way == Direction.NONE).isPresent();
    boolean loss = around.speech().ofLoss();
    return startsMove(phrase, subject, passed, loss) ? phrase.ends().stream() : Stream.of(phrase);
  }

  /** The words before the first number of a phrase, and before the currency sign it may have. */
  static String upTo(Phrase phrase, String words) {
    int end = phrase.numbers().get(0).start();
    while (end > 0 && Character.getType(words.charAt(end - 1)) == Character.CURRENCY_SYMBOL) {
      end--;
    }
    return words.substring(0, end);
  }

  private static boolean isRange(Phrase phrase) {
    return phrase.kind() == Kind.AMOUNT
        && phrase.comparator() == Comparator.BETWEEN
        && phrase.numbers().size() == 2;
  }

  /**
   * « Recule [de 1,3 % à 2,2 %] », "went from 1.3 to 2.2 %": behind a verb, which need not say
   * which way, the ends of a level are no range.
   */
  private static Optional<Direction> moved(Phrase phrase, String words, Surroundings around) {
    String before = asideOf(said(words, around), around);
    return around
        .longer(phrase.numbers().get(0))
        .filter(
            longer ->
                longer.direction() != Direction.NONE || longer.preposition() == Preposition.FROM)
        .map(Phrase::direction)
        .or(
            () ->
                LeadIn.endsInMove(before, around.times().language())
                    ? Optional.of(Direction.NONE)
                    : Optional.empty());
  }

  /** The sentence up to a number in the claim's words. */
  private static String said(String words, Surroundings around) {
    return around.times().text().substring(around.sentence().from(), around.start()) + words;
  }

  /** "The deficit grew, from …": the ends may stand aside, behind a comma. */
  private static String asideOf(String before, Surroundings around) {
    int comma = before.lastIndexOf(',');
    boolean aside =
        comma >= 0
            && before.substring(comma + 1).strip().indexOf(' ') < 0
            && LeadIn.is(Preposition.FROM, before.substring(comma + 1), around.times().language());
    return aside ? before.substring(0, comma) : before;
  }

  private static Stream<Phrase> ofLevel(List<Phrase> ends, Direction way) {
    return Stream.of(ends.get(0), ends.get(1).moved(way, Preposition.TO));
  }

  /**
   * Whether a range tells the ends of a move, and not how far it went.
   *
   * @param passed whether it stands behind "from", or behind a verb that tells no way, « est passé
   *     de 3 à 5 »: of how far something went, that is not said
   * @param loss whether a loss is told, by its size
   */
  private static boolean startsMove(Phrase phrase, Subject subject, boolean passed, boolean loss) {
    NumberSet start = phrase.ends().get(0).ok();
    return subject.isMove()
        && (startsAtRatio(phrase.unit(), start, subject)
            || subject.value().uses().stream()
                .filter(use -> Readings.clash(phrase, use.figure().unit()).isEmpty())
                .anyMatch(
                    use ->
                        passed && !subject.value().restsOnRange()
                            || startsAt(use, phrase, loss, subject)));
  }

  private static boolean startsAt(FigureUse use, Phrase phrase, boolean loss, Subject subject) {
    NumberSet start =
        MeasuresTold.told(phrase, use.figure().unit(), subject.names(), Yardstick.SAME)
            .meant(phrase.ends().get(0).ok());
    Rational stated = use.known().stated();
    return start.contains(stated) || loss && start.contains(stated.negate());
  }

  /**
   * « Est passé de 66,7 à 81,8 % », « de 0,67 à 0,82 » of what is computed, as costs over sales.
   */
  private static boolean startsAtRatio(Unit unit, NumberSet start, Subject subject) {
    boolean plain = unit.isNone();
    return subject.sense() == Sense.POINTS
        && (plain || unit.equals(Unit.PERCENT))
        && subject
            .value()
            .base()
            .map(Outcome.Base::stated)
            .filter(
                ratio ->
                    start.contains(ratio.times(Rational.HUNDRED)) || plain && start.contains(ratio))
            .isPresent();
  }

  /** The "from" may stand before the claim: "output grew, from [9,870 to 12,050 GWh](=…)". */
  private static boolean isLed(String words, Surroundings around) {
    return LeadIn.is(Preposition.FROM, leading(words, around), around.times().language());
  }

  /** The words before a number, or before the claim if it starts with that number. */
  private static String leading(String words, Surroundings around) {
    return words.isBlank()
        ? around.times().text().substring(around.sentence().from(), around.start())
        : words;
  }

  private static List<Phrase> led(
      List<Phrase> own, String words, boolean level, Language language) {
    List<Phrase> amounts = new ArrayList<>();
    int numbers = 0;
    for (Phrase phrase : own) {
      numbers += phrase.kind().claimable() && !phrase.numbers().isEmpty() ? 1 : 0;
      if (isAmount(phrase)) {
        amounts.add(phrase);
      }
    }
    if (amounts.size() != 2 || numbers != 2) {
      return own;
    }
    Phrase first = amounts.get(0);
    Phrase second = amounts.get(1);
    boolean bare = first.unit().isNone() || second.unit().isNone();
    if (!bare && first.unit().kind() != second.unit().kind()) {
      return own; // « A reculé de 5 %, à 105 millions »: from 5 % to 105 million nothing moves.
    }
    String before = words.substring(0, first.start());
    String between = words.substring(first.end(), Math.max(first.end(), second.start()));
    boolean reached = level && first.preposition() == Preposition.NONE;
    boolean held =
        (reached || first.preposition() == Preposition.TO) && Against.joins(between, language);
    if (held || leads(Preposition.TO, before, Preposition.FROM, between, language)) {
      return back(own, first, second);
    }
    return leads(Preposition.FROM, before, Preposition.TO, between, language)
            || reached && isTurnaround(first, second, before, between, language)
        ? joined(own, first, Preposition.FROM, second, Preposition.TO)
        : own;
  }

  /**
   * "Turned a loss of €12m into a profit of €8m": one became the other. Beside "despite", "against"
   * or "and" both may be true at once, of two things.
   */
  private static boolean isTurnaround(
      Phrase first, Phrase second, String before, String between, Language language) {
    return isMoney(first)
        && isMoney(second)
        && (first.has(Note.LOSS)
            ? !second.has(Note.LOSS) && Turned.isIntoProfit(between, language)
            : second.has(Note.LOSS) && Turned.isIntoLoss(before, between, language));
  }

  private static boolean isMoney(Phrase phrase) {
    return phrase.unit().kind() == Unit.Kind.MONEY || phrase.unit().isNone();
  }

  /** "Came to 2,131.6, against 1,920.4 million euros": a level, and where it came from. */
  private static List<Phrase> back(List<Phrase> own, Phrase first, Phrase second) {
    Phrase to = Lent.fromBehind(first, second);
    List<Phrase> lent = own.stream().map(phrase -> phrase == first ? to : phrase).toList();
    return joined(lent, to, Preposition.TO, second, Preposition.FROM);
  }

  private static boolean isAmount(Phrase phrase) {
    boolean counts = phrase.kind() == Kind.AMOUNT || phrase.kind() == Kind.MULTIPLE;
    return (counts || phrase.kind() == Kind.FRACTION)
        && phrase.value() != null
        && phrase.numbers().size() == 1;
  }

  private static boolean leads(
      Preposition first, String before, Preposition second, String between, Language language) {
    return LeadIn.is(first, before, language) && LeadIn.is(second, between, language);
  }

  private static List<Phrase> joined(
      List<Phrase> own, Phrase first, Preposition one, Phrase second, Preposition other) {
    return own.stream()
        .map(phrase -> phrase == first ? joined(phrase, one) : phrase)
        .map(phrase -> phrase == second ? joined(phrase, other) : phrase)
        .toList();
  }

  /** The verb of «perder 412 millones» is that of one end, and not the way between the two. */
  private static Phrase joined(Phrase phrase, Preposition preposition) {
    boolean level =
        phrase.preposition() == Preposition.FROM || phrase.preposition() == Preposition.TO;
    return level ? phrase : phrase.moved(Direction.NONE, preposition);
  }
}
