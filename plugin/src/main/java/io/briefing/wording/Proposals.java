package io.briefing.wording;

import io.briefing.language.Language;
import io.briefing.language.Pack;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.Decimals;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
  private final Rational known;
  private final Set<String> found = new LinkedHashSet<>();

  Proposals(
      Language language,
      Wording wording,
      String text,
      Phrase phrase,
      Rational number,
      Rational known) {
    this.language = language;
    this.pack = language.pack();
    this.wording = wording;
    this.text = text;
    this.phrase = phrase;
    this.number = number;
    this.size = number.abs();
    this.known = known;
  }

  List<String> all() {
    switch (phrase.kind()) {
      case RANK -> found.addAll(new RankProposals(pack, wording, number).of(phrase.words(text)));
      case MAJORITY, MINORITY ->
          new MajorityProposal(pack, text, phrase).of(number).ifPresent(found::add);
      case MULTIPLE -> found.addAll(times().all());
      case AMOUNT, FRACTION, DURATION, AGE -> amounts();
      case VAGUE -> vague();
      default -> {}
    }
    return new ArrayList<>(found);
  }

  private TimesProposals times() {
    return new TimesProposals(pack, wording, text, phrase, size);
  }

  private void vague() {
    Optional<String> words = new VagueProposal(wording, phrase.words(text), phrase.unit()).of(size);
    words.ifPresent(found::add);
    if (words.isEmpty() && !phrase.unit().equals(Unit.PERCENT)) {
      plain(Comparator.BARE);
    }
  }

  private void amounts() {
    if (isCalledNegative() && number.signum() > 0) {
      return; // « un solde négatif de »: only the whole can be turned round
    }
    if (phrase.numbers().size() != 1) {
      range();
      plain(Comparator.BARE);
      return;
    }
    List<Comparator> comparators = new ArrayList<>(List.of(phrase.comparator(), Comparator.BARE));
    comparators.addAll(isBehindOnly() ? List.of(Comparator.ABOUT) : HEDGES);
    if (isPart() && size.compareTo(Rational.ONE) > 0 && isEquated()) {
      times().instead().ifPresent(found::add);
      return;
    }
    if (isPart()) {
      found.addAll(new FractionProposals(language, wording, text, phrase, size).all(comparators));
      plain(Comparator.BARE);
      return;
    }
    Optional<Style> style = style();
    for (Comparator comparator : comparators) {
      style
          .map(own -> own.write(size, known, comparator))
          .orElseGet(() -> inWords(comparator))
          .forEach(quantity -> found.add(reworded(comparator, signed(quantity))));
    }
    plain(phrase.comparator());
  }

  /** "Only half": what is more than something is not only so. */
  private boolean isBehindOnly() {
    Scan before = new Scan(text.substring(0, phrase.quantityStart()), pack);
    int last = before.tokens.count() - 1;
    return last >= 0 && before.is(last, Role.ONLY);
  }

  /** "Half as fast": seven times, but not 700 %. */
  private boolean isEquated() {
    String word = pack.setting("write.times-before", "");
    String after = text.substring(phrase.end()).stripLeading();
    return !word.isEmpty() && after.startsWith(word + " ");
  }

  private boolean isCalledNegative() {
    Scan quantity = new Scan(text.substring(phrase.quantityStart(), phrase.quantityEnd()), pack);
    return quantity.tokens.isWord(0) && quantity.is(0, Role.MINUS);
  }

  private boolean isPart() {
    return phrase.kind() == Kind.FRACTION
        && phrase.unit().isNone()
        && phrase.value().abs().compareTo(Rational.ONE) < 0;
  }

  /** A number that had a sign of its own keeps it where the true one has it too. */
  private String signed(String quantity) {
    boolean own = Sign.isIn(text.substring(phrase.quantityStart(), phrase.quantityEnd()));
    return own && number.signum() < 0 ? Sign.minus(quantity) : quantity;
  }

  /** "Between 17 and 18 %" about another number. */
  private void range() {
    boolean digits =
        phrase.numbers().size() == 2
            && phrase.numbers().stream()
                .map(numeral -> text.substring(numeral.start(), numeral.end()))
                .allMatch(word -> word.chars().noneMatch(Character::isLetter));
    if (!digits || phrase.said() == null || phrase.said().high() == null) {
      return;
    }
    Numeral first = phrase.numbers().get(0);
    Numeral second = phrase.numbers().get(1);
    Rational place = second.lastWritten();
    Rational unit =
        second.value().isZero() ? Rational.ONE : phrase.said().high().over(second.value()).abs();
    Rational low = Nearest.rounded(size.over(unit), place, Comparator.AT_LEAST);
    int decimals = Nearest.decimals(place);
    found.add(
        text.substring(phrase.start(), first.start())
            + wording.number(low, decimals)
            + text.substring(first.end(), second.start())
            + wording.number(low.plus(place), decimals)
            + text.substring(second.end(), phrase.end()));
  }

  /** The comparator's own words stay where it is the same; else the usual ones are put. */
  private String reworded(Comparator comparator, String quantity) {
    if (comparator == phrase.comparator()) {
      return text.substring(phrase.start(), phrase.quantityStart())
          + quantity
          + text.substring(phrase.quantityEnd(), phrase.end());
    }
    return wording.hedged(comparator, quantity);
  }

  /** A number written in words, with another one in its place. */
  private List<String> inWords(Comparator comparator) {
    Numeral numeral = phrase.numbers().get(0);
    Rational factor =
        numeral.value().isZero() ? Rational.ONE : phrase.value().over(numeral.value()).abs();
    String words = text.substring(numeral.start(), numeral.end());
    boolean digits = words.chars().anyMatch(Character::isDigit);
    boolean part = numeral.form() == Numeral.Form.FRACTION && phrase.kind() != Kind.DURATION;
    Rational value = size.over(factor);
    Rational whole = Nearest.rounded(value, Rational.ONE, comparator);
    boolean unwieldy = whole.compareTo(LARGEST_IN_SCALE) >= 0;
    if (digits || part || whole.isZero() || unwieldy || !isSameUnit()) {
      return List.of();
    }
    boolean small = whole.compareTo(Rational.of(MOST_DIGITS_IN_WORDS)) <= 0;
    Optional<String> word = small ? pack.word(Role.CARDINAL, whole) : Optional.empty();
    boolean one = wording.isOne(whole, 0);
    boolean bends = one != wording.isOne(numeral.value().abs(), 0);
    String after = text.substring(numeral.end(), phrase.quantityEnd());
    if (numeral.form() == Numeral.Form.COLLECTIVE) {
      Scan scan = new Scan(after, pack);
      after = scan.is(0, Role.OF) ? after.substring(scan.tokens.end(0)) : after;
    }
    String bent = bends ? wording.bent(after, one) : after;
    boolean unbent = bends && phrase.unit().kind() == Unit.Kind.NOUN && bent.equals(after);
    return unbent
        ? List.of()
        : List.of(
            text.substring(phrase.quantityStart(), numeral.start())
                + word.orElse(wording.number(whole, 0))
                + bent);
  }

  /** Whether the phrase still has the unit that its words name; the caller may have changed it. */
  private boolean isSameUnit() {
    return PhraseReader.read(text, language).stream()
        .anyMatch(read -> read.start() == phrase.start() && read.unit().equals(phrase.unit()));
  }

  /**
   * In digits, with the largest scale that leaves a whole part, and one decimal; fractions as per
   * cent.
   */
  private void plain(Comparator comparator) {
    if (new Scan(phrase.words(text), pack).is(0, Role.EVERY)) {
      return; // „jeder siebte Euro“: per cent of what, it does not say
    }
    if (isPart() && new FractionProposals(language, wording, text, phrase, size).needsCount()) {
      return;
    }
    if (isPart()) {
      Rational percent = size.times(Rational.HUNDRED);
      int decimals = percent.isInteger() ? 0 : 1 + Decimals.zeros(percent);
      found.add(wording.hedged(comparator, wording.percent(percent, decimals)));
      return;
    }
    if (phrase.unit().kind() == Unit.Kind.NOUN) {
      return; // the figure's noun is no word of the language
    }
    Unit unit = phrase.unit();
    Scale scale = Scale.ONE;
    for (Scale larger : Scale.values()) {
      boolean named = larger != Scale.THOUSAND;
      scale = named && size.compareTo(larger.factor()) >= 0 ? larger : scale;
    }
    boolean whole = scale == Scale.ONE && (unit.kind() == Unit.Kind.MONEY || unit.isNone());
    whole |= scale == Scale.ONE && unit.kind() == Unit.Kind.DURATION && size.isInteger();
    boolean cents = whole && size.compareTo(LARGEST_IN_SCALE) < 0 && !size.isInteger();
    boolean even = whole || size.over(scale.factor()).isInteger();
    int decimals = cents ? 2 : even ? 0 : 1;
    Rational place = scale.factor().times(Rational.powerOfTen(-decimals));
    Rational rounded = Nearest.rounded(size, place, comparator);
    String amount =
        isSignFirst()
            ? style().get().behindSign(wording.amount(rounded, Unit.NONE, scale, decimals))
            : wording.amount(rounded, unit, scale, decimals);
    found.add(wording.hedged(comparator, amount));
  }

  /** "$574.8 billion" keeps its sign. */
  private boolean isSignFirst() {
    return phrase.numbers().size() == 1 && style().filter(Style::isSignFirst).isPresent();
  }

  private Optional<Style> style() {
    return Style.of(language, wording, text, phrase);
  }
}
