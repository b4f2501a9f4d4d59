package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a single word does in a sentence, whatever stands around it. */
public enum WordSort {
  /** It only joins others, and so tells no thing from another: "from", "before", "the". */
  SMALL(
      Role.FROM,
      Role.WHERE,
      Role.TO,
      Role.BY,
      Role.OF,
      Role.AND,
      Role.RANGE,
      Role.BETWEEN,
      Role.CONTRAST,
      Role.ARTICLE,
      Role.DETERMINER,
      Role.COMPARATOR,
      Role.NEGATION,
      Role.FILLER,
      Role.BEFORE_COST,
      Role.YEAR_LEAD,
      Role.TIME),
  /** It is of numbers, units or moves, which are said of anything: "years". */
  OF_AMOUNTS(
      Role.CARDINAL,
      Role.SCALE,
      Role.MULTIPLE,
      Role.PERCENT,
      Role.POINT,
      Role.CURRENCY,
      Role.DURATION,
      Role.AFTER,
      Role.RATIO,
      Role.MOVE,
      Role.OLD,
      Role.AGED),
  /** It is a move, as a verb or as a noun: "rose", "growth". */
  OF_MOVES(Role.MOVE, Role.RATE_OF_CHANGE, Role.GAP),
  /** It says of the things behind it only that they are counted: "number" of shops. */
  COUNTING(Role.COUNTING),
  /** It names no more than a length of time: "quarter", « année ». */
  OF_TIME(Role.PERIOD),
  /** It may lead from a part to the one that it is of: "of", "a". */
  OF_ONE(Role.OF, Role.ARTICLE),
  /** It opens what was not named before: "a", „einen“. */
  ARTICLE(Role.ARTICLE),
  /** It tells how exactly a number is meant: "nearly". */
  COMPARATOR(Role.COMPARATOR),
  /** It denies something: "not". */
  NEGATION(Role.NEGATION),
  /** It stands before a noun and tells how large it is: "larger". */
  DESCRIBING(WordSort::describes),
  /** It is a verb that moves, or joins one to its number: "fell", "sharply", "to". */
  MOVING(WordSort::moves);

  private final Predicate<Scan> test;

  WordSort(Role... roles) {
    this(scan -> Stream.of(roles).anyMatch(role -> scan.is(0, role)));
  }

  WordSort(Predicate<Scan> test) {
    this.test = test;
  }

  public boolean includes(String word, Language language) {
    return test.test(new Scan(word, language.pack()));
  }

  private static boolean describes(Scan scan) {
    return scan.find(0, Role.SUPERLATIVE) == scan.tokens.count() && scan.atom().has("pair");
  }

  private static boolean moves(Scan scan) {
    boolean joint = (scan.is(0, Role.TO) || scan.is(0, Role.BY)) && !scan.atom().has("none");
    boolean verb = scan.is(0, Role.MOVE) && !scan.atom().value().startsWith("noun");
    return joint || verb || scan.is(0, Role.INTENSITY);
  }
}
