package io.briefing.phrase;

import io.briefing.phrase.Draft.Style;
import io.briefing.phrase.Numeral.Form;
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

  private final Rational[] value = new Rational[MOST_PARTS];
  private final Rational[] room = new Rational[MOST_PARTS];
  private final Rational[] unit = new Rational[MOST_PARTS];
  private final Atom[] atom = new Atom[MOST_PARTS];
  private final int[] endBefore = new int[MOST_PARTS];
  private int count;
  private int end;
  private int joined;
  private boolean scaled;
  private Rational scale;
  private boolean ended;
  private boolean isBetween;
  private Draft first;

  Cardinals(Scan scan, Digits digits) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.digits = digits;
  }

  /** The number at token i, or {@code null}. */
  Draft read(int i) {
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
      return draft(i, 1, endBefore[1]);
    }
    return count == 0 ? null : draft(i, count, end);
  }

  /** « 514 milliards un an plus tôt »: the last words count the years, not the milliards. */
  private boolean isBeforeTime() {
    Rational rest = Rational.ZERO;
    for (int k = 1; k < count; k++) {
      rest = rest.plus(value[k]);
    }
    return value[0].compareTo(MILLION) >= 0
        && rest.compareTo(Rational.HUNDRED) < 0
        && tokens.gap(end) != Gap.PARAGRAPH
        && scan.is(end, Role.DURATION);
  }

  /**
   * The number without its last joined part: "one hundred" of "one hundred and three", which the
   * caller wants if "quarters" follows; {@code null} if nothing was joined.
   */
  Draft beforeJoint(int i) {
    return joined < 1 || joined >= count ? null : draft(i, joined, endBefore[joined]);
  }

  private boolean begin(int i) {
    first = digits.read(i);
    if (first != null) {
      push(first.value(), null, first.u(), null, first.to());
      shortScale();
      return true;
    }
    int to = scan.find(i, Role.CARDINAL);
    if (to >= 0) {
      Atom word = scan.atom();
      push(word.number(), word.room(), Rational.ONE, word, to);
      return true;
    }
    to = scan.find(i, Role.ARTICLE);
    if (to >= 0 && scan.is(to, Role.SCALE)) {
      push(Rational.ONE, null, Rational.ONE, null, to);
      return step();
    }
    to = scan.find(i, Role.SCALE);
    if (to >= 0 && scan.atom().has("bare")) {
      return multiply(scan.atom(), to);
    }
    return false;
  }

  private void push(Rational number, Rational space, Rational place, Atom word, int to) {
    value[count] = number;
    room[count] = space;
    unit[count] = place;
    atom[count] = word;
    endBefore[count] = end;
    count++;
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
    value[0] = value[0].times(scale);
    unit[0] = unit[0].times(scale);
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
      return multiply(scan.atom(), to);
    }
    if (atom[count - 1] == null && !scaled || room[count - 1] == null && !isInvertible()) {
      return false;
    }
    int joint = joint();
    Atom and = joint < 0 ? null : scan.atom();
    int at = joint < 0 ? afterComma() : joint;
    int next = scan.find(at, Role.CARDINAL);
    if (next >= 0) {
      return add(scan.atom(), and, next);
    }
    if (joint >= 0) {
      int large = scan.find(at, Role.SCALE);
      return large >= 0
          && scan.atom().has("bare")
          && admits(and, scan.atom().number())
          && multiply(scan.atom(), large);
    }
    return moreDigits();
  }

  /** The token after a joining word, or −1; some join inside a word only. */
  private int joint() {
    int joint = scan.find(end, Role.AND);
    boolean apart = joint >= 0 && tokens.gap(end) != Gap.HYPHEN;
    boolean inverts = joint >= 0 && scan.atom().has("inverted") && isInvertible();
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

  /** Digits after words or after a scale: « trente 3 », "1 million 200 thousand". */
  private boolean moreDigits() {
    Draft more = digits.read(end);
    if (more == null || !more.isWhole() || tokens.isGlued(end)) {
      return false;
    }
    boolean words = first == null && more.value().compareTo(TEN) < 0;
    boolean thousands = scan.is(more.to(), Role.SCALE) || more.style() == Style.MARKED;
    if (!words && !thousands || !fits(more.value())) {
      return false;
    }
    push(more.value(), null, more.u(), null, more.to());
    return true;
  }

  private boolean add(Atom word, Atom and, int to) {
    if (and != null && and.has("inverted") && isInvertible() && isTens(word.number())) {
      int last = count - 1;
      Rational sum = value[last].plus(word.number());
      if (last > 0 && sum.compareTo(room[last - 1]) >= 0) {
        return false;
      }
      value[last] = sum;
      room[last] = null;
      end = to;
      return true;
    }
    if (and != null && !admits(and, word.number()) || and == null && needsJoint(word)) {
      return false;
    }
    if (!fits(word.number()) || isArticle(word, to)) {
      return false;
    }
    joined = and == null ? joined : count;
    push(word.number(), smaller(word.room(), room[count - 1]), Rational.ONE, word, to);
    return true;
  }

  /** « 1,2 miljard een jaar eerder »: not one more. */
  private boolean isArticle(Atom word, int to) {
    boolean one = word.number().equals(Rational.ONE) && scan.find(end, Role.ARTICLE) == to;
    return one && (first != null || scan.is(to, Role.DURATION));
  }

  private static Rational smaller(Rational space, Rational most) {
    return space == null ? null : space.min(most);
  }

  private boolean isInvertible() {
    Atom last = atom[count - 1];
    return last != null
        && last.number().compareTo(TEN) < 0
        && last.number().signum() > 0
        && !last.has("final");
  }

  private static boolean isTens(Rational number) {
    return number.compareTo(TEN) > 0
        && number.compareTo(Rational.HUNDRED) < 0
        && number.over(TEN).isInteger();
  }

  /** Whether the joining word may stand here: by the room left, and by what follows. */
  private boolean admits(Atom and, Rational next) {
    Rational space = room[count - 1];
    if (space == null || and.number() == null) {
      return false;
    }
    if (space.compareTo(and.number()) < 0
        || and.room() != null && space.compareTo(and.room()) >= 0) {
      return false;
    }
    int only = and.value().indexOf("before ");
    return only < 0 || contains(and.value().substring(only + 7), next);
  }

  private static boolean contains(String list, Rational number) {
    for (String item : list.split(" ")) {
      if (item.equals(number.exact())) {
        return true;
      }
    }
    return false;
  }

  /** « vingt et un »: some tens take one and eleven only with the joining word. */
  private boolean needsJoint(Atom word) {
    Atom last = atom[count - 1];
    return last != null
        && last.has("joined")
        && (word.number().equals(Rational.ONE) || word.number().equals(Rational.of(11)));
  }

  private boolean fits(Rational number) {
    Rational space = room[count - 1];
    if (space == null || number.signum() <= 0 || number.compareTo(space) >= 0) {
      return false;
    }
    Atom last = atom[count - 1];
    int from = last == null ? -1 : last.value().indexOf("from ");
    return from < 0 || number.compareTo(Rational.parse(last.value().substring(from + 5))) >= 0;
  }

  private boolean multiply(Atom word, int to) {
    Rational factor = word.number();
    int pop = count;
    Rational sum = Rational.ZERO;
    while (pop > 0 && value[pop - 1].compareTo(factor) < 0) {
      sum = sum.plus(value[--pop]);
    }
    // "1,608 thousand": digits may be larger than the word that scales them.
    boolean digits = pop == 1 && count == 1 && atom[0] == null && word.has("bare");
    if (digits) {
      sum = value[--pop];
    }
    boolean bare = pop == count;
    if (bare
        ? !word.has("bare")
        : sum.isZero() && first == null
            || !digits && sum.compareTo(most(word)) >= 0
            || word.has("words") && atom[count - 1] == null) {
      return false;
    }
    Rational times = bare ? factor : sum.times(factor);
    if (pop > 0 && (room[pop - 1] == null || times.compareTo(room[pop - 1]) >= 0)) {
      retract(pop, bare);
      return false;
    }
    boolean large = factor.compareTo(THOUSAND) >= 0;
    Rational place = bare ? Rational.ONE : unit[count - 1];
    int before = bare ? end : endBefore[pop];
    count = pop;
    joined = joined >= count ? -1 : joined;
    push(
        times,
        times.isInteger() ? smaller(factor, pop == 0 ? factor : room[pop - 1]) : null,
        large ? place.times(factor) : place,
        word,
        to);
    endBefore[count - 1] = before;
    if (large) {
      scale = scaled && pop == 0 ? scale.times(factor) : factor;
      scaled = true;
    }
    return true;
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
      end = endBefore[pop];
      count = pop;
    }
  }

  private Draft draft(int from, int parts, int to) {
    Rational sum = value[0];
    for (int k = 1; k < parts; k++) {
      sum = sum.plus(value[k]);
    }
    Rational u = unit[parts - 1];
    boolean decimal = first != null && first.form() == Form.DECIMAL;
    boolean fraction = first != null && first.form() == Form.FRACTION;
    Rational g =
        first != null && parts == 1
            ? first.g().times(first.value().isZero() ? Rational.ONE : sum.over(first.value()))
            : Draft.place(sum);
    Form form = fraction ? Form.FRACTION : decimal ? Form.DECIMAL : Form.WHOLE;
    return new Draft(from, to, sum, form, u, g, scale, style(parts));
  }

  private Style style(int parts) {
    if (scaled) {
      return Style.SCALED;
    }
    if (first != null && parts == 1) {
      return first.style();
    }
    boolean one = parts == 1 && first == null && value[0].equals(Rational.ONE);
    return one ? Style.ONE : Style.WORDS;
  }
}
