package io.briefing.claim;

import io.briefing.cue.RoundTime;
import io.briefing.figure.Period;
import io.briefing.formula.Evaluator;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Items;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Function;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "The highest in ten years", "the lowest since 2008": a record, told among the periods that the
 * words look back to, and not at all where figures of some of them are missing.
 */
final class LookingBack {

  private static final int MOST = 1000;

  private static final Unit QUARTERS = Unit.noun("quarters");

  private static final int MONTHS_IN_A_QUARTER = 3;

  /** " of the year " */
  private static final int MOST_BETWEEN = 13;

  private final Evaluator evaluator;

  LookingBack(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The outcome as the words mean it; as it is where they look back to nothing. */
  Outcome told(Expression formula, Outcome outcome, List<Phrase> phrases, Surroundings around) {
    boolean record = formula instanceof Call call && call.function() == Function.RECORD;
    if (!record || !(outcome instanceof Outcome.Value value)) {
      return outcome;
    }
    SortedSet<Period> known =
        value.uses().stream()
            .map(FigureUse::period)
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    Period latest = known.last();
    Optional<LocalDate> after =
        Stream.concat(
                phrases.stream()
                    .map(phrase -> LastSoMany.in(phrase, around.start(), around))
                    .filter(phrase -> mayTell(phrase, around.start(), around)),
                around.behind().stream()
                    .map(phrase -> LastSoMany.in(phrase, 0, around))
                    .filter(phrase -> mayTell(phrase, 0, around)))
            .flatMap(phrase -> start(phrase, latest, around).stream())
            .findFirst()
            .or(() -> round(around, latest));
    if (after.isEmpty() || latest.kind() == Period.Kind.DAY || latest.kind() == Period.Kind.NAME) {
      return outcome;
    }
    return reach(known).isAfter(after.get())
        ? tooShort(known.first(), after.get())
        : among(((Call) formula), known, after.get());
  }

  /** "The best year in a decade", in the claim's words or right behind them. */
  private static Optional<LocalDate> round(Surroundings around, Period latest) {
    String text = around.times().text();
    int to = Math.max(around.end(), around.sentence().to());
    return RoundTime.in(text.substring(around.start(), to), around.times().language())
        .filter(
            time -> {
              int start = around.start() + time.start();
              return start < around.end() || around.times().isRightBehind(around.end(), start);
            })
        .map(time -> latest.lastDay().plusDays(1).minusYears(time.years()));
  }

  /** The first day told of: one quarter of each year tells of that year, up to its end. */
  private static LocalDate reach(SortedSet<Period> known) {
    Period first = known.first();
    boolean oneOfEachYear =
        first.index() > 0
            && known.size() > 1
            && known.stream().allMatch(each -> each.index() == first.index())
            && known.last().year() - first.year() == known.size() - 1;
    return oneOfEachYear ? first.lastDay().plusDays(1).minusYears(1) : first.firstDay();
  }

  /** A date does only behind "since": in "up from 80 million in 2021" it tells something else. */
  private static boolean mayTell(Phrase phrase, int from, Surroundings around) {
    boolean dated =
        phrase.kind() == Kind.YEAR || phrase.kind() == Kind.PERIOD || phrase.kind() == Kind.DATE;
    return !dated || around.times().isSince(from + phrase.start());
  }

  /** The first day that the words look back to. */
  private static Optional<LocalDate> start(Phrase phrase, Period latest, Surroundings around) {
    LocalDate end = latest.lastDay().plusDays(1);
    boolean counted =
        (phrase.kind() == Kind.DURATION || phrase.unit().equals(QUARTERS))
            && phrase.value() != null
            && phrase.value().isInteger()
            && phrase.value().signum() > 0;
    if (counted) {
      return back(end, phrase.unit(), count(phrase));
    }
    return last(phrase, around).map(day -> day.plusDays(1)).filter(latest.firstDay()::isAfter);
  }

  /** The last day of what a phrase names: what comes since begins on the day after. */
  private static Optional<LocalDate> last(Phrase phrase, Surroundings around) {
    return switch (phrase.kind()) {
      case YEAR ->
          Years.in(List.of(phrase)).stream().map(year -> LocalDate.of(year, 12, 31)).findFirst();
      case PERIOD ->
          YearPart.in(List.of(phrase)).stream()
              .map(part -> part.orOf(yearBehind(phrase, around)))
              .flatMap(LookingBack::end)
              .findFirst();
      default -> Years.lastDay(phrase);
    };
  }

  /** "The third quarter of 2022" */
  private static OptionalInt yearBehind(Phrase part, Surroundings around) {
    List<Phrase> all = around.around();
    return IntStream.range(1, all.size())
        .filter(i -> isSame(all.get(i - 1), part, around) && all.get(i).kind() == Kind.YEAR)
        .filter(i -> all.get(i).start() - all.get(i - 1).end() <= MOST_BETWEEN)
        .flatMap(i -> Years.in(List.of(all.get(i))).stream().mapToInt(year -> year))
        .findFirst();
  }

  /** A phrase of the passage, and one of the claim's words or of the passage as well. */
  private static boolean isSame(Phrase whole, Phrase part, Surroundings around) {
    return whole.kind() == Kind.PERIOD
        && (whole.start() == part.start() || whole.start() == part.start() + around.start());
  }

  private static Stream<LocalDate> end(YearPart part) {
    return part.year().isEmpty()
        ? Stream.empty()
        : part.of(part.year().getAsInt()).flatMap(Period::parse).map(Period::lastDay).stream();
  }

  private static int count(Phrase phrase) {
    return phrase.value().min(Rational.of(MOST)).floor().intValueExact();
  }

  private static Optional<LocalDate> back(LocalDate end, Unit unit, int count) {
    if (unit.equals(Unit.YEARS)) {
      return Optional.of(end.minusYears(count));
    }
    if (unit.equals(Unit.MONTHS)) {
      return Optional.of(end.minusMonths(count));
    }
    if (unit.equals(QUARTERS)) {
      return Optional.of(end.minusMonths(MONTHS_IN_A_QUARTER * (long) count));
    }
    return unit.equals(Unit.WEEKS)
        ? Optional.of(end.minusWeeks(count))
        : Optional.of(end.minusDays(count));
  }

  private static Outcome tooShort(Period first, LocalDate after) {
    return new Outcome.Undecidable(
        "the words look back to " + after.getYear() + ", the figures only to " + first,
        List.of("give the figure values of the periods before, or say how far back it is known"));
  }

  private Outcome among(Call record, SortedSet<Period> known, LocalDate after) {
    Expression moving = record.arguments().get(0);
    List<Expression> rivals =
        known.stream()
            .filter(period -> !period.firstDay().isBefore(after))
            .map(period -> at(moving, period))
            .toList();
    if (rivals.size() < 2) {
      return new Outcome.Undecidable(
          "the words look back over less than the figures have from one period to the next",
          List.of("give the figure values of the periods between, or look back further"));
    }
    Expression last = at(moving, known.last());
    return evaluator.evaluate(
        new Call(
            Function.RANK,
            List.of(last, new Items(rivals, record.span())),
            record.name(),
            record.span()));
  }

  private static Expression at(Expression moving, Period period) {
    UnaryOperator<Reference> placed =
        reference -> new Reference(reference.id(), Optional.of(period), reference.span());
    return new Rewriting(placed, UnaryOperator.identity()).of(moving);
  }
}
