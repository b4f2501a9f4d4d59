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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the figure, or the simple formula over one or two figures, that a number without a claim
 * agrees with: the figure itself, its growth, a share, a difference, a sum of two.
 *
 * <p>It is a hint and no proof, so it is kept short: the first {@value #MOST_FIGURES} figures at
 * their latest {@value #MOST_PERIODS} periods, pairs of the first {@value #MOST_PAIRED} of them at
 * the article's period, for the first {@value #MOST_ASKED} numbers. A number of few digits agrees
 * with too much by chance: pairs take three, or two for a percentage.
 */
final class Agreeing {

  private static final int MOST_FIGURES = 200;
  private static final int MOST_PERIODS = 8;
  private static final int MOST_PAIRED = 12;
  private static final int MOST_ASKED = 50;

  private static final int FEWEST_DIGITS_OF_PERCENT = 2;
  private static final int FEWEST_DIGITS = 3;

  private final Figures figures;
  private final Context context;
  private List<Candidate> candidates;
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
   * @param digits so many the number must have
   */
  private record Candidate(
      Rational value, Optional<Rational> written, Unit unit, String formula, int digits) {}

  /** The likeliest formula; empty if none fits. */
  Optional<String> formula(Phrase phrase) {
    boolean numeric = phrase.kind() == Phrase.Kind.AMOUNT || phrase.kind() == Phrase.Kind.FRACTION;
    if (!numeric || phrase.value() == null || phrase.value().isZero() || ++asked > MOST_ASKED) {
      return Optional.empty();
    }
    if (candidates == null) {
      candidates = new ArrayList<>();
      figures.all().stream()
          .filter(figure -> !figure.isDerived())
          .limit(MOST_FIGURES)
          .forEach(this::addSingle);
      addPairs();
    }
    NumberSet said = phrase.ok();
    int digits = digits(phrase);
    return candidates.stream()
        .filter(candidate -> digits >= candidate.digits() && agrees(candidate, phrase, said))
        .map(Candidate::formula)
        .findFirst();
  }

  private static boolean agrees(Candidate candidate, Phrase phrase, NumberSet said) {
    boolean ratio = candidate.unit().equals(Unit.PERCENT);
    if (phrase.kind() == Phrase.Kind.FRACTION) {
      return ratio && said.contains(candidate.value().over(Rational.HUNDRED));
    }
    if (phrase.unit().isNone() && candidate.written().filter(said::contains).isPresent()) {
      return true;
    }
    return phrase.unit().comparableWith(candidate.unit()) && said.contains(candidate.value());
  }

  /** As far as the last digit that is not zero. */
  private static int digits(Phrase phrase) {
    return phrase.value().abs().over(phrase.lastNonZero()).floor().toString().length();
  }

  private void addSingle(Figure figure) {
    figure.value().ifPresent(known -> add(figure, known, figure.id()));
    List<Map.Entry<Period, Known>> values = new ArrayList<>(figure.values().entrySet());
    context
        .period()
        .flatMap(figure::at)
        .filter(known -> figure.value().isEmpty())
        .ifPresent(known -> add(figure, known, figure.id()));
    int oldest = Math.max(0, values.size() - MOST_PERIODS);
    for (int i = values.size() - 1; i >= oldest; i--) {
      String at = values.get(i).getKey().text();
      add(figure, values.get(i).getValue(), figure.id() + "@" + at);
      if (i > 0) {
        addMove(figure, values.get(i - 1), values.get(i));
      }
    }
  }

  private void add(Figure figure, Known known, String formula) {
    if (figure.unit().kind() != Unit.Kind.DATE) {
      Rational written = known.stated().over(figure.scale().factor());
      boolean long3 = !figure.unit().isNone() && known.written().length() >= FEWEST_DIGITS;
      candidates.add(
          new Candidate(
              known.stated(),
              long3 ? Optional.of(written) : Optional.empty(),
              figure.unit(),
              formula,
              1));
    }
  }

  private void addMove(Figure figure, Map.Entry<Period, Known> from, Map.Entry<Period, Known> to) {
    Rational base = from.getValue().stated();
    Rational move = to.getValue().stated().minus(base);
    String between = "(" + figure.id() + "," + from.getKey() + "," + to.getKey() + ")";
    if (from.getKey().kind() != to.getKey().kind() || figure.unit().kind() == Unit.Kind.DATE) {
      return;
    }
    boolean percent = figure.unit().equals(Unit.PERCENT);
    if (!percent && base.signum() > 0) {
      Rational growth = move.over(base).times(Rational.HUNDRED);
      candidates.add(ratio(growth, "growth" + between));
    }
    candidates.add(
        new Candidate(
            move,
            Optional.empty(),
            percent ? Unit.POINT : figure.unit(),
            "change" + between,
            percent ? FEWEST_DIGITS_OF_PERCENT : FEWEST_DIGITS));
  }

  private static Candidate ratio(Rational percent, String formula) {
    return new Candidate(
        percent, Optional.empty(), Unit.PERCENT, formula, FEWEST_DIGITS_OF_PERCENT);
  }

  /** A figure at the article's period. */
  private record Here(Figure figure, Rational value) {}

  private void addPairs() {
    List<Here> here = new ArrayList<>();
    for (Figure figure : figures.all()) {
      Optional<Known> known = figure.value().or(() -> context.period().flatMap(figure::at));
      boolean amount =
          figure.unit().kind() != Unit.Kind.DATE && figure.unit().kind() != Unit.Kind.PERCENT;
      if (known.isPresent() && amount && here.size() < MOST_PAIRED) {
        here.add(new Here(figure, known.get().stated()));
      }
    }
    for (Here a : here) {
      for (Here b : here) {
        if (a != b && a.figure().unit().equals(b.figure().unit())) {
          addPair(a, b);
        }
      }
    }
  }

  private void addPair(Here a, Here b) {
    String first = a.figure().id();
    String second = b.figure().id();
    int order = a.value().compareTo(b.value());
    if (a.value().signum() > 0 && order < 0) {
      Rational share = a.value().over(b.value()).times(Rational.HUNDRED);
      candidates.add(ratio(share, first + "/" + second));
    }
    if (order > 0) {
      Rational less = a.value().minus(b.value());
      candidates.add(pair(less, a.figure().unit(), first + "-" + second));
      Rational more = a.value().plus(b.value());
      candidates.add(pair(more, a.figure().unit(), first + "+" + second));
    }
  }

  private static Candidate pair(Rational value, Unit unit, String formula) {
    return new Candidate(value, Optional.empty(), unit, formula, FEWEST_DIGITS);
  }
}
