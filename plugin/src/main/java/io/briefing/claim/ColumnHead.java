package io.briefing.claim;

import io.briefing.cue.WordSort;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the numbers of a table's column count, as its head says: "Net sales, $ million", « en
 * milliers d’euros », "Share, %". A head is read by what it would make of a one beside its words.
 */
public final class ColumnHead {

  /** Longer heads are titles; their unit stands within this many words from the end. */
  private static final int MOST_WORDS = 6;

  private static final int YEAR = 4;

  private static final int CODE = 3;

  private static final String THOUSANDS = "000";

  private ColumnHead() {}

  /** A one in the column's unit and scale; empty if the head names neither. */
  public static Optional<Phrase> measure(String head, Language language) {
    String[] words =
        Stream.of(
                head.replace("(", " ")
                    .replace(")", " ")
                    .replace("'" + THOUSANDS, THOUSANDS)
                    .replace("’" + THOUSANDS, THOUSANDS)
                    .strip()
                    .split("[\\s,;:]+"))
            .filter(word -> !isDate(word))
            .toArray(String[]::new);
    Optional<Phrase> best = Optional.empty();
    for (int from = Math.max(0, words.length - MOST_WORDS); from < words.length; from++) {
      String tail = String.join(" ", List.of(words).subList(from, words.length));
      String rest = String.join(" ", List.of(words).subList(from + 1, words.length));
      Set<String> ones = new LinkedHashSet<>();
      ones.add("1 " + tail);
      ones.add(words[from] + "1 " + rest);
      ones.add(words[from] + " 1 " + rest);
      ones.add(inside(tail));
      ones.add(behindCode(tail));
      for (String one : ones) {
        Optional<Phrase> read = read(one, language);
        if (read.isPresent() && (best.isEmpty() || says(read.get()) > says(best.get()))) {
          best = read;
        }
      }
    }
    return best.filter(phrase -> says(phrase) > 0);
  }

  /** "2023", "31.", "2023/24": they count nothing, and a one beside them would be a scale. */
  private static boolean isDate(String word) {
    boolean digits =
        word.chars().anyMatch(Character::isDigit)
            && word.chars().allMatch(c -> Character.isDigit(c) || "./-–".indexOf(c) >= 0);
    boolean year = word.length() == YEAR && (word.startsWith("19") || word.startsWith("20"));
    return digits && (year || !word.contains(THOUSANDS));
  }

  /** "€1m" for "€m", "£1000" for "£000" and "£'000". */
  private static String inside(String tail) {
    boolean sign = !tail.isEmpty() && !Character.isLetterOrDigit(tail.charAt(0));
    return sign ? tail.charAt(0) + "1" + tail.substring(1) : tail;
  }

  /** "EUR1m" for "EURm": a currency's code is of three capitals. */
  private static String behindCode(String tail) {
    boolean code = tail.length() > CODE && tail.chars().limit(CODE).allMatch(ColumnHead::isCapital);
    return code ? tail.substring(0, CODE) + "1" + tail.substring(CODE) : tail;
  }

  private static boolean isCapital(int c) {
    return c >= 'A' && c <= 'Z';
  }

  /** As {@link #measure}, of words that say nothing else: "€m", "in millions of euros". */
  static Optional<Phrase> whole(String words, Language language) {
    return measure(words, language)
        .filter(
            phrase ->
                Stream.of(words.strip().split("\\s+")).allMatch(word -> isMeasure(word, language)));
  }

  private static boolean isMeasure(String word, Language language) {
    return WordSort.SMALL.includes(word, language)
        || Stream.of("1 " + word, word + "1", "1" + word, inside(word.replace("'", "")))
            .anyMatch(one -> read(one, language).filter(phrase -> says(phrase) > 0).isPresent());
  }

  private static Optional<Phrase> read(String one, Language language) {
    List<Phrase> phrases = PhraseReader.read(one.strip(), language);
    boolean amount =
        phrases.size() == 1
            && phrases.get(0).kind() == Phrase.Kind.AMOUNT
            && phrases.get(0).numbers().size() == 1
            && phrases.get(0).value().signum() > 0;
    return amount ? Optional.of(phrases.get(0)) : Optional.empty();
  }

  /** A unit says more than a scale, both say most. */
  private static int says(Phrase phrase) {
    boolean noun = phrase.unit().kind() == Unit.Kind.NOUN && !phrase.unit().isMeasure();
    boolean unit = !phrase.unit().isNone() && !noun;
    boolean scale = phrase.value().compareTo(Rational.ONE) > 0;
    return (unit ? 2 : 0) + (scale ? 1 : 0);
  }
}
