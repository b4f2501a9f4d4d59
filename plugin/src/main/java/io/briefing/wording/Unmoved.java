package io.briefing.wording;

import io.briefing.language.Pack;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words for what stayed as it was, in words for what moved: "rose 3 %" for "stayed flat", "up 3 %"
 * for "flat"; and the reverse, "stayed flat" for "rose". Verbs keep their form; the pairs are the
 * pack's ({@code write.unmoved}).
 */
public final class Unmoved {

  /** What any other word for what stayed becomes. */
  private static final String OTHERWISE = "-";

  private static final String SIZE = "{0}";

  private final Opposites opposites;
  private final Splice splice;
  private final Map<String, Moves> moves = new LinkedHashMap<>();
  private final List<String> longestFirst;

  /**
   * How moves are told, with a place for the size.
   *
   * @param still the usual word for what stayed, in the same form
   */
  private record Moves(String still, String up, String down) {}

  Unmoved(Pack pack, Opposites opposites) {
    this.opposites = opposites;
    this.splice = new Splice(pack, new Joining(pack));
    pack.choices("write.unmoved").forEach(this::add);
    this.longestFirst =
        moves.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  private void add(String words, String moved) {
    String[] both = moved.split(" \\| ");
    String[] still = words.split(" \\| ");
    for (String word : still) {
      moves.put(word, new Moves(still[0], both[0], both[1]));
    }
  }

  /**
   * A text that ends in a phrase for what stayed, with one for what moved in its place and in that
   * of the verb before it that goes with it.
   *
   * @param before what stands before the phrase
   * @param size how far it moved, written with its unit and without a sign
   */
  public Turned moved(String before, String phrase, String size, Unit unit, boolean up) {
    String verb = OTHERWISE;
    int start = before.length();
    for (String word : longestFirst) {
      int at = startOfEnding(before, word);
      boolean within =
          startOfEnding(phrase.substring(0, Math.min(word.length(), phrase.length())), word) == 0;
      if (at >= 0 || within) {
        verb = word;
        start = within ? before.length() : at;
        break;
      }
    }
    Moves told = moves.get(verb);
    String template = up ? told.up() : told.down();
    int place = template.indexOf(SIZE);
    String head = like(template.substring(0, place), (before + phrase).charAt(start));
    String words =
        splice.of(head, size, Unit.PERCENT, unit) + template.substring(place + SIZE.length());
    return new Turned(before.substring(0, start) + words, start, start + words.length());
  }

  /** A text that ends in a verb that says which way it moved, with one for what stayed. */
  public Optional<Turned> still(String text) {
    Set<String> alike = new LinkedHashSet<>(List.of(text));
    opposites.of(text).forEach(other -> alike.add(other.text()));
    for (String other : new ArrayList<>(alike)) {
      opposites.of(other).forEach(again -> alike.add(again.text()));
    }
    return alike.stream().flatMap(same -> stilled(same).stream()).findFirst();
  }

  private Optional<Turned> stilled(String text) {
    for (Moves told : moves.values()) {
      for (String move : List.of(told.up(), told.down())) {
        int at = startOfVerb(text, move.substring(0, move.indexOf(SIZE)).strip());
        if (at >= 0 && !told.still().equals(OTHERWISE)) {
          String words = like(told.still(), text.charAt(at));
          return Optional.of(new Turned(text.substring(0, at) + words, at, at + words.length()));
        }
      }
    }
    return Optional.empty();
  }

  /** Where a verb at the end of a text starts; what would join it to a size may be missing. */
  private static int startOfVerb(String text, String verb) {
    int joint = verb.lastIndexOf(' ');
    int whole = startOfEnding(text, verb);
    return whole >= 0 || joint < 0 ? whole : startOfEnding(text, verb.substring(0, joint));
  }

  /** Where a word starts that ends a text, or −1. */
  private static int startOfEnding(String text, String word) {
    String plain = text.stripTrailing().replace('\'', '\u2019');
    int at = plain.length() - word.length();
    boolean ends = !word.isEmpty() && plain.regionMatches(true, at, word, 0, word.length());
    return ends && (at == 0 || !Character.isLetter(plain.charAt(at - 1))) ? at : -1;
  }

  private static String like(String word, char first) {
    return Character.isUpperCase(first) && !word.isEmpty()
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }
}
