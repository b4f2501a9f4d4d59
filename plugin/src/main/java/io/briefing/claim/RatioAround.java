package io.briefing.claim;

import io.briefing.cue.Each;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Direction;
import io.briefing.phrase.PerSoMany;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ratio of which a claim's words are only the end or the beginning: « un euro [sur huit](=…) »,
 * "[£1.19](=…) for every pound", "for every pound [£1.19](=…)". By themselves they name a plain
 * number, or money.
 */
final class RatioAround {

  private RatioAround() {}

  /** The phrases of the claim's words, or the one ratio that they belong to. */
  static List<Phrase> read(List<Phrase> words, Surroundings around, Outcome outcome) {
    boolean ratio = outcome instanceof Outcome.Value value && value.sense() == Sense.RATIO;
    List<Phrase> own = ratio ? ofSoMany(ofMany(words), (Outcome.Value) outcome) : words;
    boolean one = own.size() == 1 && own.get(0).numbers().size() == 1;
    if (!ratio || !one || own.get(0).kind() != Kind.AMOUNT) {
      return own;
    }
    if (isOfEachUnit(own.get(0), around)) {
      return List.of(own.get(0).measured(Unit.PERCENT, Rational.HUNDRED, Kind.AMOUNT));
    }
    Optional<Rational> many = soMany(own.get(0), around);
    if (many.isPresent()) {
      Rational each = Rational.HUNDRED.over(many.get());
      return List.of(own.get(0).measured(Unit.PERCENT, each, Kind.AMOUNT));
    }
    Optional<Phrase> whole =
        own.get(0).unit().isNone()
            ? ending(own.get(0), around).filter(longer -> isNearer(longer, own.get(0), outcome))
            : beginning(own.get(0), around);
    return whole.map(longer -> List.of(within(longer, own.get(0)))).orElse(own);
  }

  /** "59 in a hundred": of a ratio, so many of so many are one part, and no two counts. */
  private static List<Phrase> ofMany(List<Phrase> own) {
    for (int i = 0; i + 1 < own.size(); i++) {
      Phrase many = own.get(i + 1);
      for (Phrase part : own.get(i).alternatives()) {
        boolean both = part.kind() == Kind.FRACTION && part.end() > many.quantityStart();
        if (both && own.get(i).kind() == Kind.AMOUNT && own.get(i).numbers().size() == 1) {
          List<Phrase> joined = new ArrayList<>(own);
          joined.set(i, part);
          joined.remove(i + 1);
          return joined;
        }
      }
    }
    return own;
  }

  /**
   * "One euro for every nine", "odds of 1 to 3": two numbers that stand to each other as the
   * formula has it are one ratio, whatever words join them.
   */
  private static List<Phrase> ofSoMany(List<Phrase> own, Outcome.Value value) {
    List<Phrase> counts =
        own.stream()
            .flatMap(phrase -> isPair(phrase) ? phrase.ends().stream() : Stream.of(phrase))
            .filter(phrase -> phrase.kind() == Kind.AMOUNT && phrase.value() != null)
            .toList();
    boolean two = counts.size() == 2 && own.size() <= 2;
    if (!two || counts.get(0).unit().equals(Unit.PERCENT)) {
      return own;
    }
    Rational whole = counts.get(1).value().abs();
    return ForSoMany.isPart(counts.get(0).value(), whole, value.stated())
        ? List.of(counts.get(0).measured(Unit.NONE, whole.inverse(), Kind.FRACTION))
        : own;
  }

  /** "1 to 3"; "between 1 and 3" is a range. */
  private static boolean isPair(Phrase phrase) {
    return Readings.isRange(phrase) && phrase.start() == phrase.numbers().get(0).start();
  }

  /** "For every euro it takes, its rival takes [€1.20](=…)" */
  private static boolean isOfEachUnit(Phrase own, Surroundings around) {
    String text = around.times().text().substring(around.sentence().from(), around.start());
    return own.unit().kind() == Unit.Kind.MONEY
        && Each.opensWithCurrency(text, around.times().language());
  }

  /** "Of every €100 it takes, [€11](=…) is profit": how many there are that sum of. */
  private static Optional<Rational> soMany(Phrase own, Surroundings around) {
    String text = around.times().text();
    Language language = around.times().language();
    String ahead = text.substring(around.sentence().from(), around.start());
    String behind = text.substring(around.start() + own.end(), around.sentence().to());
    boolean money =
        own.unit().kind() == Unit.Kind.MONEY
            || around
                .longer(own)
                .filter(whole -> whole.unit().kind() == Unit.Kind.MONEY)
                .filter(whole -> whole.value() != null && whole.value().equals(own.value()))
                .isPresent();
    return money
        ? PerSoMany.ahead(ahead, language).or(() -> PerSoMany.behind(behind, language))
        : Optional.empty();
  }

  /** "One in [18](=1/rate)" names the formula's inverse as it stands. */
  private static boolean isNearer(Phrase whole, Phrase own, Outcome outcome) {
    Rational stated = ((Outcome.Value) outcome).stated();
    Rational distance = stated.minus(whole.value().abs()).abs();
    return distance.compareTo(stated.minus(own.value()).abs()) < 0;
  }

  /** « Un euro [sur huit] » */
  private static Optional<Phrase> ending(Phrase own, Surroundings around) {
    Numeral last = own.numbers().get(0);
    int start = around.start() + last.start();
    int end = around.start() + last.end();
    return around.around().stream()
        .filter(phrase -> phrase.kind() == Kind.FRACTION && phrase.numbers().size() == 1)
        .filter(phrase -> phrase.numbers().get(0).start() < start)
        .filter(phrase -> phrase.numbers().get(0).end() == end)
        .findFirst();
  }

  /** "[£1.19] for every pound" */
  private static Optional<Phrase> beginning(Phrase own, Surroundings around) {
    return around
        .longer(own)
        .filter(phrase -> own.unit().kind() == Unit.Kind.MONEY && phrase.unit().isNone());
  }

  private static Phrase within(Phrase whole, Phrase own) {
    Numeral meant = whole.numbers().get(0);
    Numeral number =
        own.numbers().get(0).as(meant.form(), meant.lastWritten(), meant.lastNonZero());
    // « Un euro [sur six](=…) est perdu » tells no move of the ratio.
    Phrase still = whole.value().signum() < 0 ? whole.mirrored() : whole;
    return still
        .saidAt(own.start(), own.end(), own.quantityStart(), own.quantityEnd(), List.of(number))
        .moved(Direction.NONE, Preposition.NONE);
  }
}
