package io.briefing.claim;

import static io.briefing.phrase.Direction.NONE;

import io.briefing.cue.PlainMove;
import io.briefing.cue.SideWord;
import io.briefing.figure.Figure;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the figures of a formula are called, where a text says it in full: "discount rate" tells no
 * discount, "reductions of tax positions" no fall, and "2020 notes" no year.
 */
public final class OwnNames {

  private OwnNames() {}

  /** Whether a stretch of a text is part of such a name, and not the whole of it. */
  public static boolean hold(Outcome.Value value, String text, int start, int end) {
    return hold(value.uses().stream().map(FigureUse::figure).toList(), text, start, end);
  }

  /** Whether a word for a side is: "discount", with the "of" before it or without. */
  static boolean hold(List<Figure> figures, String text, SideWord word) {
    int last = Math.max(word.start(), text.lastIndexOf(' ', word.end() - 1) + 1);
    return hold(figures, text, last, word.end());
  }

  private static boolean hold(List<Figure> figures, String text, int start, int end) {
    return figures.stream().flatMap(Figure::names).anyMatch(name -> holds(name, text, start, end));
  }

  private static boolean holds(String name, String text, int start, int end) {
    int length = end - start;
    for (int at = 0; at + length <= name.length(); at++) {
      boolean part = name.regionMatches(true, at, text, start, length);
      if (part && text.regionMatches(true, start - at, name, 0, name.length())) {
        return name.length() > length;
      }
    }
    return false;
  }

  /** The surroundings, where of a move no name of what moved tells which way it went. */
  static Surroundings without(Surroundings around, Outcome outcome) {
    if (!(outcome instanceof Outcome.Value value) || value.sense() == Sense.LEVEL) {
      return around;
    }
    List<Phrase> phrases = around.around();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      boolean own = phrase.start() < around.end() && phrase.end() > around.start();
      Optional<String> lead =
          own && mayTakeMove(phrase) ? beforeName(phrase, around, value) : Optional.empty();
      if (lead.isPresent()) {
        List<Phrase> others = new ArrayList<>(phrases);
        Direction behind = i + 1 < phrases.size() ? behind(phrase, phrases.get(i + 1)) : NONE;
        Direction before = PlainMove.leadingIn(lead.get(), around.times().language());
        Direction way = behind == NONE ? before : behind;
        others.set(i, way == NONE ? still(phrase) : OtherWay.towards(way, phrase));
        return around.among(others);
      }
    }
    return around;
  }

  /** With a direction, and no word for it beside its number. */
  private static boolean mayTakeMove(Phrase phrase) {
    return phrase.direction() != NONE
        && phrase.value() != null
        && phrase.start() == phrase.quantityStart()
        && phrase.end() == phrase.quantityEnd();
  }

  /**
   * What stands before a name whose move is the last before the number: "<em>the change in</em>
   * cost reductions was [15,510](=…)"; empty if there is none.
   */
  private static Optional<String> beforeName(
      Phrase phrase, Surroundings around, Outcome.Value value) {
    String text = around.times().text();
    String before = text.substring(around.sentence().from(), phrase.start());
    Language language = around.times().language();
    return value.uses().stream()
        .map(FigureUse::figure)
        .flatMap(Figure::names)
        .filter(
            name -> {
              int at = lastIn(before, name);
              return at >= 0
                  && PlainMove.isIn(name, language)
                  && !PlainMove.isIn(before.substring(at + name.length()), language);
            })
        .map(name -> before.substring(0, lastIn(before, name)))
        .min(Comparator.comparing(String::length)); // of "tax cuts" and "cuts", the whole
  }

  private static int lastIn(String text, String name) {
    int at = text.length() - name.length();
    while (at >= 0 && !text.regionMatches(true, at, name, 0, name.length())) {
      at--;
    }
    return at;
  }

  /** "Cost reductions were [20 %](=…) lower" */
  private static Direction behind(Phrase phrase, Phrase next) {
    return next.kind() == Kind.DIRECTION && next.start() <= phrase.end() + 1
        ? next.direction()
        : NONE;
  }

  private static Phrase still(Phrase phrase) {
    boolean fell = phrase.direction() == Direction.DOWN && phrase.value().signum() < 0;
    return (fell ? phrase.mirrored() : phrase).moved(NONE, Preposition.NONE);
  }
}
