package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Roles;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/**
 * One of something, though no number says so: "a percentage point", "up a penny", "about an hour",
 * "an hour and a half", "año y medio", "ano e meio".
 */
final class Unnumbered {

  /** What goes on behind a measure, and makes it no part of a longer noun. */
  private static final Roles BEHIND =
      Roles.of(
          Role.SPAN_LEAD, Role.TO, Role.FROM, Role.BY, Role.AND, Role.PER, Role.OF, Role.FILLER);

  private static final Role[] COUNTED = {
    Role.POINT, Role.BASIS_POINT, Role.SUBUNIT, Role.NOUN, Role.DURATION, Role.CURRENCY
  };

  /** What needs no article before it where a half follows. */
  private static final Role[] HALVED = {Role.DURATION, Role.POINT, Role.NOUN};

  private final Scan scan;
  private final Tokens tokens;
  private final Units units;
  private final Cents cents;

  Unnumbered(Scan scan, Units units, Cents cents) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.units = units;
    this.cents = cents;
  }

  /** The quantity at token i, or {@code null}. */
  Quantity read(int i) {
    int article = scan.find(i, Role.ARTICLE);
    Quantity one = article < 0 || tokens.gap(article) == Gap.PARAGRAPH ? null : oneOf(i, article);
    if (one != null) {
      return one;
    }
    for (Role role : HALVED) {
      if (scan.is(i, role)) {
        return halved(i, role);
      }
    }
    return null;
  }

  /** "Hora y media": of nouns, measures alone are halved so. */
  private Quantity halved(int i, Role role) {
    boolean measure = role != Role.NOUN || Unit.noun(scan.atom().value()).isMeasure();
    Quantity halved = measure ? halved(i, i, role) : null;
    return halved == null ? null : halved.withFirst(halved.first().spanning(i, i + 1));
  }

  /** One of what stands behind an article. */
  private Quantity oneOf(int from, int at) {
    for (Role role : COUNTED) {
      int end = scan.find(at, role);
      Quantity one = end < 0 ? null : units.suffix(one(from, at), role, at, end);
      if (one != null && isCounted(one, role, from, at)) {
        return one;
      }
    }
    return null;
  }

  /**
   * "A point" alone is made, not moved by, and "over a year" tells when something moved; "an hour
   * and a half" and "a minute and 40 seconds" are more than one.
   */
  private boolean isCounted(Quantity one, Role role, int from, int at) {
    boolean half = !one.first().isWhole();
    boolean more = one.first().value().compareTo(Rational.ONE) > 0;
    boolean counted = isHedged(from, one.unit()) && endsNoun(one.to()) || moves(from, one.to());
    return switch (role) {
      case POINT, BASIS_POINT -> one.to() > at + 1;
      case SUBUNIT -> cents.standAlone(scan.find(at, role));
      case CURRENCY -> endsMore(one.to()) || isMovedBy(from, one.to());
      case DURATION -> !half && (more || counted);
      default -> more || (one.unit().isMeasure() ? counted : endsMore(one.to()));
    };
  }

  /** "A minute longer than", "rose by an hour"; but not "a second larger plant". */
  private boolean moves(int from, int to) {
    int more = isEach(from) ? -1 : more(to);
    return more >= 0 ? endsNoun(more) || scan.is(more, Role.THAN) : isMovedBy(from, to);
  }

  /** "£1,128 a year more", "8 hours a day more": an amount for each, and no year and no day. */
  private boolean isEach(int from) {
    return tokens.isDigits(from - 1)
        || scan.before(from, Role.NOUN) >= 0
        || scan.before(from, Role.CURRENCY) >= 0
        || scan.before(from, Role.SCALE) >= 0
        || scan.before(from, Role.PERCENT) >= 0;
  }

  /** "Rose by an hour", but not "raised by a day trader". */
  private boolean isMovedBy(int from, int to) {
    int by = scan.before(from, Role.BY);
    return by >= 0 && scan.before(by, Role.MOVE) >= 0 && endsNoun(to);
  }

  /** "A goal more", but not "a company larger than" another. */
  private boolean endsMore(int to) {
    int more = more(to);
    return more >= 0 && (!tokens.isWord(more) || tokens.gap(more) == Gap.PARAGRAPH);
  }

  /** The token after "more", "longer" at token i, or −1. */
  private int more(int i) {
    int to = tokens.gap(i) == Gap.PARAGRAPH ? -1 : scan.find(i, Role.MOVE);
    return to >= 0 && scan.atom().value().startsWith("more") ? to : -1;
  }

  /** Whether a word that says nothing but how near a number is stands right before a token. */
  private boolean isHedged(int i, Unit unit) {
    int hedge = scan.before(i, Role.COMPARATOR);
    return hedge >= 0
        && !scan.atom().has("denied")
        && !(unit.isOfTime() && scan.before(i, Role.SPAN_LEAD) == hedge);
  }

  /** Whether no noun goes on at a token: "about an hour in 2023", but not "about a day ahead". */
  private boolean endsNoun(int i) {
    return !tokens.isWord(i) || tokens.gap(i) == Gap.PARAGRAPH || scan.mayBe(i, BEHIND);
  }

  /** One of what stands at a token, if a half follows: "a year and a half". */
  private Quantity halved(int from, int at, Role role) {
    Quantity quantity = units.suffix(one(from, at), role, at, scan.find(at, role));
    return quantity.first().isWhole() ? null : quantity;
  }

  private static Quantity one(int from, int to) {
    return Quantity.of(Draft.words(from, to, Rational.ONE));
  }
}
