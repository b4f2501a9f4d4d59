package io.briefing.wording;

import io.briefing.language.Pack;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps the currency of an amount on the line of its scale word: « 36,2 millions d’euros », "351
 * million dollars", "€ million". The spaces between them, typed as ordinary ones, become such as do
 * not break.
 */
final class AmountSpaces {

  private final Set<String> scales = new HashSet<>();
  private final Set<String> currencies = new HashSet<>();

  /** What stands between the two, or nothing: « de ». */
  private final String joint;

  AmountSpaces(Pack pack) {
    pack.choices("write.scale").values().forEach(forms -> add(forms, scales));
    pack.choices("write.short-scale").values().forEach(forms -> add(forms, scales));
    pack.choices("write.currency").values().forEach(forms -> add(forms, currencies));
    String template = pack.choices("write.amount").get("in-scale");
    joint = template.replace("{0}", "").replace("{1}", "").strip();
  }

  private static void add(String forms, Set<String> words) {
    for (String form : forms.split(" \\| ")) {
      words.add(form.split(" ")[0]);
    }
  }

  String in(String text) {
    StringBuilder out = null;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      boolean inside =
          endsInScale(text, at) && startsMoney(text, at + 1)
              || endsInJoint(text, at) && isCurrency(text, at + 1)
              || endsInSign(text, at) && startsScale(text, at + 1);
      if (inside) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(at, Joining.HARD_SPACE);
      }
    }
    return out == null ? text : out.toString();
  }

  /** Whether a number in a scale ends there: "351 million". */
  private boolean endsInScale(String text, int end) {
    int start = startOfWord(text, end);
    return start > 1
        && Character.isSpaceChar(text.charAt(start - 1))
        && Character.isDigit(text.charAt(start - 2))
        && scales.contains(text.substring(start, end));
  }

  /** The sign of a currency without a number, as the head of a table has it: "€ million". */
  private static boolean endsInSign(String text, int end) {
    return end > 0 && Character.getType(text.charAt(end - 1)) == Character.CURRENCY_SYMBOL;
  }

  private boolean startsScale(String text, int start) {
    int end = start;
    while (end < text.length() && isOfScale(text.charAt(end))) {
      end++;
    }
    return scales.contains(text.substring(start, end));
  }

  private boolean endsInJoint(String text, int end) {
    int start = startOfWord(text, end);
    return !joint.isEmpty()
        && text.substring(start, end).equals(joint)
        && start > 0
        && Character.isSpaceChar(text.charAt(start - 1))
        && endsInScale(text, start - 1);
  }

  private boolean startsMoney(String text, int start) {
    if (isCurrency(text, start)) {
      return true;
    }
    if (joint.isEmpty() || !text.startsWith(joint.substring(0, joint.length() - 1), start)) {
      return false;
    }
    int next = start + joint.length();
    if (next >= text.length()) {
      return false;
    }
    // « d’euros »
    boolean elided = "\u2019'".indexOf(text.charAt(next - 1)) >= 0;
    boolean apart = text.startsWith(joint + " ", start);
    return elided && isCurrency(text, next) || apart && isCurrency(text, next + 1);
  }

  private boolean isCurrency(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return currencies.contains(text.substring(start, end));
  }

  private static int startOfWord(String text, int end) {
    int start = end;
    while (start > 0 && isOfScale(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isOfScale(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
