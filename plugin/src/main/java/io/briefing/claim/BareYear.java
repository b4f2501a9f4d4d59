package io.briefing.claim;

import io.briefing.phrase.Comparator;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Four digits that look like a year and name no unit. Of things that are counted they may be a
 * number ("2000 at the end of May"); of money, of a ratio, or where the formula is of that year,
 * they are one only if it is right.
 */
final class BareYear {

  private static final String NO_QUANTITY = "the words name no quantity";

  private BareYear() {}

  /**
   * Whether a reading as an amount only takes a year at its word.
   *
   * @param amount the digits as an amount, with what stands around them
   * @param likeliest what they are read as first
   */
  static boolean isNoAmount(Phrase amount, Phrase likeliest, Reading reading, Subject subject) {
    return likeliest.kind() == Kind.YEAR
        && amount.kind() == Kind.AMOUNT
        && isBare(amount)
        && (!isCounted(subject) || isOfFormula(amount, subject))
        && !isRight(reading);
  }

  /**
   * The phrases of a claim's words; what would only bound the formula's own year is that year:
   * «[superaron el nivel de 2020](=growth(sales,2020,2023))».
   */
  static List<Phrase> named(List<Phrase> own, Optional<Subject> subject) {
    return subject.isEmpty() || own.stream().noneMatch(phrase -> isBound(phrase, subject.get()))
        ? own
        : own.stream()
            .map(phrase -> isBound(phrase, subject.get()) ? year(phrase) : phrase)
            .toList();
  }

  private static boolean isBound(Phrase phrase, Subject subject) {
    return phrase.kind() == Kind.AMOUNT
        && phrase.comparator() != Comparator.BARE
        && phrase.numbers().size() == 1
        && isBare(phrase)
        && !isCounted(subject)
        && isOfFormula(phrase, subject);
  }

  private static Phrase year(Phrase amount) {
    return amount.measured(Unit.NONE, Rational.ONE, Kind.YEAR);
  }

  /** "[Passed its 2019 level](=visitors-visitors@2019)" */
  private static boolean isOfFormula(Phrase amount, Subject subject) {
    return subject.value().periods().stream()
        .anyMatch(period -> Rational.of(period.year()).equals(amount.value()));
  }

  /** Why words without a quantity have none. */
  static Reading noQuantity(List<Phrase> phrases) {
    boolean year = phrases.stream().anyMatch(phrase -> phrase.kind() == Kind.YEAR);
    List<String> hints =
        year
            ? List.of(
                "four digits alone are taken for a year; if they are an amount, name its unit")
            : List.of();
    return new Reading.Unreadable(NO_QUANTITY, hints);
  }

  /** Without a unit, and without the scale that the head of a column may lend. */
  private static boolean isBare(Phrase amount) {
    return amount.unit().isNone()
        && amount.value().abs().equals(amount.numbers().get(0).value().abs());
  }

  private static boolean isCounted(Subject subject) {
    return switch (subject.sense()) {
      case LEVEL, CHANGE, COUNT ->
          subject.unit().isNone() || subject.unit().kind() == Unit.Kind.NOUN;
      default -> false;
    };
  }

  private static boolean isRight(Reading reading) {
    return reading instanceof Reading.Says says
        && (says.holds() || says.ok().union(says.warn()).overlaps(says.possible()));
  }
}
