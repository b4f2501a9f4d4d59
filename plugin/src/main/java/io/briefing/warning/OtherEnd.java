package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.MoveSpan;
import io.briefing.claim.Sentence;
import io.briefing.cue.LeadIn;
import io.briefing.figure.Figure;
import io.briefing.figure.Period;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Optional;

/**
 * "Debt fell by [20m](=change(debt)) <em>to</em> [440m](=debt@2022)": a level that a move is said
 * to have reached, and that it began from, or the other way round.
 */
record OtherEnd(Source source, Language language) {

  /** "By [20m](=…), or [4.5 %](=…), to": nothing else stands between a move and its end. */
  private static final int MOST_BETWEEN = 3;

  /**
   * @param before the claims before this one in its passage
   */
  Optional<Finding> of(Claim claim, Outcome.Value value, List<Claim> before) {
    boolean level = value.sense() == Sense.LEVEL && value.uses().size() == 1;
    if (!level || before.isEmpty() || value.uses().get(0).period().isEmpty()) {
      return Optional.empty();
    }
    Claim last = before.get(before.size() - 1);
    FigureUse use = value.uses().get(0);
    Optional<MoveSpan> span = span(last, use.figure());
    int from = Math.max(last.link().end(), claim.sentence().from());
    String between = claim.link().passage().text().substring(from, claim.link().start());
    boolean joined =
        from == last.link().end()
            && !Sentence.isParted(between, 0, between.length())
            && WholeWords.of(between).all().size() <= MOST_BETWEEN;
    return joined
        ? span.flatMap(move -> differs(claim, between, use.period().get(), move))
        : Optional.empty();
  }

  /** From when to when a claim tells that a figure moved. */
  private static Optional<MoveSpan> span(Claim move, Figure figure) {
    return move.outcome() instanceof Outcome.Value value
            && value.uses().stream().allMatch(use -> use.figure().equals(figure))
        ? move.expression().flatMap(formula -> MoveSpan.of(formula, value))
        : Optional.empty();
  }

  private Optional<Finding> differs(Claim claim, String between, Period told, MoveSpan move) {
    boolean to = LeadIn.is(Preposition.TO, between, language);
    boolean from = LeadIn.is(Preposition.FROM, between, language);
    Period meant = to ? move.to() : move.from();
    Period other = to ? move.from() : move.to();
    return to != from && told.equals(other)
        ? Optional.of(
            Rule.PERIOD_DIFFERS
                .at(
                    source,
                    claim.link().words(),
                    "the words tell where the move "
                        + (to ? "ended, in " : "began, in ")
                        + meant
                        + ", the formula speaks of "
                        + told,
                    "give the formula the period that is meant, or mend the words")
                .telling(
                    Terms.in(language).say("odd.other-period", meant.toString(), told.toString())))
        : Optional.empty();
  }
}
