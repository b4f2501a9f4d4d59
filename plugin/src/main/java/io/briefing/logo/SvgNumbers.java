package io.briefing.logo;

import java.awt.geom.Path2D;

/**
 * The numbers and commands in an attribute of an SVG drawing, one behind the other: parted by
 * blanks, a comma, a sign or a second point, as {@link Path2D} takes them.
 */
final class SvgNumbers {

  private final String text;
  private int at;

  SvgNumbers(String text) {
    this.text = text;
  }

  boolean hasMore() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    return at < text.length();
  }

  /** The letter that stands next, or the last once more if a number does: M goes on as L. */
  char command(char before) {
    char c = text.charAt(at);
    if (Character.isLetter(c)) {
      at++;
      return c;
    }
    if (before == 'Z' || before == 'z') {
      throw new IllegalArgumentException("a path with \"" + c + "\" where a command belongs");
    }
    return before == 'M' ? 'L' : before == 'm' ? 'l' : before;
  }

  /** A flag of an arc, which nothing need part from what follows. */
  boolean flag() {
    if (!hasMore() || "01".indexOf(text.charAt(at)) < 0) {
      throw new IllegalArgumentException("an arc whose flags are not 0 or 1");
    }
    return text.charAt(at++) == '1';
  }

  /**
   * @throws IllegalArgumentException if no number stands next
   */
  float next() {
    hasMore();
    int from = at;
    sign();
    digits();
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
    }
    if (at > from && at < text.length() && Character.toLowerCase(text.charAt(at)) == 'e') {
      at++;
      sign();
      digits();
    }
    try {
      return Float.parseFloat(text.substring(from, at));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + text + "\" where numbers belong", e);
    }
  }

  /**
   * The only number, in the drawing's units, which are pixels.
   *
   * @param name the attribute's
   * @throws IllegalArgumentException if there is more: a length in millimetres or per cent
   */
  float length(String name) {
    float length = next();
    String unit = text.substring(at);
    if (!unit.isEmpty() && !unit.equals("px")) {
      throw new IllegalArgumentException(name + "=\"" + text + "\"; write lengths without a unit");
    }
    return length;
  }

  private void sign() {
    if (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void digits() {
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
  }
}
