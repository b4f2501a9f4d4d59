package io.briefing.report;

import io.briefing.article.Yaml;
import io.briefing.check.CheckedArticle;
import io.briefing.check.CheckedClaim;
import io.briefing.check.KeyFigures;
import io.briefing.figure.Figure;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.formula.Outcome;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.theme.Labels;
import io.briefing.wording.Sign;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key figures: those that the author names, or else those that most claims rest on, in the
 * order of the front matter; four at most, each at the article's period with its move from the same
 * part of the year before, or else from the period before.
 */
final class Tiles {

  private static final int FEWEST = 2;

  private final NumberText numbers;
  private final Wording wording;
  private final Labels labels;

  Tiles(NumberText numbers, Wording wording, Labels labels) {
    this.numbers = numbers;
    this.wording = wording;
    this.labels = labels;
  }

  List<Report.Tile> of(CheckedArticle checked) {
    Optional<Period> period =
        checked
            .article()
            .frontMatter()
            .period()
            .map(Yaml.Text::value)
            .map(text -> Period.parse(text).orElseGet(() -> Period.named(text)));
    if (KeyFigures.areNamed(checked.article())) {
      return KeyFigures.of(checked.article(), checked.figures(), period).chosen().stream()
          .map(figure -> tile(figure, period))
          .toList();
    }
    Map<String, Integer> uses = uses(checked);
    List<Figure> candidates = new ArrayList<>();
    for (Figure figure : checked.figures().all()) {
      if (uses.containsKey(figure.id()) && period.flatMap(figure::at).isPresent()) {
        candidates.add(figure);
      }
    }
    List<Figure> chosen =
        candidates.stream()
            .sorted(Comparator.comparing((Figure figure) -> -uses.get(figure.id())))
            .limit(KeyFigures.MOST)
            .toList();
    if (chosen.size() < FEWEST) {
      return List.of();
    }
    return candidates.stream()
        .filter(chosen::contains)
        .map(figure -> tile(figure, period))
        .toList();
  }

  private static Map<String, Integer> uses(CheckedArticle checked) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (CheckedClaim claim : checked.claims()) {
      if (claim.claim().outcome() instanceof Outcome.Value value) {
        value.uses().forEach(use -> uses.merge(use.figure().id(), 1, Integer::sum));
      }
    }
    return uses;
  }

  private Report.Tile tile(Figure figure, Optional<Period> period) {
    Known known = figure.value().or(() -> period.flatMap(figure::at)).orElseThrow();
    String whole = numbers.brief(figure, known);
    // Of a range, words stand between its numbers.
    int split = known.isRange() ? numbers.value(figure, known).length() : endOfNumber(whole);
    String value = whole.substring(0, split);
    String unit = whole.substring(split).replace('\u00a0', ' ').strip();
    Optional<Period> before = period.flatMap(when -> before(figure, when));
    Optional<Move> move = before.flatMap(p -> move(figure, figure.values().get(p), known));
    if (move.isEmpty()) {
      String when = figure.isTimeless() ? "" : at(period);
      return new Report.Tile(figure.label(), value, unit, when, "", "", "");
    }
    return new Report.Tile(
        figure.label(),
        value,
        unit,
        at(period),
        move.get().trend(),
        move.get().text(),
        from(before.orElseThrow()));
  }

  /** Quarters of one year differ by season: each is held against its like, where that is known. */
  private static Optional<Period> before(Figure figure, Period period) {
    return Stream.of(period.yearEarlier(), period.previous())
        .flatMap(Optional::stream)
        .filter(figure.values()::containsKey)
        .findFirst();
  }

  /** Each kind of period has a label of its own: articles differ, and the words that take them. */
  private String from(Period before) {
    String kind =
        switch (before.kind()) {
          case YEAR, NAME -> "from";
          case FINANCIAL_YEAR -> "from_financial_year";
          case NINE_MONTHS -> "from_nine_months";
          case HALF -> "from_half";
          case QUARTER -> "from_quarter";
          case MONTH -> "from_month";
          case DAY -> "from_day";
        };
    return labels.say(kind, wording.period(before.text()));
  }

  private String at(Optional<Period> period) {
    return period.map(when -> wording.period(when.text())).orElse("");
  }

  /** Where digits, marks and spaces between digits end: the rest is the unit. */
  private static int endOfNumber(String text) {
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        end = i + 1;
      } else if (Character.isLetter(text.charAt(i))) {
        break;
      }
    }
    return end == 0 ? text.length() : end;
  }

  private record Move(String trend, String text) {}

  /**
   * In per cent, in points for a figure in per cent, and in the figure's unit for one that falls
   * below zero; none from a base that is not positive.
   */
  private Optional<Move> move(Figure figure, Known from, Known to) {
    if (from.bound() || to.bound() || figure.unit().kind() == Unit.Kind.DATE) {
      return Optional.empty();
    }
    Rational difference = to.stated().minus(from.stated());
    if (figure.unit().kind() == Unit.Kind.PERCENT) {
      return Optional.of(move(difference, wording.amount(difference.abs(), Unit.POINT, 1)));
    }
    if (from.stated().signum() <= 0) {
      return Optional.empty();
    }
    if (to.stated().signum() < 0) {
      int decimals = Math.min(from.decimals(), to.decimals());
      return Optional.of(move(difference, numbers.brief(figure, difference.abs(), decimals)));
    }
    Rational percent = difference.over(from.stated()).times(Rational.HUNDRED);
    return Optional.of(move(percent, wording.percent(percent.abs(), 1)));
  }

  private static Move move(Rational difference, String size) {
    return switch (difference.signum()) {
      case 1 -> new Move("up", "+" + size);
      case -1 -> new Move("down", Sign.minus(size));
      default -> new Move("flat", size);
    };
  }
}
