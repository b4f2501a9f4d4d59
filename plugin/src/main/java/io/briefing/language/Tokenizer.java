package io.briefing.language;

import io.briefing.language.Tokens.Gap;
import io.briefing.language.Tokens.Type;
import java.text.Normalizer;

/**
 * Cuts a text into {@link Tokens}, in one pass. Typography is normalised for reading only: offsets
 * stay those of the text. Soft hyphens inside a word are skipped, all dashes are one sign, all
 * apostrophes are one sign, and case does not count.
 */
final class Tokenizer {

  private static final char SOFT_HYPHEN = '\u00ad';
  private static final int[] WHOLE = {};

  private final char[] text;
  private final Lexicon lexicon;
  private final Tokens tokens;
  private int at;

  private Tokenizer(String text, Lexicon lexicon) {
    this.text = text.toCharArray();
    this.lexicon = lexicon;
    this.tokens = new Tokens(text);
  }

  static Tokens cut(String text, Lexicon lexicon) {
    Tokenizer tokenizer = new Tokenizer(text, lexicon);
    tokenizer.cut();
    return tokenizer.tokens;
  }

  private void cut() {
    while (at < text.length) {
      Gap gap = gap();
      if (at == text.length) {
        return;
      }
      char c = text[at];
      if (isDigit(c)) {
        digits(gap);
      } else if (isLetter(c)) {
        word(gap);
      } else {
        sign(c, gap);
      }
    }
  }

  private void sign(char c, Gap gap) {
    char sign = plain(c);
    if (isFraction(c)) {
      tokens.add(Type.VULGAR, gap, at, at + 1, lexicon.sign(sign));
    } else {
      tokens.addSign(sign, gap, at, lexicon.sign(sign));
    }
    at++;
  }

  private Gap gap() {
    int from = at;
    int lines = 0;
    while (at < text.length && isSpace(text[at])) {
      lines += text[at] == '\n' ? 1 : 0;
      at++;
    }
    if (lines > 1) {
      return Gap.PARAGRAPH;
    }
    if (at == from) {
      return hyphen() ? Gap.HYPHEN : Gap.NONE;
    }
    return at == from + 1 && isHard(text[from]) ? Gap.HARD_SPACE : Gap.SPACE;
  }

  /** Passes a hyphen that joins two word parts, at least one of them not digits. */
  private boolean hyphen() {
    if (at == 0 || at + 1 >= text.length || !isHyphen(text[at])) {
      return false;
    }
    char before = text[at - 1];
    char after = text[at + 1];
    boolean joins =
        isLetter(before) && isLetterOrDigit(after) || isDigit(before) && isLetter(after);
    at += joins ? 1 : 0;
    return joins;
  }

  private void digits(Gap gap) {
    int start = at;
    while (at < text.length && isDigit(text[at])) {
      at++;
    }
    tokens.add(Type.DIGITS, gap, start, at, lexicon.digits(text, start, at));
  }

  private void word(Gap gap) {
    int start = at;
    int hash = 0;
    boolean plain = true;
    while (at < text.length) {
      char c = text[at];
      if (c == SOFT_HYPHEN && at + 1 < text.length && isLetter(text[at + 1])) {
        plain = false;
      } else if (isLetter(c)) {
        hash = 31 * hash + lower(c);
      } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
        plain = false;
      } else {
        break;
      }
      at++;
    }
    if (!plain) {
      composed(gap, start);
      return;
    }
    int word = lexicon.word(text, start, at, hash);
    int[] parts = word == 0 && lexicon.isGlued() ? lexicon.split(text, start, at) : WHOLE;
    boolean known = word != 0 || parts.length > 0;
    add(gap, start, known ? word : lexicon.lastPart(text, start, at), parts);
  }

  /** A word with soft hyphens or loose accents: rare, so it may cost a string. */
  private void composed(Gap gap, int start) {
    String written =
        String.valueOf(text, start, at - start).replace(String.valueOf(SOFT_HYPHEN), "");
    String word = Normalizer.normalize(written, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(lower(word.charAt(i)));
    }
    char[] key = folded.toString().toCharArray();
    int id = lexicon.word(key, 0, key.length, folded.toString().hashCode());
    int[] parts = id == 0 && lexicon.isGlued() ? lexicon.split(key, 0, key.length) : WHOLE;
    add(gap, start, id, asWritten(start, parts));
  }

  /** Where the parts end in the text, soft hyphens and loose accents counted. */
  private int[] asWritten(int start, int[] parts) {
    int part = 0;
    int letters = 0;
    for (int i = start; i < at && part < parts.length; i++) {
      letters += isLetter(text[i]) ? 1 : 0;
      if (letters > parts[part] && isLetter(text[i])) {
        parts[part] = i - start;
        part += 2;
      }
    }
    if (part < parts.length) {
      parts[part] = at - start;
    }
    return parts;
  }

  /** Adds a word, or the parts it is glued from as if hyphens joined them. */
  private void add(Gap gap, int start, int word, int[] parts) {
    if (parts.length == 0) {
      tokens.add(Type.WORD, gap, start, at, word);
      return;
    }
    int from = start;
    for (int i = 0; i < parts.length; i += 2) {
      tokens.add(Type.WORD, i == 0 ? gap : Gap.HYPHEN, from, start + parts[i], parts[i + 1]);
      from = start + parts[i];
    }
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
        : Character.isLetter(c) && !isFraction(c);
  }

  private static boolean isLetterOrDigit(char c) {
    return isDigit(c) || isLetter(c);
  }

  static char lower(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c >= 0x85 && (c == '\u0085' || Character.isSpaceChar(c));
  }

  private static boolean isHard(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\u2007';
  }

  private static boolean isFraction(char c) {
    return c >= '\u00bc' && (c <= '\u00be' || c >= '\u2150' && c <= '\u215e');
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** One sign for all dashes and minus signs, one for all apostrophes; any other stays. */
  static char plain(char c) {
    // Most signs are what they are.
    return c < '`' ? c : plainer(c);
  }

  private static char plainer(char c) {
    return switch (c) {
      case '\u2010',
          '\u2011',
          '\u2012',
          '\u2013',
          '\u2014',
          '\u2015',
          '\u2212',
          '\ufe63',
          '\uff0d' ->
          '-';
      case '\u2018', '\u2019', '\u02bc', '\u0060', '\u00b4', '\u2032' -> '\'';
      default -> c;
    };
  }
}
