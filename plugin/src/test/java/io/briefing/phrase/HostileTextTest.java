package io.briefing.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading takes time in proportion to the text, whatever the text, and never fails. */
class HostileTextTest {

  private static final int SIZE = 1 << 18;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  static Stream<String> pieces() {
    return Stream.of(
        "1,1,1,",
        "twenty ",
        "more than ",
        "(",
        "vingt et ",
        "1 234 ",
        "1/",
        "one in ",
        "between ",
        "a ",
        "- ",
        "1-",
        "million ",
        "one million ",
        "half ",
        "de ",
        "third ",
        "1.",
        "2023-",
        "Q1",
        "$",
        "%",
        "no ",
        "ne pas que ",
        "€5m",
        "1",
        "zweihundertfünf",
        "un peu plus de ",
        "\u00ad",
        "a\u00ad",
        "\u0301",
        "e\u0301",
        "\ud83d\ude00",
        "\ud83d",
        "½",
        "…",
        "\n\n",
        "\t",
        "«");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void repeatedPiecesAreReadInTime(String piece) {
    String text = piece.repeat(SIZE / piece.length());
    for (String tag : Language.supported()) {
      Language language = Language.of(tag).orElseThrow();
      List<Phrase> phrases =
          assertTimeoutPreemptively(LIMIT, () -> PhraseReader.read(text, language));
      assertInOrder(phrases, text.length());
    }
  }

  @Test
  void wordsOfThePagesInAnyOrderAreReadAndCoverWhatTheySay() {
    for (String tag : Language.supported()) {
      Language language = Language.of(tag).orElseThrow();
      List<String> words =
          PhraseSpec.rows(language.base()).stream()
              .flatMap(row -> Stream.of(row.words().split("(?<=\\s)|(?=\\s)")))
              .toList();
      Random random = new Random(7);
      for (int round = 0; round < 2_000; round++) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
          text.append(words.get(random.nextInt(words.size()))).append(i % 3 == 0 ? " " : "");
        }
        List<Phrase> phrases = PhraseReader.read(text.toString(), language);
        assertInOrder(phrases, text.length());
        for (Phrase phrase : phrases) {
          assertThat(phrase.warn().intersection(phrase.ok()))
              .as(text.toString())
              .isEqualTo(phrase.ok());
        }
      }
    }
  }

  private static void assertInOrder(List<Phrase> phrases, int length) {
    int end = 0;
    for (Phrase phrase : phrases) {
      assertThat(phrase.start()).isGreaterThanOrEqualTo(end);
      assertThat(phrase.end()).isGreaterThan(phrase.start()).isLessThanOrEqualTo(length);
      for (Numeral numeral : phrase.numbers()) {
        assertThat(numeral.start()).isGreaterThanOrEqualTo(phrase.start());
        assertThat(numeral.end()).isLessThanOrEqualTo(phrase.end());
      }
      end = phrase.end();
    }
  }
}
