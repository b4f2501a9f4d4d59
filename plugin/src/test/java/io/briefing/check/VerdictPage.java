package io.briefing.check;

import io.briefing.article.ArticleReader;
import io.briefing.article.Source;
import io.briefing.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A page of stories: figures, and a table of claims on them with their verdicts. */
final class VerdictPage {

  /** The sections of a page in several languages. */
  static final Map<String, String> LANGUAGES =
      Map.of(
          "English", "en",
          "Français", "fr",
          "Deutsch", "de",
          "Nederlands", "nl",
          "Español", "es",
          "Italiano", "it",
          "Português", "pt");

  private VerdictPage() {}

  /** One row of a table. */
  record Row(
      String lang,
      String section,
      int line,
      String figures,
      String words,
      String formula,
      String verdict) {

    /** A whole article with this claim and nothing else but the sentence it may stand in. */
    String article() {
      int open = words.indexOf('[');
      int close = words.indexOf(']');
      boolean sentence = open >= 0 && close > open;
      String before = sentence ? words.substring(0, open) : "";
      String claim = sentence ? words.substring(open + 1, close) : words;
      String after = sentence ? words.substring(close + 1) : "";
      return "---\ntitle: Spec\nlang: "
          + lang
          + "\n"
          + figures
          + "---\n\n"
          + escaped(before)
          + "["
          + escaped(claim)
          + "](<="
          + formula.replace("<", "\\<").replace(">", "\\>")
          + ">)"
          + escaped(after)
          + "\n";
    }

    private static String escaped(String words) {
      StringBuilder text = new StringBuilder();
      for (char c : words.toCharArray()) {
        text.append("\\`*_{}[]<>#+!~^".indexOf(c) >= 0 ? "\\" : "").append(c);
      }
      return text.toString();
    }

    /** The same claim in other words. */
    Row saying(String other) {
      int open = words.indexOf('[');
      int close = words.indexOf(']');
      boolean sentence = open >= 0 && close > open;
      String text =
          sentence ? words.substring(0, open + 1) + other + words.substring(close) : other;
      return new Row(lang, section, line, figures, text, formula, verdict);
    }

    /** The same claim in another sentence. */
    Row inWords(String sentence) {
      return new Row(lang, section, line, figures, sentence, formula, verdict);
    }

    @Override
    public String toString() {
      return section + ", line " + line + ": " + words + " · " + formula;
    }
  }

  static CheckedArticle check(String text) {
    return new Checker(Language.ENGLISH).check(ArticleReader.read(new Source("spec.md", text)));
  }

  /** The stories in one language. */
  static List<Row> rows(String lang) {
    return rows("verdict/" + lang + ".md", lang);
  }

  /** The page of a verdict, in English. */
  static List<Row> verdict(String verdict) {
    return rows("verdict/" + verdict + ".md", "en");
  }

  /** A page on a kind of claim: a table for each language. */
  static List<Row> kind(String kind) {
    return rows("claim/" + kind + ".md", "");
  }

  /** The page of proposals; what is proposed stands in the place of the verdict. */
  static List<Row> proposals() {
    return rows("proposal.md", "");
  }

  private static List<Row> rows(String page, String language) {
    String lang = language;
    List<Row> rows = new ArrayList<>();
    String section = "";
    StringBuilder figures = new StringBuilder();
    boolean inBlock = false;
    boolean inTable = false;
    String[] lines = text(page).split("\n");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (line.startsWith("```")) {
        inBlock = !inBlock;
        figures = inBlock ? new StringBuilder() : figures;
      } else if (inBlock) {
        figures.append(line).append('\n');
      } else if (line.startsWith("#")) {
        section = line.replace("#", "").strip();
        lang = language.isEmpty() ? LANGUAGES.getOrDefault(section, "") : language;
      } else if (line.startsWith("|---")) {
        inTable = true;
      } else if (!line.startsWith("|")) {
        inTable = false;
      } else if (inTable) {
        List<String> cells = cells(line);
        rows.add(
            new Row(
                lang,
                section,
                i + 1,
                figures.toString(),
                cells.get(0),
                cells.get(1),
                cells.get(2)));
      }
    }
    return rows;
  }

  static String text(String page) {
    try (InputStream in = VerdictPage.class.getResourceAsStream("/spec/" + page)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> cells(String line) {
    return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|", -1))
        .map(cell -> cell.strip().replace("\\|", "|"))
        .toList();
  }
}
