package io.briefing.claim;

import io.briefing.cue.PlainMove;
import io.briefing.cue.Topic;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.LoneMove;
import io.briefing.phrase.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A move without a number that the claim's words only end: „dabei nahm die Zahl [deutlich zu](=…)“,
 * that they tell by comparing: "there were [a little less](=…)", or of which they only say how
 * often: "rose [every year](=…)". By themselves such words say nothing.
 */
final class MoveAround {

  private MoveAround() {}

  /** The phrases of the claim's words, or the move if they name nothing. */
  static List<Phrase> read(List<Phrase> own, Surroundings around, Outcome outcome) {
    boolean move = outcome instanceof Outcome.Value value && Subject.isMove(value.sense());
    boolean trend = outcome instanceof Outcome.Value value && value.sense() == Sense.TREND;
    if (!move && !trend || own.stream().anyMatch(MoveAround::isAmount)) {
      return own;
    }
    int from = around.sentence().from();
    String said = around.times().text().substring(from, around.end());
    Language language = around.times().language();
    boolean open = own.stream().noneMatch(phrase -> phrase.kind().claimable());
    Optional<Phrase> ends =
        move && open ? LoneMove.endOf(said, around.start() - from, language) : Optional.empty();
    return ends.map(List::of).or(() -> howOften(own, around)).orElse(own);
  }

  /** «Por [primera] vez» is no place, and names no amount. */
  private static boolean isAmount(Phrase phrase) {
    return phrase.kind().claimable() && phrase.kind() != Phrase.Kind.RANK;
  }

  /**
   * "Exports rose [for the first time](=…)": the verb right beside such words, if all in the
   * sentence go the same way and nothing in its clause denies it.
   */
  private static Optional<List<Phrase>> howOften(List<Phrase> own, Surroundings around) {
    String words = around.times().text().substring(around.start(), around.end());
    if (!Topic.HOW_OFTEN.isIn(words, around.times().language())) {
      return Optional.empty();
    }
    List<Phrase> verbs =
        around.sentence().phrases(around.around()).stream()
            .filter(other -> other.direction() != Direction.NONE)
            .toList();
    boolean alone =
        verbs.stream().allMatch(verb -> verb.kind() == Phrase.Kind.DIRECTION)
            && verbs.stream().map(Phrase::direction).distinct().count() == 1;
    Optional<Phrase> beside =
        alone
            ? verbs.stream().filter(verb -> isBeside(verb, around)).findFirst()
            : Optional.empty();
    if (beside.isEmpty() || isDenied(around)) {
      return Optional.empty();
    }
    Phrase verb = beside.get().saidAt(0, words.length(), 0, words.length(), List.of());
    Stream<Phrase> others = own.stream().filter(phrase -> !phrase.kind().claimable());
    return Optional.of(Stream.concat(Stream.of(verb), others).toList());
  }

  /** Right before the claim's words, or right behind them where it ends the clause. */
  private static boolean isBeside(Phrase verb, Surroundings around) {
    String text = around.times().text();
    Sentence sentence = around.sentence();
    int from = sentence.clause(text, around.start());
    int to = sentence.clauseEnd(text, around.end());
    if (verb.start() >= around.end()) {
      return verb.end() <= to
          && text.substring(around.end(), verb.start()).isBlank()
          && text.substring(verb.end(), to).isBlank();
    }
    return verb.start() >= from
        && verb.end() <= around.start()
        && text.substring(verb.end(), around.start()).isBlank()
        && PlainMove.isVerbAtEnd(text.substring(from, verb.end()), around.times().language());
  }

  private static boolean isDenied(Surroundings around) {
    String text = around.times().text();
    int from = around.sentence().clause(text, around.start());
    int to = around.sentence().clauseEnd(text, around.end());
    String before = text.substring(from, around.start());
    String behind = text.substring(around.end(), to);
    return Topic.DENIAL.isIn(before + behind, around.times().language());
  }
}
