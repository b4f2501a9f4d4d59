package io.briefing.claim;

import io.briefing.cue.WordSort;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Locale;

/**
 * What the figure counts, and nothing else that the words could name: "fell by half a turn", and
 * "1.76 points a game" of points that are won.
 */
final class PartOfUnit {

  /** "A quarter of a turn" */
  private static final int MOST_SMALL = 2;

  private static final int REACH = 40;

  private static final String DEGREES = "degrees";

  private static final int SHORTEST = 3;

  private PartOfUnit() {}

  /** The phrase in the figure's unit, if the noun behind it is one of that unit. */
  static Phrase read(Phrase phrase, Surroundings around, Subject subject) {
    boolean part = phrase.kind() == Kind.FRACTION && phrase.unit().isNone();
    boolean counts =
        subject.unit().kind() == Unit.Kind.NOUN
            && (subject.sense() == Sense.CHANGE || subject.sense() == Sense.LEVEL);
    return part
            && counts
            && phrase.value() != null
            && (isNamed(phrase, around, subject) || isOfDegrees(subject))
            && !fitsMove(phrase, subject)
        ? phrase.measured(subject.unit(), Rational.ONE, Kind.AMOUNT)
        : phrase;
  }

  /** Points as what the figure counts, if it counts points that are won. */
  static Phrase points(Phrase phrase, Subject subject) {
    boolean counted =
        phrase.unit().equals(Unit.POINT)
            && subject.sense() != Sense.POINTS
            && subject.sense() != Sense.GROWTH
            && subject.names().namePoints(subject.value().uses());
    return counted ? phrase.in(Unit.noun(Unit.POINT.name())) : phrase;
  }

  private static boolean isNamed(Phrase phrase, Surroundings around, Subject subject) {
    String text = around.times().text();
    int from = Math.min(text.length(), around.start() + phrase.quantityEnd());
    String behind = text.substring(from, Math.min(text.length(), from + REACH));
    Language language = around.times().language();
    List<PlacedWord> words = PlacedWord.in(behind, 0);
    int small = 0;
    while (small < Math.min(MOST_SMALL, words.size())
        && WordSort.OF_ONE.includes(words.get(small).text(), language)) {
      small++;
    }
    boolean led = small > 0 && WordSort.ARTICLE.includes(words.get(small - 1).text(), language);
    return led
        && small < words.size()
        && isOne(words.get(small).text(), subject.unit().name().toLowerCase(Locale.ROOT))
        && endsNoun(words, small, behind, language);
  }

  /** "Half a turn in 2023", but not "half a turn rate". */
  private static boolean endsNoun(
      List<PlacedWord> words, int noun, String behind, Language language) {
    boolean last = noun + 1 == words.size();
    String between =
        last ? "" : behind.substring(words.get(noun).end(), words.get(noun + 1).start());
    return last
        || !between.isBlank()
        || WordSort.SMALL.includes(words.get(noun + 1).text(), language);
  }

  /** "Seven tenths warmer": nobody tells a part of a temperature. */
  private static boolean isOfDegrees(Subject subject) {
    String name = subject.unit().name();
    return subject.sense() == Sense.CHANGE
        && (name.startsWith("°") || subject.names().signed(subject.unit()).name().equals(DEGREES));
  }

  private static boolean fitsMove(Phrase phrase, Subject subject) {
    return subject
        .moveOverBase(phrase)
        .map(Measure::stated)
        .filter(move -> phrase.ok().contains(move) || phrase.ok().contains(move.abs()))
        .isPresent();
  }

  /** "Turn", of turns. */
  private static boolean isOne(String word, String unit) {
    return word.length() >= SHORTEST && word.length() < unit.length() && unit.startsWith(word);
  }
}
