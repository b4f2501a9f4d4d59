package io.briefing.claim;

import io.briefing.cue.Each;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** "Jumped [8.52 m](=…)": beside a length, the letter that else is a million is a metre. */
final class MetreSign {

  private static final Unit METRE = Unit.noun("m");

  private static final Rational MILLIONTH = Rational.ONE.over(Scale.MILLION.factor());

  private MetreSign() {}

  /** The surroundings, with those in the claim's words that tell metres as what they are. */
  static Surroundings in(Surroundings around, Outcome outcome) {
    List<Phrase> phrases = around.around();
    String text = around.times().text();
    List<Phrase> read =
        read(phrases, text, around.start(), around.end(), outcome, around.times().language());
    return read == phrases ? around : around.among(read);
  }

  /** The phrases of a text, with those from a place to another that tell metres. */
  static List<Phrase> read(
      List<Phrase> phrases, String text, int from, int to, Outcome outcome, Language language) {
    Predicate<Phrase> metres =
        phrase -> phrase.start() < to && phrase.end() > from && endsInSign(phrase, text);
    boolean length =
        outcome instanceof Outcome.Value value
            && value.unit().kind() == Unit.Kind.NOUN
            && phrases.stream().anyMatch(metres)
            && isLength(value.unit(), language);
    return length
        ? phrases.stream()
            .map(
                phrase ->
                    metres.test(phrase) ? phrase.measured(METRE, MILLIONTH, Kind.AMOUNT) : phrase)
            .toList()
        : phrases;
  }

  private static boolean endsInSign(Phrase phrase, String text) {
    boolean bare =
        phrase.kind() == Kind.AMOUNT && phrase.unit().isNone() && phrase.numbers().size() == 1;
    int end = bare ? phrase.numbers().get(0).end() : 0;
    return end > 1
        && text.charAt(end - 1) == 'm'
        && !Character.isLetter(text.charAt(end - 2))
        && phrase.lastWritten() != null;
  }

  private static boolean isLength(Unit each, Language language) {
    Unit unit = Unit.noun(each.name()); // "27.8 m/s" of kilometres per hour
    Unit own = unit.isMeasure() ? unit : Each.unit(unit.name(), language).orElse(unit);
    Optional<Rational> metres = own.isMeasure() ? own.in(METRE) : Optional.empty();
    return metres.isPresent();
  }
}
