package io.briefing.claim;

import io.briefing.cue.Supposition;
import io.briefing.phrase.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The phrases of a claim's words with all that they lack, as what stands around them tells it, and
 * what they are then held against.
 *
 * @param comparison the two sides that the words compare
 * @param own all phrases of the claim's words
 */
record Completed(
    Surroundings around, Subject subject, Optional<Comparison> comparison, List<Phrase> own) {

  /**
   * A phrase, completed. It may count what another head of its table says, or in a cell stand in
   * brackets as a cost does, where that makes true what is not.
   */
  Compared of(Phrase phrase) {
    Compared told = in(around, phrase);
    if (told.holds()) {
      return told;
    }
    return Stream.concat(
            around.measures().others(subject).map(one -> in(around.measuredBy(one), phrase)),
            costs(phrase).map(cost -> in(around, cost)).stream())
        .filter(Compared::holds)
        .findFirst()
        .orElseGet(() -> supposed(told));
  }

  /** A phrase's other readings, completed; what makes the claim true is likelier meant. */
  List<Compared> others(Phrase phrase) {
    List<Compared> others = phrase.alternatives().stream().map(this::of).toList();
    return others.size() < 2
        ? others
        : others.stream().sorted(Comparator.comparing(other -> !other.holds())).toList();
  }

  /**
   * "Would have been [£5m lower](=…)": of what did not happen, and is held against what did, the
   * text does not tell which of the two the formula has first.
   */
  private Compared supposed(Compared told) {
    Phrase phrase = told.phrase();
    boolean apart = subject.isMove() || subject.isDifference();
    boolean amount = phrase.value() != null && !phrase.numbers().isEmpty();
    if (!apart || !amount || !isConditional()) {
      return told;
    }
    Compared other = new Compared(OtherWay.turned(phrase), told.subject());
    return other.holds() ? other : told;
  }

  private boolean isConditional() {
    Times times = around.times();
    ClauseEnds clauses = new ClauseEnds(times.text(), times.language());
    String upTo = times.text().substring(clauses.start(around.start()), around.end());
    String behind = times.text().substring(around.end(), clauses.end(around.end()));
    return Supposition.endConditional(upTo, times.language())
        || Supposition.beginConditional(behind, times.language());
  }

  /** Statements hold costs in brackets: "(502)" of 502. */
  private Optional<Phrase> costs(Phrase phrase) {
    boolean negative = phrase.value() != null && phrase.value().signum() < 0;
    return around.measures().ofCell() && around.bracketed() && negative && subject.namesCost()
        ? Optional.of(phrase.mirrored())
        : Optional.empty();
  }

  private Compared in(Surroundings place, Phrase phrase) {
    Phrase complete = new Outside(place, subject).complete(phrase, own);
    Phrase percent = Lent.percent(complete, place, subject);
    Phrase whole = Lent.amount(percent, place, subject);
    Phrase moved = LevelAsMove.read(whole, place, subject);
    Phrase reached = MoveAsLevel.read(moved, place, subject);
    Phrase completed = place.againstLater(reached, subject);
    return HowNear.read(completed, place, subject)
        .or(() -> comparison.map(two -> two.read(completed)))
        .orElseGet(() -> new Compared(SideOfMove.read(completed, place, subject), subject));
  }
}
