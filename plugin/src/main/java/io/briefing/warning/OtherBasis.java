package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.figure.Figure;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a basis ("organic", « à changes constants ») that the figures behind a claim are not on.
 * A figure may say its basis in any language, in its {@code basis}, its label or an alias: figures
 * are shared by articles.
 */
final class OtherBasis {

  private static final List<String> BASES =
      List.of("organic", "comparable", "constant-currency", "adjusted", "pro-forma", "underlying");

  /** What is as reported is on none of the others; what is adjusted is not as reported. */
  private static final String REPORTED = "reported";

  private static final List<String> ALTERED = List.of("adjusted", "pro-forma", "underlying");

  private final Source source;
  private final Language language;
  private final Terms terms;
  private final Beside beside;

  OtherBasis(Source source, Language language, Terms terms) {
    this.source = source;
    this.language = language;
    this.terms = terms;
    this.beside = new Beside(terms, language);
  }

  Optional<Finding> of(Claim claim, Outcome.Value value) {
    return inWords(claim, value).or(() -> before(claim, value));
  }

  /**
   * "Adjusted profit was" before a claim, where a figure's own basis is that it is as reported, and
   * "reported profit was" where it is not.
   */
  private Optional<Finding> before(Claim claim, Outcome.Value value) {
    List<Figure> used = value.uses().stream().map(use -> use.figure()).distinct().toList();
    boolean altered = used.stream().anyMatch(OtherBasis::isAltered);
    boolean reported = used.stream().anyMatch(figure -> isOn(figure, REPORTED));
    if (used.size() != 1 || !altered && !reported) {
      return Optional.empty();
    }
    Set<String> forms =
        !altered
            ? ALTERED.stream().flatMap(basis -> forms(terms, basis)).collect(Collectors.toSet())
            : forms(terms, REPORTED).collect(Collectors.toSet());
    return beside
        .describing(claim, used, forms)
        .map(said -> find(claim, said, altered ? "adjusted" : REPORTED));
  }

  private static boolean isAltered(Figure figure) {
    return ALTERED.stream().anyMatch(basis -> isOn(figure, basis));
  }

  private Finding find(Claim claim, String said, String basis) {
    return Rule.BASIS_DIFFERS
        .at(
            source,
            claim.link().words(),
            "the words say \"" + said + "\", the figure is " + basis,
            "rest the claim on the figure that is meant, or mend the words")
        .telling(terms.say("odd.other-basis", said));
  }

  private Optional<Finding> inWords(Claim claim, Outcome.Value value) {
    WholeWords words = WholeWords.of(claim.words());
    for (String basis : BASES) {
      Optional<String> said = words.first(forms(terms, basis));
      boolean differs =
          said.isPresent() && value.uses().stream().noneMatch(use -> isOn(use.figure(), basis));
      if (differs) {
        return Optional.of(
            Rule.BASIS_DIFFERS
                .at(
                    source,
                    claim.link().words(),
                    "the words say \"" + said.get() + "\", the figures do not",
                    "give the figures `basis: "
                        + forms(terms, basis).findFirst().orElseThrow()
                        + "` if that is what they are")
                .telling(terms.say("odd.other-basis", said.get())));
      }
    }
    return Optional.empty();
  }

  private static boolean isOn(Figure figure, String basis) {
    return Stream.of(figure.basis().stream(), figure.names())
        .flatMap(texts -> texts)
        .map(WholeWords::of)
        .anyMatch(text -> Terms.inAllLanguages("basis." + basis).stream().anyMatch(text::has));
  }

  private static Stream<String> forms(Terms terms, String basis) {
    return Stream.of(terms.say("basis." + basis).split("\\|"));
  }
}
