package io.briefing.claim;

import io.briefing.cue.WordSort;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a number counts, as brackets beside it say: "revenue (€m): [155.0](=…)", "revenue of
 * [155.0](=…) (€ million)", "[155.0 (in millions)](=…)".
 */
final class UnitAside {

  /** "In millions of euros" */
  private static final int MOST_WORDS = 4;

  /** A question's mark and a space end right before the sentence that answers it. */
  private static final int JUST_BEFORE = 2;

  private static final String MARKS = ":, \u00a0\u202f";

  private UnitAside() {}

  /** A one in the unit and scale in brackets beside a stretch of a text; empty if there is none. */
  static Optional<Phrase> measure(String text, int start, int end, Language language) {
    return within(text.substring(start, end), language)
        .or(() -> measure(behind(text, end).or(() -> before(text, start)), language));
  }

  /**
   * A one in the unit and scale that brackets name earlier in a sentence: "sales (in thousands)
   * rose to [1,234.6](=…)".
   */
  static Optional<Phrase> earlier(String sentence, Language language) {
    int close = sentence.lastIndexOf(')');
    return close < 0 ? Optional.empty() : measure(before(sentence, close + 1), language);
  }

  /** "Sales in thousands of dollars: [574,785,000](=…)" */
  static Optional<Phrase> beforeColon(String text, int start, Language language) {
    String before = text.substring(0, start).stripTrailing();
    return before.endsWith(":")
        ? ColumnHead.measure(before.substring(0, before.length() - 1), language)
        : Optional.empty();
  }

  /**
   * A one in the scale that a sentence opens with, or the question before it ends with: "In
   * millions of dollars, sales were [885](=…)", "What were they, in millions? [885](=…)".
   */
  static Optional<Phrase> opening(String text, int from, int start, Language language) {
    int comma = text.substring(from, start).indexOf(',');
    String opens = comma < 0 ? "" : text.substring(from, from + comma);
    int asked = text.lastIndexOf('?', start);
    int tail = asked < from - JUST_BEFORE ? -1 : text.lastIndexOf(',', asked);
    return Stream.of(opens, tail < 0 ? "" : text.substring(tail + 1, asked))
        .filter(words -> hasScale(words, language))
        .flatMap(words -> measure(Optional.of(words), language).stream())
        .filter(one -> one.value().compareTo(Rational.ONE) > 0)
        .findFirst();
  }

  private static boolean hasScale(String words, Language language) {
    if (words.isBlank()) {
      return false;
    }
    String[] each = words.strip().split("\\s+");
    return each.length > 1
        && each.length <= MOST_WORDS
        && WordSort.OF_AMOUNTS.includes(each[1], language);
  }

  /** The phrases of a claim's words, without what brackets at their end say of the number. */
  static List<Phrase> without(List<Phrase> phrases, String words, Language language) {
    if (within(words, language).isEmpty()) {
      return phrases;
    }
    int open = words.lastIndexOf('(');
    return phrases.stream().filter(phrase -> phrase.end() <= open).toList();
  }

  private static Optional<Phrase> within(String words, Language language) {
    int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
    return open <= 0
        ? Optional.empty()
        : measure(Optional.of(words.substring(open + 1, words.length() - 1)), language);
  }

  private static Optional<Phrase> measure(Optional<String> brackets, Language language) {
    return brackets
        .filter(aside -> aside.chars().noneMatch(c -> Character.isDigit(c) && c != '0'))
        .filter(aside -> aside.strip().split("\\s+").length <= MOST_WORDS)
        .flatMap(aside -> ColumnHead.whole(aside, language));
  }

  private static Optional<String> behind(String text, int end) {
    int open = end;
    while (open < text.length() && Character.isSpaceChar(text.charAt(open))) {
      open++;
    }
    int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
    return close < 0 ? Optional.empty() : Optional.of(text.substring(open + 1, close));
  }

  private static Optional<String> before(String text, int start) {
    int close = start - 1;
    while (close >= 0 && MARKS.indexOf(text.charAt(close)) >= 0) {
      close--;
    }
    int open = close >= 0 && text.charAt(close) == ')' ? text.lastIndexOf('(', close) : -1;
    return open < 0 ? Optional.empty() : Optional.of(text.substring(open + 1, close));
  }
}
