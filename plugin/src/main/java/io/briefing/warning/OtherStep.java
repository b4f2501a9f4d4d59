package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.MoveSpan;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.StraightBehind;
import io.briefing.cue.InARow;
import io.briefing.cue.Stretch;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * "Fell for the third <em>quarter</em> in a row" over a trend from year to year: moves in a row are
 * counted in the steps that the formula takes.
 */
record OtherStep(Source source, Language language) {

  /** "The third straight year"; "for three years" is held against the time that the moves take. */
  private static final Set<Kind> COUNTING = Set.of(Kind.RANK, Kind.ORDINAL, Kind.PERIOD);

  Optional<Finding> of(Claim claim, Outcome.Value value) {
    Optional<MoveSpan> steps = MoveSpan.step(value);
    if (value.sense() != Sense.TREND || steps.isEmpty()) {
      return Optional.empty();
    }
    String words = claim.words() + StraightBehind.tail(claim, language);
    OptionalInt said = Stretch.in(words, language);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    MoveSpan step = steps.get();
    return mayBeMeant(claim, words, said.getAsInt(), step.months())
        ? Optional.empty()
        : Optional.of(
            Rule.PERIOD_DIFFERS
                .at(
                    source,
                    claim.link().words(),
                    "the words count "
                        + Stretch.name(said.getAsInt())
                        + "s, the formula moves from "
                        + step.from()
                        + " to "
                        + step.to(),
                    "count the steps that the formula takes, or give it the periods that are meant")
                .telling(
                    Terms.in(language)
                        .say("odd.other-span", step.from().toString(), step.to().toString())));
  }

  /**
   * "For a year" and "for six months" are told over quarters too, as long as no number of them is
   * what the moves are counted by.
   */
  private boolean mayBeMeant(Claim claim, String words, int said, int step) {
    if (claim.reading() instanceof Says says && says.phrase().kind() == Kind.DURATION) {
      return said == step || says.ok().contains(says.stated());
    }
    if (InARow.isIn(words, language)) {
      return said == step;
    }
    OptionalInt counted = counted(claim);
    if (counted.isPresent()) {
      return counted.getAsInt() == step;
    }
    return said % step == 0
        || claim.phrases().stream()
            .filter(phrase -> phrase.kind() == Kind.DURATION && phrase.value() != null)
            .map(phrase -> phrase.value().times(Rational.of(said)).over(Rational.of(step)))
            .anyMatch(Rational::isInteger);
  }

  /** In what the number is that the claim is judged by; not "for the third time this year". */
  private OptionalInt counted(Claim claim) {
    if (!(claim.reading() instanceof Says says) || !COUNTING.contains(says.phrase().kind())) {
      return OptionalInt.empty();
    }
    Phrase number = says.phrase();
    List<String> next = WholeWords.cut(claim.words().substring(number.end()));
    String noun = next.isEmpty() ? "" : " " + next.get(0); // "the third straight [year]"
    return Stretch.in(number.words(claim.words()) + noun, language);
  }
}
