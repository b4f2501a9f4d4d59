package io.briefing.diagnosis;

import io.briefing.claim.Reading.Says;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Decimals;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Terms;
import io.briefing.wording.Wording;

/** Puts what the words of a claim say into figures: {@code "below 14.3 % (1/7)"}. */
record Sayings(Terms terms, Wording wording) {

  /** From here on a number is written with a scale word. */
  private static final Rational MILLION = Scale.MILLION.factor();

  /** "One and a half billion" is written 1.5 billion. */
  private static final int FRACTION_DIGITS = 2;

  /** What a reading says; {@code aside} is the same in another form, or empty. */
  public record Saying(String text, String aside) {

    /** Both, with the second in brackets. */
    public String line() {
      return aside.isEmpty() ? text : text + "  (" + aside + ")";
    }
  }

  /**
   * @param moves whether ranks count moves: "the third year in a row"
   */
  Saying of(Says says, boolean moves) {
    Phrase phrase = says.phrase();
    return switch (phrase.kind()) {
      case DIRECTION -> new Saying(phrase.has(Note.SIDE) ? side(says) : direction(phrase), "");
      case MAJORITY, MINORITY -> new Saying(bounds(phrase), "");
      case RANK -> new Saying(moves ? moves(phrase) : rank(phrase), "");
      case MULTIPLE -> new Saying(bounds(phrase), growth(says));
      case DURATION -> new Saying(moves ? during(phrase) : bounds(phrase), "");
      default -> new Saying(bounds(phrase), fraction(phrase));
    };
  }

  /** "The third straight fall" counts falls, and is no rank. */
  private String moves(Phrase phrase) {
    Interval said = phrase.said();
    Rational count = phrase.value() != null ? phrase.value() : said == null ? null : said.low();
    if (count == null) {
      return rank(phrase);
    }
    String key =
        switch (phrase.direction()) {
          case UP -> "rises-in-a-row";
          case DOWN -> "falls-in-a-row";
          default -> "moves-in-a-row";
        };
    return terms.say(key, wording.number(count.abs(), 0));
  }

  /** "Fell for three years" */
  private String during(Phrase phrase) {
    if (phrase.value() == null || phrase.comparator() != Comparator.BARE) {
      return bounds(phrase);
    }
    String way = phrase.value().signum() < 0 ? "falling-for" : "rising-for";
    return terms.say(way, amount(phrase, phrase.value().abs()));
  }

  /** What words say that could not be brought beside the figures. */
  String alone(Phrase phrase) {
    return phrase.kind() == Kind.RANK ? rank(phrase) : bounds(phrase);
  }

  private String bounds(Phrase phrase) {
    return switch (phrase.kind()) {
      case MAJORITY -> terms.say("above", wording.percent(Rational.of(50), 0));
      case MINORITY -> terms.say("below", wording.percent(Rational.of(50), 0));
      case DIRECTION -> direction(phrase);
      case YEAR -> phrase.value() == null ? "" : phrase.value().exact();
      case STABILITY -> between(Interval.closed(Rational.of(-1), Rational.ONE), Unit.PERCENT, 0);
      default -> phrase.said() == null ? "" : number(phrase);
    };
  }

  private String direction(Phrase phrase) {
    String move = phrase.direction() == Direction.UP ? "rise" : "fall";
    return terms.say(phrase.isDeniedMove() ? move + "-or-none" : move);
  }

  /** "Above target" is a difference above 0, or a ratio above 100 %. */
  private String side(Says says) {
    Rational still = says.yardstick().meant(Rational.ZERO);
    String bound =
        still.isZero()
            ? wording.number(still, 0)
            : wording.percent(still.times(Rational.HUNDRED), 0);
    boolean level = says.phrase().said().contains(Rational.ZERO);
    return terms.say(
        says.phrase().direction() == Direction.UP
            ? level ? "at-least" : "above"
            : level ? "at-most" : "below",
        bound);
  }

  private String number(Phrase phrase) {
    Interval said = phrase.said();
    if (phrase.kind() == Kind.DATE) {
      return new Days(wording).of(said.low(), said);
    }
    if (phrase.value() != null) {
      String key = key(phrase.comparator(), phrase.value().signum() < 0);
      String amount = amount(phrase, phrase.value());
      return key.isEmpty() ? amount : terms.say(key, amount);
    }
    if (said.isPoint()) {
      return amount(phrase, said.low());
    }
    if (said.low() == null) {
      return terms.say(said.highOpen() ? "below" : "at-most", amount(phrase, said.high()));
    }
    if (said.high() == null) {
      return terms.say(said.lowOpen() ? "above" : "at-least", amount(phrase, said.low()));
    }
    return terms.say("between", amount(phrase, said.low()), amount(phrase, said.high()));
  }

  /** A fall of more than 5 % is below −5 %. */
  private static String key(Comparator comparator, boolean negative) {
    return switch (comparator) {
      case BARE, BETWEEN -> "";
      case EXACTLY -> "exactly";
      case ABOUT, CLOSE_TO -> "about";
      case FAR_FROM -> "far-from";
      case NEARLY -> negative ? "just-over" : "nearly";
      case JUST_OVER -> negative ? "just-under" : "just-over";
      case JUST_UNDER -> negative ? "just-over" : "just-under";
      case MORE_THAN -> negative ? "below" : "above";
      case LESS_THAN -> negative ? "above" : "below";
      case AT_LEAST -> negative ? "at-most" : "at-least";
      case AT_MOST -> negative ? "at-least" : "at-most";
      case BARELY -> "barely";
      case AND_SOME -> negative ? "below" : "above";
    };
  }

  private String between(Interval interval, Unit unit, int decimals) {
    return terms.say(
        "between", plain(interval.low(), unit, decimals), plain(interval.high(), unit, decimals));
  }

  /** A number of the phrase's unit, with as many digits as the words have. */
  String amount(Phrase phrase, Rational number) {
    if (phrase.kind() == Kind.MULTIPLE) {
      return terms.say("times", wording.number(number, Decimals.exact(number, 2)));
    }
    if (isPart(phrase)) {
      return wording.percent(number.times(Rational.HUNDRED), decimals(number));
    }
    Rational last = phrase.lastWritten() == null ? number.abs() : phrase.lastWritten();
    return amount(number, phrase.unit(), last);
  }

  private static int decimals(Rational fraction) {
    return Decimals.exact(fraction.times(Rational.HUNDRED), 1);
  }

  /** A number with its unit and a scale word, {@code last} being the unit of its last digit. */
  String amount(Rational number, Unit unit, Rational last) {
    Scale scale = scale(number);
    Rational scaled = number.over(scale.factor());
    int decimals =
        Math.max(Decimals.of(last.over(scale.factor())), Decimals.exact(scaled, FRACTION_DIGITS));
    return scale == Scale.ONE
        ? plain(number, unit, decimals)
        : wording.amount(number, unit.kind() == Unit.Kind.NOUN ? Unit.NONE : unit, scale, decimals);
  }

  private static Scale scale(Rational number) {
    Scale best = Scale.ONE;
    for (Scale scale : Scale.values()) {
      boolean large = scale.factor().compareTo(MILLION) >= 0;
      best = large && number.abs().compareTo(scale.factor()) >= 0 ? scale : best;
    }
    return best;
  }

  String plain(Rational number, Unit unit, int decimals) {
    boolean bare = unit.kind() == Unit.Kind.NOUN;
    return bare ? wording.number(number, decimals) : wording.amount(number, unit, decimals);
  }

  private String rank(Phrase phrase) {
    Interval said = phrase.said();
    if (said == null || said.low() == null || said.high() == null) {
      return said == null ? "" : number(phrase);
    }
    String low = wording.number(said.low().abs(), 0);
    String high = wording.number(said.high().abs(), 0);
    if (said.high().signum() < 0) {
      boolean last = said.isPoint() && said.high().abs().equals(Rational.ONE);
      return last ? terms.say("last") : terms.say("rank-from-end", low);
    }
    return terms.say("rank", said.isPoint() ? low : terms.say("to", low, high));
  }

  /** A multiple of something that grew, as the growth it is. */
  private String growth(Says says) {
    Phrase phrase = says.phrase();
    boolean grew = !says.yardstick().offset().isZero();
    if (!grew || phrase.value() == null) {
      return "";
    }
    Rational growth = says.yardstick().meant(phrase.value()).times(Rational.HUNDRED);
    String sign = growth.signum() > 0 ? "+" : "";
    return sign + wording.percent(growth, Decimals.exact(growth, 1));
  }

  /** A third, but not a billion and a third. */
  private static boolean isPart(Phrase phrase) {
    return phrase.kind() == Kind.FRACTION
        && phrase.unit().isNone()
        && phrase.value() != null
        && phrase.value().abs().compareTo(Rational.ONE) < 0;
  }

  private String fraction(Phrase phrase) {
    return isPart(phrase) && phrase.preposition() != Preposition.FROM
        ? wording.number(Rational.of(phrase.value().numerator()), 0)
            + "/"
            + phrase.value().denominator()
        : "";
  }
}
