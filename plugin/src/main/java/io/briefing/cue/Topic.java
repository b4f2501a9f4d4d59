package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** What a text, or the label of a figure, speaks of in whatever words: a cost, a decision. */
public enum Topic {
  /** That another thing follows: "and". */
  ADDITION(Role.AND),
  /** The same, and nothing else. */
  ADDITION_ALONE(scan -> scan.find(0, Role.AND) == scan.tokens.count()),
  /** A point in time at which something comes or goes, as a figure is named: "arrival". */
  ARRIVAL(Role.ARRIVAL),
  /** What is better the less it is: "net debt". */
  BURDEN(Role.BURDEN),
  /** A cost or an outflow, which figures may hold as negative numbers. */
  COST(Costs::areIn),
  /** "Net debt", „Finanzschulden“ */
  DEBT(Role.DEBT),
  /** What was said, decided or foreseen: "promised". */
  DECISION(scan -> anywhere(scan, i -> scan.is(i, Role.DECISION) && !scan.atom().has("target"))),
  /** What is decided of a target alone, and done to anything else: "was set". */
  DECISION_ON_TARGET(
      scan -> anywhere(scan, i -> scan.is(i, Role.DECISION) && scan.atom().has("target"))),
  /** That something is not so. */
  DENIAL(scan -> anywhere(scan, i -> scan.is(i, Role.NEGATION) || scan.is(i, Role.NEGATION_OPENS))),
  /** Amounts that are moves of something: "volume effect". */
  EFFECT(Role.EFFECT),
  /** A whole year: "for the year", "annual". */
  FULL_YEAR(Role.FULL_YEAR),
  /** A rise or a profit in one word: "a gain of", „ein Plus von“. */
  GAIN(scan -> anywhere(scan, i -> scan.is(i, Role.MOVE) && scan.is(i, Role.PROFIT))),
  /** A difference, which has a size and no sign. */
  GAP(Role.GAP),
  /** The same, of all that its sentence says: "in absolute terms, …". */
  GAP_OPENING(scan -> anywhere(scan, i -> scan.is(i, Role.GAP) && scan.atom().has("opening"))),
  /** How often something moved, where a verb beside it tells which way: "for the first time". */
  HOW_OFTEN(Role.HOW_OFTEN),
  /** "Net loss", « perte nette » */
  LOSS(scan -> speaksOfLoss(scan, false)),
  /** A loss, and no profit after it. */
  LOSS_AT_LAST(scan -> speaksOfLoss(scan, true)),
  /** A loss that is named, and not only a sign that something has: "remained negative". */
  LOSS_BY_NAME(Topic::namesLoss),
  /** A profit, sales or what else is earned, as a figure is named. */
  INCOME(
      scan ->
          anywhere(
              scan,
              i -> scan.is(i, Role.PROFIT) || scan.is(i, Role.MERIT) && scan.atom().has("income"))),
  /** What is better the more it is: "gross margin". */
  MERIT(
      scan ->
          anywhere(
              scan,
              i ->
                  scan.is(i, Role.MERIT)
                      && !scan.atom().has("name")
                      && !scan.atom().has("income"))),
  /** The same, as a figure is named: "cost efficiency"; of "cost of sales" less is better. */
  NAMED_MERIT(scan -> anywhere(scan, i -> scan.is(i, Role.MERIT) && !scan.atom().has("income"))),
  /** What is earned or better the more it is, and no rate or time of it: "days to sales". */
  MERIT_FIRST(Topic::namesMeritFirst),
  /** That something never was: "for the first time". */
  NEVER(Role.NEVER),
  /**
   * Per cent that tell how far something moved: "GDP growth", "consumer prices, change on year".
   */
  RATE_OF_CHANGE(
      scan -> anywhere(scan, i -> scan.is(i, Role.EFFECT) || scan.is(i, Role.RATE_OF_CHANGE))),
  /** Per cent that tell where something stands, and not how far it moved: "policy rate". */
  STANDING_RATE(Role.STANDING_RATE),
  /** A place among others, of which the first is the best: "its rank rose". */
  RANKING(Role.RANKING),
  /** The same, as a figure is named: "rank of the city", and not "score in the ranking". */
  RANKING_FIRST(Topic::namesRankingFirst),
  /**
   * That something was gained last of which there is less, as a time of travel: "saved", and not
   * "despite savings it rose by".
   */
  SAVING_LAST(Topic::savesLast),
  /** The same of what moves first: „[27 Minuten](=…) gespart“. */
  SAVING_FIRST(Topic::savesFirst),
  /** That anything moved. */
  MOVE(Role.MOVE),
  /** The same of a text that begins so: "[£3m](=…) higher". */
  MOVE_FIRST(scan -> scan.is(0, Role.MOVE)),
  /** That something got better or worse, and not if it became more or less. */
  WORTH(Role.WORTH),
  /** What may be above nothing or below, as a figure is named: "result", "net profit". */
  RESULT(scan -> anywhere(scan, i -> scan.is(i, Role.RESULT) || scan.is(i, Role.PROFIT))),
  /** Points that are won, as they or their unit are named: "points per game". */
  POINTS(scan -> scan.is(0, Role.POINT)),
  /** That it got better or worse, and no other move: "worsened by". */
  WORTH_ONLY(Topic::movesInWorthOnly),
  /** That something is faster or slower, which of a time is less or more. */
  PACE(scan -> anywhere(scan, i -> isPace(scan, i))),
  /** The same of a text that begins so: "[two days](=…) faster". */
  PACE_FIRST(scan -> isPace(scan, 0)),
  /** That something moved last that is no better or worse: "margins improved and debt fell by". */
  PLAIN_MOVE_LAST(Topic::movesPlainlyLast);

  private final Predicate<Scan> test;

  Topic(Role role) {
    this(scan -> anywhere(scan, i -> scan.is(i, role)));
  }

  Topic(Predicate<Scan> test) {
    this.test = test;
  }

  public boolean isIn(String text, Language language) {
    return isIn(new Scan(text, language.pack()));
  }

  /** As of a text that is asked for several topics, and cut into words once. */
  public boolean isIn(Scan text) {
    return test.test(text);
  }

  private static boolean isPace(Scan scan, int i) {
    return scan.is(i, Role.MOVE) && scan.atom().has("pace");
  }

  private static boolean anywhere(Scan scan, IntPredicate at) {
    for (int i = 0; i < scan.tokens.count(); i++) {
      if (at.test(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesMeritFirst(Scan scan) {
    for (int i = 0; i < scan.tokens.count(); i++) {
      if (scan.is(i, Role.PROFIT) || scan.is(i, Role.MERIT)) {
        return true;
      }
      boolean joined = scan.is(i, Role.TO) || scan.is(i, Role.OF) || scan.is(i, Role.WHERE);
      if (joined || scan.is(i, Role.BY) || scan.is(i, Role.RATIO)) {
        return false;
      }
    }
    return false;
  }

  private static boolean namesRankingFirst(Scan scan) {
    for (int i = 0; i < scan.tokens.count() && (i == 0 || !isJoint(scan, i)); i++) {
      int end = scan.find(i, Role.RANKING);
      if (end >= 0) {
        boolean aside = scan.tokens.isSign(end, '(') || scan.tokens.isSign(end, ')');
        return aside || end == scan.tokens.count() || isJoint(scan, end);
      }
    }
    return false;
  }

  /** What joins another noun to the first: "of", "in", "among", „der“. */
  private static boolean isJoint(Scan scan, int i) {
    return scan.is(i, Role.OF)
        || scan.is(i, Role.WHERE)
        || scan.is(i, Role.TO)
        || scan.is(i, Role.BY)
        || scan.is(i, Role.ARTICLE)
        || scan.is(i, Role.DETERMINER);
  }

  private static boolean savesLast(Scan scan) {
    boolean saves = false;
    for (int i = 0; i < scan.tokens.count(); ) {
      int bound = scan.find(i, Role.COMPARATOR);
      boolean saving = scan.is(i, Role.SAVING);
      saves = saving || saves && (bound >= 0 || !scan.is(i, Role.MOVE) && !isSide(scan, i));
      i = Math.max(bound, i + 1);
    }
    return saves;
  }

  private static boolean savesFirst(Scan scan) {
    for (int i = 0; i < scan.tokens.count(); i++) {
      if (scan.is(i, Role.SAVING) || scan.is(i, Role.MOVE)) {
        return scan.is(i, Role.SAVING);
      }
    }
    return false;
  }

  private static boolean movesInWorthOnly(Scan scan) {
    boolean worth = false;
    for (int i = 0; i < scan.tokens.count(); ) {
      boolean only = scan.is(i, Role.WORTH) && scan.atom().has("only");
      int bound = scan.find(i, Role.COMPARATOR);
      boolean limits = bound >= 0 && isBound(scan, i, bound);
      worth |= only;
      if (!only && !limits && (bound >= 0 && isSide(scan, i) || scan.is(i, Role.MOVE))) {
        return false;
      }
      i = Math.max(bound, i + 1);
    }
    return worth;
  }

  /** "By less than 5 %" limits its number; "5 % less than in 2023" tells of a move. */
  private static boolean isBound(Scan scan, int i, int to) {
    boolean leads = scan.tokens.isDigits(to) || scan.is(to, Role.CURRENCY);
    boolean behind =
        scan.tokens.isDigits(i - 1)
            || scan.before(i, Role.PERCENT) >= 0
            || scan.before(i, Role.SCALE) >= 0
            || scan.before(i, Role.SHORT_SCALE) >= 0;
    return leads && !behind;
  }

  /** "More than", "higher than", "below"; nothing moves in "about" and "nearly". */
  private static boolean isSide(Scan scan, int i) {
    return scan.is(i, Role.SIDE) && !scan.atom().has("target")
        || scan.is(i, Role.COMPARATOR)
            && (scan.atom().value().startsWith("more-than")
                || scan.atom().value().startsWith("less-than"));
  }

  private static boolean movesPlainlyLast(Scan scan) {
    boolean plain = false;
    for (int i = 0; i < scan.tokens.count(); ) {
      int bound = scan.find(i, Role.COMPARATOR);
      if (bound < 0 && scan.is(i, Role.MOVE)) {
        plain = !scan.is(i, Role.WORTH);
      }
      i = Math.max(bound, i + 1);
    }
    return plain;
  }

  private static boolean namesLoss(Scan scan) {
    return anywhere(
        scan, i -> scan.is(i, Role.LOSS) && !(scan.atom().has("sign") && tells(scan, i)));
  }

  /** "Remained however negative", but not "negative growth" */
  private static boolean tells(Scan scan, int i) {
    int at = scan.before(i, Role.CONTRAST);
    int filler = scan.before(at < 0 ? i : at, Role.FILLER);
    boolean being = filler >= 0 && scan.atom().has("auxiliary");
    return being || scan.before(at < 0 ? i : at, Role.BECOMING) >= 0;
  }

  private static boolean speaksOfLoss(Scan scan, boolean last) {
    boolean loss = false;
    for (int i = 0; i < scan.tokens.count(); ) {
      int free = scan.find(i, Role.NO_LOSS);
      boolean stays = loss && !(last && scan.is(i, Role.PROFIT));
      loss = free < 0 && scan.is(i, Role.LOSS) || stays;
      i = Math.max(free, i + 1);
    }
    return loss;
  }
}
