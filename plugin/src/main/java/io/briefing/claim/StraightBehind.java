package io.briefing.claim;

import io.briefing.cue.InARow;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.PhraseReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often in a row something moved, told right behind a claim of which way it did: "sales
 * [rose](=trend(sales)) for the third straight year".
 */
public final class StraightBehind {

  private StraightBehind() {}

  /** What stands behind a claim that counts its moves; else nothing. */
  public static String tail(Claim claim, Language language) {
    Sentence sentence = claim.sentence();
    return tail(claim.link().passage().text(), claim.link().end(), sentence.to(), language);
  }

  private static String tail(String text, int end, int to, Language language) {
    String behind = text.substring(end, Math.max(end, to));
    return behind.substring(0, Math.max(0, InARow.endOfCount(behind, language)));
  }

  /** The phrases of the claim's words, with the count that follows them. */
  static List<Phrase> read(List<Phrase> own, String words, Surroundings around, Outcome outcome) {
    boolean trend = outcome instanceof Outcome.Value value && value.sense() == Sense.TREND;
    List<Kind> claimed = own.stream().map(Phrase::kind).filter(Kind::claimable).distinct().toList();
    if (!trend || !claimed.equals(List.of(Kind.DIRECTION))) {
      return own;
    }
    Language language = around.times().language();
    String tail = tail(around.times().text(), around.end(), around.sentence().to(), language);
    return PhraseReader.read(words + tail, language).stream()
        .filter(phrase -> phrase.start() >= words.length())
        .flatMap(phrase -> count(phrase).stream())
        .findFirst()
        .map(count -> count.saidAt(0, words.length(), 0, words.length(), List.of()))
        .map(count -> Stream.concat(own.stream(), Stream.of(count)).toList())
        .orElse(own);
  }

  /** "Third straight" as a place, "two" of "two straight years", "two years". */
  private static Optional<Phrase> count(Phrase phrase) {
    boolean counts =
        phrase.kind() == Kind.DURATION
            || phrase.kind() == Kind.RANK
            || phrase.kind() == Kind.AMOUNT && Readings.isBare(phrase);
    return counts
        ? Optional.of(phrase)
        : phrase.alternatives().stream().filter(other -> other.kind() == Kind.RANK).findFirst();
  }
}
