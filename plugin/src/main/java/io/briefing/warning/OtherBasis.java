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
import java.util.stream.Stream;

/**
 * Words of a basis ("organic", « à changes constants ») that the figures behind a claim are not on.
 * A figure may say its basis in any language, in its {@code basis}, its label or an alias: figures
 * are shared by articles.
 */
final class OtherBasis {

  private static final List<String> BASES =
      List.of("organic", "comparable", "constant-currency", "adjusted", "pro-forma", "underlying");

  private final Source source;
  private final Terms terms;

  OtherBasis(Source source, Terms terms) {
    this.source = source;
    this.terms = terms;
  }

  Optional<Finding> of(Claim claim, Outcome.Value value) {
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
    return Stream.of(figure.basis().stream(), Stream.of(figure.label()), figure.aliases().stream())
        .flatMap(texts -> texts)
        .map(WholeWords::of)
        .anyMatch(
            text ->
                Language.supported().stream()
                    .map(tag -> Terms.in(new Language(tag)))
                    .anyMatch(language -> text.first(forms(language, basis)).isPresent()));
  }

  private static Stream<String> forms(Terms terms, String basis) {
    return Stream.of(terms.say("basis." + basis).split("\\|"));
  }
}
