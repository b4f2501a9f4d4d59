package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.Passage;
import io.briefing.article.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of prose whose numbers need no figure, and the author's reason.
 *
 * @param start in the passage's text
 * @param end behind it
 */
record Excuse(Passage passage, int start, int end, String because) {

  /** More places than this are not looked for. */
  private static final int MOST_PLACES = 10_000;

  /** The excuses of an article; what is wrong with one is added to the findings. */
  static List<Excuse> of(Article article, List<Finding> findings) {
    List<Excuse> excuses = new ArrayList<>();
    List<Yaml> rows = article.frontMatter().excused().map(Yaml.Sequence::items).orElse(List.of());
    Map<Passage, String> texts = new LinkedHashMap<>();
    if (!rows.isEmpty()) {
      article.prose().passages().forEach(passage -> texts.put(passage, plain(passage.text())));
    }
    for (Yaml row : rows) {
      Optional<Yaml.Text> quote = text(row, "quote");
      Optional<Yaml.Text> because = text(row, "because");
      if (quote.isEmpty() || because.isEmpty() || because.get().value().isBlank()) {
        findings.add(
            Rule.EXCUSE_SHAPE.at(
                article.source(),
                row.span(),
                "an excuse needs the keys quote and because",
                "write - {quote: \"some 30 countries\", because: no register is kept}"));
      } else {
        find(article, texts, row, quote.get(), because.get().value(), excuses, findings);
      }
    }
    return excuses;
  }

  private static void find(
      Article article,
      Map<Passage, String> texts,
      Yaml row,
      Yaml.Text quote,
      String because,
      List<Excuse> excuses,
      List<Finding> findings) {
    List<Excuse> found = new ArrayList<>();
    String wanted = plain(quote.value());
    for (Map.Entry<Passage, String> text : texts.entrySet()) {
      for (int at = wanted.isBlank() ? -1 : text.getValue().indexOf(wanted);
          at >= 0 && found.size() < MOST_PLACES;
          at = text.getValue().indexOf(wanted, at + 1)) {
        found.add(new Excuse(text.getKey(), at, at + wanted.length(), because));
      }
    }
    int wish = occurrence(row);
    if (found.isEmpty() || wish > found.size()) {
      findings.add(
          Rule.QUOTE_NOT_FOUND.at(
              article.source(),
              quote.span(),
              "the prose does not say \"" + quote.value() + "\"" + (wish > 1 ? " so often" : ""),
              "quote the words as a reader sees them, within one paragraph"));
    } else if (found.size() > 1 && wish == 0) {
      findings.add(
          Rule.QUOTE_NOT_UNIQUE.at(
              article.source(),
              quote.span(),
              "the prose says \"" + quote.value() + "\" " + found.size() + " times",
              "quote more words, or add occurrence: 1"));
    } else {
      excuses.add(found.get(Math.max(wish, 1) - 1));
    }
  }

  /** Which of several equal quotes is meant, from 1; 0 if the author does not say. */
  private static int occurrence(Yaml row) {
    String text = text(row, "occurrence").map(Yaml.Text::value).orElse("");
    return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 0;
  }

  private static Optional<Yaml.Text> text(Yaml row, String key) {
    return row instanceof Yaml.Mapping mapping
            && mapping.get(key).orElse(null) instanceof Yaml.Text text
        ? Optional.of(text)
        : Optional.empty();
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
      case '\u00a0', '\u202f', '\u2009', '\n', '\t' -> ' ';
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      default -> c;
    };
  }
}
