package io.briefing.numeral;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft.Style;
import io.briefing.quantity.Rational;

/**
 * Whole numbers in words, and numbers in digits with scale words.
 *
 * <p>The number is a row of parts, each smaller than the one before. Every word has a value and a
 * room: what may still be added must be less. A scale multiplies all parts smaller than itself and
 * so makes them one, which gives "two hundred three thousand", « mille milliards » and "dos mil
 * millones" alike. What does not fit ends the number before it.
 */
final class Cardinals {

  private static final Rational MILLION = Rational.of(1_000_000);
  private static final Rational TEN = Rational.of(10);

  private static final Rational THOUSAND = Rational.of(1000);

  private final Scan scan;
  private final Tokens tokens;
  private final Digits digits;
  private final BareScale bareScale;
  private final PartRow row = new PartRow();
  private boolean ended;
  private boolean isBetween;
  private boolean decimals;

  Cardinals(Scan scan, Digits digits) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.digits = digits;
    this.bareScale = new BareScale(scan);
  }

  /** The number at token i, or {@code null}. */
  Draft read(int i) {
    decimals = false;
    return number(i);
  }

  /**
   * What is said after the decimal point at token i, or {@code null}: a zero, a run of digits, or a
   * number that takes no scale from a thousand on, which belongs to the whole.
   */
  Draft readDecimals(int i) {
    int zero = scan.find(i, Role.CARDINAL);
    if (zero >= 0 && scan.atom().number().isZero()) {
      return Draft.words(i, zero, Rational.ZERO);
    }
    if (tokens.isDigits(i)) {
      return digits.single(i);
    }
    decimals = true;
    boolean word = zero >= 0 || scan.is(i, Role.SCALE) && scan.atom().has("bare");
    return word ? number(i) : null;
  }

  private Draft number(int i) {
    row.start(i);
    ended = false;
    Draft first = digits.read(i);
    if (first != null && standsAlone(first.to())) {
      return first; // most numbers are digits and nothing else
    }
    isBetween = scan.before(i, Role.BETWEEN) >= 0;
    if (!begin(i, first)) {
      return null;
    }
    while (!ended && !row.isFull() && step()) {}
    if (row.count() > 1 && isBeforeTime()) {
      return row.firstPart(i);
    }
    return row.count() == 0 ? null : row.number(i);
  }

  /** « 514 milliards un an plus tôt »: the last words count the years, not the milliards. */
  private boolean isBeforeTime() {
    return row.first().compareTo(MILLION) >= 0
        && row.sum().minus(row.first()).compareTo(Rational.HUNDRED) < 0
        && tokens.gap(row.end()) != Gap.PARAGRAPH
        && scan.is(row.end(), Role.DURATION);
  }

  /**
   * The number without its last joined part: "one hundred" of "one hundred and three", which the
   * caller wants if "quarters" follows; {@code null} if nothing was joined.
   */
  Draft beforeJoint(int i) {
    return row.beforeJoint(i);
  }

  /** Whether no scale stands at token i, behind digits. */
  private boolean standsAlone(int i) {
    return tokens.gap(i) == Gap.PARAGRAPH
        || !scan.is(i, Role.SCALE) && !scan.is(i, Role.SHORT_SCALE);
  }

  private boolean begin(int i, Draft first) {
    if (first != null) {
      row.open(first);
      shortScale();
      return true;
    }
    int start = leadingZeros(i);
    int to = scan.find(start, Role.CARDINAL);
    if (to >= 0 && isWhole(scan.atom(), to)) {
      Atom word = scan.atom();
      row.push(word.number(), word.room(), Rational.ONE, word, to);
      return true;
    }
    to = scan.find(i, Role.ARTICLE);
    if (to >= 0 && scan.is(to, Role.SCALE)) {
      row.push(Rational.ONE, null, Rational.ONE, null, to);
      return step();
    }
    return scaleAlone(i);
  }

  /** "zero zero seven": a zero before another number in words says nothing. */
  private int leadingZeros(int i) {
    int at = i;
    for (int to = scan.find(at, Role.CARDINAL);
        to >= 0 && scan.atom().number().isZero() && scan.is(to, Role.CARDINAL);
        to = scan.find(at, Role.CARDINAL)) {
      at = to;
    }
    return at;
  }

  /** "mille", « cent »; "millón y medio": one of it, and a part. */
  private boolean scaleAlone(int i) {
    int to = scan.find(i, Role.SCALE);
    if (to < 0 || !isWhole(scan.atom(), to)) {
      return false;
    }
    Atom word = scan.atom();
    if (word.has("bare")) {
      return row.multiply(word, decimals, to);
    }
    if (!bareScale.isOne(word, i, to)) {
      return false;
    }
    row.push(Rational.ONE, null, Rational.ONE, null, i);
    return row.multiply(word, decimals, to);
  }

  /** A word cut short, as "vent" in "ventuno", is one only where the next is written to it. */
  private boolean isWhole(Atom word, int to) {
    return !word.has("short") || tokens.gap(to) == Gap.HYPHEN;
  }

  /** "k", "bn", "M": only straight after digits. */
  private void shortScale() {
    int end = row.end();
    int to = scan.find(end, Role.SHORT_SCALE);
    if (to < 0 || tokens.gap(end) == Gap.HYPHEN || tokens.gap(end) == Gap.PARAGRAPH) {
      return;
    }
    Atom word = scan.atom();
    if (tokens.isRaised(to)
        || tokens.isGlued(to) && (tokens.isDigits(to) || tokens.isSign(to, '\''))) {
      return;
    }
    row.scaleBy(word.number(), to);
    ended = true;
  }

  private boolean step() {
    int end = row.end();
    if (tokens.gap(end) == Gap.PARAGRAPH) {
      return false;
    }
    int to = scan.find(end, Role.SCALE);
    if (to >= 0) {
      return isWhole(scan.atom(), to) && row.multiply(scan.atom(), decimals, to);
    }
    Part last = row.last();
    if (last.atom() == null && !row.isScaled() || last.room() == null && !last.isInvertible()) {
      return false;
    }
    int joint = joint();
    Atom and = joint < 0 ? null : scan.atom();
    int at = joint < 0 ? afterMark() : joint;
    int next = scan.find(at, Role.CARDINAL);
    if (next >= 0) {
      return isWhole(scan.atom(), next) && add(scan.atom(), and, next);
    }
    if (joint >= 0 && tokens.isDigits(joint)) {
      return moreDigits(joint, and);
    }
    if (joint >= 0) {
      int large = scan.find(at, Role.SCALE);
      return large >= 0
          && scan.atom().has("bare")
          && isWhole(scan.atom(), large)
          && last.admits(and, scan.atom().number())
          && row.multiply(scan.atom(), decimals, large);
    }
    return moreDigits(end, null);
  }

  /** The token after a joining word, or −1; some join inside a word only. */
  private int joint() {
    int end = row.end();
    int joint = scan.find(end, Role.AND);
    boolean apart = joint >= 0 && tokens.gap(end) != Gap.HYPHEN;
    boolean inverts = joint >= 0 && scan.atom().has("inverted") && row.last().isInvertible();
    boolean fits = inverts ? !isBetween : joint >= 0 && !scan.atom().has("tight");
    return apart && !fits ? -1 : joint;
  }

  /**
   * The token after a comma as in "two million, three hundred thousand", or after a dash with
   * spaces as in "fifty - two", which old news wires set; else the end so far.
   */
  private int afterMark() {
    int end = row.end();
    Part last = row.last();
    boolean tens = last.atom() != null && Part.isTens(last.atom().number());
    boolean dash = tens && tokens.isSign(end, '-') && !tokens.isGlued(end);
    if (dash && !tokens.isGlued(end + 1) && scan.is(end + 1, Role.CARDINAL)) {
      return end + 1;
    }
    boolean comma =
        !row.hasDigits() && row.isScaled() && tokens.isSign(end, ',') && tokens.isGlued(end);
    int word = comma ? scan.find(end + 1, Role.CARDINAL) : -1;
    int two = word < 0 ? -1 : scan.find(word, Role.CARDINAL);
    boolean large =
        word >= 0 && (scan.is(word, Role.SCALE) || two >= 0 && scan.is(two, Role.SCALE));
    return large ? end + 1 : end;
  }

  /** Digits after words or after a scale: « trente 3 », "treinta y 3", "1 million 200 thousand". */
  private boolean moreDigits(int at, Atom and) {
    Draft more = digits.read(at);
    if (more == null || !more.isWhole() || tokens.isGlued(at)) {
      return false;
    }
    boolean words = !row.hasDigits() && more.value().compareTo(TEN) < 0;
    boolean thousands = scan.is(more.to(), Role.SCALE) || more.style() == Style.MARKED;
    // "un miliardo e 200 milioni", but not "1 million and 200 thousand": those may be two.
    thousands |= and == null && row.hasDigits() && isRest(more);
    boolean two = and != null && (row.hasDigits() && !and.has("digits") || isBetween);
    if (!words && (!thousands || two) || !isFree(more.value())) {
      return false;
    }
    if (and != null && !row.last().admits(and, more.value())) {
      return false;
    }
    row.addDigits(more);
    return true;
  }

  /** "442 mil 600", as Mexicans write 442,600: three digits behind a thousand. */
  private boolean isRest(Draft more) {
    boolean thousand = row.last().atom() != null && row.last().atom().number().equals(THOUSAND);
    return thousand
        && more.to() == more.from() + 1
        && tokens.length(more.from()) == 3
        && tokens.gap(more.to()) != Gap.HYPHEN;
  }

  private boolean add(Atom word, Atom and, int to) {
    Part last = row.last();
    if (and != null && and.has("inverted") && last.isInvertible() && Part.isTens(word.number())) {
      return row.invert(last, word, to);
    }
    boolean joins = and == null ? !last.needsJoint(word) : last.admits(and, word.number());
    if (!joins || !isFree(word.number()) || isArticle(word, to)) {
      return false;
    }
    row.add(word, and != null, to);
    return true;
  }

  /** Whether the last part takes a number: some words only take what is written to them. */
  private boolean isFree(Rational number) {
    Part last = row.last();
    boolean apart =
        last.atom() != null && last.atom().has("glued") && tokens.gap(row.end()) != Gap.HYPHEN;
    return !apart && last.fits(number);
  }

  /** « 1,2 miljard een jaar eerder »: not one more. */
  private boolean isArticle(Atom word, int to) {
    boolean one = word.number().equals(Rational.ONE) && scan.find(row.end(), Role.ARTICLE) == to;
    return one && (row.hasDigits() || scan.is(to, Role.DURATION));
  }
}
