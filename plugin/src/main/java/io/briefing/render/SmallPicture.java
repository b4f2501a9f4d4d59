package io.briefing.render;

import io.briefing.figure.Period;
import io.briefing.formula.FigureUse;
import io.briefing.phrase.Wording;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Optional;

/**
 * The small picture in the note of a claim: how large the part is in its whole, or where a number
 * came from and where it went. Each bar has its name beside it; who listens hears what the bars
 * measure.
 */
final class SmallPicture {

  private static final Markup NONE = new Markup("");

  private final NumberText numbers;
  private final Wording wording;
  private final Labels labels;

  SmallPicture(NumberText numbers, Wording wording, Labels labels) {
    this.numbers = numbers;
    this.wording = wording;
    this.labels = labels;
  }

  /** A part of a whole; nothing below zero or above the whole. */
  Markup share(Rational ratio) {
    if (ratio.signum() < 0 || ratio.compareTo(Rational.ONE) > 0) {
      return NONE;
    }
    String name = labels.say("picture_share");
    return print(
        Pictures.small(Rational.ONE, ratio, true),
        labels.say("named", name, numbers.share(ratio)),
        name);
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
    String aloud =
        labels.list(
            List.of(
                labels.say("named", before, numbers.share(Rational.ONE)),
                labels.say("named", after, numbers.share(ratio))));
    return print(
        Pictures.small(Rational.ONE.over(most), ratio.over(most), false), aloud, before, after);
  }

  private static Markup print(Drawing drawing, String aloud, String... names) {
    StringBuilder out = new StringBuilder("<span class=\"briefing-bars\">");
    out.append(Svg.print(drawing, "briefing-small", aloud).xhtml());
    out.append("<small aria-hidden=\"true\">");
    for (String name : names) {
      out.append("<span>").append(Markup.escape(name)).append("</span>");
    }
    return new Markup(out.append("</small></span>").toString());
  }
}
