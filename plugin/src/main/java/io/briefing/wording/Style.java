package io.briefing.wording;

import io.briefing.language.Language;
import io.briefing.language.Pack;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How an author wrote a number in digits: its digits after the point, its scale word, the unit
 * before or behind it. Another number is written the same way; only a scale that does not suit it
 * gives way to one that does, in the same form: "$574.8 mn" becomes "$575.3 bn".
 */
final class Style {

  private static final Rational TEN = Rational.of(10);

  private static final Rational THOUSAND = Rational.of(1_000);

  /** "3,890" is no round number, though it ends in a zero. */
  private static final Rational ROUND_DIGITS = Rational.of(100);

  /** From here on a larger scale is usual. */
  private static final Rational LARGEST_IN_SCALE = Rational.of(10_000);

  /** Rounding that goes further than this part of the number is not the author's. */
  private static final Rational TOO_COARSE = Rational.of(1, 4);

  private final Pack pack;
  private final Wording wording;
  private final Phrase phrase;
  private final Numeral own;
  private final String before;
  private final String scaleWord;
  private final ScaleForms scaleForms;
  private final String after;
  private final Rational scale;
  private final Unit unit;

  /** Whether the hedge is none of the words: whatever is proposed stands behind it. */
  private final boolean isHedgedOutside;

  private Style(
      Pack pack,
      Wording wording,
      Phrase phrase,
      Numeral own,
      String before,
      String scaleWord,
      String after,
      Rational scale,
      Unit unit) {
    this.pack = pack;
    this.wording = wording;
    this.phrase = phrase;
    this.own = own;
    this.before = before;
    this.scaleWord = scaleWord;
    this.scaleForms = new ScaleForms(pack, scaleWord, scale);
    this.after = after;
    this.scale = scale;
    this.unit = unit;
    this.isHedgedOutside = phrase.start() == phrase.quantityStart();
  }

  /** The style of a phrase's only number; empty if it is not written in digits, or is zero. */
  static Optional<Style> of(Language language, Wording wording, String text, Phrase phrase) {
    Numeral numeral = phrase.numbers().get(0);
    String words = text.substring(numeral.start(), numeral.end());
    int digits = 0;
    while (digits < words.length() && !Character.isLetter(words.charAt(digits))) {
      digits++;
    }
    while (digits > 0 && Character.isSpaceChar(words.charAt(digits - 1))) {
      digits--;
    }
    Optional<Numeral> own =
        PhraseReader.read(Sign.without(words.substring(0, digits)), language).stream()
            .flatMap(read -> read.numbers().stream())
            .findFirst();
    if (own.isEmpty() || own.get().value().isZero() || own.get().form() == Numeral.Form.FRACTION) {
      return Optional.empty();
    }
    return Optional.of(
        new Style(
            language.pack(),
            wording,
            phrase,
            own.get(),
            Sign.without(text.substring(phrase.quantityStart(), numeral.start())),
            words.substring(digits),
            text.substring(numeral.end(), phrase.quantityEnd()).replace(")", ""),
            numeral.value().over(own.get().value()).abs(),
            unitOf(language, text, phrase)));
  }

  /** The unit that the words name; the caller may have given the phrase another. */
  private static Unit unitOf(Language language, String text, Phrase phrase) {
    return PhraseReader.read(text, language).stream()
        .filter(read -> read.start() == phrase.start())
        .map(Phrase::unit)
        .findFirst()
        .orElse(phrase.unit());
  }

  /**
   * A size written in this style, in the phrase's unit, the closest in style first.
   *
   * @param known how far the size may be off: "€90.6m" of what is known to a tenth, in the style of
   *     "€96.60m"
   */
  List<String> write(Rational size, Rational known, Comparator comparator) {
    Rational borrowed = phrase.value().over(own.value().times(scale)).abs();
    Rational number = size.over(borrowed);
    Rational suiting = fits(number) ? scale : larger(number).map(Scale::factor).orElse(null);
    List<String> written = new ArrayList<>();
    if (suiting == null
        || suiting.compareTo(scale) != 0 && scaleForms.of(suiting, true).isEmpty()) {
      return written;
    }
    Rational scaled = number.over(suiting);
    for (Rational place : places(scaled, suiting, known.over(borrowed.times(suiting)))) {
      boolean own = comparator == phrase.comparator() && isHedgedOutside;
      Rational rounded =
          own
              ? Nearest.beyond(scaled, place, comparator)
              : Nearest.rounded(scaled, place, comparator);
      boolean far = rounded.minus(scaled).abs().compareTo(scaled.times(TOO_COARSE)) > 0;
      if (!far && !rounded.isZero()) {
        dressed(rounded, Nearest.decimals(place), suiting).ifPresent(written::add);
      }
    }
    return written;
  }

  /** Whether the unit is a sign before the number: $574.8 billion. */
  boolean isSignFirst() {
    return !before.isBlank() && unit.kind() == Unit.Kind.MONEY && unit.equals(phrase.unit());
  }

  /** A number with its scale word behind that sign. */
  String behindSign(String number) {
    return before + number;
  }

  /** Whether the author's scale suits a number: not 574,785 million, not 0.02 billion. */
  private boolean fits(Rational number) {
    Rational scaled = number.over(scale);
    boolean large = own.value().compareTo(LARGEST_IN_SCALE) >= 0;
    if (scale.compareTo(Rational.ONE) <= 0) {
      Rational farthest = own.value().times(Rational.of(1_000));
      return scaled.compareTo(LARGEST_IN_SCALE.max(farthest)) < 0;
    }
    boolean small =
        own.value().compareTo(Rational.ONE) < 0 && scaled.compareTo(Rational.of(1, 100)) > 0;
    // "£4.2 million" for 4,213 million becomes "£4.2 billion".
    boolean next = own.value().compareTo(THOUSAND) < 0 && hasLarger(number);
    return scaled.isZero()
        || (large || scaled.compareTo(next ? THOUSAND : LARGEST_IN_SCALE) < 0)
            && (small || scaled.compareTo(Rational.ONE) >= 0);
  }

  private boolean hasLarger(Rational number) {
    return larger(number)
        .filter(other -> other.factor().compareTo(scale) > 0)
        .flatMap(other -> scaleForms.of(other.factor(), false))
        .filter(
            word -> !ScaleForms.areTwo(word)) // "4.370 millones" rather than "4,37 mil millones"
        .isPresent();
  }

  private Optional<Scale> larger(Rational number) {
    Scale best = null;
    for (Scale other : Scale.values()) {
      boolean named = other != Scale.ONE && other != Scale.THOUSAND;
      best = named && number.compareTo(other.factor()) >= 0 ? other : best;
    }
    return Optional.ofNullable(scaleWord.isBlank() ? null : best);
  }

  /** No finer than is known, and then as fine as the author wrote. */
  private Set<Rational> places(Rational scaled, Rational suiting, Rational known) {
    List<Rational> own = places(scaled, suiting);
    Set<Rational> places = new LinkedHashSet<>();
    own.forEach(place -> places.add(knownPlace(place, known)));
    places.addAll(own);
    return places;
  }

  /** The place, or the first above it whose digit is known; a whole number stays one. */
  private static Rational knownPlace(Rational place, Rational known) {
    Rational coarser = place;
    while (coarser.compareTo(known) < 0 && coarser.compareTo(Rational.ONE) < 0) {
      coarser = coarser.times(TEN);
    }
    return coarser;
  }

  /** As coarse as the author wrote, then as fine as the last digit, then one digit finer. */
  private List<Rational> places(Rational scaled, Rational suiting) {
    boolean same = suiting.compareTo(scale) == 0;
    Rational last = same ? own.lastWritten() : own.lastWritten().times(shift(scaled));
    Rational nonZero = same ? own.lastNonZero() : own.lastNonZero().times(shift(scaled));
    List<Rational> places = new ArrayList<>();
    boolean round = own.value().abs().over(own.lastNonZero()).compareTo(ROUND_DIGITS) < 0;
    boolean zeros = round && last.compareTo(Rational.ONE) >= 0 && nonZero.compareTo(last) > 0;
    if (zeros && nonZero.compareTo(scaled) <= 0 && !Nearest.losesDigits(own, scaled, nonZero)) {
      places.add(nonZero);
      // "Some 17,000" for "some 20,000", but not "$570 billion" for "$500 billion".
      places.add(scaleWord.isBlank() ? nonZero.over(TEN) : nonZero);
    }
    // "£75" for 0.75 becomes "£0.75": as many digits as the author wrote; "18 months" "6 months".
    boolean digits = !scaled.isZero() && !phrase.isCount();
    Rational shown = digits ? shift(scaled).times(nonZeroPlace()) : last;
    boolean even = last.compareTo(Rational.ONE) >= 0 && scaled.over(last).isInteger();
    if (shown.compareTo(last) < 0 && !even) {
      places.add(shown);
    }
    places.add(last);
    if (phrase.kind() != Phrase.Kind.AGE && !phrase.isCount()) {
      places.add(last.over(TEN));
    }
    return places;
  }

  /** The place of the author's last digit that is not zero, or of a decimal zero. */
  private Rational nonZeroPlace() {
    Rational last = own.lastWritten();
    return last.compareTo(Rational.ONE) < 0 ? last : own.lastNonZero();
  }

  /** How many times more a digit counts in another scale: as many digits shall be written. */
  private Rational shift(Rational scaled) {
    return magnitude(scaled).over(magnitude(own.value().abs()));
  }

  private static Rational magnitude(Rational number) {
    Rational magnitude = Rational.ONE;
    while (number.compareTo(magnitude) < 0) {
      magnitude = magnitude.over(TEN);
    }
    while (number.compareTo(magnitude.times(TEN)) >= 0) {
      magnitude = magnitude.times(TEN);
    }
    return magnitude;
  }

  /** The number with its scale word and unit; empty if a word would have to be bent unknown. */
  private Optional<String> dressed(Rational number, int decimals, Rational suiting) {
    boolean one = wording.isOne(number, decimals);
    boolean wasOne = wording.isOne(own.value().abs(), Nearest.decimals(own.lastWritten()));
    String digits = wording.number(number, decimals);
    String scaled =
        suiting.compareTo(scale) == 0
            ? digits + (one == wasOne ? scaleWord : wording.bent(scaleWord, one))
            : digits + scaleForms.of(suiting, one).orElseThrow();
    boolean each = unit.kind() == Unit.Kind.MONEY && phrase.unit().equals(Unit.PERCENT);
    if (unit.equals(phrase.unit()) || unit.isNone() || each) { // "14 pence" of every pound
      boolean bends = one != wasOne && scaleWord.isBlank();
      String bent = bends ? wording.bent(after, one) : after;
      boolean word = after.chars().anyMatch(Character::isLetter);
      boolean unbent = bends && bent.equals(after) && unit.kind() == Unit.Kind.NOUN && word;
      return unbent ? Optional.empty() : Optional.of(before + scaled + bent);
    }
    return Optional.of(inOtherUnit(digits, scaled, one));
  }

  private String inOtherUnit(String digits, String scaled, boolean one) {
    Unit other = phrase.unit();
    if (other.kind() != Unit.Kind.MONEY || unit.kind() != Unit.Kind.MONEY) {
      return wording.inUnit(digits, other, one);
    }
    Map<String, String> symbols = pack.choices("write.symbol");
    String symbol = symbols.get(other.name());
    boolean sign = symbols.containsValue(before.strip()) || symbols.containsValue(after.strip());
    if (sign && symbol != null) {
      return before.isBlank()
          ? scaled + after.replace(after.strip(), symbol)
          : before.replace(before.strip(), symbol) + scaled;
    }
    boolean code = before.contains(unit.name()) || after.contains(unit.name());
    if (code || sign) {
      return before.isBlank()
          ? scaled + Joining.HARD_SPACE + other.name()
          : other.name() + Joining.HARD_SPACE + scaled;
    }
    return wording.money(scaled, other, scaleWord.isBlank(), one);
  }
}
