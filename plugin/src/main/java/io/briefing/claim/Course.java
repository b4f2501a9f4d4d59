package io.briefing.claim;

import io.briefing.figure.Period;
import io.briefing.formula.Expression;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which way a number came to its level: "fell to 3.7 %" cannot be said where it had been 3.5 %.
 *
 * <p>The words may look back to the period before, to the same period a year before, or to a year
 * that the sentence names. Only a number that came the other way from each of them that is known
 * stands against the words; where none is known, nothing does, unless the figure is known every few
 * years at most, as what is elected or counted then: it came from the last of them. Without a year
 * in the sentence the words may also look back further: to "fell to 3.7 %" a rise from 3.5 % is no
 * contradiction yet if it had once been 5 %. Where the words say what it came from, only that
 * counts.
 */
final class Course {

  private final TimeSeries series;
  private final FigureNames names;

  Course(TimeSeries series, FigureNames names) {
    this.series = series;
    this.names = names;
  }

  /** The earlier value that says the opposite of a claim's words, if they say how it came. */
  Optional<Earlier> against(
      Reading reading, Expression formula, Outcome outcome, Surroundings around) {
    if (!(reading instanceof Reading.Says says && outcome instanceof Outcome.Value value)) {
      return Optional.empty();
    }
    Worth worth = Worth.of(around.speech(), new Subject(formula, value, names), says.phrase());
    if (worth == Worth.OPEN) {
      return Optional.empty();
    }
    List<Phrase> others = worth.told(around.others(says.phrase()));
    Phrase moving =
        worth.told(MultipleTo.read(around.moving(says.phrase()), says.phrase(), around));
    Expression plain = Hundredfold.isOf(value.sense()) ? Hundredfold.plain(formula) : formula;
    Optional<Phrase> start = MoveStart.in(others, says.phrase(), around.start());
    if (start.isPresent()) {
      return against(says, moving, start.get(), plain, value)
          .or(
              () ->
                  MoveStart.denies(moving, start.get())
                      ? against(moving, plain, value, Set.of())
                      : Optional.empty());
    }
    Phrase left = CameFrom.read(moving, says.phrase(), around);
    if (left.preposition() == Preposition.FROM) {
      return since(left, others, plain, value);
    }
    boolean taken = says.phrase().direction() == Direction.NONE && isReached(others, says, around);
    boolean open = others.stream().anyMatch(Course::mayNameStart);
    if (open || taken) {
      return Optional.empty();
    }
    Set<Integer> years = otherYears(others, value);
    if (value.sense() == Sense.GROWTH) {
      return ToldGrowth.is(moving, value, around)
          ? against(moving, plain, value, years).filter(then -> ToldGrowth.isRise(then.value()))
          : Optional.empty();
    }
    return against(moving, plain, value, years)
        .or(
            () ->
                MultipleTo.before(around.moving(says.phrase()), says.phrase(), around)
                    .filter(times -> times.end() <= around.start()) // else two are in the words
                    .flatMap(times -> missed(times, plain, value, years)));
  }

  /** "Doubled to [15 million](=…)" where it had been 11: no earlier number that is known fits. */
  private Optional<Earlier> missed(
      Phrase times, Expression expression, Outcome.Value now, Set<Integer> years) {
    if (!isLevel(now.sense()) || isNamed(now)) {
      return Optional.empty();
    }
    List<Optional<Earlier>> near =
        steps(now.latest().orElseThrow(), years).stream()
            .map(steps -> series.before(times, expression, steps))
            .toList();
    List<Earlier> all = series.before(times, expression).flatMap(Optional::stream).toList();
    return TimesAsLarge.missed(times, near, all, !years.isEmpty(), now);
  }

  /**
   * "Rose from 600 to 412 million", "up from 600 million, it stood at 412": wrong if that is where
   * the number was in an earlier period, and it went the other way since. What denies itself may as
   * well have the later period first.
   */
  private Optional<Earlier> against(
      Reading.Says says, Phrase reached, Phrase start, Expression expression, Outcome.Value now) {
    boolean level = isLevel(now.sense());
    boolean to = reached.preposition() == Preposition.TO;
    boolean still = reached.direction() == Direction.NONE && reached.kind() == start.kind();
    Direction way = to ? reached.direction() : still ? start.direction() : Direction.NONE;
    if (!level || way == Direction.NONE || isDenied(reached)) {
      return Optional.empty();
    }
    Phrase moving = reached.moved(way, Preposition.TO);
    NumberSet from = says.yardstick().meant(start.ok());
    Stream<Earlier> before = series.starts(moving, expression, now);
    Stream<Optional<Earlier>> after =
        MoveStart.denies(moving, start) ? series.after(moving, expression) : Stream.empty();
    return Stream.concat(before, after.flatMap(Optional::stream))
        .filter(earlier -> from.contains(earlier.value().stated()))
        .filter(earlier -> isOtherWay(moving, earlier.value(), now))
        .findFirst()
        .map(then -> new Earlier(then.period(), then.value(), then.rose(), true));
  }

  /** "Fell to 10 billion, which equals [2.8 times](=…)": a verb leads to one level. */
  private static boolean isReached(List<Phrase> others, Reading.Says says, Surroundings around) {
    Phrase moving = around.moving(says.phrase());
    return others.stream()
        .filter(other -> other.end() <= says.phrase().start() + around.start())
        .anyMatch(
            other ->
                other.preposition() == Preposition.TO && other.direction() == moving.direction());
  }

  /**
   * "Sales were 163 million, down from [148 million](=sales@2022)": wrong if every later number
   * known is above it, and the sentence names one of them and no other that it may have come to.
   */
  private Optional<Earlier> since(
      Phrase left, List<Phrase> others, Expression expression, Outcome.Value then) {
    boolean level = isLevel(then.sense());
    boolean open = left.has(Note.SUPPOSED) || left.has(Note.NEGATION_NOT_UNDERSTOOD);
    if (!level || left.direction() == Direction.NONE || isNamed(then) || open) {
      return Optional.empty();
    }
    List<Earlier> later = series.after(left, expression).flatMap(Optional::stream).toList();
    boolean contradicts =
        isKnown(later, others, then)
            && later.stream().allMatch(now -> isOtherWay(left, then, now.value()));
    return contradicts ? later.stream().findFirst().map(Earlier::only) : Optional.empty();
  }

  /** Whether all that the sentence may lead to is among later numbers. */
  private static boolean isKnown(List<Earlier> later, List<Phrase> others, Outcome.Value then) {
    boolean years =
        otherYears(others, then).stream()
            .filter(year -> year > then.latest().orElseThrow().year())
            .allMatch(year -> later.stream().anyMatch(now -> now.period().year() == year));
    boolean ends =
        others.stream()
            .filter(other -> other.preposition() == Preposition.TO && other.value() != null)
            .allMatch(
                other -> later.stream().anyMatch(now -> other.ok().contains(now.value().stated())));
    boolean reached =
        others.stream()
            .filter(other -> other.kind() == Phrase.Kind.AMOUNT && other.value() != null)
            .anyMatch(
                other -> later.stream().anyMatch(now -> other.ok().contains(now.value().stated())));
    return years && ends && reached;
  }

  private static boolean isNamed(Outcome.Value value) {
    return value.latest().filter(period -> period.kind() != Period.Kind.NAME).isEmpty();
  }

  /** "From 5 %", "in ten years", "since March": what the words look back to, or it may be. */
  private static boolean mayNameStart(Phrase phrase) {
    return phrase.preposition() == Preposition.FROM
        || phrase.kind() == Phrase.Kind.DURATION
        || phrase.kind() == Phrase.Kind.DATE
        || phrase.kind() == Phrase.Kind.PERIOD;
  }

  static Set<Integer> otherYears(List<Phrase> phrases, Outcome.Value value) {
    Set<Integer> years = Years.in(phrases);
    value.used().stream().forEach(period -> years.remove(period.year()));
    return years;
  }

  /**
   * The earlier value that says the opposite of the words.
   *
   * @param years the other years that the sentence names
   */
  private Optional<Earlier> against(
      Phrase phrase, Expression expression, Outcome.Value now, Set<Integer> years) {
    boolean level = isLevel(now.sense()) || now.sense() == Sense.GROWTH;
    boolean reached =
        phrase.preposition() == Preposition.TO
            && phrase.direction() != Direction.NONE
            && !isDenied(phrase);
    Optional<Period> latest = level && reached ? now.latest() : Optional.empty();
    if (latest.isEmpty() || latest.get().kind() == Period.Kind.NAME) {
      return Optional.empty();
    }
    List<Earlier> known = new ArrayList<>();
    for (int steps : steps(latest.get(), years)) {
      Optional<Earlier> earlier = series.before(phrase, expression, steps);
      if (earlier.isEmpty() && !years.isEmpty()) {
        return Optional.empty();
      }
      earlier.ifPresent(known::add);
    }
    if (known.isEmpty()) {
      series.lastApart(phrase, expression).ifPresent(known::add);
    }
    boolean contradicts =
        known.stream().allMatch(earlier -> isOtherWay(phrase, earlier.value(), now));
    return contradicts
        ? known.stream().findFirst().map(last -> placed(last, phrase, expression, now, years))
        : Optional.empty();
  }

  private Earlier placed(
      Earlier last, Phrase phrase, Expression expression, Outcome.Value now, Set<Integer> years) {
    boolean always =
        !years.isEmpty()
            || series
                .before(phrase, expression)
                .flatMap(Optional::stream)
                .allMatch(earlier -> isOtherWay(phrase, earlier.value(), now));
    return new Earlier(last.period(), last.value(), last.rose(), always);
  }

  /** "Did not fall below 570": it need not have fallen at all. */
  private static boolean isDenied(Phrase phrase) {
    return phrase.direction() == Direction.DOWN && phrase.comparator() == Comparator.AT_LEAST
        || phrase.direction() == Direction.UP && phrase.comparator() == Comparator.AT_MOST;
  }

  private static List<Integer> steps(Period latest, Set<Integer> years) {
    int perYear = latest.stepsAYear();
    if (!years.isEmpty()) {
      return years.stream()
          .filter(year -> year < latest.year())
          .map(year -> (latest.year() - year) * perYear)
          .toList();
    }
    return perYear == 1 ? List.of(1) : List.of(1, perYear);
  }

  static boolean isLevel(Sense sense) {
    return sense == Sense.LEVEL || sense == Sense.RATIO || sense == Sense.DURATION;
  }

  /** Losses and moves of size are compared without their sign. */
  private static boolean isOtherWay(Phrase phrase, Outcome.Value then, Outcome.Value now) {
    boolean sizes = phrase.has(Note.LOSS) || phrase.has(Note.OF_SIZE);
    Interval before = sizes ? then.possible().abs() : then.possible();
    Interval after = sizes ? now.possible().abs() : now.possible();
    return phrase.direction() == Direction.UP ? after.isBelow(before) : before.isBelow(after);
  }
}
