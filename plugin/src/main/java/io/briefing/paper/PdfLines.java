package io.briefing.paper;

import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Where a line of the PDF may end: behind a space that is not a no-break one, behind a hyphen or a
 * dash between words, behind a slash or a plus before a letter, behind a comma in a formula. The
 * Java runtime's own rules differ between versions and part "l’exercice" at its apostrophe.
 */
final class PdfLines implements LineBreakingStrategy {

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String lang, CalculatedStyle style) {
    return new BreakPointsProvider() {
      private int at;

      @Override
      public BreakPoint next() {
        if (at >= text.length()) {
          return BreakPoint.getDonePoint();
        }
        at++;
        while (at < text.length() && !mayEndAt(text, at)) {
          at++;
        }
        return new BreakPoint(at);
      }
    };
  }

  /** Whether the next line may start with the character at {@code at}. */
  static boolean mayEndAt(String text, int at) {
    char next = text.charAt(at);
    return switch (text.charAt(at - 1)) {
      case ' ', '\t', '\n', '\r', '\u2009', '\u200a', '\u200b' -> !isSpace(next);
      case '-', '\u2010', '\u2013', '\u2014' -> isInsideWord(text, at) && isLetter(next);
      case '/', '+' -> isLetter(next);
      case ',' ->
          isInsideWord(text, at)
              ? !isSpace(next) && next != '\u00a0' && next != '\u202f'
              : isLetter(next);
      default -> false;
    };
  }

  private static boolean isSpace(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\r', '\u2009', '\u200a', '\u200b' -> true;
      default -> false;
    };
  }

  private static boolean isInsideWord(String text, int at) {
    return at > 1 && isLetter(text.charAt(at - 2));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '_' || c == ')';
  }
}
