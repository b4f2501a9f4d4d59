package io.briefing.formula;

import io.briefing.figure.Figure;
import io.briefing.figure.Period;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** What a formula comes to. */
public sealed interface Outcome {

  /**
   * A number.
   *
   * @param unit {@link Unit#NONE} for ratios and growth, {@link Unit#POINT} for points, {@link
   *     Unit#RANK} for a rank; the values of all of these are as {@link Sense} says
   * @param stated the value of the figures as stated
   * @param possible every value that the rounded figures allow, and perhaps a little more
   * @param base what a growth, a change or points start from; of a ratio (p − q) / q of two
   *     different things, q
   * @param of of a rank: how many there are in all
   * @param ties of a rank: how many others are stated with the same number
   * @param earlierMinusLater whether it is written as earlier minus later of one figure: a fall of
   *     that size
   * @param alsoPercent whether points may also be said in per cent, as the difference of two
   *     different ratios may
   * @param bounded whether a figure behind it is itself only a bound, a range or an approximation
   * @param compound of a compound annual growth rate: the exact number, where {@code stated} is
   *     within 10⁻⁴⁰ of it
   * @param ends of ranges beside figures that are only rounded: what the ranges alone allow, with
   *     the others as stated; empty if every figure is a range or exact, or none is a range
   * @param uses the figures that went in, each once
   */
  record Value(
      Sense sense,
      Unit unit,
      Rational stated,
      Interval possible,
      Optional<Base> base,
      OptionalInt of,
      int ties,
      boolean earlierMinusLater,
      boolean alsoPercent,
      boolean bounded,
      Optional<CompoundGrowth> compound,
      Optional<Interval> ends,
      List<FigureUse> uses)
      implements Outcome {

    public Value {
      uses = List.copyOf(uses);
    }

    /**
     * Whether it is itself only a bound, so that what is stated is no value: a figure behind it is
     * one, and an end of what is possible is open, or what is stated lies outside.
     */
    public boolean isOnlyBound() {
      boolean open = possible.low() == null || possible.high() == null;
      return bounded && (open || !possible.contains(stated));
    }

    /** Whether the source of one of its figures gives a range, of which no number is stated. */
    public boolean restsOnRange() {
      for (FigureUse use : uses) {
        if (use.known().isRange()) {
          return true;
        }
      }
      return false;
    }

    /** Its figures, each once, in the order in which they are used. */
    public List<Figure> figures() {
      Set<Figure> figures = new LinkedHashSet<>();
      for (FigureUse use : uses) {
        figures.add(use.figure());
      }
      return List.copyOf(figures);
    }

    /** The periods that its figures are used at, in the order in which they are used. */
    public List<Period> used() {
      List<Period> used = new ArrayList<>();
      for (FigureUse use : uses) {
        if (use.period().isPresent()) {
          used.add(use.period().get());
        }
      }
      return used;
    }

    /** The periods that its figures are used at, each once, the earliest first. */
    public List<Period> periods() {
      return List.copyOf(new TreeSet<>(used()));
    }

    /** The latest period among its figures. */
    public Optional<Period> latest() {
      return uses.stream().flatMap(use -> use.period().stream()).max(Comparator.naturalOrder());
    }

    /**
     * The one figure at two periods that it rests on, the earlier first, of two that have names the
     * one that it moved from; empty if it rests on anything else.
     */
    public List<FigureUse> atTwoPeriods() {
      List<FigureUse> dated =
          uses.stream()
              .filter(use -> use.period().isPresent())
              .distinct()
              .sorted(Comparator.comparing(use -> use.period().get()))
              .toList();
      boolean one = dated.size() == 2 && dated.get(0).figure().equals(dated.get(1).figure());
      return !one
          ? List.of()
          : startsAt(dated.get(1)) ? List.of(dated.get(1), dated.get(0)) : dated;
    }

    private boolean startsAt(FigureUse use) {
      boolean named = use.period().filter(at -> at.kind() == Period.Kind.NAME).isPresent();
      return named && base.filter(from -> from.stated().equals(use.known().stated())).isPresent();
    }

    /** The number times another, above zero, in the same sense and unit. */
    public Value times(Rational factor) {
      return with(
          sense,
          unit,
          stated.times(factor),
          possible.scaled(factor),
          base.map(start -> start.times(factor)),
          ends.map(range -> range.scaled(factor)));
    }

    /** Another number of the same figures, in the same sense and unit. */
    public Value at(Rational number, Interval range) {
      return with(sense, unit, number, range, base, Optional.empty());
    }

    private Value with(
        Sense other,
        Unit name,
        Rational number,
        Interval range,
        Optional<Base> start,
        Optional<Interval> alone) {
      return new Value(
          other,
          name,
          number,
          range,
          start,
          of,
          ties,
          earlierMinusLater,
          alsoPercent,
          bounded,
          compound,
          alone,
          uses);
    }

    /** The number in another unit, if that measures the same in another size: TWh in GWh. */
    public Value in(Unit other) {
      Rational size = unit.in(other).orElse(Rational.ONE);
      return size.equals(Rational.ONE) ? this : times(size).in(sense, other);
    }

    /** The same number in another sense and unit. */
    public Value in(Sense other, Unit name) {
      return with(other, name, stated, possible, base, ends);
    }
  }

  /** The starting value of a growth or a change, in the unit of what moved. */
  record Base(Rational stated, Interval possible) {

    Base times(Rational factor) {
      return new Base(stated.times(factor), possible.scaled(factor));
    }
  }

  /**
   * A number is missing, or the question makes no sense for these numbers.
   *
   * @param gaps the figures that have no value for a period
   */
  record Undecidable(String reason, List<String> hints, List<Gap> gaps) implements Outcome {

    public Undecidable {
      hints = List.copyOf(hints);
      gaps = List.copyOf(gaps);
    }

    public Undecidable(String reason, List<String> hints) {
      this(reason, hints, List.of());
    }
  }

  /** A figure without a value for a period. */
  record Gap(String id, Period period) {}

  /** Units or senses that do not go together. */
  record Incomparable(String reason) implements Outcome {}

  /** The formula itself is wrong. */
  record Broken(List<FormulaError> errors) implements Outcome {

    public Broken {
      errors = List.copyOf(errors);
    }
  }
}
