package io.briefing.render;

import java.util.Objects;

/**
 * XHTML that is already safe to print as it stands. Everything else in a {@link Report} is plain
 * text, which the templates escape.
 */
public record Markup(String xhtml) {

  public Markup {
    Objects.requireNonNull(xhtml);
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
