package io.briefing.phrase;

import io.briefing.phrase.Phrase.Kind;
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
 * What a phrase could say instead, of a number that is true: the same words with the nearest number
 * of the same kind, then with another hedge, then in plain digits. Whether a proposal is true is
 * for the caller to check by reading it.
 */
final class Proposals {

  private static final int MOST_DIGITS_IN_WORDS = 20;
  private static final Rational LARGEST_IN_SCALE = Rational.of(10_000);
  private static final List<Comparator> HEDGES =
      List.of(Comparator.ABOUT, Comparator.LESS_THAN, Comparator.MORE_THAN);

  private final Pack pack;
  private final Wording wording;
  private final Language language;
  private final String text;
  private final Phrase phrase;
  private final Rational number;
  private final Rational size;
  private final Set<String> found = new LinkedHashSet<>();

  Proposals(Language language, Wording wording, String text, Phrase phrase, Rational number) {
    this.language = language;
    this.pack = language.pack();
    this.wording = wording;
    this.text = text;
    this.phrase = phrase;
    this.number = number;
    this.size = number.abs();
  }

  List<String> all() {
    switch (phrase.kind()) {
      case RANK -> found.addAll(new RankProposals(pack, wording, number).of(phrase.words(text)));
      case MAJORITY, MINORITY ->
          found.add(
              pack.setting(
                  number.compareTo(Rational.of(1, 2)) > 0 ? "write.majority" : "write.minority"));
      case MULTIPLE -> multiples();
      case AMOUNT, FRACTION, DURATION, AGE -> amounts();
      default -> {}
    }
    return new ArrayList<>(found);
  }

  // Amounts.

  private void amounts() {
    if (phrase.numbers().size() != 1) {
      plain(Comparator.BARE);
      return;
    }
    boolean sameUnit = isSameUnit();
    boolean fraction = phrase.kind() == Kind.FRACTION && size.compareTo(Rational.ONE) < 0;
    List<Comparator> comparators = new ArrayList<>(List.of(phrase.comparator()));
    if (phrase.comparator() != Comparator.BARE) {
      comparators.add(Comparator.BARE);
    }
    comparators.addAll(HEDGES);
    for (Comparator comparator : comparators) {
      if (fraction) {
        fraction(comparator);
      } else if (sameUnit) {
        sameStyle(comparator);
      }
    }
    plain(fraction ? Comparator.BARE : phrase.comparator());
  }

  /** Whether the phrase still has the unit that its words name; the caller may have changed it. */
  private boolean isSameUnit() {
    return PhraseReader.read(text, language).stream()
        .anyMatch(read -> read.start() == phrase.start() && read.unit().equals(phrase.unit()));
  }

  private void fraction(Comparator comparator) {
    for (Rational step : Nearest.steps(comparator, size, Ladder.STEPS)) {
      String words =
          pack.choices("write.fraction")
              .get(
                  step.exact().contains("/")
                      ? step.exact()
                      : step.numerator() + "/" + step.denominator());
      if (words != null) {
        found.add(hedged("write.comparator", comparator, words));
      }
    }
  }

  /** The words as they are, with another number in them. */
  private void sameStyle(Comparator comparator) {
    Numeral numeral = phrase.numbers().get(0);
    Rational factor =
        numeral.value().isZero() ? Rational.ONE : phrase.value().over(numeral.value()).abs();
    Rational written = size.over(factor);
    String before = text.substring(phrase.quantityStart(), numeral.start());
    String after = text.substring(numeral.end(), phrase.quantityEnd());
    for (String digits : rewritten(numeral, written, comparator)) {
      found.add(reworded(comparator, before + digits + after));
    }
  }

  /** The comparator's own words stay where it is the same; else the usual ones are put. */
  private String reworded(Comparator comparator, String quantity) {
    if (comparator == phrase.comparator()) {
      return text.substring(phrase.start(), phrase.quantityStart())
          + quantity
          + text.substring(phrase.quantityEnd(), phrase.end());
    }
    return hedged("write.comparator", comparator, quantity);
  }

  private String hedged(String key, Comparator comparator, String words) {
    String template = pack.choices(key).get(comparator.word());
    return template == null ? words : wording.filled(template, words);
  }

  /** The numeral with another value: its scale word and its number of decimals are kept. */
  private List<String> rewritten(Numeral numeral, Rational value, Comparator comparator) {
    String words = text.substring(numeral.start(), numeral.end());
    int digits = 0;
    while (digits < words.length() && !Character.isLetter(words.charAt(digits))) {
      digits++;
    }
    String figures = words.substring(0, digits).stripTrailing();
    if (figures.isEmpty()) {
      return inWords(value, comparator);
    }
    Optional<Numeral> own =
        PhraseReader.read(figures, language).stream()
            .flatMap(p -> p.numbers().stream())
            .findFirst();
    if (own.isEmpty() || own.get().value().isZero()) {
      return List.of();
    }
    Rational scale = numeral.value().over(own.get().value());
    if (!fits(value, scale)) {
      return List.of();
    }
    List<String> written = new ArrayList<>();
    for (Rational place : places(own.get(), value.over(scale))) {
      Rational rounded = Nearest.rounded(value.over(scale), place, comparator);
      if (rounded.isZero() && !value.isZero()) {
        continue; // "0 %" is no way to say 0.2 %
      }
      written.add(
          wording.number(rounded, Nearest.decimals(place)) + words.substring(figures.length()));
    }
    return written;
  }

  /** Whether a scale word still suits the number: not 574,785 million, not 0.02 billion. */
  private static boolean fits(Rational value, Rational scale) {
    Rational scaled = value.over(scale);
    return scale.compareTo(Rational.ONE) <= 0
        || scaled.compareTo(LARGEST_IN_SCALE) < 0 && scaled.compareTo(Rational.ONE) >= 0;
  }

  /** As coarse as it was written, then as fine as its last digit, then one digit finer. */
  private List<Rational> places(Numeral own, Rational value) {
    Rational finer = own.lastWritten().over(Rational.of(10));
    List<Rational> places = new ArrayList<>();
    boolean zeros = own.lastNonZero().compareTo(Rational.ONE) >= 0;
    if (zeros && own.lastNonZero().compareTo(value) <= 0) {
      places.add(own.lastNonZero());
    }
    places.add(own.lastWritten());
    if (phrase.kind() != Kind.AGE && !phrase.isCount()) {
      places.add(finer);
    }
    return places;
  }

  private List<String> inWords(Rational value, Comparator comparator) {
    Rational whole = Nearest.rounded(value, Rational.ONE, comparator);
    boolean small = whole.compareTo(Rational.of(MOST_DIGITS_IN_WORDS)) <= 0;
    Optional<String> word = small ? pack.word(Role.CARDINAL, whole) : Optional.empty();
    return word
        .or(
            () ->
                value.compareTo(Rational.ONE) < 0
                    ? Optional.empty()
                    : Optional.of(wording.number(whole, 0)))
        .stream()
        .toList();
  }

  /**
   * In digits, with the largest scale that leaves a whole part, and one decimal; fractions as per
   * cent.
   */
  private void plain(Comparator comparator) {
    if (phrase.kind() == Kind.FRACTION
        && phrase.unit().isNone()
        && size.compareTo(Rational.ONE) < 0) {
      found.add(
          hedged("write.comparator", comparator, wording.percent(size.times(Rational.HUNDRED), 1)));
      return;
    }
    Unit unit = phrase.unit().kind() == Unit.Kind.NOUN ? Unit.NONE : phrase.unit();
    Scale scale = Scale.ONE;
    for (Scale larger : Scale.values()) {
      boolean named = larger != Scale.THOUSAND;
      scale = named && size.compareTo(larger.factor()) >= 0 ? larger : scale;
    }
    boolean whole = scale == Scale.ONE && (unit.kind() == Unit.Kind.MONEY || unit.isNone());
    boolean cents = whole && size.compareTo(LARGEST_IN_SCALE) < 0 && !size.isInteger();
    int decimals = cents ? 2 : whole ? 0 : 1;
    Rational place = scale.factor().times(Rational.powerOfTen(-decimals));
    Rational rounded = Nearest.rounded(size, place, comparator);
    found.add(
        hedged("write.comparator", comparator, wording.amount(rounded, unit, scale, decimals)));
  }

  // Multiples.

  private void multiples() {
    if (!phrase.numbers().isEmpty()) {
      sameMultiple();
      return;
    }
    Map<String, String> words = pack.choices("write.multiple");
    List<Rational> known = words.keySet().stream().map(Rational::parse).toList();
    for (Comparator comparator :
        List.of(phrase.comparator(), Comparator.BARE, Comparator.NEARLY, Comparator.MORE_THAN)) {
      boolean shrinks = size.compareTo(Rational.ONE) < 0;
      Comparator fitting = shrinks ? comparator.inverse() : comparator;
      List<Rational> side =
          known.stream().filter(k -> k.compareTo(Rational.ONE) < 0 == shrinks).toList();
      for (Rational step :
          Nearest.steps(
              shrinks && comparator == Comparator.NEARLY ? Comparator.JUST_OVER : fitting,
              size,
              side)) {
        multiple(comparator, words.get(step.exact().equals("0.5") ? "1/2" : step.exact()));
      }
    }
    Rational growth = size.minus(Rational.ONE).times(Rational.HUNDRED);
    String template = pack.choices("write.growth").get(growth.signum() < 0 ? "down" : "up");
    found.add(wording.filled(template, wording.percent(growth.abs(), 1)));
  }

  /** A verb of several words takes no "more than" before it. */
  private void multiple(Comparator comparator, String words) {
    if (comparator != Comparator.MORE_THAN || words.indexOf(' ') < 0) {
      found.add(hedged("write.multiple-comparator", comparator, words));
    }
  }

  /** "3.5 times" with another number; « divisé par trois » divides by one over the ratio. */
  private void sameMultiple() {
    Numeral numeral = phrase.numbers().get(0);
    boolean inverse =
        phrase.value().compareTo(Rational.ONE) < 0 && numeral.value().compareTo(Rational.ONE) > 0;
    if (size.isZero()) {
      return;
    }
    Rational value = inverse ? size.inverse() : size;
    String before = text.substring(phrase.quantityStart(), numeral.start());
    String after = text.substring(numeral.end(), phrase.quantityEnd());
    List<String> written = new ArrayList<>(rewritten(numeral, value, phrase.comparator()));
    written.add(wording.number(Nearest.rounded(value, Rational.of(1, 10), phrase.comparator()), 1));
    for (String digits : written) {
      found.add(reworded(phrase.comparator(), before + digits + after));
    }
  }
}
