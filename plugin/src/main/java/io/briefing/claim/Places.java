package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;
import java.util.Optional;

/**
 * Places in a ranking that something moved from and to: "rose from seventh to fourth". Of a figure
 * that holds places, the one reached is told, and the way there.
 */
final class Places {

  /** "Rose from seventh place to" */
  private static final int MOST_BETWEEN = 7;

  /** " place to the " */
  private static final int NEAR = 14;

  private Places() {}

  /** The phrases of a claim's words, those of places as the ends of a move that they are. */
  static List<Phrase> read(List<Phrase> own, Surroundings around, Optional<Subject> subject) {
    boolean ranks =
        subject
            .filter(of -> of.sense() == Sense.LEVEL)
            .filter(of -> of.names().nameRank(of.value().uses()))
            .isPresent();
    return ranks ? started(own.stream().map(phrase -> end(phrase, around)).toList()) : own;
  }

  /** „Vom siebten auf den vierten“: what stands right before the place reached was left. */
  private static List<Phrase> started(List<Phrase> own) {
    List<Phrase> places = own.stream().filter(phrase -> phrase.kind() == Kind.RANK).toList();
    boolean two =
        places.size() == 2
            && places.get(0).preposition() == Preposition.NONE
            && places.get(1).preposition() == Preposition.TO
            && places.get(1).start() - places.get(0).end() <= NEAR;
    return two
        ? own.stream()
            .map(
                phrase ->
                    phrase == places.get(0)
                        ? phrase.moved(Direction.NONE, Preposition.FROM)
                        : phrase)
            .toList()
        : own;
  }

  private static Phrase end(Phrase phrase, Surroundings around) {
    Phrase place =
        phrase.kind() == Kind.ORDINAL
            ? phrase.alternatives().stream().findFirst().orElse(phrase)
            : phrase;
    if (place.kind() != Kind.RANK || place.direction() != Direction.NONE) {
      return phrase;
    }
    Language language = around.times().language();
    int from = around.sentence().from();
    String leading = around.times().text().substring(from, around.start() + place.start());
    if (LeadIn.is(Preposition.FROM, leading, language)) {
      return place.moved(Direction.NONE, Preposition.FROM);
    }
    return LeadIn.is(Preposition.TO, leading, language)
        ? place.moved(way(from + leading.length(), around), Preposition.TO)
        : place;
  }

  /** Which way the last verb before a place went, if nothing but places stand between. */
  private static Direction way(int place, Surroundings around) {
    Phrase verb = null;
    for (Phrase other : around.sentence().phrases(around.around())) {
      boolean before = other.end() <= place && other.direction() != Direction.NONE;
      verb = before ? other : verb;
    }
    boolean told =
        verb != null
            && verb.kind() == Kind.DIRECTION
            && !verb.has(Note.NEGATION_NOT_UNDERSTOOD)
            && !verb.has(Note.SUPPOSED)
            && !Sentence.isParted(around.times().text(), verb.end(), place)
            && PlacedWord.in(around.times().text().substring(verb.end(), place), 0).size()
                <= MOST_BETWEEN;
    return told ? verb.direction() : Direction.NONE;
  }
}
