package io.briefing.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A set of numbers: intervals that lie apart, in ascending order. Parts that meet are joined on the
 * way in, so a set has one shape; an empty list is the empty set.
 */
public record NumberSet(List<Interval> parts) {

  public static final NumberSet EMPTY = new NumberSet(List.of());
  public static final NumberSet ALL = of(Interval.ALL);

  public NumberSet {
    parts = joined(parts);
  }

  public static NumberSet of(Interval... parts) {
    return new NumberSet(List.of(parts));
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  public NumberSet union(NumberSet other) {
    List<Interval> both = new ArrayList<>(parts);
    both.addAll(other.parts);
    return new NumberSet(both);
  }

  public boolean contains(Rational value) {
    for (int i = 0; i < parts.size(); i++) { // every number of an article is asked for hundreds
      if (parts.get(i).contains(value)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the whole interval lies inside; parts lie apart, so one part must hold it. */
  public boolean containsAll(Interval interval) {
    for (Interval part : parts) {
      if (part.containsAll(interval)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch is shared, by the rule of {@link Interval#overlaps}. */
  public boolean overlaps(Interval interval) {
    for (Interval part : parts) {
      if (part.overlaps(interval)) {
        return true;
      }
    }
    return false;
  }

  /** The numbers in both sets. */
  public NumberSet intersection(NumberSet other) {
    List<Interval> shared = new ArrayList<>();
    for (Interval part : parts) {
      for (Interval another : other.parts) {
        part.intersection(another).ifPresent(shared::add);
      }
    }
    return new NumberSet(shared);
  }

  public NumberSet mirrored() {
    return each(Interval::mirrored);
  }

  public NumberSet scaled(Rational factor) {
    return each(part -> part.scaled(factor));
  }

  public NumberSet shifted(Rational by) {
    return each(part -> part.shifted(by));
  }

  private NumberSet each(UnaryOperator<Interval> change) {
    List<Interval> changed = new ArrayList<>(parts.size());
    for (Interval part : parts) {
      changed.add(change.apply(part));
    }
    return new NumberSet(changed);
  }

  private static List<Interval> joined(List<Interval> parts) {
    if (parts.size() < 2) {
      return List.copyOf(parts);
    }
    List<Interval> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparing(Interval::low, Comparator.nullsFirst(Rational::compareTo)));
    List<Interval> apart = new ArrayList<>();
    for (Interval next : sorted) {
      int last = apart.size() - 1;
      if (last >= 0 && adjoins(apart.get(last), next)) {
        apart.set(last, apart.get(last).hull(next));
      } else {
        apart.add(next);
      }
    }
    return List.copyOf(apart);
  }

  /** Whether no number lies between the two: they meet, or [1, 2) is followed by [2, 3]. */
  private static boolean adjoins(Interval first, Interval next) {
    return first.meets(next)
        || first.high() != null
            && first.high().equals(next.low())
            && !(first.highOpen() && next.lowOpen());
  }

  /** {@code "[1, 2] ∪ (3, ∞)"}; the empty set is {@code "–"}. */
  @Override
  public String toString() {
    return parts.isEmpty()
        ? "–"
        : parts.stream().map(Interval::toString).collect(Collectors.joining(" ∪ "));
  }
}
