package io.briefing.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.language.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every row of {@code spec/phrase/<lang>.md} for the languages that have words. */
class PhraseSpecTest {

  @TestFactory
  Stream<DynamicContainer> wordsStandForWhatTheTablesSay() {
    return Language.supported().stream()
        .filter(tag -> !tag.contains("-"))
        .map(tag -> DynamicContainer.dynamicContainer(tag, rows(tag)));
  }

  private static Stream<DynamicTest> rows(String tag) {
    return PhraseSpec.rows(tag).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.line() + ": " + row.words(),
                    () ->
                        assertThat(PhraseSpec.read(row, row.language(tag)))
                            .as(row.section())
                            .isEqualTo(PhraseSpec.expected(row))));
  }
}
