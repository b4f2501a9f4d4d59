package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.MoveSpan;
import io.briefing.claim.Sentence;
import io.briefing.cue.LeadIn;
import io.briefing.cue.Supposition;
import io.briefing.figure.Figure;
import io.briefing.figure.Period;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "Debt fell by [20m](=change(debt)) <em>to</em> [440m](=debt@2022)": a level that a move is said
 * to have reached, and that it began from, or the other way round.
 */
record OtherEnd(Source source, Language language) {

  /** "By [20m](=…), or [4.5 %](=…), to": nothing else stands between a move and its end. */
  private static final int MOST_BETWEEN = 3;

  /**
   * @param around the phrases of the passage
   * @param before the claims before this one in it
   */
  Optional<Finding> of(Claim claim, Outcome.Value value, List<Phrase> around, List<Claim> before) {
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
    if (!joined) {
      return Optional.empty();
    }
    return span.isPresent()
        ? differs(claim, between, use.period().get(), span.get())
        : backwards(claim, between, use, last, around);
  }

  /** "Fell from [£53m](=loss@2023) to [£20m](=loss@2022)": the formulas tell it backwards. */
  private Optional<Finding> backwards(
      Claim claim, String between, FigureUse end, Claim last, List<Phrase> around) {
    boolean dated = between.chars().anyMatch(Character::isDigit); // "from [£53m](=…) in 2023 to"
    return startOf(last, end.figure())
        .filter(start -> !dated)
        .filter(start -> start.kind() == end.period().get().kind())
        .filter(start -> start.kind() != Period.Kind.NAME)
        .filter(start -> start.compareTo(end.period().get()) > 0)
        .filter(start -> claim.against().isEmpty()) // else it is contradicted already
        .filter(start -> moves(Preposition.FROM, last, around))
        .filter(start -> moves(Preposition.TO, claim, around))
        .filter(start -> !isSupposed(claim, last, around))
        .map(
            start ->
                find(
                    claim,
                    "the formulas have the move begin in "
                        + start
                        + " and end in "
                        + end.period().get(),
                    "give each end the formula of its own period, or mend the words",
                    start,
                    end.period().get()));
  }

  /** "If sales dropped", "to drop from", "a fall to that level would hurt": it did not happen. */
  private boolean isSupposed(Claim claim, Claim last, List<Phrase> around) {
    String text = claim.link().passage().text();
    int from = claim.sentence().from();
    return Supposition.opensAim(text.substring(from, last.link().start()), language)
        || Supposition.isAnywhere(text.substring(from, claim.sentence().to()), language)
        || ends(Preposition.FROM, last, around)
            .anyMatch(
                move ->
                    move.start() >= from
                        && LeadIn.endsInTo(text.substring(from, move.start()), language));
  }

  /** The period of a claim that tells no more than where a figure stood. */
  private static Optional<Period> startOf(Claim claim, Figure figure) {
    boolean level =
        claim.outcome() instanceof Outcome.Value value
            && value.sense() == Sense.LEVEL
            && value.uses().size() == 1
            && value.uses().get(0).figure().equals(figure);
    return level ? ((Outcome.Value) claim.outcome()).uses().get(0).period() : Optional.empty();
  }

  /** Whether a claim's number is an end of a move that the words say went up or down. */
  private static boolean moves(Preposition end, Claim claim, List<Phrase> around) {
    return ends(end, claim, around).findAny().isPresent();
  }

  private static Stream<Phrase> ends(Preposition end, Claim claim, List<Phrase> around) {
    return around.stream()
        .filter(phrase -> phrase.preposition() == end && phrase.direction() != Direction.NONE)
        .filter(phrase -> phrase.numbers().stream().anyMatch(number -> isIn(claim, number)));
  }

  private static boolean isIn(Claim claim, Numeral number) {
    return number.start() >= claim.link().start() && number.end() <= claim.link().end();
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
            find(
                claim,
                "the words tell where the move "
                    + (to ? "ended, in " : "began, in ")
                    + meant
                    + ", the formula speaks of "
                    + told,
                "give the formula the period that is meant, or mend the words",
                meant,
                told))
        : Optional.empty();
  }

  private Finding find(Claim claim, String message, String hint, Period meant, Period told) {
    return Rule.PERIOD_DIFFERS
        .at(source, claim.link().words(), message, hint)
        .telling(Terms.in(language).say("odd.other-period", meant.toString(), told.toString()));
  }
}
