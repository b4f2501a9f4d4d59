package io.briefing.figure;

import io.briefing.article.Source;
import io.briefing.article.Span;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.Objects;

/**
 * One number as its source gives it, and how far it is known.
 *
 * <p>Numbers carry their scale: 574,785 with scale million is 574785000000. A per cent figure stays
 * in per cent (12.5); a date is the number of days since 1970-01-01.
 *
 * @param stated the number as written; of a range its middle, of a bound the bound
 * @param range every number that is written like this at this precision. Closed, except at the
 *     bound of a figure that is only bounded ({@code >18000}); a point if the number is exact
 * @param bound whether the source gives no number but a bound, a range or an approximation
 * @param decimals digits after the point as written, for showing the number in the figure's scale
 * @param written the text of the author
 * @param span the text in {@code source}
 */
public record Known(
    Rational stated,
    Interval range,
    boolean bound,
    int decimals,
    String written,
    Source source,
    Span span) {

  /** The signs of bounds and approximations. */
  private static final String SIGNS = "<>=~\u2248\u2264\u2265";

  public Known {
    Objects.requireNonNull(stated, "stated");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(written, "written");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(span, "span");
  }

  /** Whether the number is known without any doubt. */
  public boolean isExact() {
    return range.isPoint();
  }

  /** Whether the source gives a range, such as guidance: {@code 900..950}. */
  public boolean isRange() {
    return bound && written.contains("..");
  }

  /** What is printed before the number of a bound or an approximation: {@code "≥"}; or nothing. */
  public String sign() {
    int end = 0;
    while (end < written.length() && SIGNS.indexOf(written.charAt(end)) >= 0) {
      end++;
    }
    String sign = bound ? written.substring(0, end) : "";
    return switch (sign) {
      case ">=" -> "\u2265";
      case "<=" -> "\u2264";
      case "~" -> "\u2248";
      default -> sign;
    };
  }
}
