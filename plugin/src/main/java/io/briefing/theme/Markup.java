package io.briefing.theme;

import java.util.Objects;

/**
 * XHTML that is already safe to print as it stands. Everything else that templates are shown is
 * plain text, which the templates escape.
 */
public record Markup(String xhtml) {

  public Markup {
    Objects.requireNonNull(xhtml);
  }

  /** The text with U+FFFD for each character that XHTML cannot hold: controls, half surrogates. */
  public static String printable(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> isPrintable(c) ? c : 0xfffd).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Whether no character needs a closer look, which is so of nearly every text. */
  private static boolean isPlain(String text) {
    for (char c : text.toCharArray()) {
      if (c < 0x20 && c != '\n' || c >= 0xd800) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrintable(int c) {
    boolean half = c >= 0xd800 && c <= 0xdfff;
    return c >= 0x20 ? !half && c != 0xfffe && c != 0xffff : c == '\t' || c == '\n' || c == '\r';
  }

  /** Plain text as markup: the five characters that mean something in XHTML are escaped. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
