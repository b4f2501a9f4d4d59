package io.briefing.numeral;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.language.Tokens.Type;
import io.briefing.quantity.Rational;
import java.util.List;

/**
 * Reads the numbers of a text, in digits and in words.
 *
 * <p>How it works. Grammar asks for the number at a token. {@link Digits} reads what is written in
 * digits, {@link Cardinals} whole numbers in words and with scale words, {@link SpokenDecimals}
 * what is said after a decimal point; {@link Fractions} puts parts to them, and asks {@link Ratios}
 * and {@link Collectives} for what is neither. The sign before it is read here. The answer is a
 * {@link Draft}, which knows how fine and how round the number is; when the phrase around it is
 * whole, it becomes a {@link Numeral}.
 */
public final class NumeralReader {

  /** What may follow the brackets of an account. */
  private static final List<Role> COUNTED =
      List.of(
          Role.PERCENT, Role.PER_MILLE, Role.POINT, Role.BASIS_POINT, Role.CURRENCY, Role.TIMES);

  private final Scan scan;
  private final Tokens tokens;
  private final Fractions fractions;
  public final Digits digits;

  public NumeralReader(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.digits = new Digits(scan);
    this.fractions = new Fractions(scan, digits);
  }

  /** The number at token i, with its sign if it has one, or {@code null}. */
  public Draft read(int i) {
    Draft account = bracketed(i);
    if (account != null) {
      return account;
    }
    int from = sign(i);
    if (from == i) {
      return fractions.read(i);
    }
    Draft number = fractions.read(from);
    if (number == null) {
      return null;
    }
    return tokens.isSign(i, '+') || scan.is(i, Role.PLUS)
        ? number.spanning(i, number.to())
        : number.negated(i);
  }

  /** « (2 722) millions », "(22.2) %": brackets before what is counted make a number negative. */
  private Draft bracketed(int i) {
    boolean opens = tokens.isSign(i, '(') && tokens.isDigits(i + 1);
    // „29,5 (28,1) %“: the year before in brackets is no fall.
    if (!opens || tokens.isDigits(i - 1)) {
      return null;
    }
    Draft number = digits.read(i + 1);
    int end = number == null || !tokens.isSign(number.to(), ')') ? -1 : number.to() + 1;
    if (end < 0 || tokens.gap(end) == Gap.PARAGRAPH) {
      return null;
    }
    Draft scaled = scaled(number, end);
    if (scaled != null) {
      return scaled.negated(i);
    }
    boolean counts = COUNTED.stream().anyMatch(role -> scan.is(end, role));
    return counts ? number.negated(i).spanning(i, end) : null;
  }

  /**
   * A number times the scale words at a token that stands apart from it, or {@code null} if there
   * are none: "(12.5) thousand million", « (12,5) mil millones ».
   */
  public Draft scaled(Draft number, int at) {
    int to = scan.find(at, Role.SCALE);
    to = to < 0 ? scan.find(at, Role.SHORT_SCALE) : to;
    if (to < 0 || tokens.gap(at) == Gap.PARAGRAPH || tokens.isRaised(to)) {
      return null;
    }
    Rational factor = scan.atom().number();
    int more = tokens.gap(to) == Gap.PARAGRAPH ? -1 : scan.find(to, Role.SCALE);
    boolean larger = more >= 0 && scan.atom().number().compareTo(factor) > 0;
    return larger
        ? number.times(factor.times(scan.atom().number()), more, Draft.Style.SCALED)
        : number.times(factor, to, Draft.Style.SCALED);
  }

  /** Reads without a sign. */
  public Draft unsigned(int i) {
    return fractions.read(i);
  }

  /** The token after a sign at i, or i itself. */
  public int sign(int i) {
    if (tokens.type(i) == Type.WORD) {
      int to = scan.find(i, Role.MINUS);
      to = to < 0 && isEnd(i) ? scan.find(i, Role.PLUS) : to;
      boolean other =
          to < 0 || tokens.gap(to) == Gap.PARAGRAPH || scan.before(to, Role.COMPARATOR) >= 0;
      return other ? i : to;
    }
    if (!tokens.isSign(i, '-') && !tokens.isSign(i, '+')) {
      return i;
    }
    boolean opens = tokens.gap(i) != Gap.NONE || isOpening(i - 1);
    boolean alone = tokens.gap(i) == Gap.PARAGRAPH || isOpening(i - 1);
    return opens && (tokens.isGlued(i + 1) || alone) ? i + 1 : i;
  }

  /** "From plus 45 to minus 12": elsewhere "plus 45" may say how far something rose. */
  private boolean isEnd(int i) {
    return (scan.before(i, Role.FROM) >= 0 || scan.before(i, Role.TO) >= 0)
        && scan.is(i, Role.PLUS)
        && tokens.isDigits(scan.find(i, Role.PLUS));
  }

  private boolean isOpening(int i) {
    return tokens.isSign(i, '(')
        || tokens.isSign(i, '«')
        || tokens.isSign(i, '"')
        || tokens.isSign(i, '“');
  }

  /** The number that a ratio at token i begins with: the four of "four of five". */
  public Draft counted(int i) {
    return fractions.counted(i);
  }

  /** The part of a larger number that a number begins, or {@code null}: "27 of 31". */
  public Draft ofMany(Draft number) {
    return fractions.ofMany(number);
  }
}
