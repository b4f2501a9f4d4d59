package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.numeral.Draft;
import io.briefing.numeral.Draft.Style;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/**
 * What a quantity may mean besides: three years are an age, a third is a place in an order, four of
 * five are four, 27 of 31 a part of them, and three quarters are nine months.
 */
record OtherReadings(Scan scan, Units units) {

  private static final Rational TEN = Rational.of(10);

  /** Adds them to a phrase. */
  PhraseBuilder added(PhraseBuilder builder, Quantity quantity, Hedge hedge) {
    if (quantity.kind() == Kind.DURATION && quantity.unit().equals(Unit.YEARS)) {
      Quantity age = quantity.as(Kind.AGE, quantity.to(), 0);
      builder.alternative(PhraseBuilder.of(scan.tokens, age, hedge).build());
    }
    if (quantity.first().style() == Style.RATIO && quantity.kind() == Kind.FRACTION) {
      Draft counted = units.counted(quantity.from());
      return counted == null
          ? builder
          : builder.alternative(PhraseBuilder.of(scan.tokens, Quantity.of(counted), hedge).build());
    }
    if (isCount(quantity)) {
      Draft part = units.ofMany(quantity.first());
      boolean rough = isRough(quantity.first(), hedge);
      return part == null
          ? builder
          : builder.alternative(PhraseBuilder.of(scan.tokens, share(part, rough), hedge).build());
    }
    if (quantity.kind() == Kind.FRACTION && isCountOfPeriods(quantity)) {
      Draft many = Draft.words(quantity.from(), quantity.to(), scan.atom().number());
      return builder.alternative(PhraseBuilder.of(scan.tokens, Quantity.of(many), hedge).build());
    }
    if (quantity.kind() == Kind.FRACTION && quantity.first().value().signum() > 0) {
      int ordinal = scan.find(scan.skip(quantity.from(), Role.ARTICLE), Role.ORDINAL);
      if (ordinal == quantity.to()) {
        builder.alternative(
            Ranks.rank(scan.tokens, quantity.from(), ordinal, scan.atom().number()));
      }
    }
    return builder;
  }

  /** "About 120 of 140" was not counted out. */
  private static boolean isRough(Draft many, Hedge hedge) {
    return hedge != null && hedge.comparator() != Comparator.BARE && many.g().compareTo(TEN) >= 0;
  }

  private static Quantity share(Draft part, boolean rough) {
    Draft told = rough ? Draft.fraction(part.from(), part.to(), part.value(), part.style()) : part;
    return Quantity.of(told);
  }

  private static boolean isCount(Quantity quantity) {
    boolean counted = !quantity.hasUnit() || quantity.unit().kind() == Unit.Kind.NOUN;
    return quantity.kind() == Kind.AMOUNT
        && quantity.second() == null
        && counted
        && quantity.first().isWhole();
  }

  /** "Three quarters running": the atom found is then how many. */
  private boolean isCountOfPeriods(Quantity quantity) {
    int last = quantity.to() - 1;
    return scan.is(last, Role.PERIOD)
        && scan.find(quantity.from(), Role.CARDINAL) == last
        && scan.is(quantity.from(), Role.CARDINAL);
  }
}
