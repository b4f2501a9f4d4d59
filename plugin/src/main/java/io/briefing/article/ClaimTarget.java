package io.briefing.article;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * What a claim rests on: the destination of a link that starts with {@code =}, as in {@code
 * (=formula)}, {@code (<= a / b>)}, {@code (#=formula)}, and {@code (= a / b)}, which is no link
 * elsewhere.
 *
 * @param span the formula in the source, without {@code =} and brackets
 * @param formula trimmed, backslash escapes resolved
 */
record ClaimTarget(Span span, String formula) {

  static boolean isFormula(CharSequence destination) {
    int equals = startsAt(destination, 0, '#') ? 1 : 0;
    return startsAt(destination, equals, '=');
  }

  /** Reads a destination without its angle brackets; nothing if it is no formula. */
  static Optional<ClaimTarget> of(BasedSequence destination) {
    if (!isFormula(destination)) {
      return Optional.empty();
    }
    int start = destination.charAt(0) == '#' ? 2 : 1;
    int end = destination.length();
    while (start < end && isBlank(destination.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(destination.charAt(end - 1))) {
      end--;
    }
    return Optional.of(
        new ClaimTarget(
            new Span(start, end).shifted(destination.getStartOffset()),
            unescaped(destination.subSequence(start, end))));
  }

  /** Whether a formula starts at {@code from}, perhaps in angle brackets. */
  static boolean startsAt(CharSequence text, int from) {
    int start = startsAt(text, from, '<') ? from + 1 : from;
    return isFormula(text.subSequence(Math.min(start, text.length()), text.length()));
  }

  /**
   * Where the destination that starts at {@code from} ends, with its angle brackets if it has them.
   *
   * @param defined whether it stands in a definition, where blanks end it
   * @return -1 if it has no end
   */
  static int end(CharSequence text, int from, boolean defined) {
    return text.charAt(from) == '<' ? angleEnd(text, from) : bareEnd(text, from, defined);
  }

  private static int angleEnd(CharSequence text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || Source.isLineEnd(c)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The end of a formula without angle brackets: the bracket that closes the link, a title, or the
   * line's end, without the blanks before it. A second {@code ](} means that this link was never
   * closed.
   */
  private static int bareEnd(CharSequence text, int from, boolean defined) {
    int end = from;
    int depth = 0;
    char before = ' ';
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean titled = (c == '"' || c == '\'') && isBlank(before);
      boolean closed = !defined && c == ')' && depth == 0 || defined && isBlank(c);
      if (Source.isLineEnd(c) || titled || closed) {
        return end;
      }
      if (c == '(' && before == ']') {
        return -1;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      end = isBlank(c) ? end : i + 1;
      before = c;
    }
    return end;
  }

  /** Resolves backslash escapes. */
  static String unescaped(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (PassageText.isEscape(text, i)) {
        i++;
      }
      plain.append(text.charAt(i));
    }
    return plain.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean startsAt(CharSequence text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }
}
