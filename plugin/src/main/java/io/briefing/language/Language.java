package io.briefing.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language, and where it matters a region, whose words can be read and written.
 *
 * <p>How it works. The words stand in packs, plain text files that are read once ({@link
 * PackReader}) into a {@link Pack}: a {@link Lexicon} that finds a word straight from the letters
 * of a text, with what it can be (an {@link Atom} for each {@link Role}), and the settings of the
 * language. A {@link Scan} cuts a text into {@link Tokens} and looks every one of them up; grammar,
 * in the rooms above, asks it what stands where. A region is its language's packs and one more.
 *
 * @param tag the BCP 47 tag of the words used: {@code "fr"}, {@code "fr-BE"}
 */
public record Language(String tag) {

  /** A region is listed where it has words of its own, in a pack beside its language's folder. */
  private static final List<String> SUPPORTED =
      List.of(
          "de", "de-CH", "en", "en-AU", "en-CA", "en-HK", "en-IN", "en-NZ", "en-SG", "es", "es-AR",
          "es-CL", "es-CO", "es-MX", "fr", "fr-BE", "fr-CA", "fr-CH", "it", "it-CH", "nl", "pt",
          "pt-PT");

  /** The packs that every language has, in the order in which they are read. */
  static final List<String> PACKS =
      List.of("numbers", "comparisons", "moves", "figures", "ranks", "dates", "writing");

  public static final Language ENGLISH = new Language("en");
  public static final Language FRENCH = new Language("fr");

  public Language {
    Objects.requireNonNull(tag, "tag");
    if (!SUPPORTED.contains(tag)) {
      throw new IllegalArgumentException("no words for " + tag);
    }
  }

  /** The tags that have words of their own. */
  public static List<String> supported() {
    return SUPPORTED;
  }

  /**
   * The language closest to a BCP 47 tag: the region's words where there are any, else the
   * language's ({@code "en-GB"} gives English); empty for a language without words.
   */
  public static Optional<Language> of(String tag) {
    for (String rest = tag.strip().replace('_', '-');
        ;
        rest = rest.substring(0, rest.lastIndexOf('-'))) {
      for (String supported : SUPPORTED) {
        if (supported.equalsIgnoreCase(rest)) {
          return Optional.of(new Language(supported));
        }
      }
      if (rest.lastIndexOf('-') < 0) {
        return Optional.empty();
      }
    }
  }

  /** The language without its region: {@code "fr"}. */
  public String base() {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /** The words of the language, read on first use. */
  public Pack pack() {
    Pack known = Loaded.PACKS.get(tag);
    return known == null
        ? Loaded.PACKS.computeIfAbsent(tag, any -> PackReader.read(packs(any)))
        : known;
  }

  /** The packs of a tag, the general ones first. */
  static List<String> packs(String tag) {
    int region = tag.indexOf('-');
    String language = region < 0 ? tag : tag.substring(0, region);
    List<String> packs = new ArrayList<>(List.of("common"));
    PACKS.forEach(pack -> packs.add(language + "/" + pack));
    if (region >= 0) {
      packs.add(tag);
    }
    return packs;
  }

  /** Each pack is read once, when it is first needed, and does not change afterwards. */
  private static final class Loaded {
    private static final Map<String, Pack> PACKS = new ConcurrentHashMap<>();
  }
}
