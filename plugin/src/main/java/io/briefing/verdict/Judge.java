package io.briefing.verdict;

import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Judges what the words say against what the figures give, both in one domain.
 *
 * <p>The words stand for two sets: {@code ok}, what they mean, inside {@code warn}, what they can
 * still be defended for. The figures give {@code stated}, the value of the figures as written, and
 * {@code possible}, every value that their rounding allows. The first line that holds is the
 * verdict:
 *
 * <ol>
 *   <li>verified: all of {@code possible} lies in {@code ok};
 *   <li>consistent: {@code stated} lies in {@code ok};
 *   <li>stretched: {@code stated} lies in {@code warn};
 *   <li>undecidable: a strict bound ("more than 30") lies inside {@code possible};
 *   <li>rounding: {@code possible} overlaps either set;
 *   <li>inconsistent: nothing overlaps.
 * </ol>
 *
 * <p>To overlap is to share a stretch. Two sets with width that touch in a point do not, so that a
 * slip of one unit in the last digit is found; a single value overlaps a set that contains it.
 */
public final class Judge {

  private Judge() {}

  public static Verdict judge(NumberSet ok, NumberSet warn, Rational stated, Interval possible) {
    if (ok.containsAll(possible)) {
      return Verdict.VERIFIED;
    }
    if (ok.contains(stated)) {
      return Verdict.CONSISTENT;
    }
    if (warn.contains(stated)) {
      return Verdict.STRETCHED;
    }
    NumberSet defensible = ok.union(warn);
    if (hasStrictBoundInside(ok, defensible, possible)) {
      return Verdict.UNDECIDABLE;
    }
    return defensible.overlaps(possible) ? Verdict.ROUNDING : Verdict.INCONSISTENT;
  }

  /**
   * A strict bound is an open end at which the words stop being true: an end of {@code ok} that the
   * wider set does not reach over either.
   */
  private static boolean hasStrictBoundInside(
      NumberSet ok, NumberSet defensible, Interval possible) {
    return strictEnds(ok)
        .filter(end -> !defensible.contains(end))
        .anyMatch(end -> isInside(end, possible));
  }

  private static Stream<Rational> strictEnds(NumberSet set) {
    return set.parts().stream()
        .flatMap(
            part ->
                Stream.of(part.lowOpen() ? part.low() : null, part.highOpen() ? part.high() : null))
        .filter(Objects::nonNull);
  }

  private static boolean isInside(Rational end, Interval possible) {
    return (possible.low() == null || possible.low().compareTo(end) < 0)
        && (possible.high() == null || possible.high().compareTo(end) > 0);
  }
}
