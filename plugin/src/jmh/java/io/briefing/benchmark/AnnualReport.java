package io.briefing.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Prose as annual reports have it, in English or French: the sentences of {@code prose.en.txt} and
 * {@code prose.fr.txt} in an order and with numbers drawn from a seed. The same seed gives the same
 * text.
 */
public final class AnnualReport {

  private final boolean french;
  private final List<String> sentences;
  private final Random random;

  /**
   * @param language {@code en} or {@code fr}
   */
  public AnnualReport(String language, long seed) {
    french = language.equals("fr");
    sentences = resource("prose." + language + ".txt").lines().toList();
    random = new Random(seed);
  }

  /** Paragraphs of at least so many characters. */
  public String text(int characters) {
    StringBuilder text = new StringBuilder(characters + 1000);
    while (text.length() < characters) {
      text.append(sentences(3 + random.nextInt(4))).append("\n\n");
    }
    return text.toString();
  }

  /** So many sentences in one line. */
  String sentences(int count) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String sentence = sentences.get(random.nextInt(sentences.size()));
      line.append(line.isEmpty() ? "" : " ").append(Template.fill(sentence, this::drawn));
    }
    return line.toString();
  }

  /** A whole number from one bound up to the other. */
  long between(long low, long high) {
    return low + Math.floorMod(random.nextLong(), high - low + 1);
  }

  private String drawn(String kind) {
    return switch (kind) {
      case "year" -> Long.toString(between(2015, 2024));
      case "note" -> Long.toString(between(1, 39));
      case "count" -> number(BigDecimal.valueOf(between(1_200, 480_000)));
      case "percent" -> number(BigDecimal.valueOf(between(11, 989), 1)) + (french ? " %" : "%");
      case "amount" -> amount(BigDecimal.valueOf(between(11, 9_989), 1));
      default -> throw new IllegalArgumentException("nothing is drawn for " + kind);
    };
  }

  private String amount(BigDecimal millions) {
    return french ? number(millions) + " millions d’euros" : "€" + number(millions) + " million";
  }

  /** With the language's marks: {@code 1,234.5}, « 1 234,5 ». */
  String number(BigDecimal number) {
    String[] parts = number.toPlainString().split("\\.");
    StringBuilder whole = new StringBuilder(parts[0]);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      whole.insert(i, french ? "\u202f" : ",");
    }
    return parts.length == 1 ? whole.toString() : whole + (french ? "," : ".") + parts[1];
  }

  /** A UTF-8 text beside this class. */
  static String resource(String name) {
    try (InputStream in = AnnualReport.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
