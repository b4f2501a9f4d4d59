package io.briefing.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and the words of the same form that say the opposite: rose and fell, "a profit" and "a
 * loss", largest and smallest. The pairs are the pack's ({@code write.opposite}).
 */
final class Opposites {

  private final Map<String, List<String>> pairs = new LinkedHashMap<>();

  Opposites(Pack pack) {
    for (String pair : pack.setting("write.opposite").split(", ")) {
      String[] sides = pair.split(" = ");
      for (int side = 0; side < 2; side++) {
        for (String from : sides[side].split(" \\| ")) {
          List<String> known = pairs.computeIfAbsent(from, word -> new ArrayList<>());
          known.add(sides[1 - side].split(" \\| ")[0]);
        }
      }
    }
  }

  /** The text with one of its words turned round; once for each way to do so. */
  List<String> of(String text) {
    List<String> turned = new ArrayList<>();
    pairs.forEach(
        (from, others) -> {
          for (int at = 0; at + from.length() <= text.length(); at++) {
            int end = at + from.length();
            if (text.regionMatches(true, at, from, 0, from.length())
                && isBoundary(text, at)
                && isBoundary(text, end)) {
              for (String other : others) {
                turned.add(
                    text.substring(0, at) + like(other, text.charAt(at)) + text.substring(end));
              }
            }
          }
        });
    return turned;
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
