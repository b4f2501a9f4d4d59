package io.briefing.claim;

import io.briefing.numeral.Numeral;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * The unit and the scale right behind a claim, which belong to its last number: "[9.5](=…) TWh",
 * "[between 15 and 16](=…) %", "from [£600 million to £412](=…) million".
 */
final class UnitBehind {

  private UnitBehind() {}

  /** The phrases of the claim's words, read together with the unit behind them. */
  static List<Phrase> read(String words, Surroundings around) {
    String text = around.times().text();
    String whole = words + text.substring(around.end(), end(words, around));
    List<Phrase> own = new ArrayList<>();
    for (Phrase phrase : PhraseReader.read(whole, around.times().language())) {
      if (phrase.start() < words.length()) {
        own.add(cut(phrase, words.length()));
      }
    }
    return QuarterHigh.read(own, words, around.times().language());
  }

  /** Where the unit ends, or the claim if there is none behind it. */
  private static int end(String words, Surroundings around) {
    for (Phrase phrase : around.around()) {
      if (leadsOn(phrase, around) && !endsInLarger(phrase, words, around)) {
        return phrase.quantityEnd();
      }
    }
    return around.end();
  }

  /** Whether all numbers of a phrase begin in the claim's words, and its unit ends behind them. */
  private static boolean leadsOn(Phrase phrase, Surroundings around) {
    boolean amount = phrase.kind() == Phrase.Kind.AMOUNT || phrase.kind() == Phrase.Kind.DURATION;
    boolean thing =
        phrase.kind() == Phrase.Kind.AMOUNT
            && phrase.unit().kind() == Unit.Kind.NOUN
            && !phrase.unit().isMeasure();
    return amount
        && !thing
        && !phrase.numbers().isEmpty()
        && phrase.quantityEnd() > around.end()
        && phrase.numbers().stream()
            .allMatch(number -> number.start() >= around.start() && number.start() < around.end());
  }

  /** "[Two hours](=…) and ten minutes": what follows in a smaller unit is another's. */
  private static boolean endsInLarger(Phrase phrase, String words, Surroundings around) {
    boolean measured = phrase.unit().isOfTime() || phrase.unit().isMeasure();
    return measured
        && PhraseReader.read(words, around.times().language()).stream()
            .anyMatch(own -> !own.unit().isNone() && own.quantityEnd() == words.length());
  }

  private static Phrase cut(Phrase phrase, int end) {
    return phrase.end() <= end ? phrase : within(phrase, 0, end);
  }

  /**
   * A phrase of a text as one of the words that are a part of it, as far as they go.
   *
   * @param start where the words start in the text
   * @param length how many characters they have
   */
  static Phrase within(Phrase phrase, int start, int length) {
    List<Numeral> numbers =
        phrase.numbers().stream()
            .map(
                number ->
                    new Numeral(
                        number.start() - start,
                        Math.min(number.end() - start, length),
                        number.value(),
                        number.form(),
                        number.lastWritten(),
                        number.lastNonZero()))
            .toList();
    int from = Math.max(0, phrase.start() - start);
    int quantity = Math.max(from, phrase.quantityStart() - start);
    int to = Math.min(phrase.end() - start, length);
    int quantityEnd = Math.min(phrase.quantityEnd() - start, length);
    return phrase.saidAt(from, to, quantity, quantityEnd, numbers);
  }
}
