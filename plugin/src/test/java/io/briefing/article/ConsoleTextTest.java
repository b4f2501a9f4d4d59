package io.briefing.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a finding is drawn on the console. */
class ConsoleTextTest {

  @Test
  void aClaimShowsItsVerdictItsWordsAndTheFigures() {
    Source source =
        new Source(
            "src/briefings/cloud.md",
            "\n".repeat(20)
                + "AWS brings in [less than a seventh of sales](=aws.revenue/amazon.revenue) but\n");
    int start = source.text().indexOf("less");
    Finding finding =
        new Finding(
            "inconsistent",
            Level.ERROR,
            source,
            new Span(start, start + "less than a seventh of sales".length()),
            "\"less than a seventh of sales\"",
            "inconsistent",
            "share",
            List.of(
                "the words say   below 14.3 %  (1/7)",
                "figures give    15.79 %       90,757 / 574,785 (USD million, 2023)"),
            List.of("\"less than a sixth\" would be true"));
    assertEquals(
        """
                src/briefings/cloud.md:21:16: inconsistent: "less than a seventh of sales" [share]
                    AWS brings in [less than a seventh of sales](=aws.revenue/amazon.revenue) but
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    the words say   below 14.3 %  (1/7)
                    figures give    15.79 %       90,757 / 574,785 (USD million, 2023)
                    hint: "less than a sixth" would be true""",
        finding.console());
  }

  @Test
  void indentationStaysAndATabIsOneColumn() {
    assertEquals("      b c\n        ^", place(draw("\t b c", 4, 5)));
  }

  @Test
  void ofALongLineAWindowIsShown() {
    String line = "a".repeat(200) + "wrong" + "b".repeat(200);
    assertEquals(
        "    …" + "a".repeat(30) + "wrong" + "b".repeat(85) + "…\n" + " ".repeat(35) + "^^^^^",
        place(draw(line, 200, 205)));
  }

  @Test
  void atTheEndOfALongLineTheWindowIsFull() {
    String line = "a".repeat(200) + "wrong";
    assertEquals(
        "    …" + "a".repeat(115) + "wrong\n" + " ".repeat(120) + "^^^^^",
        place(draw(line, 200, 205)));
  }

  @Test
  void aSpanOverSeveralLinesIsMarkedOnItsFirst() {
    assertEquals("    one two\n        ^^^", place(draw("one two\nthree", 4, 13)));
  }

  @Test
  void anEmptySpanIsOneCaret() {
    assertEquals("    one\n       ^", place(draw("one\ntwo", 3, 3)));
  }

  @Test
  void accentsSetOverALetterTakeNoColumn() {
    assertEquals(
        "    e\u0301e\u0301 wrong\n       ^^^^^", place(draw("e\u0301e\u0301 wrong", 5, 10)));
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    assertEquals("    a [31mred\n     ^", place(draw("a\u001B[31mred", 1, 2)));
  }

  @Test
  void aFileWithoutTextHasNoLineToShow() {
    assertEquals("a.md:1:1: error: wrong [rule]\n    hint: mend it", draw("", 0, 0));
  }

  private static String draw(String text, int start, int end) {
    return Finding.error("rule", new Source("a.md", text), new Span(start, end), "wrong", "mend it")
        .console();
  }

  /** The source line and the caret line. */
  private static String place(String console) {
    List<String> lines = console.lines().toList();
    return lines.get(1) + "\n" + lines.get(2);
  }
}
