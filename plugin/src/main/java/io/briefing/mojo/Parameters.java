package io.briefing.mojo;

import io.briefing.language.Language;
import io.briefing.publish.Publisher.Format;
import io.briefing.theme.RenderException;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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

  static void requireUtf8(String encoding) throws MojoExecutionException {
    String name = encoding.strip().toUpperCase(Locale.ROOT);
    if (!name.equals("UTF-8") && !name.equals("UTF8")) {
      throw wrong("encoding", encoding, "Briefing reads UTF-8 only; save the articles as UTF-8");
    }
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

  /** As many as the machine has cores for 0. */
  static int threads(String text) throws MojoExecutionException {
    String word = text.strip();
    int number = isShortNumber(word) ? Integer.parseInt(word) : MOST_THREADS + 1;
    if (number > MOST_THREADS) {
      throw wrong(
          "threads",
          text,
          "it is a number from 1 to " + MOST_THREADS + ", or 0 for as many as there are cores");
    }
    int cores = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
    return number == 0 ? cores : number;
  }

  private static boolean isShortNumber(String word) {
    return !word.isEmpty()
        && word.length() <= 3
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A per cent; absent if the parameter is. */
  static OptionalInt percent(String parameter, String text) throws MojoExecutionException {
    if (text == null || text.isBlank()) {
      return OptionalInt.empty();
    }
    String number = text.strip();
    if (!isShortNumber(number) || Integer.parseInt(number) > 100) {
      throw wrong(parameter, text, "it is a whole number from 0 to 100, a per cent");
    }
    return OptionalInt.of(Integer.parseInt(number));
  }

  /** A file that is there, unless it is about to be written; absent if the parameter is. */
  static Optional<Path> baseline(File file, boolean writes) throws MojoExecutionException {
    if (file == null && writes) {
      throw new MojoExecutionException(
          "The parameter briefing.baseline.write needs to know where: give briefing.baseline, a"
              + " file.");
    }
    if (file != null && !writes && !file.isFile()) {
      throw wrong(
          "baseline",
          file.getPath(),
          "there is no such file; write it with -Dbriefing.baseline.write");
    }
    return Optional.ofNullable(file).map(File::toPath);
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
