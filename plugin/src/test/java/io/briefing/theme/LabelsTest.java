package io.briefing.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefing.language.Language;
import io.briefing.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fixed words of the page, in every language whose words can be read. */
class LabelsTest {

  private final Theme theme = Theme.of(Optional.empty());

  static List<String> languages() {
    return Language.supported().stream().map(tag -> new Language(tag).base()).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasEveryLabelWithTheSameBlanks(String language) {
    Map<String, String> english = theme.table("labels/en.properties");
    Map<String, String> own = theme.table("labels/" + language + ".properties");
    assertThat(own.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, text) -> {
          assertThat(own.get(key)).as(key).isNotBlank();
          if (!key.endsWith(".one")) {
            assertThat(blanks(own.get(key))).as(key).isEqualTo(blanks(text));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyVerdictHasAWordAndAMeaning(String language) {
    Labels labels = Labels.of(theme, language);
    Arrays.stream(Verdict.values())
        .forEach(
            verdict -> {
              assertThat(labels.say(verdict.word())).isNotBlank();
              assertThat(labels.say(verdict.word() + "_means")).endsWith(".");
            });
  }

  @Test
  void aCountChoosesTheForm() {
    assertThat(Labels.of(theme, "en").count("index_count", 1)).isEqualTo("1 article");
    assertThat(Labels.of(theme, "en").count("index_count", 0)).isEqualTo("0 articles");
    assertThat(Labels.of(theme, "fr").count("index_count", 0)).isEqualTo("0 article");
    assertThat(Labels.of(theme, "fr").count("index_count", 2)).isEqualTo("2 articles");
  }

  @Test
  void bracesInWhatIsFilledInStayWhatTheyAre() {
    assertThat(Labels.of(theme, "en").say("mark", "{1}", "{0}"))
        .isEqualTo("Claim {1}: {0}. Show the proof");
  }

  @Test
  void aRegionHasTheWordsOfItsLanguage() {
    assertThat(Labels.of(theme, "fr-BE").say("verified")).isEqualTo("concorde");
  }

  @Test
  void frenchPutsItsSpacesWhereTheyBelong() {
    assertThat(Labels.of(theme, "fr").say("meaning")).contains("justes\u00a0:");
  }

  @Test
  void aMissingLabelIsReportedWithItsFile() {
    assertThatThrownBy(() -> Labels.of(theme, "en").say("no_such_label"))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("no_such_label")
        .hasMessageContaining("labels/en.properties");
  }

  private static Set<String> blanks(String text) {
    Set<String> blanks = new TreeSet<>();
    for (String blank : List.of("{0}", "{1}", "{2}")) {
      if (text.contains(blank)) {
        blanks.add(blank);
      }
    }
    return blanks;
  }
}
