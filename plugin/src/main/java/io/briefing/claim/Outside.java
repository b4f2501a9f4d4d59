package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Sense;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands right outside a claim's words and says more of their number: "did not [exceed 45
 * million](=…)", "more than [40 million](=…)".
 *
 * <p>The words are read with it, as every reader does; one reading is spared. A comparator beside a
 * bare amount may speak of the formula as the bound: "sales exceeded [40 million](=target)", "over
 * [three years](=term)", "less than our [155 million](=sales)". Where the claim is not true with
 * its comparator, it counts by itself if it is definite, or if the amount is the very one of the
 * formula and its figure is not what the clause speaks of.
 */
final class Outside {

  private final Surroundings around;
  private final Subject subject;

  Outside(Surroundings around, Subject subject) {
    this.around = around;
    this.subject = subject;
  }

  /** The phrase with what it lacks; {@code own} are all phrases of the claim's words. */
  Phrase complete(Phrase phrase, List<Phrase> own) {
    Phrase alone = around.complete(phrase, own, subject);
    Optional<Phrase> longer = around.longer(phrase).filter(whole -> saysMore(whole, phrase));
    if (longer.isEmpty()) {
      return subject.sense() == Sense.RATIO ? beyond(alone, phrase, own) : alone;
    }
    if (isDenied(longer.get(), phrase)) {
      return alone.noting(Set.of(Note.NEGATION_NOT_UNDERSTOOD));
    }
    if (longer.get().has(Note.SUPPOSED)) {
      return alone.noting(Set.of(Note.SUPPOSED));
    }
    if (phrase.value() == null) {
      return alone;
    }
    Phrase whole = around.complete(inside(longer.get(), phrase), own, subject);
    boolean spared = phrase.comparator() == Comparator.BARE && !holds(whole);
    boolean far = whole.comparator() == Comparator.FAR_FROM; // «lejos del [5 %]» is not of 5.2
    boolean bound =
        !far && isDefinite(longer.get(), phrase) ? Kinds.agrees(alone, subject) : mayBeBound(alone);
    return spared && bound ? alone : whole;
  }

  /** "[70 %](=a/b) more than Asia", where it does not hold without the "more". */
  private Phrase beyond(Phrase alone, Phrase phrase, List<Phrase> own) {
    if (phrase.value() == null || phrase.direction() != Direction.NONE || holds(alone)) {
      return alone;
    }
    return around
        .longer(phrase)
        .filter(whole -> whole.direction() != Direction.NONE)
        .map(whole -> around.complete(told(whole, phrase), own, subject))
        .filter(this::holds)
        .orElse(alone);
  }

  private static boolean saysMore(Phrase whole, Phrase phrase) {
    return isDenied(whole, phrase)
        || whole.has(Note.SUPPOSED)
        || whole.comparator() != phrase.comparator() && whole.comparator() != Comparator.BARE
        || isReached(whole, phrase);
  }

  /** „Steeg [tot 170 miljoen](=…)“: behind a move it is where that led, and no upper bound. */
  private static boolean isReached(Phrase whole, Phrase phrase) {
    return phrase.comparator() == Comparator.AT_MOST
        && whole.comparator() == Comparator.BARE
        && whole.preposition() == Preposition.TO;
  }

  private static boolean isDenied(Phrase whole, Phrase phrase) {
    return whole.has(Note.NEGATION_NOT_UNDERSTOOD) && !phrase.has(Note.NEGATION_NOT_UNDERSTOOD);
  }

  /**
   * The longer phrase, at the place of the one that the words have of it. Of a formula that is no
   * move no move is told: "made up about [35 %]".
   */
  private Phrase inside(Phrase whole, Phrase phrase) {
    Phrase told = told(whole, phrase);
    if (subject.isMove() || whole.direction() == Direction.NONE) {
      return told;
    }
    boolean turned = told.value().signum() != phrase.value().signum();
    return (turned ? told.mirrored() : told).moved(phrase.direction(), phrase.preposition());
  }

  private static Phrase told(Phrase whole, Phrase phrase) {
    return whole.saidAt(
        phrase.start(),
        phrase.end(),
        phrase.quantityStart(),
        phrase.quantityEnd(),
        phrase.numbers());
  }

  private boolean holds(Phrase phrase) {
    return Kinds.holds(phrase, subject);
  }

  private boolean mayBeBound(Phrase phrase) {
    boolean amount = subject.sense() == Sense.LEVEL || subject.sense() == Sense.DURATION;
    return amount
        && subject.value().uses().stream().noneMatch(this::isSpokenOf)
        && says(phrase).filter(says -> says.statedAsSaid().equals(phrase.value())).isPresent();
  }

  /** "Net debt exceeds [97 million](=net_debt)" speaks of the debt, and 97 is the bound. */
  private boolean isSpokenOf(FigureUse use) {
    boolean current =
        use.period().isEmpty()
            || use.figure().values().isEmpty()
            || use.period().get().equals(use.figure().values().lastKey());
    return current && isNamedBefore(use.figure().label());
  }

  /** Whether a name stands in the clause before the claim's words, as whole words. */
  private boolean isNamedBefore(String name) {
    String passage = around.times().text();
    int from = around.sentence().clause(passage, around.start());
    String text = passage.substring(from, around.start()).toLowerCase(Locale.ROOT);
    String sought = name.toLowerCase(Locale.ROOT);
    int at = text.indexOf(sought);
    int end = at + sought.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** "Less than our [155 million](=…)": whether a definite number is compared with. */
  private boolean isDefinite(Phrase longer, Phrase phrase) {
    Times times = around.times();
    int end = around.start() + phrase.quantityStart();
    // «No [alcanzaron los 570.000 millones](=…)»: a verb with its number is no name of one.
    boolean alone = times.text().substring(around.start(), end).strip().indexOf(' ') < 0;
    return longer.start() < end
        && alone
        && LeadIn.endsInDeterminer(times.text().substring(longer.start(), end), times.language());
  }

  private Optional<Reading.Says> says(Phrase phrase) {
    return Kinds.read(phrase, subject)
        .flatMap(
            reading -> reading instanceof Reading.Says says ? Optional.of(says) : Optional.empty());
  }
}
