package io.briefing.table;

import io.briefing.quantity.Rational;
import io.briefing.table.TableSums.Found;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a sum foots once parts that themselves sum up others before them – "Q1, Q2, first half" –
 * are not counted twice, or once some parts at the start are left out, or one of two views of the
 * same.
 */
final class FoldedSum {

  /** Longer sums are not tried. */
  private static final int LONGEST = 40;

  private FoldedSum() {}

  static boolean foots(TableSum sum) {
    if (sum.parts().size() > LONGEST) {
      return false;
    }
    List<Rational> left = new ArrayList<>();
    for (TableAmount part : sum.parts()) {
      int folded = folded(left, part.value());
      left.subList(left.size() - folded, left.size()).clear();
      left.add(part.value());
    }
    Rational rest = Rational.ZERO;
    for (int i = left.size() - 1; i >= 0; i--) {
      rest = rest.plus(left.get(i));
      boolean some = i < left.size() - 1;
      boolean near = rest.minus(sum.total().value()).abs().compareTo(sum.allowance()) <= 0;
      if (some && near) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a row is there only to be read beside another that is named the same but for a bracket,
   * "Scope 2 (market-based)" and "Scope 2 (location-based)": left out, the sum foots in every line.
   * Rows whose brackets name no view, "Sales (Europe)" and "Sales (Asia)", are all to be added.
   */
  static boolean footsWithoutView(Sheet sheet, Found found, TableWords words) {
    if (found.footing() > 0 || found.parts().size() > LONGEST) {
      return false;
    }
    for (int part = 0; part < found.parts().size(); part++) {
      int left = part;
      boolean view = isOtherView(sheet, found.parts(), part, words);
      if (view && found.sums().stream().allMatch(sum -> sum.footsWithout(left))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherView(Sheet sheet, List<Integer> parts, int part, TableWords words) {
    String label = sheet.labels().get(parts.get(part));
    return words.isView(label)
        && parts.stream()
            .filter(other -> !other.equals(parts.get(part)))
            .map(other -> sheet.labels().get(other))
            .anyMatch(other -> words.isView(other) && stem(other).equals(stem(label)));
  }

  private static String stem(String label) {
    return label.substring(0, Math.max(0, label.indexOf('('))).strip();
  }

  /** How many values at the end of a list come to a value exactly; 0 if there are not two. */
  private static int folded(List<Rational> values, Rational value) {
    Rational sum = Rational.ZERO;
    for (int count = 1; count <= values.size(); count++) {
      sum = sum.plus(values.get(values.size() - count));
      if (count > 1 && sum.equals(value)) {
        return count;
      }
    }
    return 0;
  }
}
