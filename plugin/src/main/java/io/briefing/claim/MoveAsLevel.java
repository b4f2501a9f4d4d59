package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.cue.SideWord;
import io.briefing.cue.WordSort;
import io.briefing.cue.YearLead;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "Turnover rose to [€80m](=change(turnover))", where 80 is how far it rose: the size of a move is
 * said of the level reached.
 *
 * <p>Only where the clause names the very figure and nothing else, so that "growth in turnover rose
 * to [8 %](=growth(turnover))" tells where the growth stands.
 */
final class MoveAsLevel {

  /** The word behind a number, and no more. */
  private static final int REACH = 40;

  private MoveAsLevel() {}

  /** The phrase as the level that the words outside the claim make of it; else as it is. */
  static Phrase read(Phrase phrase, Surroundings around, Subject subject) {
    boolean move = subject.sense() == Sense.CHANGE || subject.sense() == Sense.GROWTH;
    boolean amount = phrase.kind() == Kind.AMOUNT && phrase.numbers().size() == 1;
    boolean fell = phrase.preposition() == Preposition.TO && phrase.direction() == Direction.DOWN;
    if (!move || !amount || fell || subject.namedMove() != Direction.NONE) {
      return phrase;
    }
    return around
        .longer(phrase)
        .filter(whole -> whole.preposition() == Preposition.TO)
        .filter(whole -> whole.direction() != Direction.NONE)
        .filter(whole -> isClosed(phrase, around))
        .filter(whole -> isNamed(phrase, around, subject))
        .map(
            whole ->
                phrase.moved(whole.direction(), Preposition.TO).noting(Set.of(Note.LEVEL_REACHED)))
        .orElse(phrase);
  }

  /** Not "rose to [£80m](=…) above the level of 2020", nor "to [108 %](=…) of it". */
  private static boolean isClosed(Phrase phrase, Surroundings around) {
    String text = around.times().text();
    int end = around.start() + phrase.quantityEnd();
    String following = text.substring(end, Math.min(end + REACH, text.length()));
    Language language = around.times().language();
    return YearLead.isClosedBy(following, language) && !SideWord.opens(following, language);
  }

  private static boolean isNamed(Phrase phrase, Surroundings around, Subject subject) {
    String text = around.times().text();
    Language language = around.times().language();
    int from = around.sentence().clause(text, around.start());
    int number = phrase.preposition() == Preposition.TO ? phrase.quantityStart() : phrase.start();
    String clause = text.substring(from, Math.max(from, around.start() + number));
    if (!LeadIn.endsInMoveTo(clause, language)) {
      return false;
    }
    List<String> words = words(clause).filter(word -> !isSmall(word, language)).toList();
    List<String> named =
        words.stream()
            .filter(word -> !WordSort.MOVING.includes(word, language))
            .filter(word -> !WordSort.COUNTING.includes(word, language))
            .toList();
    boolean oneVerb =
        words.stream().filter(word -> WordSort.OF_MOVES.includes(word, language)).count() == 1;
    return oneVerb
        && !named.isEmpty()
        && subject.value().figures().stream()
            .flatMap(figure -> figure.names())
            .anyMatch(name -> words(name).toList().containsAll(named));
  }

  private static boolean isSmall(String word, Language language) {
    return WordSort.SMALL.includes(word, language);
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("\\P{L}+"))
        .filter(word -> !word.isBlank());
  }
}
