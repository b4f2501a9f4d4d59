package io.briefing.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What parameters take, and what is said about any other text. */
class ParametersTest {

  @Test
  void aPercentIsAWholeNumberUpToAHundred() throws MojoExecutionException {
    assertThat(Parameters.percent("minCoverage", "0")).hasValue(0);
    assertThat(Parameters.percent("minCoverage", " 100 ")).hasValue(100);
    assertThat(Parameters.percent("minCoverage", null)).isEmpty();
    assertThat(Parameters.percent("minCoverage", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "-1", "80 %", "0.8", "most", "99999999999"})
  void anyOtherPercentIsTheBuildersMistake(String text) {
    assertThatThrownBy(() -> Parameters.percent("minCoverage", text))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "The parameter briefing.minCoverage cannot be \""
                + text
                + "\": it is a whole number from 0 to 100, a per cent.");
  }

  @Test
  void threadsAreCountedAndZeroIsOneForEachCore() throws MojoExecutionException {
    assertThat(Parameters.threads("1")).isEqualTo(1);
    assertThat(Parameters.threads(" 256 ")).isEqualTo(256);
    assertThat(Parameters.threads("0")).isPositive().isLessThanOrEqualTo(256);
  }

  @ParameterizedTest
  @ValueSource(strings = {"257", "-1", "two", "1.5", "", "99999999999"})
  void anyOtherNumberOfThreadsIsTheBuildersMistake(String text) {
    assertThatThrownBy(() -> Parameters.threads(text))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "The parameter briefing.threads cannot be \""
                + text
                + "\": it is a number from 1 to 256, or 0 for as many as there are cores.");
  }

  @Test
  void articlesAreUtf8AndNothingElse() throws MojoExecutionException {
    Parameters.requireUtf8("UTF-8");
    Parameters.requireUtf8(" utf8 ");
    assertThatThrownBy(() -> Parameters.requireUtf8("ISO-8859-1"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "The parameter briefing.encoding cannot be \"ISO-8859-1\": Briefing reads UTF-8 only;"
                + " save the articles as UTF-8.");
  }

  @Test
  void aBaselineMustBeThereUnlessItIsWritten() throws MojoExecutionException {
    File missing = new File("target/no-such-baseline.yaml");
    assertThat(Parameters.baseline(null, false)).isEmpty();
    assertThat(Parameters.baseline(missing, true)).contains(missing.toPath());
    assertThatThrownBy(() -> Parameters.baseline(missing, false))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("write it with -Dbriefing.baseline.write");
    assertThatThrownBy(() -> Parameters.baseline(null, true))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("give briefing.baseline");
  }
}
