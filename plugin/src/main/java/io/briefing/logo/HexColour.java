package io.briefing.logo;

import java.awt.Color;
import java.util.Optional;

/** A colour as themes write it, in a drawing or among the tokens. */
public final class HexColour {

  private HexColour() {}

  /** A colour written like {@code #0f4c75} or {@code #abc}. */
  public static Optional<Color> of(String text) {
    String digits = text.startsWith("#") ? text.substring(1) : "";
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    if (digits.length() != 6 || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
      return Optional.empty();
    }
    return Optional.of(new Color(Integer.parseInt(digits, 16)));
  }
}
