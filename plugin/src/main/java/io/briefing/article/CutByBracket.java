package io.briefing.article;

import java.util.Optional;

/**
 * A text without quotes that a bracket cuts: between braces, {@code sum([a, b])} is the text "sum("
 * to YAML, and a list. Looks at one line only.
 */
final class CutByBracket {

  private CutByBracket() {}

  /**
   * The text as it was meant, from its first character to the end of its brackets; empty if no text
   * runs into the bracket.
   *
   * @param bracket where YAML met what it did not expect
   */
  static Optional<Span> at(int bracket, String yaml) {
    boolean opens = bracket < yaml.length() && "[{".indexOf(yaml.charAt(bracket)) >= 0;
    int start = start(bracket, yaml);
    boolean text = opens && start < bracket && "\"'[]{}".indexOf(yaml.charAt(start)) < 0;
    return text ? Optional.of(new Span(start, end(bracket, yaml))) : Optional.empty();
  }

  /** Back to the comma, the brace or the colon that the text stands behind. */
  private static int start(int bracket, String yaml) {
    int start = bracket;
    while (start > 0 && !isBoundary(yaml, start - 1)) {
      start--;
    }
    while (start < bracket && yaml.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  private static boolean isBoundary(String yaml, int at) {
    char c = yaml.charAt(at);
    return "{[,]}\n".indexOf(c) >= 0 || c == ':' && yaml.charAt(at + 1) == ' ';
  }

  /** On to the comma or the bracket behind the text, with every bracket that it opens closed. */
  private static int end(int bracket, String yaml) {
    int open = 0;
    int end = bracket;
    while (end < yaml.length() && yaml.charAt(end) != '\n' && yaml.charAt(end) != '\r') {
      char c = yaml.charAt(end);
      boolean closes = c == ']' || c == '}';
      if (open == 0 && (closes || c == ',')) {
        break;
      }
      open += closes ? -1 : c == '[' || c == '{' ? 1 : 0;
      end++;
    }
    return end;
  }
}
