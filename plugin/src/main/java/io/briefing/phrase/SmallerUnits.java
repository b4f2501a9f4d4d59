package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.numeral.Numeral.Form;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Optional;

/**
 * One amount told in several units: "2 hours and 10 minutes", "six feet two inches", « un an et
 * trois mois ». It is an amount in the smallest, of which a whole number makes each larger one.
 */
record SmallerUnits(Scan scan, Units units) {

  /** Hours, minutes, seconds; what goes on behind them is another amount. */
  private static final int MOST = 3;

  /** The amount with what follows it in smaller units; as it is if nothing does. */
  Quantity added(Quantity largest) {
    Quantity told = largest;
    boolean mayHave = largest.unit().isMeasure() || largest.kind() == Kind.DURATION;
    for (int i = 1; mayHave && i < MOST; i++) {
      Quantity sum = told.first().isWhole() ? withNext(told) : told;
      if (sum == told) {
        return told;
      }
      told = sum;
    }
    return told;
  }

  private Quantity withNext(Quantity larger) {
    int at = joint(larger.to());
    Draft more = scan.tokens.gap(at) == Gap.PARAGRAPH ? null : units.number(at);
    boolean number = more != null && (more.isWhole() || more.form() == Form.DECIMAL);
    if (!number || more.value().signum() < 0 || larger.first().value().signum() < 0) {
      return larger;
    }
    boolean noun = scan.is(more.to(), Role.NOUN);
    int to = scan.find(more.to(), noun ? Role.NOUN : Role.DURATION);
    if (to < 0 || scan.tokens.gap(more.to()) == Gap.PARAGRAPH) {
      return larger;
    }
    Unit unit = noun ? Unit.noun(scan.atom().value()) : Unit.of(scan.atom().value());
    Optional<Rational> times = larger.unit().toldIn(unit).filter(Rational::isInteger);
    boolean smaller = times.filter(all -> all.compareTo(Rational.ONE) > 0).isPresent();
    return smaller && more.value().compareTo(times.get()) < 0
        ? sum(larger, more, times.get())
            .in(unit, Rational.ONE, to, noun ? Kind.AMOUNT : Kind.DURATION, 0)
        : larger;
  }

  /** Behind "and", the comma of "two hours, ten minutes" or the point of "3 min. 42 sec." */
  private int joint(int at) {
    boolean mark = (scan.tokens.isSign(at, ',') || scan.tokens.isSign(at, '.'));
    int and = scan.find(at, Role.AND);
    return mark && scan.tokens.isGlued(at) ? at + 1 : and < 0 ? at : and;
  }

  private static Quantity sum(Quantity larger, Draft more, Rational times) {
    Draft first = larger.first();
    Rational all = first.value().times(larger.factor()).times(times).plus(more.value());
    Draft number =
        new Draft(
            first.from(),
            more.to(),
            all,
            more.form(),
            more.u(),
            more.isWhole() ? Rational.ONE : more.g(),
            Rational.ONE,
            Draft.Style.WORDS);
    return larger.withFirst(number);
  }
}
