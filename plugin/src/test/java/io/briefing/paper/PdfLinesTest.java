package io.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

/** Where a line of the PDF may end: at each bar. */
class PdfLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two |thirds |of |sales",
        "au |cours |de |l’exercice, |qu’on |dit",
        "574\u202f785 |millions |(15,8\u00a0%) |et |«\u00a0rien\u00a0»\u00a0;",
        "a |third-|largest |seller",
        "a |fall |of |-3 |or |−3 |points, |3-5 |%",
        "one |– |two—|three",
        "(1/7) |and/|or |90,757",
        "growth(amazon.income,|2021,2022)",
        "rank(a,|b)/|count(c)",
        "sum(a@2021,|b@2022)+|c+1",
        "",
        "word"
      })
  void aLineEndsBetweenWordsOnly(String marked) {
    String text = marked.replace("|", "");
    StringBuilder out = new StringBuilder();
    BreakPointsProvider points = new PdfLines().getBreakPointsProvider(text, "en", null);
    int from = 0;
    for (BreakPoint point = points.next(); point.getPosition() >= 0; point = points.next()) {
      out.append(text, from, point.getPosition());
      from = point.getPosition();
      out.append(from < text.length() ? "|" : "");
    }
    assertThat(out.toString()).isEqualTo(marked);
  }
}
