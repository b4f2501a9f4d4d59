package io.briefing.verdict;

import io.briefing.language.Language;
import io.briefing.language.WordFile;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.wording.Wording;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  private static final Map<Language, Map<String, String>> TEXTS = new ConcurrentHashMap<>();

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
    return new Terms(Wording.in(language), texts(language));
  }

  private static Map<String, String> texts(Language language) {
    return TEXTS.computeIfAbsent(language, Terms::readTexts);
  }

  private static Map<String, String> readTexts(Language language) {
    Map<String, String> texts =
        new HashMap<>(WordFile.read(Terms.class, "terms." + language.base() + ".properties"));
    WordFile.find(Terms.class, "terms." + language.tag() + ".properties").ifPresent(texts::putAll);
    return Map.copyOf(texts);
  }

  /** Single words, of which a key lists several, as it lists them. */
  public Set<String> words(String key) {
    Set<String> known = words.get(key);
    return known == null ? words.computeIfAbsent(key, this::listed) : known;
  }

  private Set<String> listed(String key) {
    return new LinkedHashSet<>(List.of(say(key).split("\\|")));
  }

  /**
   * The words that a key lists in any language: figures are shared by articles, whatever theirs.
   */
  public static Set<String> inAllLanguages(String key) {
    return IN_ALL_LANGUAGES.computeIfAbsent(key, Terms::gather);
  }

  private static Set<String> gather(String key) {
    return Language.supported().stream()
        .map(tag -> texts(new Language(tag)).get(key))
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
    if (text.indexOf('{') < 0) {
      return text;
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
