package io.briefing.figure;

import io.briefing.article.Level;
import io.briefing.article.Nearest;
import io.briefing.article.Span;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the unit and the scale of a figure. */
final class UnitReader {

  private static final UnitWords WORDS = UnitWords.read();

  private static final List<String> COMMON =
      List.of("USD", "EUR", "GBP", "JPY", "CHF", "CNY", "CAD", "AUD", "INR", "BRL", "MXN", "SEK");

  private static final Pattern NOUN = Pattern.compile("[\\p{L}\\p{M}\\p{N} .'’²³°₂_-]{1,60}");

  /** YAML knows the straight ones alone. */
  private static final String QUOTES = "\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb";

  private UnitReader() {}

  /** The unit as written; {@link Unit#NONE} and a complaint if it is none. */
  static Unit unit(String written, Span span, Complaints complaints) {
    int slash = written.indexOf('/');
    int per = written.indexOf(" per ");
    int cut = slash > 0 ? slash : per;
    if (cut <= 0) {
      return plain(written.trim(), span, complaints);
    }
    Unit above = plain(written.substring(0, cut).trim(), span, complaints);
    Unit below = below(written.substring(cut + (slash > 0 ? 1 : 5)).trim(), span, complaints);
    boolean plain = above.per() == null && below.per() == null;
    if (!plain || below.isNone()) {
      unknown(written, span, complaints, "write one unit per another, as in USD per barrel");
      return above;
    }
    return new Unit(above.kind(), above.name(), below);
  }

  /** What there is one amount for each of: a month and months are the same here. */
  private static Unit below(String name, Span span, Complaints complaints) {
    String proper = proper(name);
    boolean one = proper != null && !name.isEmpty() && Character.isLowerCase(name.charAt(0));
    return plain(one ? proper.replace("\"", "") : WORDS.eachOf(name), span, complaints);
  }

  private static Unit plain(String name, Span span, Complaints complaints) {
    String bare = unquoted(name);
    if (!bare.equals(name) && !bare.isEmpty()) {
      unknown(name, span, complaints, "write unit: " + bare + ", in straight quotes or in none");
      return Unit.of(bare);
    }
    String proper = proper(name);
    if (proper != null) {
      unknown(name, span, complaints, "write unit: " + proper);
      return Unit.of(proper.replace("\"", ""));
    }
    Unit unit = Unit.of(name);
    if (unit.kind() == Unit.Kind.MONEY && WORDS.areCounted(name)) {
      return Unit.noun(name);
    }
    if (unit.kind() == Unit.Kind.MONEY && !isCurrency(name)) {
      return noCurrency(name, span, complaints);
    }
    if (unit.kind() != Unit.Kind.NOUN) {
      return unit;
    }
    if (!NOUN.matcher(name).matches()) {
      unknown(
          name,
          span,
          complaints,
          "a unit is a currency code such as USD, \"%\", date, or a plain noun");
      return Unit.NONE;
    }
    Optional<String> scale = Arrays.stream(name.split(" ")).filter(UnitReader::isScale).findFirst();
    if (scale.isPresent()) {
      String rest = name.replace(scale.get(), "").trim();
      unknown(
          name, span, complaints, "write unit: " + rest + " and scale: " + singular(scale.get()));
      return Unit.of(rest);
    }
    return unit;
  }

  private static String unquoted(String name) {
    boolean quoted =
        name.length() > 2
            && QUOTES.indexOf(name.charAt(0)) >= 0
            && QUOTES.indexOf(name.charAt(name.length() - 1)) >= 0;
    return quoted ? name.substring(1, name.length() - 1).strip() : name;
  }

  /** "Year" as "year", and "EURO" as "euro"; codes in capitals as they are; or null. */
  private static String proper(String name) {
    boolean code = Unit.of(name).kind() == Unit.Kind.MONEY && isCurrency(name);
    return code ? null : WORDS.unit(name).orElse(null);
  }

  private static Unit noCurrency(String name, Span span, Complaints complaints) {
    List<String> hints = new ArrayList<>();
    Nearest.to(name, COMMON).ifPresent(code -> hints.add("did you mean " + code + "?"));
    hints.add("a plain noun is written in small letters");
    complaints.add(
        "unknown-currency",
        Level.WARNING,
        span,
        Complaints.quoted(name) + " is no currency code; it is taken as a plain noun",
        hints);
    return Unit.noun(name);
  }

  private static boolean isCurrency(String code) {
    try {
      return Currency.getInstance(code) != null;
    } catch (IllegalArgumentException unknown) {
      return false;
    }
  }

  private static boolean isScale(String word) {
    return Scale.of(singular(word)).isPresent();
  }

  private static String singular(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
  }

  private static void unknown(String name, Span span, Complaints complaints, String hint) {
    complaints.error("unknown-unit", span, Complaints.quoted(name) + " is not a unit", hint);
  }

  /**
   * The scale as written; a complaint if it is none, and the one that was meant, so that the
   * figure's claims do not fail as well, or {@link Scale#ONE}.
   */
  static Scale scale(String written, Span span, Complaints complaints) {
    Optional<Scale> scale = Scale.of(written);
    if (scale.isPresent()) {
      return scale.get();
    }
    List<String> words =
        Arrays.stream(Scale.values()).map(Scale::word).filter(word -> !word.isEmpty()).toList();
    String plain = written.toLowerCase(Locale.ROOT).replace(".", "");
    Optional<Scale> meant =
        WORDS.scale(plain).or(() -> Nearest.to(written, words).flatMap(Scale::of));
    complaints.error(
        "unknown-scale",
        span,
        Complaints.quoted(written) + " is not a scale",
        meant
            .map(near -> "did you mean " + near.word() + "?")
            .orElse("a scale is thousand, million, billion or trillion"));
    return meant.orElse(Scale.ONE);
  }
}
