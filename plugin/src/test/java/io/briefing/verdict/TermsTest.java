package io.briefing.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.language.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every language that is read has the words to explain a verdict. */
class TermsTest {

  @TestFactory
  Stream<DynamicTest> everyLanguageHasAllTerms() {
    return Language.supported().stream()
        .map(
            tag ->
                DynamicTest.dynamicTest(
                    tag,
                    () ->
                        assertThat(Terms.in(new Language(tag)).keys())
                            .isEqualTo(Terms.in(Language.ENGLISH).keys())));
  }

  @Test
  void bracesInWhatIsFilledInStayWhatTheyAre() {
    assertThat(Terms.in(Language.ENGLISH).say("to", "{1}", "b")).isEqualTo("{1} to b");
  }
}
