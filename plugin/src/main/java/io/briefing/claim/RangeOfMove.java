package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.NumberSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two numbers behind a verb, without a "from" before them: over a formula that gives a move, "fell
 * 3 to 6 per cent" is a range. Over a level the second of them is where it got to.
 */
final class RangeOfMove {

  private RangeOfMove() {}

  /** The phrases of a claim's words, with two numbers that are the ends of one move as a range. */
  static List<Phrase> read(List<Phrase> own, Optional<Subject> subject) {
    boolean moves =
        subject
            .filter(
                of ->
                    of.isMove()
                        || of.isMoveByHand()
                        || of.isRateOfChange()
                        || of.isDifference() && of.value().restsOnRange())
            .isPresent();
    if (!moves || own.size() < 2) {
      return own;
    }
    List<Phrase> read = new ArrayList<>();
    for (Phrase phrase : own) {
      Phrase before = read.isEmpty() ? null : read.get(read.size() - 1);
      if (before != null && areEnds(before, phrase, subject.get().value())) {
        read.set(read.size() - 1, before.through(phrase));
      } else {
        read.add(phrase);
      }
    }
    return read;
  }

  /**
   * The way of "cut it [from €138 to €412](=price)", behind what was moved: words that deny
   * themselves, if the figure went from the second number to the first; else it may be a range.
   *
   * @param said the sentence up to the first number
   */
  static Optional<Direction> turned(Phrase range, String said, Language language, Subject subject) {
    List<FigureUse> uses = subject.value().uses();
    NumberSet start = range.ends().get(0).ok();
    NumberSet end = range.ends().get(1).ok();
    boolean turned =
        uses.size() == 1
            && start.contains(subject.value().stated())
            && uses.get(0).figure().values().values().stream()
                .anyMatch(known -> end.contains(known.stated()));
    return turned
        ? Optional.of(LeadIn.movedFrom(said, language)).filter(way -> way == Direction.DOWN)
        : Optional.empty();
  }

  private static boolean areEnds(Phrase low, Phrase high, Outcome.Value value) {
    // "A rise of £34m to £64m" over guidance: what the source gives is a range, and no move to it.
    boolean ofRange = value.restsOnRange() && low.preposition() != Preposition.TO;
    boolean either = low.has(Note.BY_OR_FROM) && low.preposition() == Preposition.FROM;
    return (either || ofRange)
        && high.preposition() == Preposition.TO
        && isNumber(low)
        && isNumber(high)
        && low.unit().equals(high.unit())
        && low.value().abs().compareTo(high.value().abs()) < 0
        && !isReached(high, value);
  }

  private static boolean isNumber(Phrase phrase) {
    return phrase.kind() == Kind.AMOUNT && phrase.value() != null && phrase.numbers().size() == 1;
  }

  /** Whether a number is one that the formula's figure has: "rose 4.1 to 4.3 per cent". */
  private static boolean isReached(Phrase phrase, Outcome.Value value) {
    return value.uses().stream()
        .filter(use -> Readings.clash(phrase, use.figure().unit()).isEmpty())
        .anyMatch(use -> phrase.ok().contains(use.known().stated()));
  }
}
