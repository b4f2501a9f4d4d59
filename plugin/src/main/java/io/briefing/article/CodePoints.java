package io.briefing.article;

/** Translates offsets: the YAML library counts code points, a source counts UTF-16 units. */
final class CodePoints {
  private final int base;
  private final int[] units;

  /**
   * @param base where the text starts in the source
   */
  CodePoints(String text, int base) {
    this.base = base;
    boolean same = text.codePoints().noneMatch(Character::isSupplementaryCodePoint);
    this.units = same ? null : units(text);
  }

  private static int[] units(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int i = 0; i < units.length; i++) {
      units[i] = unit;
      unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
    }
    return units;
  }

  int of(int codePoints) {
    return base + (units == null ? codePoints : units[Math.min(codePoints, units.length - 1)]);
  }
}
