package io.briefing.phrase;

import io.briefing.language.Language;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The tables in {@code spec/phrase/<lang>.md}: words and what they stand for. How a row is written
 * is said at the top of each page; here a phrase is written the same way, so that the two can be
 * compared as text.
 */
public final class PhraseSpec {

  /** A row of a table: its section, its line, its cells. */
  public record Row(String section, int line, List<String> cells) {
    public String words() {
      return cells.get(0);
    }

    /** The language of the row: that of the page, or of the region its section names, (pt-PT). */
    Language language(String page) {
      int open = section.lastIndexOf('(');
      boolean region = section.endsWith(")") && section.startsWith(page + "-", open + 1);
      String tag = region ? section.substring(open + 1, section.length() - 1) : page;
      return Language.of(tag).orElseThrow();
    }

    /** Whether the row says what must not be read as an amount. */
    boolean isForbidden() {
      return cells.size() == 3;
    }
  }

  private PhraseSpec() {}

  static List<Row> rows(String page) {
    return tables("/spec/phrase/" + page + ".md");
  }

  /** The rows of all tables of a page, without their heads. */
  public static List<Row> tables(String resource) {
    List<Row> rows = new ArrayList<>();
    String section = "";
    List<String> lines = lines(resource);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("## ")) {
        section = line.substring(3);
      } else if (line.startsWith("| ") && !line.startsWith("| words |")) {
        String inner = line.substring(1, line.lastIndexOf('|'));
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("\\|", -1)) {
          cells.add(trimmed(cell));
        }
        rows.add(new Row(section, i + 1, cells));
      }
    }
    return rows;
  }

  /**
   * Without the one space on each side that the table puts there; a hard space is part of the
   * words.
   */
  private static String trimmed(String cell) {
    return cell.replaceAll("^ +| +$", "");
  }

  private static List<String> lines(String resource) {
    try (InputStream in = PhraseSpec.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a row is read: the same cells after the words, or what was found instead. */
  static String read(Row row, Language language) {
    List<Phrase> all = PhraseReader.read(row.words(), language);
    List<Phrase> claimable =
        all.stream().filter(p -> p.kind().claimable() && p.kind() != Kind.DATE).toList();
    if (row.isForbidden()) {
      return claimable.isEmpty() ? kinds(all) : "read as " + cells(claimable.get(0));
    }
    if (claimable.size() != 1) {
      return claimable.stream().map(PhraseSpec::cells).collect(Collectors.joining("  and  "));
    }
    return cells(claimable.get(0));
  }

  static String expected(Row row) {
    return row.isForbidden() ? row.cells().get(1) : String.join(" | ", row.cells().subList(1, 5));
  }

  private static String kinds(List<Phrase> phrases) {
    return phrases.isEmpty()
        ? "nothing"
        : phrases.stream()
            .filter(phrase -> phrases.size() == 1 || phrase.kind() != Kind.ARTICLE)
            .map(phrase -> phrase.kind().name().toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining(" "));
  }

  private static String cells(Phrase phrase) {
    return String.join(
        " | ",
        reads(phrase),
        phrase.said() == null ? "–" : set(NumberSet.of(phrase.said())),
        set(phrase.ok()),
        set(phrase.warn()));
  }

  private static String reads(Phrase phrase) {
    boolean fraction =
        phrase.kind() == Kind.AMOUNT
            && !phrase.numbers().isEmpty()
            && phrase.numbers().get(0).form() == Numeral.Form.FRACTION;
    String kind = (fraction ? Kind.FRACTION : phrase.kind()).name().toLowerCase(Locale.ROOT);
    String unit = named(phrase.unit()) ? " " + phrase.unit() : "";
    return kind + " " + phrase.comparator().word() + " " + value(phrase) + unit + moved(phrase);
  }

  private static boolean named(Unit unit) {
    return switch (unit.kind()) {
      case NONE, NOUN, RANK, DATE -> false;
      default -> true;
    };
  }

  private static String value(Phrase phrase) {
    if (phrase.value() == null) {
      return phrase.said().low().exact().replace('-', '−')
          + ".."
          + phrase.said().high().exact().replace('-', '−');
    }
    Rational value = phrase.value();
    boolean fraction =
        phrase.numbers().stream().anyMatch(n -> n.form() == Numeral.Form.FRACTION)
            || phrase.numbers().isEmpty() && phrase.kind() == Kind.MULTIPLE
            || phrase.kind() == Kind.MAJORITY
            || phrase.kind() == Kind.MINORITY;
    String text = value.exact();
    return (fraction ? fraction(value, text) : text).replace('-', '−');
  }

  /** Fractions below ten are written as such. */
  private static String fraction(Rational value, String text) {
    return value.isInteger() || text.contains("/")
        ? text
        : value.numerator() + "/" + value.denominator();
  }

  private static String moved(Phrase phrase) {
    if (phrase.direction() == Direction.NONE) {
      return "";
    }
    boolean to = phrase.preposition() == Preposition.TO;
    return " " + phrase.direction().word() + (to ? "-to" : "");
  }

  private static String set(NumberSet set) {
    return set.parts().stream().map(PhraseSpec::interval).collect(Collectors.joining(" ∪ "));
  }

  private static String interval(Interval interval) {
    String text = interval.isPoint() ? "{" + interval.low() + "}" : interval.toString();
    return text.replace('-', '−');
  }
}
