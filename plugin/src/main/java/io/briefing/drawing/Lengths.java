package io.briefing.drawing;

import io.briefing.quantity.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** From numbers to whole units of a picture. */
public final class Lengths {

  private Lengths() {}

  /** A part of a length, rounded half up. */
  public static int of(Rational part, int length) {
    return part.times(Rational.of(length)).toDecimal(0, RoundingMode.HALF_UP).intValueExact();
  }

  /**
   * Moves labels apart that would cover each other, as little as it takes and inside the picture.
   *
   * @param middles where each would best stand, ascending
   * @param heights how much room each needs
   * @param bottom where the last may end
   * @return their middles
   */
  static List<Integer> apart(List<Integer> middles, List<Integer> heights, int bottom) {
    List<Integer> tops = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < middles.size(); i++) {
      int top = Math.max(free, middles.get(i) - heights.get(i) / 2);
      tops.add(top);
      free = top + heights.get(i);
    }
    int end = bottom;
    for (int i = tops.size() - 1; i >= 0; i--) {
      int top = Math.min(tops.get(i), end - heights.get(i));
      tops.set(i, Math.max(0, top));
      end = top;
    }
    List<Integer> apart = new ArrayList<>();
    for (int i = 0; i < tops.size(); i++) {
      apart.add(tops.get(i) + heights.get(i) / 2);
    }
    return apart;
  }
}
