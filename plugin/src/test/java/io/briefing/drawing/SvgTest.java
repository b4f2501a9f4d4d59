package io.briefing.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.drawing.Drawing.Anchor;
import io.briefing.drawing.Drawing.Dot;
import io.briefing.drawing.Drawing.Ink;
import io.briefing.drawing.Drawing.Line;
import io.briefing.drawing.Drawing.Point;
import io.briefing.drawing.Drawing.Polyline;
import io.briefing.drawing.Drawing.Rect;
import io.briefing.drawing.Drawing.Text;
import io.briefing.drawing.Drawing.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drawings as SVG. */
class SvgTest {

  @Test
  void everyShapeIsAnElementInTheThemesColours() {
    Drawing drawing =
        new Drawing(
            100,
            50,
            List.of(
                new Rect(1, 2, 30, 4, Ink.PART_2),
                new Line(0, 0, 0, 50, 1, Ink.RULE),
                new Polyline(List.of(new Point(1, 2), new Point(3, 4)), 2, Ink.ACCENT),
                new Dot(5, 6, 3, Ink.FALL),
                new Text(7, 8, "a", Anchor.START, 13, Weight.REGULAR, Ink.INK),
                new Text(9, 10, "b", Anchor.END, 12, Weight.BOLD, Ink.QUIET)));
    assertThat(Svg.print(drawing, "briefing-drawing").xhtml())
        .isEqualTo(
            "<svg class=\"briefing-drawing\" viewBox=\"0 0 100 50\">"
                + "<path d=\"M1 2h30v4h-30z\" fill=\"var(--part-2)\"/>"
                + "<path d=\"M0 0L0 50\" stroke=\"var(--rule)\"/>"
                + "<path d=\"M1 2L3 4\" fill=\"none\" stroke-linejoin=\"round\""
                + " stroke=\"var(--accent)\" stroke-width=\"2\"/>"
                + "<circle cx=\"5\" cy=\"6\" r=\"3\" fill=\"var(--fall)\"/>"
                + "<text x=\"7\" y=\"8\">a</text>"
                + "<text x=\"9\" y=\"10\" text-anchor=\"end\" font-size=\"12\" font-weight=\"600\""
                + " fill=\"var(--quiet)\">b</text></svg>");
  }

  @Test
  void shapesThatLookAlikeAreOneElementAndWordsStandOnTop() {
    Drawing drawing =
        new Drawing(
            9,
            9,
            List.of(
                new Line(0, 0, 0, 2, 1, Ink.RULE),
                new Text(1, 1, "2022", Anchor.START, 13, Weight.BOLD, Ink.INK),
                new Rect(0, 0, 3, 2, Ink.MUTED),
                new Line(0, 3, 0, 5, 1, Ink.RULE),
                new Text(1, 4, "2023", Anchor.START, 13, Weight.BOLD, Ink.INK),
                new Rect(0, 3, 4, 2, Ink.MUTED)));
    assertThat(Svg.print(drawing, "x").xhtml())
        .isEqualTo(
            "<svg class=\"x\" viewBox=\"0 0 9 9\">"
                + "<path d=\"M0 0L0 2M0 3L0 5\" stroke=\"var(--rule)\"/>"
                + "<path d=\"M0 0h3v2h-3zM0 3h4v2h-4z\" fill=\"var(--muted)\"/>"
                + "<g font-weight=\"600\"><text x=\"1\" y=\"1\">2022</text>"
                + "<text x=\"1\" y=\"4\">2023</text></g></svg>");
  }
}
