package io.briefing.numeral;

import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.language.Tokens.Type;
import io.briefing.numeral.Draft.Style;
import io.briefing.numeral.Numeral.Form;
import io.briefing.quantity.Rational;
import java.math.BigInteger;

/**
 * Numbers in digits, with the marks of the language: {@code 1,541.5}, « 1 541,5 », « 18.000 ».
 *
 * <p>Groups have three digits. A point or comma that groups in the language but is not followed by
 * three digits is a decimal point in a language with a decimal comma ("15.6 %" in a French text),
 * and separates the items of a list in one with a decimal point. Where both are decimal marks, as
 * in Switzerland, neither groups. Indian grouping (12,34,567) is a number in India, and none
 * elsewhere.
 */
public final class Digits {

  /** More digits than this are no amount. */
  private static final int MOST_DIGITS = 60;

  private static final int MOST_PARTS = MOST_DIGITS;

  /** As many digits fit a long. */
  private static final int MOST_SMALL = 18;

  private final Tokens tokens;
  private final String decimals;
  private final boolean pairs;
  private final int[] parts = new int[MOST_PARTS];
  private final char[] marks = new char[MOST_PARTS];
  private int count;
  private int listEnd;

  Digits(Scan scan) {
    tokens = scan.tokens;
    decimals = scan.pack.setting("decimal");
    pairs = scan.pack.setting("groups", "3").equals("2");
  }

  /** The number in digits at token i, or {@code null}. */
  public Draft read(int i) {
    if (tokens.type(i) == Type.VULGAR) {
      return Draft.fraction(
          i, i + 1, Vulgar.value(tokens.text.charAt(tokens.start(i))), Style.WORDS);
    }
    if (isLeadingMark(i)) {
      return number(i, i + 2, tokens.length(i + 1));
    }
    if (!tokens.isDigits(i)) {
      return null;
    }
    if (i < listEnd) {
      return whole(i, i + 1);
    }
    collect(i);
    return classified(i);
  }

  /** Whether a decimal mark starts the number: {@code .77}. */
  private boolean isLeadingMark(int i) {
    return (tokens.isSign(i, '.') || tokens.isSign(i, ',') && isDecimal(','))
        && tokens.isDigits(i + 1)
        && tokens.isGlued(i + 1)
        && (tokens.gap(i) != Gap.NONE || tokens.type(i - 1) == Type.NOTHING || isBehindSign(i));
  }

  /** "$.50", "(.5)", but not the second point of "1..5". */
  private boolean isBehindSign(int i) {
    return tokens.type(i - 1) == Type.SIGN
        && "$€£¥₹(+~<>".indexOf(tokens.text.charAt(tokens.start(i - 1))) >= 0;
  }

  /** Collects digits and the marks between them as far as they are joined. */
  private void collect(int i) {
    count = 0;
    parts[count++] = i;
    int at = i;
    while (true) {
      if (isMark(at + 1) && tokens.isDigits(at + 2) && tokens.isGlued(at + 2)) {
        marks[count - 1] = tokens.sign(at + 1);
        at += 2;
      } else if (isSpacedGroup(at + 1)) {
        marks[count - 1] = ' ';
        at += 1;
      } else {
        return;
      }
      if (count == MOST_PARTS) {
        listEnd = at;
        count = 0;
        return;
      }
      parts[count++] = at;
    }
  }

  private boolean isMark(int i) {
    return tokens.isGlued(i)
        && (tokens.isSign(i, '.') || tokens.isSign(i, ',') || tokens.isSign(i, '\''));
  }

  /**
   * Three digits after one space, where all marks so far were spaces and the first part is short.
   */
  private boolean isSpacedGroup(int i) {
    if (!tokens.isDigits(i)
        || tokens.length(i) != 3
        || tokens.length(parts[0]) > 3
        || tokens.text.charAt(tokens.start(parts[0])) == '0'
        || tokens.start(i) - tokens.end(i - 1) != 1
        || tokens.gap(i) != Gap.SPACE && tokens.gap(i) != Gap.HARD_SPACE
        || tokens.text.charAt(tokens.end(i - 1)) == '\n') {
      return false;
    }
    for (int k = 0; k < count - 1; k++) {
      if (marks[k] != ' ') {
        return false;
      }
    }
    return true;
  }

  private Draft classified(int i) {
    if (count < 2) {
      return whole(i, i + 1);
    }
    int last = count - 2;
    int grouped = 0;
    while (grouped <= last && marks[grouped] == marks[0] && isGroup(grouped + 1)) {
      grouped++;
    }
    boolean allGrouped = grouped > last;
    if (allGrouped && isGrouping(marks[0])) {
      return number(i, parts[last + 1] + 1, 0);
    }
    boolean oneMore = grouped >= last && marks[last] != ' ' && marks[last] != '\'';
    if (oneMore && (last == 0 ? isDecimal(marks[0]) : marks[last] != marks[0])) {
      int fraction = parts[last + 1];
      return number(i, fraction + 1, tokens.length(fraction));
    }
    if (grouped > 0 && marks[grouped] == ' ') {
      count = grouped + 1;
      return number(i, parts[grouped] + 1, 0);
    }
    return list(i);
  }

  private boolean isGroup(int part) {
    return tokens.length(parts[part]) == 3
        && tokens.length(parts[0]) <= 3
        && tokens.text.charAt(tokens.start(parts[0])) != '0';
  }

  /** One group alone is grouped only by a mark that is not a decimal one. */
  private boolean isGrouping(char mark) {
    return count > 2 || decimals.indexOf(mark) < 0;
  }

  /** A point that groups no three digits is a decimal one in every language. */
  private boolean isDecimal(char mark) {
    return decimals.indexOf(mark) >= 0 || mark == '.';
  }

  /** Items of a list are numbers of their own, unless they are Indian groups. */
  private Draft list(int i) {
    int last = parts[count - 1];
    listEnd = last + 1;
    boolean point = marks[count - 2] == '.';
    if (isIndian(point ? count - 1 : count)) {
      return pairs ? number(i, listEnd, point ? tokens.length(last) : 0) : null;
    }
    return whole(i, i + 1);
  }

  /** Whether the first parts are groups of at most two digits, and a last one of three. */
  private boolean isIndian(int groups) {
    for (int k = 0; k < groups - 1; k++) {
      if (tokens.length(parts[k]) > 2 || k < groups - 2 && marks[k] != ',') {
        return false;
      }
    }
    return groups > 1 && marks[groups - 2] == ',' && tokens.length(parts[groups - 1]) == 3;
  }

  /** The run of digits at token i, whatever stands beside it. */
  public Draft single(int i) {
    return whole(i, i + 1);
  }

  private Draft whole(int from, int to) {
    count = 1;
    parts[0] = from;
    return number(from, to, 0);
  }

  /** The digits of all tokens; the last {@code decimals} of them stand after the point. */
  private Draft number(int from, int to, int decimals) {
    int count = 0;
    int zeros = 0;
    long small = 0;
    for (int token = from; token < to; token++) {
      for (int at = tokens.start(token); tokens.isDigits(token) && at < tokens.end(token); at++) {
        int digit = tokens.text.charAt(at) - '0';
        zeros = digit == 0 ? zeros + 1 : 0;
        small = small * 10 + digit;
        if (++count > MOST_DIGITS) {
          return null;
        }
      }
    }
    Rational u = Powers.of(-decimals);
    Rational value = count <= MOST_SMALL ? Rational.of(small) : large(from, to);
    boolean plain = to == from + 1;
    return new Draft(
        from,
        to,
        decimals == 0 ? value : value.times(u),
        decimals == 0 ? Form.WHOLE : Form.DECIMAL,
        u,
        zeros == count ? u : Powers.of(zeros - decimals),
        Rational.ONE,
        plain ? Style.DIGITS : Style.MARKED);
  }

  private Rational large(int from, int to) {
    StringBuilder digits = new StringBuilder(MOST_DIGITS);
    for (int token = from; token < to; token++) {
      if (tokens.isDigits(token)) {
        digits.append(tokens.text, tokens.start(token), tokens.end(token));
      }
    }
    return Rational.of(new BigInteger(digits.toString()));
  }
}
