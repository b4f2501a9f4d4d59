package io.briefing.claim;

import io.briefing.cue.WordSort;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Locale;

/** A fraction of one of what the figure counts, and of nothing else: "fell by half a turn". */
final class PartOfUnit {

  /** "A quarter of a turn" */
  private static final int MOST_SMALL = 2;

  private static final int REACH = 40;

  private static final int SHORTEST = 3;

  private PartOfUnit() {}

  /** The phrase in the figure's unit, if the noun behind it is one of that unit. */
  static Phrase read(Phrase phrase, Surroundings around, Subject subject) {
    boolean part = phrase.kind() == Kind.FRACTION && phrase.unit().isNone();
    boolean counts =
        subject.unit().kind() == Unit.Kind.NOUN
            && (subject.sense() == Sense.CHANGE || subject.sense() == Sense.LEVEL);
    return part && counts && phrase.value() != null && isNamed(phrase, around, subject)
        ? phrase.measured(subject.unit(), Rational.ONE, Kind.AMOUNT)
        : phrase;
  }

  private static boolean isNamed(Phrase phrase, Surroundings around, Subject subject) {
    String text = around.times().text();
    int from = Math.min(text.length(), around.start() + phrase.quantityEnd());
    String behind = text.substring(from, Math.min(text.length(), from + REACH));
    List<String> words = PlacedWord.in(behind, 0).stream().map(PlacedWord::text).toList();
    int small = 0;
    while (small < Math.min(MOST_SMALL, words.size())
        && WordSort.SMALL.includes(words.get(small), around.times().language())) {
      small++;
    }
    return small > 0
        && small < words.size()
        && isOne(words.get(small), subject.unit().name().toLowerCase(Locale.ROOT));
  }

  /** "Turn", of turns. */
  private static boolean isOne(String word, String unit) {
    return word.length() >= SHORTEST && word.length() < unit.length() && unit.startsWith(word);
  }
}
