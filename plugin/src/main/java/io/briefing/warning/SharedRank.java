package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Sentence;
import io.briefing.figure.Figure;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "The largest" of what is exactly as large as another: it holds the place, but not alone. Nothing
 * is said where the sentence tells that the place is shared, or names the others before the claim.
 */
final class SharedRank {

  private final Source source;
  private final Terms terms;
  private final Set<String> sharing;

  SharedRank(Source source, Terms terms) {
    this.source = source;
    this.terms = terms;
    this.sharing = terms.words("sharing-a-place");
  }

  Optional<Finding> of(Claim claim, Outcome.Value value) {
    boolean exact = value.ties() > 0 && value.possible().isPoint();
    boolean first =
        value.sense() == Sense.RANK
            && exact
            && claim.reading() instanceof Says says
            && says.phrase().kind() == Phrase.Kind.RANK
            && says.phrase().said() != null
            && says.phrase().said().isPoint() // "in the top three" shares anyway
            && says.ok().contains(says.stated());
    return first && !isToldShared(claim, value)
        ? Optional.of(
            Rule.SHARED_RANK
                .at(
                    source,
                    claim.link().words(),
                    "the place is shared: "
                        + value.ties()
                        + (value.ties() == 1 ? " other has" : " others have")
                        + " exactly the same number",
                    "say that it is shared, or with whom")
                .telling(terms.say("odd.shared-rank")))
        : Optional.empty();
  }

  private boolean isToldShared(Claim claim, Outcome.Value value) {
    Sentence sentence = claim.sentence();
    String passage = claim.link().passage().text();
    WholeWords all = WholeWords.of(passage.substring(sentence.from(), sentence.to()));
    WholeWords before = WholeWords.of(passage.substring(sentence.from(), claim.link().end()));
    List<Figure> used = value.figures();
    long named = used.stream().filter(figure -> before.has(figure.label())).count();
    return named > 1 || all.first(sharing).isPresent();
  }
}
