package io.briefing.claim;

import io.briefing.cue.WordSort;
import io.briefing.figure.Figure;
import io.briefing.language.Language;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The words by which a text tells the figures on one side of a comparison from the others. */
final class SideNames {

  private static final int SHORTEST = 3;

  /** "Europe" and "European", „Europa“ and „europäisch“ begin alike. */
  private static final int SHORTEST_STEM = 5;

  private static final int LONGEST_ENDING = 4;

  private static final int SHORTEST_SINGULAR = 4;

  private final Set<String> left;
  private final Set<String> right;

  private SideNames(Set<String> left, Set<String> right) {
    this.left = left;
    this.right = right;
  }

  /**
   * The words of the labels that name something. Where both sides have the same ones, it is the
   * words that only go with a noun which part them: "net profit" and "operating profit".
   */
  static SideNames of(List<Figure> left, List<Figure> right, Language language) {
    Predicate<String> naming = word -> !WordSort.SMALL.includes(word, language);
    SideNames plain = new SideNames(words(left, naming, language), words(right, naming, language));
    return plain.left.equals(plain.right)
        ? new SideNames(words(left, word -> true, language), words(right, word -> true, language))
        : plain;
  }

  private static Set<String> words(
      List<Figure> figures, Predicate<String> naming, Language language) {
    return figures.stream()
        .flatMap(Figure::names)
        .flatMap(label -> PlacedWord.in(label, 0).stream())
        .map(PlacedWord::text)
        .filter(word -> word.length() >= SHORTEST || PlacedWord.areTwoCapitals(word)) // "PP"
        .filter(word -> word.chars().allMatch(Character::isLetter))
        .filter(naming)
        .filter(word -> !WordSort.OF_TIME.includes(word, language)) // "first-quarter sales"
        .collect(Collectors.toSet());
  }

  /** Whether a word is one that the labels on the left have, and those on the right do not. */
  boolean isLeft(String word) {
    return names(left, word) && !names(right, word);
  }

  /** Whether a word is one that the labels on the right have, and those on the left do not. */
  boolean isRight(String word) {
    return names(right, word) && !names(left, word);
  }

  /** Whether a word is one that the labels on the left have, whoever else has it. */
  boolean hasLeft(String word) {
    return names(left, word);
  }

  boolean hasRight(String word) {
    return names(right, word);
  }

  /** "America" names "American sales", unless a label has the very word. */
  private boolean names(Set<String> side, String word) {
    return left.contains(word) || right.contains(word)
        ? side.contains(word)
        : side.stream().anyMatch(label -> isAkin(label, word));
  }

  private static boolean isAkin(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int alike = 0;
    while (alike < shorter && one.charAt(alike) == other.charAt(alike)) {
      alike++;
    }
    int ending = Math.max(one.length(), other.length()) - alike;
    boolean plural =
        alike == shorter && alike >= SHORTEST_SINGULAR && ending <= 1; // "cost", "costs"
    // "County" and "country" begin alike as well, and neither goes on where the other ends.
    int stem = alike == shorter || ending <= 1 ? SHORTEST_STEM : SHORTEST_STEM + 1;
    return plural || alike >= stem && ending <= LONGEST_ENDING;
  }
}
