package io.briefing.mojo;

import io.briefing.phrase.Language;
import io.briefing.render.Publisher.Format;
import io.briefing.render.RenderException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Turns the text of a parameter into what it stands for, or says which texts it takes. */
final class Parameters {

  private static final int MOST_THREADS = 256;

  private Parameters() {}

  static Language language(String tag) throws MojoExecutionException {
    return Language.of(tag)
        .orElseThrow(
            () -> wrong("lang", tag, "Briefing reads " + String.join(", ", Language.supported())));
  }

  static FailOn failOn(String word) throws MojoExecutionException {
    return FailOn.of(word)
        .orElseThrow(() -> wrong("failOn", word, "it is one of " + words(FailOn.values())));
  }

  static Set<Format> formats(List<String> words) throws MojoExecutionException {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String word : words) {
      formats.add(
          Format.of(word.toLowerCase(Locale.ROOT))
              .orElseThrow(
                  () -> wrong("formats", word, "each is one of " + words(Format.values()))));
    }
    return formats;
  }

  static int threads(int number) throws MojoExecutionException {
    if (number < 0 || number > MOST_THREADS) {
      throw wrong(
          "threads",
          Integer.toString(number),
          "it is a number from 1 to " + MOST_THREADS + ", or 0 for as many as there are cores");
    }
    int cores = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
    return number == 0 ? cores : number;
  }

  static MojoExecutionException wrong(String parameter, String text, String takes) {
    return new MojoExecutionException(
        "The parameter briefing." + parameter + " cannot be \"" + text + "\": " + takes + ".");
  }

  /** Without its cause, which Maven would print behind the message; {@code -X} shows that too. */
  static MojoExecutionException refused(RenderException e, Log log) {
    log.debug(e.getMessage(), e);
    return new MojoExecutionException(e.getMessage());
  }

  private static String words(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
