package io.briefing.wording;

import io.briefing.language.Pack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and the words of the same form that say the opposite: rose and fell, "a profit" and "a
 * loss", largest and smallest. The pairs are the pack's ({@code write.opposite}); a word with "-"
 * on the other side has an opposite that needs other words beside it, and is not turned round; "…"
 * stands for the words between the two parts of one.
 */
final class Opposites {

  /** Nobody looks for the true wording among more. */
  static final int MOST = 20;

  private static final String NO_WORD = "-";

  /** Between the two parts of a word: „legte … zu“. */
  private static final String BETWEEN = "…";

  /** The two parts of a word stand no further apart. */
  private static final int FARTHEST = 60;

  private final Pack pack;

  private final Map<String, List<String>> pairs = new LinkedHashMap<>();

  /**
   * A word of a text that has opposites.
   *
   * @param inner where the words begin that stand between its two parts; {@code innerEnd} is just
   *     past them, the same place for a word in one part
   */
  private record Place(int start, int inner, int innerEnd, int end, List<String> opposites) {
    boolean isWithin(Place other) {
      boolean inside = start >= other.start && end <= other.end;
      return inside && end - start < other.end - other.start;
    }
  }

  Opposites(Pack pack) {
    this.pack = pack;
    for (String pair : pack.setting("write.opposite").split(", ")) {
      String[] sides = pair.split(" = ");
      add(sides[0], sides[1]);
      add(sides[1], sides[0]);
    }
  }

  private void add(String words, String opposites) {
    if (words.equals(NO_WORD)) {
      return;
    }
    for (String word : words.split(" \\| ")) {
      List<String> known = pairs.computeIfAbsent(word, first -> new ArrayList<>());
      if (!opposites.equals(NO_WORD)) {
        known.add(opposites.split(" \\| ")[0]);
      }
    }
  }

  /**
   * The text with one of its words turned round; once for each way to do so. Of words that stand
   * within others ("profit" in "net profit") only the longest are turned.
   */
  List<Turned> of(String text) {
    List<Place> places = places(text);
    return places.stream()
        .filter(place -> places.stream().noneMatch(place::isWithin))
        .flatMap(place -> place.opposites.stream().map(other -> turned(text, place, other)))
        .limit(MOST)
        .toList();
  }

  private Turned turned(String text, Place place, String opposite) {
    String between = text.substring(place.inner, place.innerEnd);
    String filled =
        opposite.contains(BETWEEN)
            ? opposite.replace(BETWEEN, between)
            : (opposite + " " + between).stripTrailing();
    String words = like(filled, text.charAt(place.start));
    String before = Splice.fitted(text.substring(0, place.start), words, pack); // "a decrease"
    String turned = before + words + text.substring(place.end);
    return new Turned(turned, before.length(), before.length() + words.length());
  }

  boolean isIn(String text) {
    String plain = plain(text);
    return pairs.keySet().stream().anyMatch(word -> next(plain, word, 0) >= 0);
  }

  private List<Place> places(String text) {
    String plain = plain(text);
    List<Place> places = new ArrayList<>();
    pairs.forEach(
        (word, opposites) -> {
          int gap = word.indexOf(BETWEEN);
          String first = gap < 0 ? word : word.substring(0, gap);
          for (int at = next(plain, first, 0); at >= 0; at = next(plain, first, at + 1)) {
            int inner = at + first.length();
            if (gap < 0) {
              places.add(new Place(at, inner, inner, inner, opposites));
              continue;
            }
            String second = word.substring(gap + BETWEEN.length());
            int secondAt = next(plain, second, inner);
            if (secondAt >= 0 && secondAt - inner <= FARTHEST) {
              places.add(new Place(at, inner, secondAt, secondAt + second.length(), opposites));
            }
          }
        });
    return places;
  }

  private static String plain(String text) {
    return text.replace('\'', '\u2019').replace(Joining.HARD_SPACE, ' ');
  }

  /** Where a word stands next, in any case; −1 if it does not. */
  private static int next(String text, String word, int from) {
    for (int at = from; at + word.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, word, 0, word.length())
          && isBoundary(text, at)
          && isBoundary(text, at + word.length())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetter(text.charAt(at - 1))
        || !Character.isLetter(text.charAt(at));
  }

  private static String like(String word, char first) {
    return Character.isUpperCase(first)
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }
}
