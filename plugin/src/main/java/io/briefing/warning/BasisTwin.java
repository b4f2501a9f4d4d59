package io.briefing.warning;

import io.briefing.cue.Topic;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figure that has the name of another but stands on a basis of its own: "EBIT" with {@code
 * basis: adjusted} beside "EBIT", "Organic sales growth" beside the growth of "Sales".
 */
final class BasisTwin {

  private final Figures figures;
  private final Bases bases;
  private final Terms terms;
  private final Language language;

  /** What some figure stands on: every claim asks, and most articles have nothing. */
  private final Set<String> told = new HashSet<>();

  BasisTwin(Figures figures, Bases bases, Terms terms, Language language) {
    this.figures = figures;
    this.bases = bases;
    this.terms = terms;
    this.language = language;
    figures.all().forEach(figure -> told.addAll(bases.all(figure)));
  }

  /** Whether any figure stands on a basis, or on one that the trade hardly tells from it. */
  boolean mayBeOn(String basis) {
    return !told.isEmpty()
        && (told.contains(basis) || Bases.near(basis).filter(told::contains).isPresent());
  }

  /** The twin, on a basis, of one of a claim's figures. */
  Optional<Figure> of(Outcome.Value value, List<Figure> used, String basis) {
    Set<Set<String>> mine = used.stream().flatMap(this::cores).collect(Collectors.toSet());
    return figures.all().stream()
        .filter(figure -> !used.contains(figure) && bases.has(figure, basis))
        .filter(figure -> isTwin(figure, used, mine) || isItsGrowth(figure, value, mine))
        .findFirst();
  }

  private boolean isTwin(Figure figure, List<Figure> used, Set<Set<String>> mine) {
    return used.stream().anyMatch(own -> own.unit().comparableWith(figure.unit()))
        && cores(figure).anyMatch(mine::contains);
  }

  /** "Organic sales growth" in per cent, of a claim of how "Sales" grew. */
  private boolean isItsGrowth(Figure figure, Outcome.Value value, Set<Set<String>> mine) {
    return value.sense() == Sense.GROWTH
        && figure.unit().equals(Unit.PERCENT)
        && cores(figure)
            .flatMap(core -> mine.stream().flatMap(own -> further(own, core).stream()))
            .anyMatch(word -> Topic.RATE_OF_CHANGE.isIn(word, language));
  }

  /** What a name says beside another: "growth" beside "sales", „-wachstum“ beside „Umsatz“. */
  private static Optional<String> further(Set<String> own, Set<String> core) {
    Set<String> more = new HashSet<>(core);
    more.removeAll(own);
    Set<String> left = new HashSet<>(own);
    left.removeAll(core);
    if (more.size() != 1 || left.size() > 1 || own.isEmpty()) {
      return Optional.empty();
    }
    String word = more.iterator().next();
    return left.isEmpty()
        ? Optional.of(word)
        : left.stream()
            .filter(word::startsWith)
            .map(head -> word.substring(head.length()))
            .findFirst();
  }

  /** What each name of a figure tells beside its basis. */
  private Stream<Set<String>> cores(Figure figure) {
    Set<String> empty = new HashSet<>(terms.words("articles"));
    empty.addAll(terms.words("prepositions"));
    empty.addAll(terms.words("basis"));
    return figure
        .names()
        .map(
            name ->
                WholeWords.of(bases.without(name)).all().stream()
                    .filter(word -> !empty.contains(word))
                    .collect(Collectors.toSet()))
        .filter(core -> !core.isEmpty());
  }
}
