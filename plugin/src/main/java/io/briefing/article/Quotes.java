package io.briefing.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the places in the prose that the front matter quotes.
 *
 * <p>A quote is compared with the words as readers see them, within one passage. Kinds of spaces,
 * quotation marks, apostrophes and dashes need not be the same; letters and digits must. It begins
 * and ends where words and numbers do: "5 %" is not found in "15 %" nor in "2.5 %", « 500 » not in
 * « 12 500 ». It has to occur exactly once, or its row says which one is meant: {@code occurrence:
 * 2}.
 */
public final class Quotes {

  /** Most quotes that are looked for; each one is compared with the whole prose. */
  static final int MOST = 1_000;

  /** Most characters of a quote: a long sentence, as much as a claim may have. */
  static final int LONGEST = 500;

  /** Digits of a number that stand together. */
  private static final String AS_READ =
      "quote the words as a reader sees them, within one paragraph";

  private static final int GROUP = 3;

  /** More places than this are not counted. */
  private static final int MOST_PLACES = 10_000;

  /**
   * Where a quote stands.
   *
   * @param start in the passage's text
   * @param end behind it
   */
  public record Place(Passage passage, int start, int end) {}

  private final Source source;
  private final Map<Passage, String> texts = new LinkedHashMap<>();
  private final Consumer<Finding> report;
  private int sought;

  /**
   * @param report told of every quote that does not name one place
   */
  public Quotes(Source source, List<Passage> passages, Consumer<Finding> report) {
    this.source = source;
    this.report = report;
    passages.forEach(passage -> texts.put(passage, plain(passage.text())));
  }

  /**
   * The place that a row of the front matter means; nothing if there is none or it is one of
   * several, which is reported.
   */
  public Optional<Place> find(Yaml.Mapping row, Yaml.Text quote) {
    sought++;
    if (sought > MOST) {
      return sought == MOST + 1 ? refuse(quote) : Optional.empty();
    }
    String wanted = plain(quote.value()).strip();
    if (wanted.length() > LONGEST) {
      return none(
          "quote-not-found",
          quote,
          "a quote of " + wanted.length() + " characters; at most " + LONGEST + " are looked for",
          "quote fewer words");
    }
    if (wanted.isEmpty()) {
      return none("quote-not-found", quote, "the quote is empty", AS_READ);
    }
    List<Place> places = places(wanted);
    int wish = occurrence(row);
    if (wish < 0) {
      return Optional.empty();
    }
    String says = "the prose says \"" + quote.value() + "\" ";
    if (places.isEmpty() && isPartOfOthers(wanted)) {
      return none(
          "quote-not-found",
          quote,
          says + "only inside a longer number or word",
          "quote the whole number or word");
    }
    if (places.isEmpty()) {
      return none(
          "quote-not-found", quote, "the prose does not say \"" + quote.value() + "\"", AS_READ);
    }
    if (wish > places.size()) {
      return none(
          "quote-not-found",
          quote,
          says + (places.size() == 1 ? "only once" : "only " + places.size() + " times"),
          "occurrence counts from 1, in the order of the article");
    }
    if (places.size() > 1 && wish == 0) {
      return none(
          "quote-not-unique",
          quote,
          says + places.size() + " times",
          "quote more words, or add occurrence: 1");
    }
    return Optional.of(places.get(Math.max(wish, 1) - 1));
  }

  private Optional<Place> refuse(Yaml.Text quote) {
    return none(
        "quote-not-found",
        quote,
        "more than " + MOST + " quotes: from here on they are not looked for",
        "put claims into the prose as links, or split the article");
  }

  private Optional<Place> none(String rule, Yaml.Text quote, String message, String hint) {
    report.accept(Finding.error(rule, source, quote.span(), message, hint));
    return Optional.empty();
  }

  private boolean isPartOfOthers(String wanted) {
    return !wanted.isEmpty() && texts.values().stream().anyMatch(text -> text.contains(wanted));
  }

  private List<Place> places(String wanted) {
    List<Place> places = new ArrayList<>();
    for (Map.Entry<Passage, String> text : texts.entrySet()) {
      for (int at = wanted.isEmpty() ? -1 : text.getValue().indexOf(wanted);
          at >= 0 && places.size() < MOST_PLACES;
          at = text.getValue().indexOf(wanted, at + 1)) {
        int end = at + wanted.length();
        if (!cuts(text.getValue(), at) && !cuts(text.getValue(), end)) {
          places.add(new Place(text.getKey(), at, end));
        }
      }
    }
    return places;
  }

  /** Whether the place before {@code at} lies inside a word, or inside a number such as 1,234.5. */
  private static boolean cuts(String text, int at) {
    if (at == 0 || at == text.length()) {
      return false;
    }
    boolean insideWord =
        Character.isLetterOrDigit(text.codePointBefore(at))
            && Character.isLetterOrDigit(text.codePointAt(at));
    return insideWord
        || isInsideNumber(text, at - 1)
        || isInsideNumber(text, at)
        || isBetweenGroups(text, at - 1)
        || isBetweenGroups(text, at);
  }

  /** Whether a space or an apostrophe stands between the groups of a number: « 12 500 », 12'500. */
  private static boolean isBetweenGroups(String text, int sign) {
    if (sign < 1 || sign >= text.length() || " '".indexOf(text.charAt(sign)) < 0) {
      return false;
    }
    int from = sign;
    while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    int to = sign + 1;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    boolean apart = from == 0 || !Character.isLetter(text.charAt(from - 1));
    return apart && sign - from >= 1 && sign - from <= GROUP && to - sign - 1 == GROUP;
  }

  /** Whether a point or comma stands between two digits. */
  private static boolean isInsideNumber(String text, int sign) {
    return sign > 0
        && sign + 1 < text.length()
        && (text.charAt(sign) == '.' || text.charAt(sign) == ',')
        && Character.isDigit(text.charAt(sign - 1))
        && Character.isDigit(text.charAt(sign + 1));
  }

  /**
   * Which of several equal quotes is meant, from 1; 0 if the author does not say, -1 if not in a
   * number.
   */
  private int occurrence(Yaml.Mapping row) {
    Optional<Yaml> written = row.get("occurrence");
    if (written.isEmpty()) {
      return 0;
    }
    if (written.get() instanceof Yaml.Text text && text.value().matches("[1-9][0-9]{0,3}")) {
      return Integer.parseInt(text.value());
    }
    report.accept(
        Finding.error(
            "front-matter-value",
            source,
            written.get().span(),
            "occurrence must be a whole number from 1 to 9999",
            "write occurrence: 2 for the second place where the prose says these words"));
    return -1;
  }

  /**
   * With plain spaces, apostrophes, quotes and dashes; as long as the text, so that places hold.
   */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u00a0', '\u202f', '\u2007', '\u2009', '\n', '\t' -> ' ';
      case '\u2018', '\u2019', '\u201a', '\u2039', '\u203a' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      default -> c;
    };
  }
}
