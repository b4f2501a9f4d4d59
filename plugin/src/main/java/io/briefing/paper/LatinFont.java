package io.briefing.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A font as far as Latin text needs it. The part of a font that goes into a PDF brings along the
 * widths of all its glyphs, which cannot be compressed much: they were an eighth of a PDF. Without
 * those of Greek, Cyrillic and what else stands between the Latin letters and the signs, they are a
 * third of that.
 */
final class LatinFont {

  /** The first letter, and the first sign behind the letters: a font has its glyphs in order. */
  private static final int BEHIND_LATIN = 0x180;

  private static final int SIGNS = 0x2000;

  private static final int WINDOWS = 3;
  private static final int UNICODE = 1;

  private final ByteBuffer file;

  private LatinFont(ByteBuffer file) {
    this.file = file;
  }

  /** Whether a text has no letter that the font lacks. */
  static boolean isEnoughFor(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= BEHIND_LATIN && c < SIGNS) {
        return false;
      }
    }
    return true;
  }

  /** The file of a TrueType font with the widths of other letters put to zero. */
  static byte[] of(byte[] font) {
    byte[] bytes = font.clone();
    LatinFont latin = new LatinFont(ByteBuffer.wrap(bytes));
    int widths = latin.table("hmtx");
    int characters = latin.characters();
    Arrays.fill(
        bytes,
        widths + 4 * latin.glyph(characters, BEHIND_LATIN),
        widths + 4 * latin.glyph(characters, SIGNS),
        (byte) 0);
    return bytes;
  }

  /** Where a table stands in the file. */
  private int table(String name) {
    int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    int entry = 12;
    while (file.getInt(entry) != tag) {
      entry += 16;
    }
    return file.getInt(entry + 8);
  }

  /** Where the table of the characters in the first plane stands. */
  private int characters() {
    int table = table("cmap");
    int entry = table + 4;
    while (file.getChar(entry) != WINDOWS || file.getChar(entry + 2) != UNICODE) {
      entry += 8;
    }
    return table + file.getInt(entry + 4);
  }

  /**
   * The glyph of the first character from one on.
   *
   * @param characters a table of format 4: runs of characters, whose glyphs stand in a list or
   *     follow from their number
   */
  private int glyph(int characters, int from) {
    int run = characters + 14;
    int runs = file.getChar(characters + 6);
    while (file.getChar(run) < from) {
      run += 2;
    }
    int start = file.getChar(run + runs + 2);
    int delta = file.getChar(run + 2 * runs + 2);
    int list = run + 3 * runs + 2;
    int first = Math.max(from, start);
    int glyph =
        file.getChar(list) == 0
            ? first
            : file.getChar(list + file.getChar(list) + 2 * (first - start));
    return (glyph + delta) & 0xffff;
  }
}
