package io.briefing.claim;

import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the title of a claim's link asks for, separated by commas: {@code within 2%}, {@code soft},
 * {@code billions}, {@code 0 decimals}.
 *
 * @param within the author's own tolerance, as a part of the number said: 1/50 for 2 %
 * @param soft whether a contradiction shall not stop the build
 * @param scale the scale of a number that Briefing writes
 * @param decimals the digits after the point of a number that Briefing writes
 * @param unknown what is none of these
 */
public record Options(
    Optional<Rational> within,
    boolean soft,
    Optional<Scale> scale,
    OptionalInt decimals,
    List<String> unknown) {

  private static final int MOST_DECIMALS = 9;

  public Options {
    unknown = List.copyOf(unknown);
  }

  /** The options of a link's title; a link without one has none. */
  public static Options of(Optional<String> title) {
    Optional<Rational> within = Optional.empty();
    Optional<Scale> scale = Optional.empty();
    OptionalInt decimals = OptionalInt.empty();
    boolean soft = false;
    List<String> unknown = new ArrayList<>();
    for (String option : title.orElse("").split(",")) {
      String text = option.strip().toLowerCase(Locale.ROOT);
      if (text.equals("soft")) {
        soft = true;
      } else if (within(text).isPresent()) {
        within = within(text);
      } else if (scale(text).isPresent()) {
        scale = scale(text);
      } else if (decimals(text).isPresent()) {
        decimals = decimals(text);
      } else if (!text.isEmpty()) {
        unknown.add(option.strip());
      }
    }
    return new Options(within, soft, scale, decimals, unknown);
  }

  private static Optional<Rational> within(String text) {
    if (!text.startsWith("within ") || !text.endsWith("%")) {
      return Optional.empty();
    }
    try {
      Rational percent = Rational.parse(text.substring(7, text.length() - 1).strip());
      boolean sensible = percent.signum() >= 0 && percent.compareTo(Rational.HUNDRED) < 0;
      return sensible ? Optional.of(percent.over(Rational.HUNDRED)) : Optional.empty();
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private static Optional<Scale> scale(String text) {
    return text.endsWith("s") ? Scale.of(text.substring(0, text.length() - 1)) : Scale.of(text);
  }

  private static OptionalInt decimals(String text) {
    boolean decimals = text.endsWith(" decimals") || text.endsWith(" decimal");
    char digit = text.isEmpty() ? ' ' : text.charAt(0);
    boolean one =
        decimals && text.indexOf(' ') == 1 && digit >= '0' && digit - '0' <= MOST_DECIMALS;
    return one ? OptionalInt.of(digit - '0') : OptionalInt.empty();
  }
}
