package io.briefing.formula;

import io.briefing.article.Nearest;
import io.briefing.article.Span;
import io.briefing.figure.Period;
import io.briefing.figure.PeriodText;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over the text of a formula, one word, number, period or sign at a time. */
final class Scanner {

  /** A complaint about the text as it is written; the first one ends the reading. */
  static final class SyntaxError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient FormulaError error;

    SyntaxError(FormulaError error) {
      super(error.message(), null, false, false);
      this.error = error;
    }

    FormulaError error() {
      return error;
    }
  }

  /** The most digits of a number in a formula. */
  private static final int MOST_DIGITS = 100;

  private final String text;
  private int at;

  Scanner(String text) {
    this.text = text;
  }

  int at() {
    skipSpace();
    return at;
  }

  boolean isAtEnd() {
    return at() == text.length();
  }

  /** The next character that is no space, or 0 at the end. */
  char next() {
    return isAtEnd() ? 0 : text.charAt(at);
  }

  /** Steps over the sign if it comes next. */
  boolean take(String sign) {
    boolean there = text.startsWith(sign, at());
    if (there) {
      at += sign.length();
    }
    return there;
  }

  Span since(int start) {
    return new Span(start, at);
  }

  /** What went by since an offset, without a look at the spaces that follow. */
  int end() {
    return at;
  }

  private void skipSpace() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
  }

  /** Letters, digits and {@code _}, joined by single points; empty if none come next. */
  String word() {
    int start = at();
    int end = start;
    while (end < text.length() && (isWordPart(end) || isJoint(start, end))) {
      end++;
    }
    at = end;
    return text.substring(start, end);
  }

  private boolean isJoint(int start, int offset) {
    return text.charAt(offset) == '.'
        && offset > start
        && offset + 1 < text.length()
        && isWordPart(offset + 1);
  }

  private boolean isWordPart(int offset) {
    char c = text.charAt(offset);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The number of a word that is digits with at most one point, if it is one. */
  Optional<Rational> number(String word, int start) {
    boolean digits = word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    if (!digits) {
      return Optional.empty();
    }
    if (word.length() > MOST_DIGITS) {
      throw error(
          "formula-too-large",
          since(start),
          "a number of " + word.length() + " digits; at most " + MOST_DIGITS + " are read",
          "round it");
    }
    if (word.indexOf('.') != word.lastIndexOf('.')) {
      throw syntax(since(start), word + " is not a number", "write at most one point");
    }
    return Optional.of(Rational.parse(word));
  }

  /** A period, read as far as it goes; empty if none comes next. */
  Optional<Period> period() {
    int start = at();
    Optional<PeriodText> found = PeriodText.longest(text, start);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    at = found.get().end();
    if (goesOn() && !(isLessOne() && found.get().period().kind() != Period.Kind.MONTH)) {
      String period = text.substring(start, at);
      at++;
      word();
      String written = text.substring(start, at);
      List<String> hints = new ArrayList<>();
      PeriodText.parts(written).ifPresent(hints::add);
      if (isDigit(written.charAt(period.length() + 1))) {
        hints.add("to subtract, put spaces around the minus: " + period + " - …");
      }
      throw syntax(since(start), written + " is not a period", hints.toArray(String[]::new));
    }
    return Optional.of(found.get().period());
  }

  /** Whether a hyphen follows that an author may have meant as part of the period: 2023-Q5. */
  private boolean goesOn() {
    if (at + 1 >= text.length() || text.charAt(at) != '-') {
      return false;
    }
    boolean part = "QqHh".indexOf(text.charAt(at + 1)) >= 0;
    int digit = part ? at + 2 : at + 1;
    return digit < text.length() && isDigit(text.charAt(digit));
  }

  /** "sales/sales@2018-1": one is taken off a quotient, for no part of a year has one digit. */
  private boolean isLessOne() {
    int end = at + 2;
    return text.startsWith("-1", at)
        && text.lastIndexOf('/', at) >= 0
        && (end == text.length() || !isWordPart(end) && !isJoint(at, end));
  }

  /** A period, or the name of one, in quotes or as a single word. */
  Optional<Period> periodOrName() {
    int start = at();
    Optional<Period> period = period();
    if (period.isPresent()) {
      return period;
    }
    char quote = next();
    if (quote != '"' && quote != '\'') {
      String name = word();
      return name.isEmpty() || isDigit(name.charAt(0))
          ? Optional.empty()
          : Optional.of(Period.named(name));
    }
    int end = text.indexOf(quote, start + 1);
    if (end < 0) {
      at = text.length();
      throw syntax(since(start), "the name is not closed", "end it with " + quote);
    }
    at = end + 1;
    String name = text.substring(start + 1, end).trim();
    return Optional.of(Period.parse(name).orElse(Period.named(name)));
  }

  /** What was read since a place. */
  String textSince(int start) {
    return text.substring(start, at);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  SyntaxError syntax(Span span, String message, String... hints) {
    return error("formula-syntax", span, message, hints);
  }

  SyntaxError error(String rule, Span span, String message, String... hints) {
    return new SyntaxError(new FormulaError(rule, span, message, List.of(hints)));
  }

  /** What to say of a word that should have been a function. */
  SyntaxError unknownFunction(String word, Span span) {
    String hint =
        Nearest.to(word, Function.words())
            .map(near -> "did you mean " + Function.of(near).orElseThrow().usage() + "?")
            .orElse("functions are " + String.join(", ", Function.words()));
    return error("unknown-function", span, word + " is not a function", hint);
  }

  /** Whether the sign that stands there and the one before are the wrong way round: "=>". */
  private boolean isTurnedSign(int at) {
    return text.charAt(at - 1) == '=' && (text.charAt(at) == '>' || text.charAt(at) == '<');
  }

  /** What to say of whatever comes next, where nothing of the kind can stand. */
  SyntaxError unexpected() {
    int start = at();
    if (isAtEnd()) {
      return syntax(
          new Span(Math.max(0, start - 1), start),
          start == 0 ? "the formula is empty" : "the formula stops in the middle",
          "write what comes next: a figure, a number or a function");
    }
    char c = next();
    String hint =
        switch (c) {
          case ',' -> "a number is written without commas: 1000";
          case '(' -> "write * to multiply";
          case '^' -> "write the product out, or use cagr(x, from, to)";
          case '"', '\'' -> "quotes only name a period, behind @";
          case ')', ']' -> "delete it, or open a bracket for it";
          case '=', '<', '>', '≈', '≤', '≥' ->
              start == 0
                  ? "something must stand on both sides of it"
                  : isTurnedSign(start)
                      ? "write " + c + text.charAt(start - 1)
                      : "one sign compares two sides: write two checks";
          case '%' -> "only a number may be followed by %: 5%";
          default ->
              start == 0
                  ? "start with a figure, a number, a function or a bracket"
                  : "between figures stands one of + - * /";
        };
    int length = Character.isHighSurrogate(c) && start + 1 < text.length() ? 2 : 1;
    return syntax(new Span(start, start + length), "this is not expected here", hint);
  }
}
