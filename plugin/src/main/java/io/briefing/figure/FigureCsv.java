package io.briefing.figure;

import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes figures as CSV (RFC 4180), a row for each value, so that they can be read again: an
 * article that {@code use}s the file has the same figures. Derived figures are left out; they are
 * formulas and not numbers.
 */
public final class FigureCsv {

  private static final List<String> HEADER =
      List.of(
          "id",
          "period",
          "value",
          "unit",
          "scale",
          "decimals",
          "exact",
          "label",
          "source",
          "note",
          "aliases",
          "basis",
          "nature",
          "restated");

  /** No figure is known further than this, to either side of the point. */
  private static final int MOST_DECIMALS = 100;

  private FigureCsv() {}

  /** Lines end with CR and LF, as the format asks. */
  public static String write(Figures figures) {
    StringBuilder out = new StringBuilder(line(HEADER));
    for (Figure figure : figures.all()) {
      figure.value().ifPresent(value -> out.append(line(row(figure, "", value))));
      figure
          .values()
          .forEach((period, value) -> out.append(line(row(figure, period.toString(), value))));
    }
    return out.toString();
  }

  private static String line(List<String> cells) {
    return CSVFormat.RFC4180.format(cells.toArray()) + "\r\n";
  }

  private static List<String> row(Figure figure, String period, Known known) {
    boolean date = figure.unit().kind() == Unit.Kind.DATE;
    return List.of(
        figure.id(),
        period,
        known.written(),
        unit(figure.unit()),
        figure.scale().word(),
        known.bound() || known.isExact() ? "" : decimals(figure, known),
        known.isExact() && !known.bound() && !date ? "true" : "",
        figure.label(),
        figure.source().map(Citation::text).orElse(""),
        figure.note().orElse(""),
        String.join("; ", figure.aliases()),
        figure.basis().orElse(""),
        figure.nature().map(nature -> nature.name().toLowerCase(Locale.ROOT)).orElse(""),
        figure.restated().orElse(""));
  }

  private static String unit(Unit unit) {
    return unit.kind() == Unit.Kind.PERCENT && unit.per() == null ? "%" : unit.toString();
  }

  /** The place of the last known digit, unless it is the last one written. */
  private static String decimals(Figure figure, Known known) {
    Rational width = known.range().high().minus(known.range().low());
    Rational written = Rational.powerOfTen(-known.decimals()).times(figure.scale().factor());
    if (width.equals(written)) {
      return "";
    }
    int decimals = -MOST_DECIMALS;
    while (decimals < MOST_DECIMALS && !width.equals(Rational.powerOfTen(-decimals))) {
      decimals++;
    }
    return String.valueOf(decimals);
  }
}
