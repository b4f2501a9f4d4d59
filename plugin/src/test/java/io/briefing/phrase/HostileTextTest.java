package io.briefing.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.briefing.language.Language;
import io.briefing.numeral.Numeral;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading takes time in proportion to the text, whatever the text, and never fails. */
class HostileTextTest {

  private static final int SIZE = 1 << 17;

  /** A region adds a few words to the language it shares its grammar with. */
  private static final int REGION_SIZE = SIZE / 16;

  private static final Duration LIMIT = Duration.ofSeconds(5);

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
        "one hundred and ",
        "cent ",
        "centésimo ",
        "hundert",
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
  void repeatedPiecesAreReadInTime(String piece) throws Exception {
    for (String tag : Language.supported()) {
      Language language = Language.of(tag).orElseThrow();
      String text = piece.repeat((isRegion(tag) ? REGION_SIZE : SIZE) / piece.length());
      assertInOrder(read(text, language), text.length());
    }
  }

  private static boolean isRegion(String tag) {
    return tag.indexOf('-') > 0;
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
        assertThat(phrases)
            .as(text.toString())
            .allMatch(phrase -> phrase.warn().intersection(phrase.ok()).equals(phrase.ok()));
      }
    }
  }

  /** Gives up after a limit of processor time, so that a busy machine makes no difference. */
  private static List<Phrase> read(String text, Language language) throws Exception {
    FutureTask<List<Phrase>> reading = new FutureTask<>(() -> PhraseReader.read(text, language));
    Thread reader = new Thread(reading, "reader");
    reader.setDaemon(true);
    reader.start();
    while (true) {
      try {
        return reading.get(1, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        long spent = ManagementFactory.getThreadMXBean().getThreadCpuTime(reader.getId());
        assertThat(Duration.ofNanos(spent)).isLessThan(LIMIT);
      }
    }
  }

  private static void assertInOrder(List<Phrase> phrases, int length) {
    int end = 0;
    for (Phrase phrase : phrases) {
      // One assertion a text: with one a number, the test would spend its time asserting.
      boolean inOrder =
          phrase.start() >= end && phrase.end() > phrase.start() && phrase.end() <= length;
      for (Numeral numeral : phrase.numbers()) {
        inOrder &= numeral.start() >= phrase.start() && numeral.end() <= phrase.end();
      }
      if (!inOrder) {
        fail("out of order or of the text, after " + end + ": " + phrase + phrase.numbers());
      }
      end = phrase.end();
    }
  }
}
