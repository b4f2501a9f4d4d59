package io.briefing.numeral;

import java.util.ArrayList;
import java.util.List;

/** Slips of the typist's fingers. */
public final class SwappedDigits {

  /** Longer numbers are not searched. */
  private static final int LONGEST = 30;

  private SwappedDigits() {}

  /**
   * A number with two neighbouring digits swapped.
   *
   * @param first the digit that stood first before
   */
  public record Swap(String text, char first, char second) {}

  /**
   * Every way to swap two neighbouring, different digits of a written number; none of them makes it
   * begin with a nought, as nobody writes "03".
   */
  public static List<Swap> swaps(String written) {
    List<Swap> swaps = new ArrayList<>();
    if (written.length() > LONGEST) {
      return swaps;
    }
    int before = -1;
    for (int i = 0; i < written.length(); i++) {
      if (!isDigit(written.charAt(i))) {
        continue;
      }
      boolean nought = before == 0 && i == 1 && written.charAt(i) == '0';
      if (before >= 0 && !nought && written.charAt(before) != written.charAt(i)) {
        char[] swapped = written.toCharArray();
        swapped[before] = written.charAt(i);
        swapped[i] = written.charAt(before);
        swaps.add(new Swap(new String(swapped), written.charAt(before), written.charAt(i)));
      }
      before = i;
    }
    return swaps;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
