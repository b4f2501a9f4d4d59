package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.EnumSet;
import java.util.Set;

/** Hundredths of a currency alone: "61 cents", "up a penny", and "61 cents of every dollar". */
final class Cents {

  private static final Set<Role> BEHIND =
      EnumSet.of(Role.ARTICLE, Role.MOVE, Role.TO, Role.FROM, Role.AND, Role.TIME);

  private final Scan scan;
  private final Tokens tokens;

  Cents(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
  }

  /** "61 cents", and "61 cents of every dollar", which are per cent. */
  Quantity read(Quantity bare, Atom cent, int to) {
    int each = eachUnit(to);
    return each > 0 || isOfEachUnit(bare.from())
        ? bare.in(Unit.PERCENT, Rational.ONE, Math.max(to, each), Kind.AMOUNT, 0)
        : bare.in(Unit.money(Money.code(cent)), cent.number(), to, Kind.AMOUNT, Quantity.AMBIGUOUS);
  }

  /** "… of every dollar": the token after it, or −1. */
  private int eachUnit(int i) {
    int each = tokens.gap(i) == Gap.PARAGRAPH ? -1 : scan.find(i, Role.EACH);
    return each < 0 ? -1 : scan.find(each, Role.CURRENCY);
  }

  /** « Sur chaque euro, 61 centimes » */
  private boolean isOfEachUnit(int i) {
    int end = tokens.isSign(i - 1, ',') ? i - 1 : i;
    int currency = scan.before(end, Role.CURRENCY);
    return currency >= 0 && scan.before(currency, Role.EACH) >= 0;
  }

  /** Whether a coin at a token before this one is money: "up a penny", but not "a penny stock". */
  boolean standAlone(int i) {
    return !tokens.isWord(i)
        || tokens.gap(i) == Gap.PARAGRAPH
        || BEHIND.stream().anyMatch(role -> scan.is(i, role));
  }
}
