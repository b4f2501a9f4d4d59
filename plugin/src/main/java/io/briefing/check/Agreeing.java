package io.briefing.check;

import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Finds the figure, or the simple formula over one or two figures, that a number without a claim
 * agrees with: the figure itself, its growth, a share, a difference, a sum of two.
 *
 * <p>It is a hint and no proof, so it is kept short: the first {@value #MOST_FIGURES} figures at
 * their latest {@value #MOST_PERIODS} periods, pairs of the first {@value #MOST_PAIRED} of them at
 * the article's period, for the first {@value #MOST_ASKED} numbers. Formulas are worked out once a
 * number asks for their kind. A number of few digits agrees with too much by chance: a difference
 * or a sum takes three, a percentage two, and a number without a unit three as well.
 */
final class Agreeing {

  private static final int MOST_FIGURES = 200;
  private static final int MOST_PERIODS = 4;
  private static final int MOST_PAIRED = 8;
  private static final int MOST_ASKED = 50;

  private static final int FEWEST_DIGITS_OF_PERCENT = 2;
  private static final int FEWEST_DIGITS = 3;

  private final Figures figures;
  private final Context context;
  private List<Candidate> levels;
  private List<Candidate> ratios;
  private List<Candidate> sums;
  private int asked;

  Agreeing(Figures figures, Context context) {
    this.figures = figures;
    this.context = context;
  }

  /**
   * What a number may rest on.
   *
   * @param value in the unit; per cent as per cent
   * @param written the number as it stands beside its scale word, for numbers without a unit
   * @param formula put together for the one that agrees
   */
  private record Candidate(
      Rational value, Optional<Rational> written, Unit unit, Supplier<String> formula) {}

  /** The likeliest formula; empty if none fits. */
  Optional<String> formula(Phrase phrase) {
    boolean numeric = phrase.kind() == Phrase.Kind.AMOUNT || phrase.kind() == Phrase.Kind.FRACTION;
    if (!numeric || phrase.value() == null || phrase.value().isZero() || ++asked > MOST_ASKED) {
      return Optional.empty();
    }
    boolean bare = phrase.unit().isNone() && phrase.kind() == Phrase.Kind.AMOUNT;
    if (bare && digits(phrase) < FEWEST_DIGITS) {
      return Optional.empty();
    }
    NumberSet said = phrase.ok();
    return first(levels(), phrase, said)
        .or(() -> move(phrase, said))
        .map(one -> one.formula().get());
  }

  /** Whether a number is the figure itself, at one of its latest periods. */
  boolean agrees(Phrase phrase, Figure figure) {
    List<Candidate> own = new ArrayList<>();
    figure.value().ifPresent(known -> addLevel(own, figure, known, figure::id));
    latest(figure).forEach(at -> addLevel(own, figure, at.getValue(), figure::id));
    return first(own, phrase, phrase.ok()).isPresent();
  }

  private Optional<Candidate> move(Phrase phrase, NumberSet said) {
    int digits = digits(phrase);
    boolean ratio =
        phrase.kind() == Phrase.Kind.FRACTION
            || phrase.unit().equals(Unit.PERCENT)
            || phrase.unit().equals(Unit.POINT);
    if (ratio) {
      return digits >= FEWEST_DIGITS_OF_PERCENT || phrase.kind() == Phrase.Kind.FRACTION
          ? first(ratios(), phrase, said)
          : Optional.empty();
    }
    return digits >= FEWEST_DIGITS ? first(sums(), phrase, said) : Optional.empty();
  }

  private static Optional<Candidate> first(
      List<Candidate> candidates, Phrase phrase, NumberSet said) {
    for (Candidate one : candidates) {
      if (agrees(one, phrase, said)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static boolean agrees(Candidate candidate, Phrase phrase, NumberSet said) {
    if (phrase.kind() == Phrase.Kind.FRACTION) {
      return candidate.unit().equals(Unit.PERCENT)
          && said.contains(candidate.value().over(Rational.HUNDRED));
    }
    Optional<Rational> written = candidate.written();
    if (phrase.unit().isNone() && written.isPresent() && said.contains(written.get())) {
      return true;
    }
    return said.contains(candidate.value()) && phrase.unit().comparableWith(candidate.unit());
  }

  /** As far as the last digit that is not zero. */
  private static int digits(Phrase phrase) {
    return phrase.value().abs().over(phrase.lastNonZero()).floor().toString().length();
  }

  /** Figures as they are. */
  private List<Candidate> levels() {
    if (levels == null) {
      levels = new ArrayList<>();
      for (Figure figure : figures.all().stream().limit(MOST_FIGURES).toList()) {
        figure.value().ifPresent(known -> addLevel(levels, figure, known, figure::id));
        if (figure.value().isEmpty()) {
          context
              .period()
              .flatMap(figure::at)
              .ifPresent(known -> addLevel(levels, figure, known, figure::id));
        }
        latest(figure)
            .forEach(
                at ->
                    addLevel(levels, figure, at.getValue(), () -> figure.id() + "@" + at.getKey()));
      }
    }
    return levels;
  }

  private static void addLevel(
      List<Candidate> levels, Figure figure, Known known, Supplier<String> formula) {
    if (figure.unit().kind() != Unit.Kind.DATE) {
      boolean tellable = !figure.unit().isNone() && known.written().length() >= FEWEST_DIGITS;
      Optional<Rational> written =
          tellable ? Optional.of(known.stated().over(figure.scale().factor())) : Optional.empty();
      levels.add(new Candidate(known.stated(), written, figure.unit(), formula));
    }
  }

  /** The latest values, the last one first. */
  private static List<Map.Entry<Period, Known>> latest(Figure figure) {
    List<Map.Entry<Period, Known>> values = new ArrayList<>(figure.values().entrySet());
    Collections.reverse(values);
    return values.subList(0, Math.min(values.size(), MOST_PERIODS));
  }

  /** Growth, moves in points, shares. */
  private List<Candidate> ratios() {
    if (ratios == null) {
      ratios = new ArrayList<>();
      moves(
          (figure, base, move, between) -> {
            if (figure.unit().equals(Unit.PERCENT)) {
              ratios.add(candidate(move, Unit.POINT, () -> "change" + between.get()));
            } else if (base.signum() > 0) {
              Rational growth = move.over(base).times(Rational.HUNDRED);
              ratios.add(candidate(growth, Unit.PERCENT, () -> "growth" + between.get()));
            }
          });
      pairs(
          (small, large) -> {
            if (small.value().signum() > 0) {
              Rational share = small.value().over(large.value()).times(Rational.HUNDRED);
              ratios.add(candidate(share, Unit.PERCENT, () -> joined(small, "/", large)));
            }
          });
    }
    return ratios;
  }

  /** Moves, differences, sums of two. */
  private List<Candidate> sums() {
    if (sums == null) {
      sums = new ArrayList<>();
      moves(
          (figure, base, move, between) ->
              sums.add(candidate(move, figure.unit(), () -> "change" + between.get())));
      pairs(
          (small, large) -> {
            Unit unit = large.figure().unit();
            Rational less = large.value().minus(small.value());
            Rational both = large.value().plus(small.value());
            sums.add(candidate(less, unit, () -> joined(large, "-", small)));
            sums.add(candidate(both, unit, () -> joined(large, "+", small)));
          });
    }
    return sums;
  }

  private static String joined(Here first, String sign, Here second) {
    return first.figure().id() + sign + second.figure().id();
  }

  private static Candidate candidate(Rational value, Unit unit, Supplier<String> formula) {
    return new Candidate(value, Optional.empty(), unit, formula);
  }

  /** A move between two periods of a figure. */
  private interface Move {
    void take(Figure figure, Rational base, Rational move, Supplier<String> between);
  }

  private void moves(Move each) {
    for (Figure figure : figures.all().stream().limit(MOST_FIGURES).toList()) {
      List<Map.Entry<Period, Known>> values = latest(figure);
      for (int i = 1; i < values.size() && figure.unit().kind() != Unit.Kind.DATE; i++) {
        Period from = values.get(i).getKey();
        Period to = values.get(i - 1).getKey();
        if (from.kind() == to.kind()) {
          Rational base = values.get(i).getValue().stated();
          Rational move = values.get(i - 1).getValue().stated().minus(base);
          each.take(figure, base, move, () -> "(" + figure.id() + "," + from + "," + to + ")");
        }
      }
    }
  }

  /** A figure at the article's period. */
  private record Here(Figure figure, Rational value) {}

  /** Each pair of figures in one unit, the smaller first. */
  private void pairs(BiConsumer<Here, Here> each) {
    List<Here> here = new ArrayList<>();
    for (Figure figure : figures.all()) {
      Optional<Known> known = figure.value().or(() -> context.period().flatMap(figure::at));
      boolean amount =
          figure.unit().kind() != Unit.Kind.DATE && figure.unit().kind() != Unit.Kind.PERCENT;
      if (known.isPresent() && amount && here.size() < MOST_PAIRED) {
        here.add(new Here(figure, known.get().stated()));
      }
    }
    for (Here small : here) {
      for (Here large : here) {
        if (small.figure().unit().equals(large.figure().unit())
            && small.value().compareTo(large.value()) < 0) {
          each.accept(small, large);
        }
      }
    }
  }
}
