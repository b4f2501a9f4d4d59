package io.briefing.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads what ICU spells out. A sample in every build; every number up to a million, and a million
 * larger ones, with {@code -Dbriefing.exhaustive}.
 */
class SpelledOutNumbersTest {

  private static final long MILLION = 1_000_000;
  private static final long LARGEST = 1_000_000_000_000_000L;

  static List<String> languages() {
    return Language.supported();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void sampledNumbersAreReadBack(String tag) {
    Oracle oracle = new Oracle(tag);
    for (long n = 0; n <= 1000; n++) {
      oracle.accept(n);
    }
    for (long n = 1000; n <= MILLION; n += 1999) {
      oracle.accept(n);
    }
    larger(300, oracle);
    assertThat(oracle.misread).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  @EnabledIfSystemProperty(named = "briefing.exhaustive", matches = ".*")
  void everyNumberUpToAMillionAndAMillionLargerOnesAreReadBack(String tag) {
    Oracle oracle = new Oracle(tag);
    for (long n = 0; n <= MILLION; n++) {
      oracle.accept(n);
    }
    larger(1_000_000, oracle);
    assertThat(oracle.misread).isEmpty();
  }

  private static void larger(int count, LongConsumer oracle) {
    Random random = new Random(1);
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
        spelled.add(format.format(number, ruleSet));
      }
      for (String words : spelled) {
        check(words, number);
        check(words.replace("-", " ").replace("\u00ad", ""), number);
        check(softened(words), number);
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
