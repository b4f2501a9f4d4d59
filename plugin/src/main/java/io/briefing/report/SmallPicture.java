package io.briefing.report;

import io.briefing.drawing.Drawing;
import io.briefing.drawing.Svg;
import io.briefing.figure.Period;
import io.briefing.formula.FigureUse;
import io.briefing.quantity.Rational;
import io.briefing.theme.Labels;
import io.briefing.theme.Markup;
import io.briefing.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The small picture in the note of a claim: how large the part is in its whole, or where a number
 * came from and where it went. Each bar has its name beside it. The numbers stand above it in
 * words, so that who listens misses nothing.
 */
final class SmallPicture {

  private static final Markup NONE = new Markup("");

  private final Wording wording;
  private final Labels labels;

  SmallPicture(Wording wording, Labels labels) {
    this.wording = wording;
    this.labels = labels;
  }

  /** A part of a whole; nothing below zero or above the whole. */
  Markup share(Rational ratio) {
    if (ratio.signum() < 0 || ratio.compareTo(Rational.ONE) > 0) {
      return NONE;
    }
    return print(Pictures.small(Rational.ONE, ratio, true), labels.say("picture_share"));
  }

  /**
   * A move; nothing if it ends below zero. The bars are named by the two periods that its figures
   * have, or as before and after.
   *
   * @param ratio what it ended at, over what it started at
   */
  Markup move(Rational ratio, List<FigureUse> uses) {
    if (ratio.signum() < 0) {
      return NONE;
    }
    List<Period> periods =
        uses.stream().map(FigureUse::period).flatMap(Optional::stream).distinct().sorted().toList();
    boolean two = periods.size() == 2;
    String before = two ? wording.period(periods.get(0).text()) : labels.say("picture_before");
    String after = two ? wording.period(periods.get(1).text()) : labels.say("picture_after");
    Rational most = Rational.ONE.max(ratio);
    Drawing bars = Pictures.small(Rational.ONE.over(most), ratio.over(most), false);
    return print(bars, before, after);
  }

  private static Markup print(Drawing bars, String... names) {
    return new Markup(
        "<span class=\"briefing-bars\" aria-hidden=\"true\">"
            + Svg.print(bars, "").xhtml()
            + "<small>"
            + Stream.of(names).map(Markup::escape).collect(Collectors.joining("<br/>"))
            + "</small></span>");
  }
}
