package io.briefing.numeral;

import io.briefing.language.Atom;
import io.briefing.quantity.Rational;

/**
 * The row of parts that a number in words is made of, each smaller than the one before; see {@link
 * Cardinals}.
 */
final class PartRow {

  private static final int MOST_PARTS = 24;
  private static final Rational THOUSAND = Rational.of(1000);
  private static final Rational MILLION = Rational.of(1_000_000);

  private final Part[] parts = new Part[MOST_PARTS];
  private int count;
  private int end;
  private int joined;
  private boolean scaled;
  private Rational scale;
  private Draft digits;

  /** Whether more digits follow its first: "20 mil 695 millones". */
  private boolean mixed;

  /** Empties the row for the number at a token. */
  void start(int i) {
    count = 0;
    scaled = false;
    scale = Rational.ONE;
    joined = -1;
    digits = null;
    mixed = false;
    end = i;
  }

  /** Just past the last token of the number so far. */
  int end() {
    return end;
  }

  int count() {
    return count;
  }

  boolean isFull() {
    return count == MOST_PARTS;
  }

  /** Whether a word or a letter for a thousand or more is in it. */
  boolean isScaled() {
    return scaled;
  }

  /** Whether it began with digits. */
  boolean hasDigits() {
    return digits != null;
  }

  Part last() {
    return parts[count - 1];
  }

  /** Begins the row with a number in digits. */
  void open(Draft number) {
    digits = number;
    push(number.value(), null, number.u(), null, number.to());
  }

  /** Adds a number in digits. */
  void addDigits(Draft more) {
    mixed = true;
    push(more.value(), null, more.u(), null, more.to());
  }

  void push(Rational number, Rational space, Rational place, Atom word, int to) {
    parts[count++] = new Part(number, space, place, word, end);
    end = to;
  }

  /** A word that is added, behind a joining word or not. */
  void add(Atom word, boolean joins, int to) {
    joined = joins ? count : joined;
    push(word.number(), smaller(word.room(), last().room()), Rational.ONE, word, to);
  }

  /** A letter for a scale, straight after the digits. */
  void scaleBy(Rational factor, int to) {
    scale = factor;
    parts[0] = parts[0].times(factor);
    scaled = true;
    end = to;
  }

  /** „einundzwanzig“: the ones before the tens. */
  boolean invert(Part ones, Atom tens, int to) {
    Rational sum = ones.value().plus(tens.number());
    if (count > 1 && sum.compareTo(parts[count - 2].room()) >= 0) {
      return false;
    }
    parts[count - 1] = new Part(sum, null, ones.unit(), ones.atom(), ones.endBefore());
    end = to;
    return true;
  }

  /**
   * Multiplies the parts smaller than a scale word, or adds one of it if it may stand bare.
   *
   * @param below whether the number stands behind a decimal point and so ends below a thousand
   * @return whether the word belongs to the number
   */
  boolean multiply(Atom word, boolean below, int to) {
    Rational factor = word.number();
    int pop = count;
    Rational sum = Rational.ZERO;
    while (pop > 0 && parts[pop - 1].value().compareTo(factor) < 0) {
      sum = sum.plus(parts[--pop].value());
    }
    if (pop == 1 && count == 1 && isInDigits(factor)) {
      sum = parts[--pop].value();
    }
    boolean bare = pop == count;
    boolean part = !bare && last().atom() != null && last().atom().has("part");
    boolean wholes = below && factor.compareTo(THOUSAND) >= 0;
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
    boolean digitsToo = large || !bare && last().atom() == null;
    Rational place = bare ? Rational.ONE : last().unit();
    end = bare ? end : parts[pop].endBefore();
    count = pop;
    joined = joined >= count ? -1 : joined;
    Rational space = times.isInteger() ? smaller(factor, room) : null;
    push(times, space, digitsToo ? place.times(factor) : place, word, to);
    if (large) {
      scale = scaled && pop == 0 ? scale.times(factor) : factor;
      scaled = true;
    }
    return true;
  }

  /**
   * "1,608 thousand", "1.074 mil millones": digits may be larger than the word that scales them.
   */
  private boolean isInDigits(Rational factor) {
    Atom smaller = last().atom();
    return digits != null && (smaller == null || smaller.number().compareTo(factor) < 0);
  }

  /** Whether a scale multiplies a sum: in words only what is small enough, in digits anything. */
  private boolean isMultiplied(Atom word, Rational sum) {
    if (digits != null) {
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

  private static Rational smaller(Rational space, Rational most) {
    return space == null ? null : space.min(most);
  }

  /** The number that the row makes. */
  Draft number(int from) {
    return number(from, count, end);
  }

  /** The number that the first part makes alone. */
  Draft firstPart(int from) {
    return number(from, 1, parts[1].endBefore());
  }

  /** The number without its last joined part, or {@code null} if nothing was joined. */
  Draft beforeJoint(int from) {
    return joined < 1 || joined >= count ? null : number(from, joined, parts[joined].endBefore());
  }

  Rational first() {
    return parts[0].value();
  }

  Rational sum() {
    return Part.sum(parts, count);
  }

  private Draft number(int from, int used, int to) {
    boolean asRead = digits != null && used == 1 && !scaled;
    return asRead && parts[0].value().equals(digits.value())
        ? digits.spanning(from, to)
        : Part.number(parts, used, digits, mixed, scaled ? scale : null).spanning(from, to);
  }
}
