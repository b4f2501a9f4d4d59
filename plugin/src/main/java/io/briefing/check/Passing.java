package io.briefing.check;

import io.briefing.article.Cell;
import io.briefing.article.Passage;
import io.briefing.language.Language;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.LikelyYears;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Terms;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells numbers that are said in passing, which need no figure: times seen from another ("two years
 * ago", "the last twelve months"), things that were told before ("the three regions") and groups
 * that are named by an age ("65 or older"). What else lasts so long does count: "a contract of six
 * months".
 *
 * @param behind words behind a time that is seen from another: "ago"
 * @param ahead the same before it: "the last"
 * @param told words before a few things that are known already: "the"
 * @param group words behind an age that names a group: "or older"
 * @param ofYear words that lead to a year: "of"
 */
record Passing(
    Set<String> behind,
    Set<String> ahead,
    Set<String> told,
    Set<String> group,
    Set<String> ofYear) {

  private static final int YEAR_DIGITS = 4;
  private static final Rational ROUND = Rational.HUNDRED;

  /** More than a few things are counted, even if they are known. */
  private static final Rational FEW = Rational.of(10);

  /** The longest of the words, and a blank. */
  private static final int REACH = 24;

  static Passing in(Language language) {
    Terms terms = Terms.in(language);
    return new Passing(
        terms.words("passing-behind"),
        terms.words("passing-ahead"),
        terms.words("passing-told"),
        terms.words("passing-group"),
        terms.words("prepositions"));
  }

  /**
   * @param passage that the phrase stands in
   */
  boolean is(Phrase phrase, Passage passage) {
    return passage.cell().filter(Cell::head).isPresent() && isScale(phrase, passage.text())
        || isYearOfEnd(phrase, passage.text())
        || is(phrase, passage.text());
  }

  /** „Tausend Euro“ at the head of a column: what the cells below are counted in. */
  private static boolean isScale(Phrase phrase, String text) {
    return phrase.numbers().size() == 1
        && phrase.value() != null
        && Character.isLetter(text.charAt(phrase.numbers().get(0).start()))
        && Stream.of(Scale.values())
            .anyMatch(scale -> scale != Scale.ONE && scale.factor().equals(phrase.value().abs()));
  }

  /** «Su máximo de 2019» is the highest there was in that year; "a maximum of 2,019" has a sign. */
  private boolean isYearOfEnd(Phrase phrase, String text) {
    boolean end =
        phrase.comparator() == Comparator.AT_MOST || phrase.comparator() == Comparator.AT_LEAST;
    if (phrase.kind() != Kind.AMOUNT || !end || !phrase.unit().isNone() || phrase.value() == null) {
      return false;
    }
    int number = phrase.numbers().get(0).start();
    Rational value = phrase.value();
    boolean plain = phrase.numbers().get(0).end() - number == YEAR_DIGITS;
    boolean year =
        plain
            && Character.isDigit(text.charAt(number))
            && LikelyYears.have(value)
            && !value.over(ROUND).isInteger();
    return year && ends(text.substring(Math.max(0, number - REACH), number), ofYear);
  }

  private boolean is(Phrase phrase, String text) {
    String before = text.substring(Math.max(0, phrase.start() - REACH), phrase.start());
    String after = text.substring(phrase.end(), Math.min(text.length(), phrase.end() + REACH));
    boolean seen = opens(after, behind) || ends(before, ahead);
    return switch (phrase.kind()) {
      case DURATION -> seen || ends(before, told);
      case FRACTION -> opens(after, behind) && isOfTime(phrase, text);
      case AGE -> opens(after, group);
      case AMOUNT ->
          isPlain(phrase)
              && (opens(after, group) || isFew(phrase, text) && (seen || ends(before, told)));
      default -> false;
    };
  }

  /** "The half before", "seven quarters ago"; but "a third before". */
  private boolean isOfTime(Phrase phrase, String text) {
    int from = Math.max(0, phrase.quantityStart() - REACH);
    return phrase.value() != null && phrase.value().compareTo(Rational.ONE) > 0
        || ends(text.substring(from, phrase.quantityStart()), told);
  }

  private static boolean isPlain(Phrase phrase) {
    return phrase.comparator() == Comparator.BARE
        && phrase.value() != null
        && (phrase.unit().isNone()
            || phrase.unit().kind() == Unit.Kind.NOUN && phrase.unit().per() == null);
  }

  /** A small number in letters. */
  private static boolean isFew(Phrase phrase, String text) {
    boolean inLetters = Character.isLetter(text.charAt(phrase.numbers().get(0).start()));
    return inLetters && phrase.value().compareTo(FEW) <= 0 && phrase.value().isInteger();
  }

  private static boolean opens(String text, Set<String> words) {
    String rest = text.stripLeading().toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (rest.startsWith(word)
          && (rest.length() == word.length() || !Character.isLetter(rest.charAt(word.length())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(String text, Set<String> words) {
    String rest = text.stripTrailing().toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (rest.endsWith(word)
          && (rest.length() == word.length()
              || !Character.isLetter(rest.charAt(rest.length() - word.length() - 1)))) {
        return true;
      }
    }
    return false;
  }
}
