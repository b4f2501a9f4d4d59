package io.briefing.verdict;

import io.briefing.language.Language;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that verdicts are explained with, in one language: {@code terms.<language>.properties}.
 */
public final class Terms {

  /** Each language's are read once, when first needed, and do not change afterwards. */
  private static final Map<Language, Terms> KNOWN = new ConcurrentHashMap<>();

  private static final Map<String, Set<String>> IN_ALL_LANGUAGES = new ConcurrentHashMap<>();

  private final Wording wording;
  private final Map<String, String> texts;
  private final Map<String, Set<String>> words = new ConcurrentHashMap<>();

  private Terms(Wording wording, Map<String, String> texts) {
    this.wording = wording;
    this.texts = texts;
  }

  /** A region's own words, where it has any, over its language's. */
  public static Terms in(Language language) {
    return KNOWN.computeIfAbsent(language, Terms::read);
  }

  private static Terms read(Language language) {
    Properties read = properties(language);
    return new Terms(
        Wording.in(language),
        read.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, read::getProperty)));
  }

  private static Properties properties(Language language) {
    Properties read = new Properties();
    if (!read(language.base(), read)) {
      throw new IllegalStateException("no terms for " + language.tag());
    }
    read(language.tag(), read);
    return read;
  }

  private static boolean read(String tag, Properties into) {
    String file = "terms." + tag + ".properties";
    try (InputStream bytes = Terms.class.getResourceAsStream(file)) {
      if (bytes != null) {
        into.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      }
      return bytes != null;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Single words, of which a key lists several, as it lists them. */
  public Set<String> words(String key) {
    return words.computeIfAbsent(key, any -> new LinkedHashSet<>(List.of(say(any).split("\\|"))));
  }

  /**
   * The words that a key lists in any language: figures are shared by articles, whatever theirs.
   */
  public static Set<String> inAllLanguages(String key) {
    return IN_ALL_LANGUAGES.computeIfAbsent(key, Terms::gather);
  }

  private static Set<String> gather(String key) {
    return Language.supported().stream()
        .map(tag -> properties(new Language(tag)).getProperty(key))
        .flatMap(words -> Stream.of(words.split("\\|")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The keys that a language has words for. */
  public Set<String> keys() {
    return texts.keySet();
  }

  /** A unit behind a number: {@code "USD million"}, {@code "thousand people"}; empty for none. */
  public String unit(Unit unit, Scale scale) {
    String name =
        switch (unit.kind()) {
          case PERCENT -> "%";
          case POINT -> say("points");
          default -> wording.unit(unit);
        };
    if (scale == Scale.ONE || name.isEmpty()) {
      return scale == Scale.ONE ? name : say(scale.word());
    }
    if (unit.kind() != Unit.Kind.MONEY) {
      return wording.inScale(say(scale.word()), name);
    }
    return unit.per() == null
        ? wording.measured(say(scale.word()), unit)
        : say(scale.word()) + " " + name;
  }

  /** A whole number, as the language writes it. */
  public String number(Rational number) {
    return wording.number(number, 0);
  }

  /** A text with its places filled in. */
  public String say(String key, String... filled) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no term " + key);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
      if (place) {
        out.append(filled[text.charAt(i + 1) - '0']);
        i += 2;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
