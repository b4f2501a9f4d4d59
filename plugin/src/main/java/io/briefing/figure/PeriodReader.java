package io.briefing.figure;

import io.briefing.article.Yaml;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a period where the front matter or a data file names one. */
public final class PeriodReader {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
  private static final Pattern LIKE_A_PERIOD =
      Pattern.compile("(?i)\\d.*|[QH]\\d.*|FY.?\\d.*|.*[^\\d]\\d{4}");

  private PeriodReader() {}

  /** The period of a key; a quoted text that is none is a name. */
  static Optional<Period> read(Yaml.Text key, Complaints complaints) {
    Optional<Period> period = of(key);
    if (period.isEmpty()) {
      complaints.error(
          "unknown-period",
          key.span(),
          Complaints.quoted(key.value()) + " is not a period",
          wayOut(key.value()));
    }
    return period;
  }

  /** The period of a text in the front matter, if it is one: anything in quotes may be a name. */
  public static Optional<Period> of(Yaml.Text text) {
    String written = text.value().trim();
    Optional<Period> period = Period.parse(written);
    boolean name = text.quoted() || !LIKE_A_PERIOD.matcher(written).matches();
    return period.isPresent() || written.isEmpty() || !name
        ? period
        : Optional.of(Period.named(written));
  }

  /** How a text that looks like a period is written properly. */
  public static String wayOut(String written) {
    return meant(written)
        .map(period -> "write " + period.text())
        .or(() -> PeriodText.parts(written.trim()))
        .orElse(
            "write 2023, 2023-Q4, 2023-H1, 2023-9M, 2023-03, 2023-12-31, FY2023, or a name in"
                + " quotes");
  }

  /** The period of a text that is all but one: {@code Q4 2023}. */
  public static Optional<Period> meant(String written) {
    Matcher year = YEAR.matcher(written);
    if (written.length() > 20 || !year.find()) {
      return Optional.empty();
    }
    String rest =
        (written.substring(0, year.start()) + written.substring(year.end()))
            .replaceAll("[^\\p{L}\\p{Nd}]", "")
            .toUpperCase(Locale.ROOT);
    return Period.parse(rest.equals("FY") ? "FY" + year.group() : year.group() + "-" + rest);
  }
}
