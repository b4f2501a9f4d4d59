package io.briefing.wording;

import io.briefing.language.Language;
import io.briefing.language.Pack;
import io.briefing.phrase.Comparator;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How numbers are written, and quantities worded, in a language.
 *
 * <p>How it works. A number gets the digits and marks of the language, its scale word, and the name
 * of its unit in the form that goes with it; {@link Periods} says when. What the words of an author
 * could say instead is for {@link OtherWords}.
 *
 * <p>Everything comes from the language's own words and marks, never from the locale data of the
 * Java runtime, which differ between versions. Numbers are rounded half up (away from zero at the
 * half); a minus is U+2212; spaces inside a number or before its unit do not break.
 */
public final class Wording {

  private final Pack pack;
  private final NumberForms forms;
  private final Joining joining;
  private final UnitNames units;
  private final AmountSpaces amounts;
  private final String point;
  private final String group;
  private final int groups;

  private Wording(Language language) {
    this.pack = language.pack();
    this.forms = new NumberForms(pack);
    this.joining = new Joining(pack);
    this.units = new UnitNames(pack);
    this.amounts = new AmountSpaces(pack);
    this.point = pack.setting("decimal").substring(0, 1);
    this.group = pack.character("write.group");
    this.groups = Integer.parseInt(pack.setting("groups", "3"));
  }

  public static Wording in(Language language) {
    return Loaded.WORDINGS.computeIfAbsent(language, Wording::new);
  }

  /** What a pack says of writing is taken apart once; it does not change afterwards. */
  private static final class Loaded {
    private static final Map<Language, Wording> WORDINGS = new ConcurrentHashMap<>();
  }

  /** {@code "574,785"}, « 574 785 »; negative places round to tens, hundreds, …. */
  public String number(Rational number, int decimals) {
    BigDecimal rounded = number.abs().toDecimal(decimals, RoundingMode.HALF_UP);
    StringBuilder written = new StringBuilder(rounded.toPlainString());
    int mark = written.indexOf(".");
    if (mark >= 0) {
      written.replace(mark, mark + 1, point);
    }
    for (int i = (mark < 0 ? written.length() : mark) - 3; i > 0; i -= groups) {
      written.insert(i, group);
    }
    return number.signum() < 0 && rounded.signum() > 0
        ? Sign.minus(written.toString())
        : written.toString();
  }

  /** {@code "15.8 %"} for 15.79 with one decimal. */
  public String percent(Rational percent, int decimals) {
    return amount(percent, Unit.PERCENT, decimals);
  }

  /**
   * A number with its unit: {@code "12.5 %"}, {@code "3 percentage points"}, {@code "139 dollars"}.
   */
  public String amount(Rational number, Unit unit, int decimals) {
    String written = number(number, decimals);
    if (unit.isNone() || unit.kind() == Unit.Kind.RANK) {
      return written;
    }
    boolean one = isOne(number.abs(), decimals);
    return switch (unit.kind()) {
      case PERCENT, POINT, BASIS_POINT, PER_MILLE, DURATION ->
          filled(NumberForms.one(pack.choices("write.unit").get(unit.name()), one), written);
      case MONEY -> per(unit, of(written, currency(unit, one)));
      default -> {
        String forms = pack.choices("write.unit").get(unit.toString());
        yield forms == null
            ? of(written, unit(unit))
            : filled(NumberForms.one(forms, one), written);
      }
    };
  }

  /** The number in a scale, with its unit: {@code "574.8 billion dollars"} for 574,785,000,000. */
  public String amount(Rational number, Unit unit, Scale scale, int decimals) {
    if (scale == Scale.ONE) {
      return amount(number, unit, decimals);
    }
    Rational scaled = number.over(scale.factor());
    boolean one = isOne(scaled.abs(), decimals);
    String words = NumberForms.one(pack.choices("write.scale").get(scale.word()), one);
    String written = number(scaled, decimals) + Joining.HARD_SPACE + words;
    if (unit.kind() == Unit.Kind.MONEY) {
      return money(written, unit, false, false);
    }
    return unit.isNone() ? written : inScale(written, unit(unit));
  }

  /** The last of some words, with the space before it, which may be one that does not break. */
  static String lastWord(String words) {
    int from = words.length();
    while (from > 0 && !Character.isSpaceChar(words.charAt(from - 1))) {
      from--;
    }
    return words.substring(Math.max(0, from - 1));
  }

  /** A number, and what there are so many of. */
  private String of(String written, String unit) {
    return filled(pack.choices("write.amount").get("of"), written, unit);
  }

  /**
   * A number that ends in a scale word, and what there are so many of: « millions d’habitants ».
   */
  public String inScale(String written, String unit) {
    return filled(pack.choices("write.amount").get("in-scale"), written, unit);
  }

  /** A text in which no line ends between a scale word and its currency. */
  public String unbroken(String text) {
    return amounts.in(text);
  }

  /** What a table of money is measured in: "EUR million", « millions d’euros ». */
  public String measured(String scaleWord, Unit money) {
    String template = pack.choices("write.amount").get("measured");
    return filled(template, scaleWord, unit(money), currency(money, false));
  }

  /** {@code "5 July 2021"}, « 5 juillet 2021 ». */
  public String date(LocalDate date) {
    Map<String, String> forms = pack.choices("write.period");
    String first = forms.getOrDefault("first-day", "1");
    String day = date.getDayOfMonth() == 1 ? first : String.valueOf(date.getDayOfMonth());
    String year = String.valueOf(date.getYear());
    return filled(forms.get("date"), day, month(date.getMonthValue()), year);
  }

  /**
   * A period by its written form: {@code "2023-Q4"} is "Q4 2023", {@code "2023-03"} "March 2023"; a
   * free name stays as it is.
   */
  public String period(String written) {
    return new Periods(pack, this).period(written);
  }

  /** "Since 2021" */
  public String since(String written) {
    return filled(pack.setting("write.since"), period(written));
  }

  String month(int month) {
    return pack.setting("write.month-names").split(", ")[month - 1];
  }

  /** A quantity with the words of a comparator; as it is for a bare one. */
  public String hedged(Comparator comparator, String quantity) {
    String template = pack.choices("write.comparator").get(comparator.word());
    return template == null ? quantity : filled(template, quantity);
  }

  /** Words for so many, bent for one or for several: "points" for "point". */
  String bent(String words, boolean one) {
    return forms.bent(words, one);
  }

  /** A written number with the words of its unit, no currency. */
  String inUnit(String written, Unit unit, boolean one) {
    return unit.isNone() || unit.kind() == Unit.Kind.NOUN
        ? written
        : filled(NumberForms.one(pack.choices("write.unit").get(unit.name()), one), written);
  }

  /** A written number with the name of its currency. */
  String money(String written, Unit unit, boolean unscaled, boolean one) {
    boolean code = !pack.choices("write.currency").containsKey(unit.name());
    String currency = currency(unit, unscaled && one);
    return per(unit, unscaled || code ? of(written, currency) : inScale(written, currency));
  }

  /** Whether the number as written is one, where the language says so: below two in French. */
  boolean isOne(Rational number, int decimals) {
    Rational written = Rational.of(number.toDecimal(decimals, RoundingMode.HALF_UP));
    boolean exactly = pack.setting("write.one").equals("1");
    return exactly
        ? written.equals(Rational.ONE)
        : written.compareTo(Rational.parse(pack.setting("write.one"))) < 0;
  }

  private String currency(Unit unit, boolean one) {
    return NumberForms.one(
        pack.choices("write.currency").getOrDefault(unit.name(), unit.name()), one);
  }

  private String per(Unit unit, String amount) {
    return unit.per() == null ? amount : units.each(amount, unit.per());
  }

  /** What is counted, without a number: "years", « mois », "EUR per shop", "EUR/MWh". */
  public String unit(Unit unit) {
    return units.of(unit);
  }

  /**
   * A template with its places filled; "de" before a vowel loses its e where the language does so.
   */
  String filled(String template, String... parts) {
    String filled = template.replace('_', Joining.HARD_SPACE);
    for (int i = 0; i < parts.length; i++) {
      filled = filled.replace("{" + i + "}", parts[i]);
    }
    return joining.of(filled);
  }
}
