package io.briefing.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.briefing.language.Language;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads what ICU spells out. A sample in every build; every number up to a million, and a million
 * larger ones, with {@code -Pexhaustive}.
 */
class SpelledOutNumbersTest {

  private static final int MILLION = 1_000_000;
  private static final long LARGEST = 1_000_000_000_000_000L;

  /** The exhaustive run is shared out, to as many cores as there are. */
  private static final int SHARES = 64;

  static List<String> languages() {
    return Language.supported();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void sampledNumbersAreReadBack(String tag) {
    Oracle oracle = new Oracle(tag);
    for (int n = 0; n <= 1000; n++) {
      oracle.accept(n);
    }
    for (int n = 1000; n <= MILLION; n += 1999) {
      oracle.accept(n);
    }
    larger(300, 1, oracle);
    assertThat(oracle.misread).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  @EnabledIfSystemProperty(named = "briefing.exhaustive", matches = ".*")
  void everyNumberUpToAMillionAndAMillionLargerOnesAreReadBack(String tag, TestReporter report) {
    List<Oracle> shares =
        IntStream.range(0, SHARES).parallel().mapToObj(share -> share(share, tag)).toList();
    assertThat(shares.stream().flatMap(oracle -> oracle.misread.stream())).isEmpty();
    assertThat(shares.stream().mapToInt(oracle -> oracle.numbers).sum()).isEqualTo(2 * MILLION + 1);
    int spellings = shares.stream().mapToInt(oracle -> oracle.spellings).sum();
    report.publishEntry(tag, spellings + " spellings of 2,000,001 numbers are read back");
  }

  private static Oracle share(int share, String tag) {
    Oracle oracle = new Oracle(tag);
    for (int n = share; n <= MILLION; n += SHARES) {
      oracle.accept(n);
    }
    larger(MILLION / SHARES, share, oracle);
    return oracle;
  }

  private static void larger(int count, int seed, LongConsumer oracle) {
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      long most = LARGEST >> random.nextInt(30);
      oracle.accept(MILLION + Math.floorMod(random.nextLong(), most));
    }
  }

  /** Spells a number in every way ICU knows in a language, and reads it again. */
  private static final class Oracle implements LongConsumer {
    private final Language language;
    private final RuleBasedNumberFormat format;
    private final List<String> ruleSets = new ArrayList<>();
    private final List<String> misread = new ArrayList<>();
    private int numbers;
    private int spellings;

    Oracle(String tag) {
      language = Language.of(tag).orElseThrow();
      format =
          new RuleBasedNumberFormat(ULocale.forLanguageTag(tag), RuleBasedNumberFormat.SPELLOUT);
      for (String name : format.getRuleSetNames()) {
        if (name.startsWith("%spellout-cardinal")) {
          ruleSets.add(name);
        }
      }
      assertThat(ruleSets).isNotEmpty();
    }

    @Override
    public void accept(long number) {
      Set<String> spelled = new LinkedHashSet<>();
      for (String ruleSet : ruleSets) {
        String words = format.format(number, ruleSet);
        spelled.add(words);
        spelled.add(words.replace("-", " ").replace("\u00ad", ""));
        spelled.add(words.replace(' ', '-').replace(",-", ", "));
        spelled.add(softened(words));
      }
      numbers++;
      for (String words : spelled) {
        check(words, number);
      }
    }

    /** Soft hyphens where a typesetter might put them: after the third letter of a long word. */
    private static String softened(String words) {
      StringBuilder softened = new StringBuilder();
      int letters = 0;
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        letters = Character.isLetter(c) ? letters + 1 : 0;
        softened.append(c);
        if (letters == 3 && i + 1 < words.length() && Character.isLetter(words.charAt(i + 1))) {
          softened.append('\u00ad');
        }
      }
      return softened.toString();
    }

    private void check(String words, long number) {
      spellings++;
      List<Phrase> phrases = PhraseReader.read(words, language);
      boolean read =
          phrases.size() == 1
              && phrases.get(0).numbers().size() == 1
              && phrases.get(0).numbers().get(0).start() == 0
              && phrases.get(0).numbers().get(0).end() == words.length()
              && phrases.get(0).numbers().get(0).value().equals(Rational.of(number));
      if (!read && misread.size() < 20) {
        misread.add(number + " " + words + " " + phrases);
      }
    }
  }
}
