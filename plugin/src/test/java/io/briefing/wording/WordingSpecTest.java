package io.briefing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.phrase.PhraseSpec;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the tables in {@code spec/wording/wording.md}. */
class WordingSpecTest {

  @TestFactory
  Stream<DynamicTest> numbersAreWrittenAsTheTablesSay() {
    return rows("Numbers with their units", WordingSpecTest::amount);
  }

  @TestFactory
  Stream<DynamicTest> periodsAreWrittenAsTheTablesSay() {
    return rows(
        "Dates and periods",
        cells -> Wording.in(language(cells)).period(cells.get(1)).replace('\u00a0', '_'));
  }

  @TestFactory
  Stream<DynamicTest> theFirstTrueProposalIsTheOneInTheTable() {
    return rows("What a phrase could say instead", WordingSpecTest::instead);
  }

  private interface Written {
    String of(List<String> cells);
  }

  private static Stream<DynamicTest> rows(String section, Written written) {
    return PhraseSpec.tables("/spec/wording/wording.md").stream()
        .filter(row -> row.section().equals(section))
        .filter(row -> !row.words().equals("language"))
        .map(row -> row.cells())
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    String.join(" ", cells),
                    () -> assertThat(written.of(cells)).isEqualTo(cells.get(cells.size() - 1))));
  }

  private static Language language(List<String> cells) {
    return Language.of(cells.get(0)).orElseThrow();
  }

  private static String amount(List<String> cells) {
    Rational number = Rational.parse(cells.get(1));
    Scale scale = Scale.of(cells.get(3)).orElse(Scale.ONE);
    int decimals = Integer.parseInt(cells.get(4));
    return Wording.in(language(cells))
        .amount(number, unit(cells.get(2)), scale, decimals)
        .replace('\u00a0', '_')
        .replace('\u202f', '\'');
  }

  private static Unit unit(String name) {
    return switch (name) {
      case "point" -> Unit.POINT;
      case "basis-point" -> Unit.BASIS_POINT;
      default -> Unit.of(name);
    };
  }

  private static String instead(List<String> cells) {
    String words = cells.get(1);
    Rational number = Rational.parse(cells.get(2));
    Phrase said = claimable(words, language(cells));
    return OtherWords.in(language(cells)).proposals(words, said, number).stream()
        .filter(proposal -> isTrue(words, said, proposal, number, language(cells)))
        .findFirst()
        .orElse("nothing")
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ');
  }

  private static boolean isTrue(
      String words, Phrase said, String proposal, Rational number, Language language) {
    String reworded = words.substring(0, said.start()) + proposal + words.substring(said.end());
    Phrase phrase = claimable(reworded, language);
    return phrase != null && phrase.unit().equals(said.unit()) && phrase.ok().contains(number);
  }

  private static Phrase claimable(String words, Language language) {
    return PhraseReader.read(words, language).stream()
        .filter(phrase -> phrase.kind().claimable())
        .findFirst()
        .orElse(null);
  }
}
