package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.figure.Figure;
import io.briefing.figure.Figure.Nature;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.figure.Period.Kind;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A year of a figure that flows, stated beside its four quarters or its two halves: they add up to
 * it, as far as they are known. Of a figure without a nature nobody knows whether they should.
 */
final class YearsOfParts {

  private static final Map<Kind, String> PARTS =
      Map.of(Kind.QUARTER, "four quarters", Kind.HALF, "two halves");

  private static final int MONTHS = 12;

  private YearsOfParts() {}

  static List<Finding> findings(Figure figure) {
    boolean flow =
        figure.nature().equals(Optional.of(Nature.FLOW))
            && figure.unit().kind() != Unit.Kind.PERCENT
            && figure.unit().per() == null;
    return flow
        ? figure.values().entrySet().stream()
            .filter(year -> year.getKey().kind() == Kind.YEAR)
            .flatMap(
                year -> Stream.of(Kind.QUARTER, Kind.HALF).map(kind -> wrong(figure, year, kind)))
            .flatMap(Optional::stream)
            .toList()
        : List.of();
  }

  private static Optional<Finding> wrong(Figure figure, Map.Entry<Period, Known> year, Kind kind) {
    List<Known> parts =
        figure.values().entrySet().stream()
            .filter(part -> part.getKey().kind() == kind)
            .filter(part -> part.getKey().year() == year.getKey().year())
            .map(Map.Entry::getValue)
            .toList();
    boolean all =
        parts.size() == MONTHS / kind.months()
            && parts.stream().allMatch(part -> part.range().isBounded());
    return all && !sum(parts).meets(year.getValue().range())
        ? Optional.of(find(figure, year, kind, parts))
        : Optional.empty();
  }

  private static Interval sum(List<Known> parts) {
    return Interval.closed(
        parts.stream().map(part -> part.range().low()).reduce(Rational.ZERO, Rational::plus),
        parts.stream().map(part -> part.range().high()).reduce(Rational.ZERO, Rational::plus));
  }

  private static Finding find(
      Figure figure, Map.Entry<Period, Known> year, Kind kind, List<Known> parts) {
    Rational stated = parts.stream().map(Known::stated).reduce(Rational.ZERO, Rational::plus);
    return Rule.STATED_TWICE.at(
        year.getValue().source(),
        year.getValue().span(),
        figure.id()
            + " for "
            + year.getKey()
            + " is "
            + year.getValue().written()
            + ", and its "
            + PARTS.get(kind)
            + " add up to "
            + stated.over(figure.scale().factor()).exact(),
        "correct one of them, or say why with `restated`");
  }
}
