package io.briefing.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outlines that paths name, told by the boxes around them. */
class SvgPathTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M1 2 l3-4.5.5 1e1z                  | 1 -2.5  3.5 10",
        "M0 0H4V3h-4Z                        | 0 0     4 3",
        "M0 0 4 0 4 4                        | 0 0     4 4",
        "M0 0q2 4 4 0t4 0                    | 0 -2    8 4",
        "M0 0c0 4 4 4 4 0s4-4 4 0            | 0 -3    8 6",
        "M0 5a5 5 0 0110 0                   | 0 0     10 5",
        "M0 5A5 5 0 1 0 10 5                 | 0 5     10 5",
        "M0 0A1 1 0 0 1 8 0                  | 0 -4    8 4",
        "M2 0a5 5 0 1 1 0 .001z              | 2 -5    10 10"
      })
  void everyCommandOfAPathIsRead(String data, String box) {
    Rectangle2D bounds = new Area(SvgPath.of(data)).getBounds2D();
    String[] edges = box.split(" +");
    assertThat(bounds.getX()).isCloseTo(Double.parseDouble(edges[0]), within(0.01));
    assertThat(bounds.getY()).isCloseTo(Double.parseDouble(edges[1]), within(0.01));
    assertThat(bounds.getWidth()).isCloseTo(Double.parseDouble(edges[2]), within(0.01));
    assertThat(bounds.getHeight()).isCloseTo(Double.parseDouble(edges[3]), within(0.01));
  }
}
