package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Times of day. Where hours are told by the same word, each may be a stretch of time as well. */
final class Clock {

  private static final int MINUTES = 60;
  private static final String HOURS = "hours";
  private static final String MINUTES_TOLD = "minutes";
  private static final Rational SIXTY = Rational.of(MINUTES);
  private static final int MOST_DECIMALS = 3;
  private static final Rational TWELVE = Rational.of(12);

  /** No time of day stands behind these. */
  private static final Set<String> BOUNDS =
      Set.of("more-than", "less-than", "just-over", "just-under", "nearly", "at-least");

  private final Scan scan;
  private final Tokens tokens;
  private final Years years;
  private final Phrases phrases;
  private final Comparators comparators;

  Clock(Scan scan, Years years, Comparators comparators, Phrases phrases) {
    this.comparators = comparators;
    this.scan = scan;
    this.tokens = scan.tokens;
    this.years = years;
    this.phrases = phrases;
  }

  /** Reads {@code 10:30}, {@code 10h30} or {@code 5 pm} at token i; the token after it, or −1. */
  int read(int i) {
    int hour = tokens.small(i);
    int run = hour < 0 ? -1 : runningTime(i);
    if (run >= 0 || hour < 0 || hour > 24 || tokens.length(i) > 2) {
      return run;
    }
    if ((hasMinutes(i, '.') || hasMinutes(i, ',')) && tokens.small(i + 2) < MINUTES) {
      boolean told = scan.before(i, Role.CLOCK) >= 0 && !years.isMeasured(i + 3);
      int to = told || opensHours(i + 3) ? i + 3 : scan.find(i + 3, Role.HOUR);
      return to < 0 || tokens.gap(i + 1) == Gap.PARAGRAPH ? -1 : time(i, to);
    }
    int behind = tokens.gap(i + 1) == Gap.PARAGRAPH ? -1 : scan.find(i + 1, Role.HOUR);
    return behind < 0 ? -1 : hours(i, behind, scan.atom().has(HOURS));
  }

  /**
   * Reads {@code 2:06:12}, {@code 6:12} or {@code 6:12.5}: a time of day, or how long something
   * took, where the first number may count hours or minutes.
   */
  private int runningTime(int i) {
    if (!hasMinutes(i, ':')) {
      return -1;
    }
    boolean three = hasMinutes(i + 2, ':');
    int last = three ? i + 4 : i + 2;
    boolean decimals = hasDecimals(last + 1);
    int end = decimals ? last + 3 : last + 1;
    boolean noun = tokens.gap(end) != Gap.PARAGRAPH && scan.is(end, Role.NOUN);
    String told = noun ? scan.atom().value() : "";
    boolean minutes = !three && told.equals(MINUTES_TOLD);
    boolean hours = !decimals && told.equals(HOURS);
    boolean day = tokens.small(i) <= 24 && tokens.length(i) <= 2;
    if (!day && !three && !minutes && !hours) {
      return -1;
    }
    int to = minutes || hours ? scan.find(end, Role.NOUN) : end;
    List<Phrase> stretches = new ArrayList<>();
    if (three || !hours) {
      stretches.add(stretch(i, last, end, to, Unit.noun("seconds")));
    }
    if (!three && !minutes && !decimals) {
      stretches.add(stretch(i, last, end, to, Unit.noun(MINUTES_TOLD)));
    }
    phrases.add(new PhraseBuilder(tokens, Kind.TIME, i, to).alternatives(stretches).build());
    return to;
  }

  private boolean hasDecimals(int i) {
    return (tokens.isSign(i, '.') || tokens.isSign(i, ','))
        && tokens.isGlued(i)
        && tokens.isDigits(i + 1)
        && tokens.isGlued(i + 1)
        && tokens.length(i + 1) <= MOST_DECIMALS;
  }

  /** How long the numbers from one token to another tell, each a sixtieth of the one before. */
  private Phrase stretch(int from, int last, int end, int to, Unit unit) {
    Rational all = Rational.ZERO;
    Rational round = Rational.ONE;
    for (int i = from; i <= last; i += 2) {
      int part = tokens.small(i);
      all = all.times(SIXTY).plus(Rational.of(part));
      round = part == 0 ? round.times(SIXTY) : Rational.of(part % 10 == 0 ? 10 : 1);
    }
    Rational one = Rational.ONE;
    if (end > last + 1) {
      one = Rational.powerOfTen(-tokens.length(last + 2));
      all = all.plus(Rational.of(tokens.small(last + 2)).times(one));
      round = one;
    }
    Draft number = Draft.decimal(from, end, all, one).withPlace(round);
    Quantity quantity = Quantity.of(number).in(unit, Rational.ONE, to, Kind.AMOUNT, 0);
    return PhraseBuilder.of(tokens, quantity, comparators.before(from, to)).build();
  }

  private boolean hasMinutes(int i, char mark) {
    return tokens.isSign(i + 1, mark)
        && tokens.isGlued(i + 1)
        && tokens.isDigits(i + 2)
        && tokens.isGlued(i + 2)
        && tokens.length(i + 2) == 2;
  }

  private int time(int i, int to) {
    phrases.add(new PhraseBuilder(tokens, Kind.TIME, i, to).build());
    return to;
  }

  /** « 10 heures », « 2 h 10 »: {@code either} a time of day or so long. */
  private int hours(int i, int hourEnd, boolean either) {
    boolean minutes = tokens.isDigits(hourEnd) && tokens.length(hourEnd) == 2;
    int to = minutes ? hourEnd + 1 : hourEnd;
    if (!either) {
      return time(i, to);
    }
    if (scan.before(i, Role.CLOCK) < 0 && isStretch(i, hourEnd)) {
      return -1;
    }
    Rational hours = Rational.of(tokens.small(i));
    Rational all = minutes ? hours.times(SIXTY).plus(Rational.of(tokens.small(hourEnd))) : hours;
    Quantity stretch =
        Quantity.of(Draft.words(i, to, all))
            .in(Unit.noun(minutes ? MINUTES_TOLD : HOURS), Rational.ONE, to, Kind.AMOUNT, 0);
    phrases.add(
        new PhraseBuilder(tokens, Kind.TIME, i, to)
            .alternative(
                PhraseBuilder.of(tokens, stretch, new Hedge(Comparator.BARE, i, to, true)).build())
            .build());
    return to;
  }

  /** Whether it can be no time of day: « plus de 2 heures », « 2 heures et 10 minutes ». */
  private boolean isStretch(int i, int hourEnd) {
    boolean bound = scan.before(i, Role.COMPARATOR) >= 0 && BOUNDS.contains(scan.atom().value());
    int and = scan.find(hourEnd, Role.AND);
    int more = and < 0 ? hourEnd : and;
    return bound
        || tokens.isDigits(more) && scan.is(more + 1, Role.NOUN) && scan.atom().has(MINUTES_TOLD);
  }

  /** "De 8.30 a 17.30 horas": the hour behind the second time belongs to both. */
  private boolean opensHours(int i) {
    int second = scan.skip(i, Role.RANGE);
    return second > i
        && tokens.isDigits(second)
        && tokens.isSign(second + 1, '.')
        && tokens.isDigits(second + 2)
        && scan.is(second + 3, Role.HOUR);
  }

  /** „halb zehn“ is half past nine. */
  int half(int i) {
    boolean half = scan.find(i, Role.FRACTION) == i + 1 && scan.atom().has("hour");
    boolean bare = half && tokens.gap(i + 1) != Gap.PARAGRAPH && scan.before(i, Role.ARTICLE) < 0;
    int to = bare ? scan.find(i + 1, Role.CARDINAL) : -1;
    if (to < 0 || scan.atom().number().compareTo(TWELVE) > 0 || scan.is(to, Role.SCALE)) {
      return -1;
    }
    phrases.add(new PhraseBuilder(tokens, Kind.TIME, i, to).build());
    return to;
  }
}
