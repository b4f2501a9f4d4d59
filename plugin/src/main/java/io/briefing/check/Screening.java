package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.figure.Figure;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Looks figures over for slips that no claim may show: a scale word forgotten or doubled. */
final class Screening {

  /** A value within a fifth of a thousand times its neighbour is more likely a slip than a boom. */
  private static final Rational LEAST = Rational.of(800);

  private static final Rational MOST = Rational.of(1_250);

  private Screening() {}

  static List<Finding> findings(Collection<Figure> figures) {
    List<Finding> findings = new ArrayList<>();
    for (Figure figure : figures) {
      Map.Entry<Period, Known> before = null;
      for (Map.Entry<Period, Known> entry : figure.values().entrySet()) {
        boolean same = before != null && before.getKey().kind() == entry.getKey().kind();
        if (same && isThousandfold(before.getValue().stated(), entry.getValue().stated())) {
          findings.add(slip(figure, before.getKey(), entry));
        }
        before = entry;
      }
    }
    return findings;
  }

  private static Finding slip(Figure figure, Period before, Map.Entry<Period, Known> entry) {
    Known known = entry.getValue();
    return Rule.SCALE_SLIP.at(
        known.source(),
        known.span(),
        figure.id()
            + " is about a thousand times apart between "
            + before
            + " and "
            + entry.getKey(),
        "check the scale of both values");
  }

  private static boolean isThousandfold(Rational a, Rational b) {
    if (a.isZero() || b.isZero()) {
      return false;
    }
    Rational times = a.abs().max(b.abs()).over(a.abs().min(b.abs()));
    return times.compareTo(LEAST) >= 0 && times.compareTo(MOST) <= 0;
  }
}
