package io.briefing.article;

import java.util.Optional;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * What stands behind a claim's words: {@code (=formula)}, {@code (<= a / b> "title")}, {@code
 * (#=formula)}, and {@code (= a / b)}, which is no link elsewhere.
 *
 * @param start where the formula starts
 * @param end behind the formula
 * @param formula without {@code =} and brackets, trimmed, backslash escapes resolved
 */
record ClaimTarget(Position start, Position end, String formula, Optional<String> title) {

  /**
   * Reads from the opening bracket to the closing one and leaves the scanner behind it.
   *
   * @return nothing if there is no {@code =} or no closing bracket
   */
  static Optional<ClaimTarget> readInline(Scanner scanner) {
    if (!scanner.next('(')) {
      return Optional.empty();
    }
    scanner.whitespace();
    Optional<ClaimTarget> formula = readFormula(scanner, ')');
    if (formula.isEmpty()) {
      return Optional.empty();
    }
    scanner.whitespace();
    Optional<String> title = readTitle(scanner);
    scanner.whitespace();
    return scanner.next(')') ? formula.map(target -> target.withTitle(title)) : Optional.empty();
  }

  /** Reads the formula of a definition behind its colon. Its title was read by the library. */
  static Optional<ClaimTarget> readDefined(Scanner scanner, Optional<String> title) {
    scanner.whitespace();
    return readFormula(scanner, Scanner.END).map(target -> target.withTitle(title));
  }

  private ClaimTarget withTitle(Optional<String> written) {
    return new ClaimTarget(start, end, formula, written);
  }

  private static Optional<ClaimTarget> readFormula(Scanner scanner, char closing) {
    boolean angled = scanner.next('<');
    scanner.next('#');
    if (!scanner.next('=')) {
      return Optional.empty();
    }
    skipSpaces(scanner);
    Position start = scanner.position();
    Position end = angled ? findAngle(scanner) : findEnd(scanner, closing);
    if (end == null || angled && !scanner.next('>')) {
      return Optional.empty();
    }
    String written = scanner.getSource(start, end).getContent();
    return Optional.of(new ClaimTarget(start, end, unescaped(written), Optional.empty()));
  }

  /** The end of a formula before {@code >}, without the spaces before it. */
  private static Position findAngle(Scanner scanner) {
    Position end = scanner.position();
    while (scanner.peek() != '>') {
      char c = scanner.peek();
      if (c == Scanner.END || c == '\n' || c == '<') {
        return null;
      }
      scanner.next();
      end = c == ' ' || c == '\t' ? end : scanner.position();
    }
    return end;
  }

  /**
   * The end of a formula without angle brackets: the bracket that closes the link, a title, or the
   * line's end, without the spaces before it. A second {@code ](} means that this link was never
   * closed.
   */
  private static Position findEnd(Scanner scanner, char closing) {
    Position end = scanner.position();
    int depth = 0;
    char before = ' ';
    while (true) {
      char c = scanner.peek();
      boolean blankBefore = before == ' ' || before == '\t';
      boolean stops = c == Scanner.END || c == '\n' || (c == '"' || c == '\'') && blankBefore;
      if (stops || c == ')' && depth == 0 && closing == ')') {
        return end;
      }
      if (c == '(' && before == ']') {
        return null;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      scanner.next();
      end = c == ' ' || c == '\t' ? end : scanner.position();
      before = c;
    }
  }

  private static Optional<String> readTitle(Scanner scanner) {
    char quote = scanner.peek();
    if (quote != '"' && quote != '\'') {
      return Optional.empty();
    }
    scanner.next();
    Position start = scanner.position();
    while (scanner.peek() != quote) {
      if (scanner.peek() == Scanner.END) {
        return Optional.empty();
      }
      if (scanner.next('\\') && scanner.peek() == Scanner.END) {
        return Optional.empty();
      }
      scanner.next();
    }
    SourceLines title = scanner.getSource(start, scanner.position());
    scanner.next();
    return Optional.of(unescaped(title.getContent()));
  }

  private static void skipSpaces(Scanner scanner) {
    while (scanner.peek() == ' ' || scanner.peek() == '\t') {
      scanner.next();
    }
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (PassageText.isEscape(text, i)) {
        i++;
      }
      plain.append(text.charAt(i));
    }
    return plain.toString();
  }
}
