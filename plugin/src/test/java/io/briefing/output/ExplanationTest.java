package io.briefing.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.numeral.Numeral;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.report.SampleArticle;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a sentence was read, for machines and for people. */
class ExplanationTest {

  private static final String SENTENCE = "Sales were more than 30 billion euros in 2023.";

  @Test
  void aPhraseIsALineOfJson() {
    assertThat(Explanation.json(7, SENTENCE, List.of(moreThan30())))
        .isEqualTo(
            "{\"line\":7,\"phrases\":[{\"start\":11,\"end\":37,\"text\":\"more than 30 billion euros\","
                + "\"quantity\":{\"start\":21,\"end\":37},"
                + "\"numbers\":[{\"start\":21,\"end\":31,\"value\":\"30000000000\"}],"
                + "\"value\":\"30000000000\",\"low\":\"30000000000\",\"lowOpen\":true,"
                + "\"unit\":\"EUR\",\"comparator\":\"more-than\",\"direction\":\"none\",\"kind\":\"amount\","
                + "\"ok\":[{\"low\":\"30000000000\",\"lowOpen\":true,\"high\":\"40000000000\",\"highOpen\":false}],"
                + "\"warn\":[{\"low\":\"30000000000\",\"lowOpen\":true}]}]}");
  }

  @Test
  void aSentenceWithoutAPhraseIsALineToo() {
    assertThat(Explanation.json(1, "", List.of())).isEqualTo("{\"line\":1,\"phrases\":[]}");
  }

  @Test
  void whatIsNotThereIsLeftOut() {
    assertThat(Explanation.json(1, "Sales rose.", List.of(SampleArticle.phrase())))
        .contains(
            "\"direction\":\"up\",\"kind\":\"direction\",\"ok\":[{\"low\":\"0\",\"lowOpen\":true}]")
        .doesNotContain("null", "\"value\"", "\"unit\"", "\"said\"");
  }

  @Test
  void theConsoleUnderlinesThePhrase() {
    assertThat(Explanation.console(SENTENCE, List.of(moreThan30())))
        .isEqualTo(
            """
            Sales were more than 30 billion euros in 2023.
                       ~~~~~~~~~~^^^^^^^^^^^^^^^^
              more than 30 billion euros
                read as   an amount: more than 30,000,000,000 EUR
                true for  above 30,000,000,000 EUR to 40,000,000,000 EUR
                loosely   above 30,000,000,000 EUR
                rule      more than""");
  }

  @Test
  void theConsoleSaysThatThereIsNothing() {
    assertThat(Explanation.console("Nothing here.", List.of()))
        .isEqualTo("Nothing here.\n  no quantity");
  }

  private static Phrase moreThan30() {
    Rational thirty = Rational.of(30_000_000_000L);
    Rational ten = Rational.of(10_000_000_000L);
    Rational one = Rational.of(1_000_000_000L);
    return new Phrase(
        11,
        37,
        21,
        37,
        List.of(new Numeral(21, 31, thirty, Numeral.Form.WHOLE, one, ten)),
        Phrase.Kind.AMOUNT,
        Comparator.MORE_THAN,
        Direction.NONE,
        Phrase.Preposition.NONE,
        thirty,
        Interval.moreThan(thirty),
        Unit.money("EUR"),
        one,
        ten,
        Set.of(),
        List.of());
  }
}
