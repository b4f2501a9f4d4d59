package io.briefing.wording;

import io.briefing.language.Pack;
import java.util.Map;

/**
 * Runs words together that the language writes so: « de le » is « du », « de un » is « d’un ». The
 * pairs are the pack's ({@code write.contracted}), and so is the word that loses its last letter
 * before a vowel ({@code write.elided}).
 */
final class Joining {

  /** A space at which no line breaks. */
  static final char HARD_SPACE = '\u00a0';

  private final Pack pack;
  private final Map<String, String> contracted;
  private final String elided;
  private final String vowels;

  Joining(Pack pack) {
    this.pack = pack;
    this.contracted = pack.choices("write.contracted");
    this.elided = pack.setting("write.elided", "");
    this.vowels = pack.setting("write.vowels", "");
  }

  String of(String words) {
    String joined = contracted.isEmpty() ? words : words.strip();
    for (Map.Entry<String, String> two : contracted.entrySet()) {
      if (joined.contains(two.getKey())) {
        joined = replacedWords(joined, two.getKey(), two.getValue());
      }
    }
    return elided.isEmpty() || !joined.contains(elided) ? joined : elided(joined);
  }

  private static String replacedWords(String words, String from, String to) {
    String padded = " " + words + " ";
    return padded
        .replace(" " + from + " ", " " + to + " ")
        .replace(HARD_SPACE + from + " ", HARD_SPACE + to + " ")
        .strip();
  }

  private String elided(String words) {
    String start = elided + " ";
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      int next = i + start.length();
      boolean here =
          words.startsWith(start, i)
              && (i == 0 || words.charAt(i - 1) == ' ')
              && next < words.length()
              && vowels.indexOf(words.charAt(next)) >= 0
              && !soundsHard(words.substring(next), pack);
      if (here) {
        joined.append(elided, 0, elided.length() - 1).append('\u2019');
        i = next - 1;
      } else {
        joined.append(words.charAt(i));
      }
    }
    return joined.toString();
  }

  /** Whether words that begin with a vowel are spoken as if they did not: « le onze ». */
  static boolean soundsHard(String words, Pack pack) {
    for (String hard : pack.setting("write.hard", "").split(" \\| ")) {
      if (!hard.isEmpty() && words.startsWith(hard)) {
        return true;
      }
    }
    return false;
  }
}
