package io.briefing.claim;

import io.briefing.cue.BelowNothing;
import io.briefing.cue.Gains;
import io.briefing.cue.StandingWord;
import io.briefing.cue.Supposition;
import io.briefing.cue.Topic;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.FigureUse;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * "Cash flow turned negative at [£43m](=x)", "an outflow of [£43m](=x)": an amount that words
 * beside it put below nothing.
 *
 * <p>Said of a number above nothing only where its figure may be either, which its name tells or
 * another period: what a loss is told beside may be sales.
 */
final class ToldBelow {

  /** "Cash" and "flow", and none of the small words. */
  private static final int SHORTEST = 3;

  private ToldBelow() {}

  static boolean is(Phrase phrase, Surroundings around, Subject subject) {
    boolean level =
        subject.expression() instanceof Reference
            && subject.value().uses().size() == 1
            && phrase.unit().kind() == Unit.Kind.MONEY;
    boolean gained = around.speech().ofProfit();
    if (!level || gained || subject.isBetterSmall() || !mayBeEitherSide(subject)) {
      return false;
    }
    String text = around.times().text();
    Language language = around.times().language();
    int from = around.sentence().from();
    int to = around.end();
    while (to < around.sentence().to() && !Sentence.isParted(text, to, to + 1)) {
      to++;
    }
    boolean below = subject.value().stated().signum() < 0;
    int number = around.start() + phrase.quantityStart() - from;
    int end = around.start() + phrase.end() - from;
    String said = text.substring(from, to);
    StandingWord.Sort sort = BelowNothing.of(said, number, end, !below, language);
    boolean named =
        below
            || sort != null
                && (!sort.isOfAnything() || isNamed(said.substring(0, number), subject));
    boolean flows = !below && sort == null && flowsOut(around, subject);
    return (sort != null && named || flows) && !isOpen(said, number, language);
  }

  private static boolean mayBeEitherSide(Subject subject) {
    return subject.value().uses().stream().map(FigureUse::figure).anyMatch(FigureNames::isBelowOnce)
        || namesResult(subject);
  }

  private static boolean namesResult(Subject subject) {
    return subject.names().nameResult(subject.value().uses());
  }

  /** "An outflow of [£43m](=x)" of a cash flow; a rise in working capital may well be one. */
  private static boolean flowsOut(Surroundings around, Subject subject) {
    int clause = around.sentence().clause(around.times().text(), around.start());
    boolean either =
        namesResult(subject)
            && subject.namedMove() == Direction.NONE
            && subject.value().uses().stream()
                .map(FigureUse::figure)
                .anyMatch(FigureNames::isBelowOnce);
    String before = around.times().text().substring(clause, around.start());
    return either
        && Gains.outflowLeadsIn(before, around.times().language())
        && !isNamedWhole(before, subject); // "cash flow covered an outflow of"
  }

  /** "Hopes to", "would have", "avoided". */
  private static boolean isOpen(String said, int number, Language language) {
    String before = said.substring(0, number);
    int comma = before.lastIndexOf(','); // «dejó de ser negativo, con»
    return StandingWord.isAverted(before.substring(0, Math.max(0, comma)), language)
        || Supposition.isNamed(before, language)
        || StandingWord.isAverted(said, language)
        || Topic.DECISION.isIn(before, language);
  }

  private static boolean isNamed(String before, Subject subject) {
    List<String> said = words(before);
    return names(subject)
        .flatMap(List::stream)
        .anyMatch(word -> word.length() >= SHORTEST && said.contains(word));
  }

  private static boolean isNamedWhole(String before, Subject subject) {
    return names(subject).anyMatch(words(before)::containsAll);
  }

  private static Stream<List<String>> names(Subject subject) {
    return subject.value().uses().get(0).figure().names().map(ToldBelow::words);
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("\\P{L}+"));
  }
}
