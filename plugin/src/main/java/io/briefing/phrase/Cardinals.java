package io.briefing.phrase;

import io.briefing.phrase.Draft.Style;
import io.briefing.phrase.Tokens.Gap;
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

  private static final int MOST_PARTS = 24;
  private static final Rational THOUSAND = Rational.of(1000);
  private static final Rational MILLION = Rational.of(1_000_000);
  private static final Rational TEN = Rational.of(10);

  private final Scan scan;
  private final Tokens tokens;
  private final Digits digits;

  private final Part[] parts = new Part[MOST_PARTS];
  private int count;
  private int end;
  private int joined;
  private boolean scaled;
  private Rational scale;
  private boolean ended;
  private boolean isBetween;
  private boolean decimals;
  private Draft first;

  Cardinals(Scan scan, Digits digits) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.digits = digits;
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
      return new Draft(
          i,
          zero,
          Rational.ZERO,
          Form.WHOLE,
          Rational.ONE,
          Rational.ONE,
          Rational.ONE,
          Style.WORDS);
    }
    if (tokens.isDigits(i)) {
      return digits.single(i);
    }
    decimals = true;
    boolean word = zero >= 0 || scan.is(i, Role.SCALE) && scan.atom().has("bare");
    return word ? number(i) : null;
  }

  private Draft number(int i) {
    count = 0;
    scaled = false;
    scale = Rational.ONE;
    ended = false;
    joined = -1;
    first = null;
    end = i;
    isBetween = scan.before(i, Role.BETWEEN) >= 0;
    if (!begin(i)) {
      return null;
    }
    while (!ended && count < MOST_PARTS && step()) {}
    if (count > 1 && isBeforeTime()) {
      return draft(i, 1, parts[1].endBefore());
    }
    return count == 0 ? null : draft(i, count, end);
  }

  /** « 514 milliards un an plus tôt »: the last words count the years, not the milliards. */
  private boolean isBeforeTime() {
    Rational first = parts[0].value();
    return first.compareTo(MILLION) >= 0
        && Part.sum(parts, count).minus(first).compareTo(Rational.HUNDRED) < 0
        && tokens.gap(end) != Gap.PARAGRAPH
        && scan.is(end, Role.DURATION);
  }

  /**
   * The number without its last joined part: "one hundred" of "one hundred and three", which the
   * caller wants if "quarters" follows; {@code null} if nothing was joined.
   */
  Draft beforeJoint(int i) {
    return joined < 1 || joined >= count ? null : draft(i, joined, parts[joined].endBefore());
  }

  private boolean begin(int i) {
    first = digits.read(i);
    if (first != null) {
      push(first.value(), null, first.u(), null, first.to());
      shortScale();
      return true;
    }
    int start = leadingZeros(i);
    int to = scan.find(start, Role.CARDINAL);
    if (to >= 0 && isWhole(scan.atom(), to)) {
      Atom word = scan.atom();
      push(word.number(), word.room(), Rational.ONE, word, to);
      return true;
    }
    to = scan.find(i, Role.ARTICLE);
    if (to >= 0 && scan.is(to, Role.SCALE)) {
      push(Rational.ONE, null, Rational.ONE, null, to);
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
      return multiply(word, to);
    }
    int and = scan.find(to, Role.AND);
    if (and < 0 || !scan.is(and, Role.FRACTION)) {
      return false;
    }
    push(Rational.ONE, null, Rational.ONE, null, i);
    return multiply(word, to);
  }

  /** A word cut short, as "vent" in "ventuno", is one only where the next is written to it. */
  private boolean isWhole(Atom word, int to) {
    return !word.has("short") || tokens.gap(to) == Gap.HYPHEN;
  }

  private void push(Rational number, Rational space, Rational place, Atom word, int to) {
    parts[count++] = new Part(number, space, place, word, end);
    end = to;
  }

  /** "k", "bn", "M": only straight after digits. */
  private void shortScale() {
    int to = scan.find(end, Role.SHORT_SCALE);
    if (to < 0 || tokens.gap(end) == Gap.HYPHEN || tokens.gap(end) == Gap.PARAGRAPH) {
      return;
    }
    Atom word = scan.atom();
    if (tokens.isGlued(to) && (tokens.isDigits(to) || tokens.isSign(to, '\''))) {
      return;
    }
    scale = word.number();
    parts[0] = parts[0].times(scale);
    scaled = true;
    ended = true;
    end = to;
  }

  private boolean step() {
    if (tokens.gap(end) == Gap.PARAGRAPH) {
      return false;
    }
    int to = scan.find(end, Role.SCALE);
    if (to >= 0) {
      return isWhole(scan.atom(), to) && multiply(scan.atom(), to);
    }
    Part last = last();
    if (last.atom() == null && !scaled || last.room() == null && !last.isInvertible()) {
      return false;
    }
    int joint = joint();
    Atom and = joint < 0 ? null : scan.atom();
    int at = joint < 0 ? afterComma() : joint;
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
          && multiply(scan.atom(), large);
    }
    return moreDigits(end, null);
  }

  /** The token after a joining word, or −1; some join inside a word only. */
  private int joint() {
    int joint = scan.find(end, Role.AND);
    boolean apart = joint >= 0 && tokens.gap(end) != Gap.HYPHEN;
    boolean inverts = joint >= 0 && scan.atom().has("inverted") && last().isInvertible();
    boolean fits = inverts ? !isBetween : joint >= 0 && !scan.atom().has("tight");
    return apart && !fits ? -1 : joint;
  }

  /** "two million, three hundred thousand": the token after such a comma, else the end so far. */
  private int afterComma() {
    boolean comma = first == null && scaled && tokens.isSign(end, ',') && tokens.isGlued(end);
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
    boolean words = first == null && more.value().compareTo(TEN) < 0;
    boolean thousands = scan.is(more.to(), Role.SCALE) || more.style() == Style.MARKED;
    if (!words && (!thousands || and != null) || !isFree(more.value())) {
      return false;
    }
    if (and != null && !last().admits(and, more.value())) {
      return false;
    }
    push(more.value(), null, more.u(), null, more.to());
    return true;
  }

  private boolean add(Atom word, Atom and, int to) {
    Part last = last();
    if (and != null && and.has("inverted") && last.isInvertible() && Part.isTens(word.number())) {
      return invert(last, word, to);
    }
    boolean joins = and == null ? !last.needsJoint(word) : last.admits(and, word.number());
    if (!joins || !isFree(word.number()) || isArticle(word, to)) {
      return false;
    }
    joined = and == null ? joined : count;
    push(word.number(), smaller(word.room(), last.room()), Rational.ONE, word, to);
    return true;
  }

  /** „einundzwanzig“: the ones before the tens. */
  private boolean invert(Part ones, Atom tens, int to) {
    Rational sum = ones.value().plus(tens.number());
    if (count > 1 && sum.compareTo(parts[count - 2].room()) >= 0) {
      return false;
    }
    parts[count - 1] = new Part(sum, null, ones.unit(), ones.atom(), ones.endBefore());
    end = to;
    return true;
  }

  /** Whether the last part takes a number: some words only take what is written to them. */
  private boolean isFree(Rational number) {
    Part last = last();
    boolean apart =
        last.atom() != null && last.atom().has("glued") && tokens.gap(end) != Gap.HYPHEN;
    return !apart && last.fits(number);
  }

  private Part last() {
    return parts[count - 1];
  }

  /** « 1,2 miljard een jaar eerder »: not one more. */
  private boolean isArticle(Atom word, int to) {
    boolean one = word.number().equals(Rational.ONE) && scan.find(end, Role.ARTICLE) == to;
    return one && (first != null || scan.is(to, Role.DURATION));
  }

  private static Rational smaller(Rational space, Rational most) {
    return space == null ? null : space.min(most);
  }

  private boolean multiply(Atom word, int to) {
    Rational factor = word.number();
    int pop = count;
    Rational sum = Rational.ZERO;
    while (pop > 0 && parts[pop - 1].value().compareTo(factor) < 0) {
      sum = sum.plus(parts[--pop].value());
    }
    // "1,608 thousand": digits may be larger than the word that scales them.
    if (pop == 1 && count == 1 && parts[0].atom() == null && word.has("bare")) {
      sum = parts[--pop].value();
    }
    boolean bare = pop == count;
    boolean part = !bare && last().atom() != null && last().atom().has("part");
    boolean wholes = decimals && factor.compareTo(THOUSAND) >= 0;
    if (part || !bare && (word.has("alone") || wholes)) {
      return false;
    }
    if (bare ? !word.has("bare") : !isMultiplied(word, sum)) {
      return false;
    }
    Rational times = bare ? factor : sum.times(factor);
    Rational room = pop == 0 ? factor : parts[pop - 1].room();
    if (pop > 0 && (room == null || times.compareTo(room) >= 0)) {
      retract(pop, bare);
      return false;
    }
    boolean large = factor.compareTo(THOUSAND) >= 0;
    Rational place = bare ? Rational.ONE : last().unit();
    end = bare ? end : parts[pop].endBefore();
    count = pop;
    joined = joined >= count ? -1 : joined;
    Rational space = times.isInteger() ? smaller(factor, room) : null;
    push(times, space, large ? place.times(factor) : place, word, to);
    if (large) {
      scale = scaled && pop == 0 ? scale.times(factor) : factor;
      scaled = true;
    }
    return true;
  }

  /** Whether a scale multiplies a sum: in words only what is small enough, in digits anything. */
  private boolean isMultiplied(Atom word, Rational sum) {
    if (first != null) {
      return !(word.has("words") && last().atom() == null);
    }
    return !sum.isZero() && sum.compareTo(most(word)) < 0;
  }

  /** What a scale may multiply is less than this. */
  private static Rational most(Atom word) {
    Rational factor = word.number();
    if (word.room() != null) {
      return word.room();
    }
    return factor.compareTo(THOUSAND) > 0 ? factor.max(MILLION) : factor;
  }

  /** The parts that a scale would have multiplied belong to the next number. */
  private void retract(int pop, boolean bare) {
    if (!bare) {
      end = parts[pop].endBefore();
      count = pop;
    }
  }

  private Draft draft(int from, int used, int to) {
    return Part.number(parts, used, first, scaled ? scale : null).spanning(from, to);
  }
}
