package io.briefing.formula;

import io.briefing.figure.Figure;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fetches the numbers of one formula and keeps account of them: which were used, which are missing.
 */
final class Lookup {

  private static final Rational HUNDREDTH = Rational.of(1, 100);
  private static final int MOST_TOLD = 3;

  private final Terms terms;
  private final boolean missingIsNothing;
  private final Map<Term, FigureUse> uses = new LinkedHashMap<>();
  private final Set<Outcome.Undecidable> missing = new LinkedHashSet<>();
  private final List<String> suggestions = new ArrayList<>();

  Lookup(Terms terms, boolean missingIsNothing) {
    this.terms = terms;
    this.missingIsNothing = missingIsNothing;
  }

  /** Which number: a figure, and its period or {@code null} if it has none. */
  record Key(String id, Period period) {

    static Key of(Figure figure, Optional<Period> period) {
      return new Key(figure.id(), figure.isTimeless() ? null : period.orElse(null));
    }

    List<Period> when() {
      return period == null ? List.of() : List.of(period);
    }
  }

  /**
   * The number of a figure; a percentage, or points, as a hundredth. A missing number stands as
   * zero, so that units that do not go together are found all the same.
   */
  Term number(Figure figure, Key key) {
    Optional<Known> known = find(figure, key.period());
    if (known.isEmpty()) {
      return terms.zero;
    }
    Rational stated = known.get().stated();
    Interval range = known.get().range();
    Term leaf =
        figure.unit().isHundredths()
            ? terms.leaf(key, stated.times(HUNDREDTH), range.scaled(HUNDREDTH))
            : terms.leaf(key, stated, range);
    uses.put(leaf, new FigureUse(figure, Optional.ofNullable(key.period()), known.get()));
    return leaf;
  }

  /** Whether a term is a figure of which the source gives a range. */
  boolean isRange(Term leaf) {
    FigureUse use = uses.get(leaf);
    return use != null && use.known().isRange();
  }

  private Optional<Known> find(Figure figure, Period period) {
    if (figure.isTimeless()) {
      return figure.value();
    }
    Optional<Known> known = period == null ? Optional.empty() : figure.at(period);
    if (known.isEmpty() && (period == null || !missingIsNothing)) {
      Missing absent = new Missing(figure.id(), figure.values().keySet());
      missing.add(period == null ? absent.noPeriod() : absent.at(period));
    }
    return known;
  }

  /** Whether a figure is itself only a bound, a range or an approximation. */
  boolean isBounded() {
    for (FigureUse use : uses.values()) {
      if (use.known().bound()) {
        return true;
      }
    }
    return false;
  }

  List<FigureUse> uses() {
    return new ArrayList<>(uses.values());
  }

  /** What to write instead, if a number turns out to be missing. */
  void suggest(String hint) {
    suggestions.add(hint);
  }

  /** What numbers are missing, if any. */
  Optional<Outcome.Undecidable> missing() {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String reason =
        missing.stream()
            .map(Outcome.Undecidable::reason)
            .limit(MOST_TOLD)
            .collect(Collectors.joining("; "));
    List<String> hints =
        Stream.concat(suggestions.stream(), missing.stream().flatMap(each -> each.hints().stream()))
            .distinct()
            .limit(MOST_TOLD)
            .toList();
    List<Outcome.Gap> gaps =
        missing.stream().flatMap(each -> each.gaps().stream()).distinct().limit(MOST_TOLD).toList();
    return Optional.of(new Outcome.Undecidable(reason, hints, gaps));
  }

  /** Why a quotient has no value: the figures in its denominator come to zero, or may. */
  Outcome.Undecidable zeroDenominator(Term denominator, boolean zeroAsStated) {
    Set<Term> below = new HashSet<>();
    collect(denominator, below);
    String names =
        uses.entrySet().stream()
            .filter(use -> below.contains(use.getKey()))
            .map(use -> use.getValue().toString())
            .collect(Collectors.joining(", "));
    String what =
        zeroAsStated
            ? "a denominator is zero"
            : "a denominator may be zero as its figures are rounded";
    return new Outcome.Undecidable(
        names.isEmpty() ? what : what + ": " + names,
        List.of("state the amounts instead of their ratio"));
  }

  private static void collect(Term term, Set<Term> found) {
    if (found.add(term)) {
      for (Term part : term.parts()) {
        collect(part, found);
      }
    }
  }
}
