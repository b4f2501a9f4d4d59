package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of a basis ("organic", « à changes constants ») that the figures behind a claim are not on:
 * in the claim, or said of it right outside where another figure is the one on that basis.
 */
final class OtherBasis {

  private static final List<String> ALTERED = List.of("adjusted", "pro-forma", "underlying");

  private final Source source;
  private final Terms terms;
  private final Beside beside;
  private final Bases bases;
  private final BasisTwin twins;
  private final BasisOfSubject subject;

  OtherBasis(Source source, Figures figures, Language language, Terms terms) {
    this.source = source;
    this.terms = terms;
    this.beside = new Beside(terms, language);
    this.bases = new Bases(terms);
    this.twins = new BasisTwin(figures, bases, terms, language);
    this.subject = new BasisOfSubject(terms, bases, language);
  }

  Optional<Finding> of(Claim claim, Outcome.Value value) {
    return inWords(claim, value).or(() -> before(claim, value));
  }

  /**
   * "Adjusted EBIT of [€52m](=ebit)", where another EBIT is the adjusted one. Without such a figure
   * the author may call this one so.
   */
  Optional<Finding> ofTwin(Claim claim, Outcome.Value value) {
    List<Figure> used = value.figures();
    for (String basis : Bases.ALL) {
      Optional<String> said = twins.mayBeOn(basis) ? said(claim, used, basis) : Optional.empty();
      boolean own = said.isEmpty() || used.stream().anyMatch(figure -> bases.has(figure, basis));
      Optional<Figure> twin = own ? Optional.empty() : twin(value, used, basis);
      if (twin.isPresent()) {
        return twin.map(other -> find(claim, said.get(), other));
      }
    }
    return Optional.empty();
  }

  private Optional<String> said(Claim claim, List<Figure> used, String basis) {
    Set<String> forms = bases.forms(basis);
    Set<String> named = Beside.named(used);
    return beside
        .onBasis(claim, used, forms, Bases.isAdverbial(basis))
        .or(
            () ->
                Bases.isAdverbial(basis)
                    ? Optional.empty()
                    : subject.find(
                        claim, named, forms.stream(), word -> beside.isPlain(word, named)));
  }

  /** The twin on a basis, or else on one that the trade hardly tells from it. */
  private Optional<Figure> twin(Outcome.Value value, List<Figure> used, String basis) {
    return twins
        .of(value, used, basis)
        .or(
            () ->
                Bases.near(basis)
                    .filter(near -> used.stream().noneMatch(figure -> bases.has(figure, near)))
                    .flatMap(near -> twins.of(value, used, near)));
  }

  private Finding find(Claim claim, String said, Figure twin) {
    return Rule.BASIS_DIFFERS
        .at(
            source,
            claim.link().words(),
            "the words say \"" + said + "\", the figures do not, and " + twin.id() + " does",
            "rest the claim on " + twin.id() + ", or mend the words")
        .telling(terms.say("odd.other-basis", said));
  }

  /**
   * "Adjusted profit was" before a claim, where a figure's own basis is that it is as reported, and
   * "reported profit was" where it is not.
   */
  private Optional<Finding> before(Claim claim, Outcome.Value value) {
    List<Figure> used = value.figures();
    if (used.size() != 1 || bases.all(used.get(0)).isEmpty()) {
      return Optional.empty(); // as of most figures
    }
    boolean altered = isAltered(used.get(0));
    if (!altered && !bases.has(used.get(0), Bases.REPORTED)) {
      return Optional.empty();
    }
    Set<String> forms =
        !altered
            ? ALTERED.stream()
                .flatMap(basis -> bases.forms(basis).stream())
                .collect(Collectors.toSet())
            : bases.forms(Bases.REPORTED);
    return beside
        .describing(claim, used, forms)
        .map(said -> find(claim, said, altered ? "adjusted" : Bases.REPORTED));
  }

  private boolean isAltered(Figure figure) {
    return ALTERED.stream().anyMatch(basis -> bases.has(figure, basis));
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
    for (String basis : Bases.ALL) {
      Optional<String> said = words.first(bases.forms(basis));
      boolean differs =
          said.isPresent()
              && value.uses().stream().noneMatch(use -> bases.has(use.figure(), basis));
      if (differs) {
        return Optional.of(
            Rule.BASIS_DIFFERS
                .at(
                    source,
                    claim.link().words(),
                    "the words say \"" + said.get() + "\", the figures do not",
                    "give the figures `basis: "
                        + bases.forms(basis).iterator().next()
                        + "` if that is what they are")
                .telling(terms.say("odd.other-basis", said.get())));
      }
    }
    return Optional.empty();
  }
}
