package io.briefing.article;

/**
 * Finds what an author meant as a claim and Markdown reads as text: a link that is not closed, a
 * space between words and formula, a link around a link, a definition with spaces. Left alone, such
 * a claim would be published unchecked.
 */
final class LinkLikeText {

  private final Passage passage;
  private final String text;
  private final String prose;
  private final int base;
  private final FindingList findings;

  LinkLikeText(Passage passage, String prose, int base, FindingList findings) {
    this.passage = passage;
    this.text = passage.text();
    this.prose = prose;
    this.base = base;
    this.findings = findings;
  }

  void report() {
    // Each finding may look through the whole passage: what is beyond the most findings is not
    // looked for.
    for (int close = text.indexOf(']');
        close >= 0 && !findings.isFull();
        close = text.indexOf(']', close + 1)) {
      if (isEscaped(close)) {
        continue;
      }
      int behind = skipBlanks(close + 1);
      if (startsAt(behind, '(') && isFormula(skipBlanks(behind + 1))) {
        reportLink(close, behind);
      } else if (startsAt(close + 1, ':') && isFormula(skipBlanks(close + 2))) {
        reportDefinition(close);
      }
    }
  }

  private void reportLink(int close, int bracket) {
    int end = closing(bracket);
    String message;
    if (end < 0) {
      message = "this claim is not closed: the bracket behind its formula is missing";
    } else if (bracket > close + 1) {
      message = "this is no claim: blanks stand between the words and the formula";
    } else {
      message =
          "this is not read as a claim: another link stands inside it, or its opening bracket is missing";
    }
    findings.error(
        "broken-claim",
        span(close, end < 0 ? endOfWord(bracket) : end + 1),
        message,
        "write [words](=a/b), or [words](<= a / b>)",
        "if no claim is meant, write \\] for ]");
  }

  private void reportDefinition(int close) {
    findings.error(
        "broken-claim",
        span(close, endOfWord(skipBlanks(close + 2))),
        "this line is not read as the definition of a formula",
        "put a blank line before it, and angle brackets around a formula with spaces: [part]: <= a / b>");
  }

  private boolean isEscaped(int close) {
    return prose.charAt(passage.offset(close) - base) == '\\';
  }

  /** From the bracket that opens the words, if one is near, to {@code end}. */
  private Span span(int close, int end) {
    int open = text.lastIndexOf('[', close);
    int before = text.lastIndexOf(']', close - 1);
    int start = open > before ? open : close;
    return passage.span(start, end);
  }

  private boolean isFormula(int at) {
    int equals = at;
    equals += startsAt(equals, '<') ? 1 : 0;
    equals += startsAt(equals, '#') ? 1 : 0;
    return startsAt(equals, '=');
  }

  private boolean startsAt(int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
      at++;
    }
    return at;
  }

  /**
   * The bracket that closes the one at {@code open}, before the next {@code [}; -1 if there is
   * none.
   */
  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
      if (c == ']' && startsAt(i + 1, '(')) {
        return -1;
      }
    }
    return -1;
  }

  private int endOfWord(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }
}
