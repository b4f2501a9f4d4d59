package io.briefing.warning;

import io.briefing.figure.Figure;
import io.briefing.verdict.Terms;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bases that numbers are told on, and the words for each. A figure may say its basis in any
 * language, in its {@code basis}, its label or an alias: figures are shared by articles.
 */
final class Bases {

  static final List<String> ALL =
      List.of("organic", "comparable", "constant-currency", "adjusted", "pro-forma", "underlying");

  /** What is as reported is on none of the others; what is adjusted is not as reported. */
  static final String REPORTED = "reported";

  /** Those whose words are whole phrases, with a preposition: "at constant currencies". */
  private static final List<String> ADVERBIAL = List.of("comparable", "constant-currency");

  private static final Map<String, String> NEAR =
      Map.of("adjusted", "underlying", "underlying", "adjusted");

  /**
   * The words for any basis in any language, the longest first: each name is asked for them all.
   */
  private static final List<String> FORMS =
      Stream.concat(ALL.stream(), Stream.of(REPORTED))
          .flatMap(Bases::everywhere)
          .map(form -> WholeWords.of(form).text())
          .distinct()
          .sorted(
              Comparator.comparing(String::length)
                  .reversed()
                  .thenComparing(Comparator.naturalOrder()))
          .toList();

  /** The words for each basis in any language, by the first of them. */
  private static final Map<String, List<Form>> BY_FIRST_WORD =
      Stream.concat(ALL.stream(), Stream.of(REPORTED))
          .flatMap(basis -> everywhere(basis).map(words -> Form.of(basis, words)))
          .collect(Collectors.groupingBy(form -> WholeWords.cut(form.words()).get(0)));

  private final Terms terms;

  /** What was found of each figure: every claim asks of the same few. */
  private final Map<Figure, Set<String>> found = new IdentityHashMap<>();

  Bases(Terms terms) {
    this.terms = terms;
  }

  private record Form(String basis, String words) {

    static Form of(String basis, String words) {
      return new Form(basis, WholeWords.of(words).text());
    }
  }

  /** The words for a basis in the article's language. */
  Set<String> forms(String basis) {
    return terms.words("basis." + basis);
  }

  static boolean isAdverbial(String basis) {
    return ADVERBIAL.contains(basis);
  }

  /** What one company calls adjusted, another calls underlying. */
  static Optional<String> near(String basis) {
    return Optional.ofNullable(NEAR.get(basis));
  }

  /** Whether a figure stands on a basis. */
  boolean has(Figure figure, String basis) {
    return all(figure).contains(basis);
  }

  /** All that a figure stands on. */
  Set<String> all(Figure figure) {
    return found.computeIfAbsent(figure, Bases::of);
  }

  private static Set<String> of(Figure figure) {
    Set<String> bases = new HashSet<>();
    figure.basis().ifPresent(basis -> addAll(WholeWords.of(basis), bases));
    figure.names().forEach(name -> addAll(WholeWords.of(name), bases));
    return bases;
  }

  private static void addAll(WholeWords text, Set<String> bases) {
    for (WholeWords.Word word : WholeWords.words(text.text())) {
      for (Form form : BY_FIRST_WORD.getOrDefault(word.text(), List.of())) {
        if (text.hasAt(form.words(), word.from())) {
          bases.add(form.basis());
        }
      }
    }
  }

  /** A name without the words for any basis. */
  String without(String name) {
    String left = WholeWords.of(name).text();
    for (String form : FORMS) {
      Optional<Integer> end = new WholeWords(left).find(form);
      if (end.isPresent()) {
        left = left.substring(0, end.get() - form.length()) + " " + left.substring(end.get());
      }
    }
    return left;
  }

  private static Stream<String> everywhere(String basis) {
    return Terms.inAllLanguages("basis." + basis).stream();
  }
}
