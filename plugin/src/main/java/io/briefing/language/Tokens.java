package io.briefing.language;

import java.util.Arrays;

/**
 * A text cut into words, runs of digits and signs, in parallel arrays: no object is made per token.
 *
 * <p>Spaces are not tokens; what stands before a token is its gap. A hyphen between two word parts
 * is a gap as well, so that "vingt-deux" and "vingt deux" are the same two tokens. Positions past
 * either end are empty signs, so that grammar can look around freely.
 */
public final class Tokens {

  /** What a token is. */
  public enum Type {
    WORD,
    DIGITS,
    /** One character that is a fraction: ½. */
    VULGAR,
    SIGN,
    /** Before the first or after the last token. */
    NOTHING
  }

  /** What stands between a token and the one before. */
  public enum Gap {
    NONE,
    SPACE,
    /** One space that does not break. */
    HARD_SPACE,
    HYPHEN,
    /** A blank line, or the start of the text: nothing reaches across. */
    PARAGRAPH
  }

  /** Room for the tokens of most texts, so that the arrays need not grow. */
  private static final int FEWEST = 16;

  private static final int CHARACTERS = 4;

  private static final Type[] TYPES = Type.values();
  private static final byte WORD = (byte) Type.WORD.ordinal();
  private static final byte DIGITS = (byte) Type.DIGITS.ordinal();
  private static final Gap[] GAPS = Gap.values();

  public final String text;
  private int count;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private byte[] types;
  private byte[] gaps;

  /** The sign that a token is, as {@link Tokenizer#plain} has it; 0 for any other token. */
  private char[] signs;

  Tokens(String text) {
    this.text = text;
    int expected = FEWEST + text.length() / CHARACTERS;
    starts = new int[expected];
    ends = new int[expected];
    words = new int[expected];
    types = new byte[expected];
    gaps = new byte[expected];
    signs = new char[expected];
  }

  void addSign(char sign, Gap gap, int at, int word) {
    add(Type.SIGN, gap, at, at + 1, word);
    signs[count - 1] = sign;
  }

  void add(Type type, Gap gap, int start, int end, int word) {
    if (count == starts.length) {
      int size = count * 2;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      words = Arrays.copyOf(words, size);
      types = Arrays.copyOf(types, size);
      gaps = Arrays.copyOf(gaps, size);
      signs = Arrays.copyOf(signs, size);
    }
    starts[count] = start;
    ends[count] = end;
    words[count] = word;
    types[count] = (byte) type.ordinal();
    gaps[count++] = (byte) gap.ordinal();
  }

  public int count() {
    return count;
  }

  public Type type(int i) {
    return i < 0 || i >= count ? Type.NOTHING : TYPES[types[i]];
  }

  /** The gap before token i. */
  public Gap gap(int i) {
    return i <= 0 || i >= count ? Gap.PARAGRAPH : GAPS[gaps[i]];
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  public int length(int i) {
    return ends[i] - starts[i];
  }

  /** The id of the word in the lexicon, 0 if it is not in it. */
  int word(int i) {
    return i < 0 || i >= count ? 0 : words[i];
  }

  /** Whether the same word of the language stands at two tokens. */
  public boolean areSame(int i, int j) {
    return word(i) != 0 && word(i) == word(j);
  }

  public boolean isDigits(int i) {
    return i >= 0 && i < count && types[i] == DIGITS;
  }

  public boolean isWord(int i) {
    return i >= 0 && i < count && types[i] == WORD;
  }

  /** Whether token i is this sign; dashes and minus signs are one sign, and so are apostrophes. */
  public boolean isSign(int i, char sign) {
    return i >= 0 && i < count && signs[i] == sign;
  }

  /** The sign that token i is, as {@link #isSign} has it; 0 for any other token. */
  public char sign(int i) {
    return i >= 0 && i < count ? signs[i] : 0;
  }

  /** Whether token i follows the one before without a space or a hyphen. */
  public boolean isGlued(int i) {
    return gap(i) == Gap.NONE;
  }

  /** Whether token i is a letter before an apostrophe: « s'élève », of which it is no unit. */
  public boolean isElided(int i) {
    return isWord(i) && length(i) == 1 && isSign(i + 1, '\'') && isGlued(i + 1);
  }

  public boolean isUpperCase(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether token i is a word all in capitals, or a single one. */
  public boolean isInCapitals(int i) {
    boolean capitals = isWord(i);
    for (int at = capitals ? starts[i] : 0; capitals && at < ends[i]; at++) {
      capitals = Character.isUpperCase(text.charAt(at));
    }
    return capitals;
  }

  /** Whether a power stands right before token i: "42,000 m²" are square metres, no millions. */
  public boolean isRaised(int i) {
    int end = end(i - 1);
    return end > 0 && end < text.length() && "²³".indexOf(text.charAt(end)) >= 0;
  }

  /** The text from the first character of one token to the last of another. */
  public String between(int first, int last) {
    return text.substring(starts[first], ends[last]);
  }

  /** Whether the text from the first character of one token to the last of another is this. */
  boolean isWritten(String exact, int first, int last) {
    return ends[last] - starts[first] == exact.length() && text.startsWith(exact, starts[first]);
  }

  /** The value of a run of at most nine digits; −1 for anything longer. */
  public int small(int i) {
    if (!isDigits(i) || length(i) > 9) {
      return -1;
    }
    int value = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      value = value * 10 + text.charAt(at) - '0';
    }
    return value;
  }
}
