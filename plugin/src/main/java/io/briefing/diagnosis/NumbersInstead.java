package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.Nearby;
import io.briefing.claim.Reading.Differs;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.TwoEnds;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.wording.OtherWords;
import io.briefing.wording.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that could stand in a claim's words in the place of the one that is judged. Whether
 * they make the words true is for the caller to find out.
 */
record NumbersInstead(Language language, OtherWords others, TrueValue values, WordsBefore before) {

  /** As they would stand in the words, the likeliest first. */
  List<String> of(Claim claim, Says says, String words, Outcome.Value value) {
    Phrase phrase = says.phrase();
    if (TwoEnds.areJudged(claim) && phrase.direction() != Direction.NONE) {
      return List.of(); // "Rose from 16 to 11": both numbers are right, and only the way is not.
    }
    if (Stayed.isUnmoved(value)) {
      return List.of();
    }
    if (phrase.kind() == Kind.RANK && before.sayNever(claim)) {
      return List.of();
    }
    if (isDenominator(phrase) && !says.stated().isZero()) {
      // "Two for every five": of what there are two for.
      Rational part = phrase.value().times(phrase.numbers().get(0).value());
      return PhraseReader.read(words, language).stream()
          .filter(plain -> plain.kind() == Kind.AMOUNT && plain.start() == phrase.start())
          .flatMap(plain -> others.proposals(words, plain, part.over(says.statedAsSaid())).stream())
          .toList();
    }
    if (value.sense() == Sense.DATE) {
      return List.of(values.date(phrase, says.stated()));
    }
    // Falls in a row are counted below zero; "the third fall" is not.
    boolean falls = value.sense() == Sense.TREND;
    Rational count = says.statedAsSaid().abs();
    boolean single = count.equals(Rational.ONE) && phrase.kind() == Kind.DURATION;
    if (falls && count.compareTo(Rational.ONE) <= 0 && !(single && isLast(claim, phrase, words))) {
      return List.of(); // "The first fall in a row" is no way to say it; "fell for one year" is.
    }
    boolean leavesOut =
        phrase.kind() == Kind.AMOUNT
            && claim.phrases().stream().anyMatch(other -> other.kind() == Kind.DIRECTION);
    if (falls && leavesOut) {
      return List.of(); // "Rose every year but three" does not count the years it rose.
    }
    Rational said = falls ? count : says.statedAsSaid();
    if (phrase.kind() == Kind.MAJORITY || phrase.kind() == Kind.MINORITY) {
      return inSentence(claim, phrase, words, said);
    }
    List<String> texts = new ArrayList<>(others.proposals(words, phrase, said, known(says, value)));
    if (!before.mayTurnBehind(claim)) {
      texts.addAll(signed(claim, says, texts));
    }
    return texts;
  }

  /** Whether no word follows, as "in a row" would, and the unit is in no other case: „Jahren“. */
  private boolean isLast(Claim claim, Phrase phrase, String words) {
    String after = words.substring(phrase.end()) + Nearby.of(claim.link()).after();
    String plain = values.wording().amount(Rational.of(2), phrase.unit(), 0);
    int noun = plain.length();
    while (noun > 0 && Character.isLetter(plain.charAt(noun - 1))) {
      noun--;
    }
    boolean unbent = words.substring(0, phrase.end()).endsWith(plain.substring(noun));
    return unbent && (after.isBlank() || !Character.isLetter(after.stripLeading().charAt(0)));
  }

  /**
   * How far what the words should say may be off to each side; 0 if nothing tells. What is computed
   * may be told a digit finer: 6.5 % of what may be 6.1 to 6.8 %.
   */
  private static Rational known(Says says, Outcome.Value value) {
    Interval possible = says.possible();
    Rational width =
        possible.isBounded()
            ? says.yardstick().said(possible.high()).minus(says.yardstick().said(possible.low()))
            : Rational.ZERO;
    boolean level = value.sense() == Sense.LEVEL || value.sense() == Sense.RATIO;
    boolean stated = level && value.uses().size() == 1;
    return width.abs().over(Rational.of(stated ? 2 : 20));
  }

  /** "A slim [majority](=…) of sales": an article and "of" may stand outside. */
  private List<String> inSentence(Claim claim, Phrase phrase, String words, Rational said) {
    Nearby nearby = Nearby.of(claim.link());
    int shift = nearby.before().length();
    Phrase there =
        phrase.saidAt(
            phrase.start() + shift,
            phrase.end() + shift,
            phrase.quantityStart() + shift,
            phrase.quantityEnd() + shift,
            phrase.numbers());
    return others.proposals(nearby.before() + words + nearby.after(), there, said);
  }

  /** The same with a minus, where no word around them tells a loss or a fall by itself. */
  List<String> signed(Claim claim, Says says, List<String> texts) {
    boolean plain =
        says.phrase().kind() == Kind.AMOUNT && says.phrase().direction() == Direction.NONE;
    return plain && says.stated().signum() < 0 && before.maySign(claim)
        ? texts.stream().map(Sign::minus).toList()
        : List.of();
  }

  /** « Un euro [sur huit](=…) »: the words have no more of the ratio than the eight. */
  static boolean isDenominator(Phrase phrase) {
    return phrase.kind() == Kind.FRACTION
        && phrase.numbers().size() == 1
        && phrase.value().compareTo(Rational.ONE) < 0
        && phrase.numbers().get(0).value().compareTo(Rational.ONE) > 0;
  }

  /** The phrase as it would be in the figures' currency, or in points instead of per cent. */
  static Optional<Phrase> inUnitOf(Phrase phrase, Outcome.Value value) {
    Unit.Kind said = phrase.unit().kind();
    boolean money = said == Unit.Kind.MONEY && value.unit().kind() == Unit.Kind.MONEY;
    boolean points = said == Unit.Kind.PERCENT && value.sense() == Sense.POINTS;
    boolean percent =
        said == Unit.Kind.POINT && (value.sense() == Sense.RATIO || value.sense() == Sense.GROWTH);
    if (money) {
      return Optional.of(phrase.in(Unit.money(value.unit().name())));
    }
    if (points) {
      return Optional.of(phrase.in(Unit.POINT));
    }
    return percent ? Optional.of(phrase.in(Unit.PERCENT)) : Optional.empty();
  }

  /** "From £130m to £150m" of euros: with one end in each currency, they would make no move. */
  static boolean mixMoney(Claim claim, Outcome.Value value) {
    return claim.reading() instanceof Differs differs
        && differs.phrase() != null
        && inUnitOf(differs.phrase(), value).filter(NumbersInstead::isMoney).isPresent()
        && claim.phrases().stream()
            .filter(phrase -> phrase.start() != differs.phrase().start() && isMoney(phrase))
            .anyMatch(phrase -> !phrase.unit().equals(value.unit()));
  }

  private static boolean isMoney(Phrase phrase) {
    return phrase.unit().kind() == Unit.Kind.MONEY;
  }

  static Rational said(Phrase phrase, Outcome.Value value) {
    boolean hundredths =
        phrase.unit().kind() == Unit.Kind.POINT || phrase.unit().kind() == Unit.Kind.PERCENT;
    return hundredths ? value.stated().times(Rational.HUNDRED) : value.stated();
  }
}
