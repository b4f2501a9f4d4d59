package io.briefing.claim;

import io.briefing.cue.WordSort;
import io.briefing.figure.Figure;
import io.briefing.formula.FigureUse;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often in a row something rose or fell: "the third straight fall", "fell for [two years
 * running](=…)". A count of falls is negative.
 */
final class StraightMoves {

  private StraightMoves() {}

  /** The phrase with the way it went; where nothing says which, either may be meant. */
  static Phrase read(Phrase phrase, List<Phrase> own, Surroundings around, Subject subject) {
    Phrase counted = counted(phrase, own, around, subject);
    return isOfSize(own, around, subject) ? OtherWay.turned(counted) : counted;
  }

  /**
   * "The deficit grew", of numbers below nought. What "got worse" is no larger number, and beside
   * the noun the verb has been turned round already.
   */
  private static boolean isOfSize(List<Phrase> own, Surroundings around, Subject subject) {
    boolean losses =
        (around.speech().movesLoss() || subject.namesLoss())
            && !around.speech().ofWorthOnly()
            && subject.value().uses().stream().allMatch(use -> use.known().stated().signum() < 0);
    return losses
        && Stream.concat(own.stream(), around.sentence().phrases(around.around()).stream())
            .filter(other -> other.direction() != Direction.NONE)
            .findFirst()
            .filter(mover -> !mover.has(Note.LOSS))
            .isPresent();
  }

  private static Phrase counted(
      Phrase phrase, List<Phrase> own, Surroundings around, Subject subject) {
    boolean counts = phrase.value() != null && phrase.value().signum() > 0;
    List<Phrase> movers = own.stream().filter(other -> other.kind() == Kind.DIRECTION).toList();
    boolean open = movers.isEmpty() && phrase.direction() == Direction.NONE;
    boolean falls =
        open
            ? mayFall(around, subject)
            : movers.stream().anyMatch(other -> other.direction() == Direction.DOWN);
    if (falls && counts) {
      return phrase.mirrored().moved(Direction.DOWN, phrase.preposition());
    }
    boolean rises = counts && phrase.direction() == Direction.NONE && !movers.isEmpty();
    return rises ? phrase.moved(Direction.UP, phrase.preposition()) : phrase;
  }

  private static boolean mayFall(Surroundings around, Subject subject) {
    boolean told = around.sentence().falls(around.around(), around.start());
    boolean either =
        !around.sentence().onlyRises(around.around()) && subject.measure().stated().signum() < 0;
    return !endsRise(around) && (told || either || fallsBehind(around, subject));
  }

  /**
   * "For the [fourth year running](=…), sales fell.": behind the claim stand the figure's name and
   * a verb, in either order, and nothing else; "sales fell short of the plan" tells something else.
   */
  private static boolean fallsBehind(Surroundings around, Subject subject) {
    String text = around.times().text();
    int comma = around.end() < text.length() && text.charAt(around.end()) == ',' ? 1 : 0;
    int from = Math.min(around.end() + comma, around.sentence().to());
    int to = from;
    while (to < around.sentence().to() && !Sentence.isParted(text, to, to + 1)) {
      to++;
    }
    int close = to;
    List<Phrase> moves =
        around.sentence().phrases(around.around()).stream()
            .filter(other -> other.start() >= from && other.end() <= close)
            .toList();
    if (moves.size() != 1 || !isPlainFall(moves.get(0))) {
      return false;
    }
    Phrase verb = moves.get(0);
    String before = text.substring(from, verb.start());
    String after = text.substring(verb.end(), to);
    return before.isBlank()
        ? isName(after, subject, around)
        : isName(before, subject, around) && hasNoWord(after);
  }

  private static boolean isPlainFall(Phrase phrase) {
    return phrase.kind() == Kind.DIRECTION
        && phrase.direction() == Direction.DOWN
        && phrase.notes().isEmpty();
  }

  private static boolean hasNoWord(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** "The sales of the group" */
  private static boolean isName(String text, Subject subject, Surroundings around) {
    Language language = around.times().language();
    List<Figure> figures = subject.value().uses().stream().map(FigureUse::figure).toList();
    SideNames names = SideNames.of(figures, List.of(), language);
    List<PlacedWord> words = PlacedWord.in(text, 0);
    return words.stream().anyMatch(word -> names.hasLeft(word.text()))
        && words.stream()
            .allMatch(
                word ->
                    names.hasLeft(word.text()) || WordSort.SMALL.includes(word.text(), language));
  }

  /** "The fall ended [three years](=…) of growth". */
  private static boolean endsRise(Surroundings around) {
    return around.behind().stream().anyMatch(other -> other.direction() == Direction.UP);
  }
}
