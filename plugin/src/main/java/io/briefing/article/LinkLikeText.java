package io.briefing.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds what an author meant as a claim and Markdown reads as text: a link that is not closed, a
 * space between words and formula, a link around a link, a definition with spaces, a reference that
 * nobody defines. Left alone, such a claim would be published unchecked.
 */
final class LinkLikeText {

  private final Passage passage;
  private final String text;
  private final Source source;
  private final FindingList findings;

  LinkLikeText(Passage passage, Source source, FindingList findings) {
    this.passage = passage;
    this.text = passage.text();
    this.source = source;
    this.findings = findings;
  }

  void report() {
    Deque<Integer> opened = new ArrayDeque<>();
    // Each finding may look through the whole passage: what is beyond the most findings is not
    // looked for.
    for (int i = 0; i < text.length() && !findings.isFull(); i++) {
      if (isBracket(i, '[')) {
        opened.push(i);
      } else if (isBracket(i, ']')) {
        reportAt(i, Optional.ofNullable(opened.poll()));
      }
    }
    opened.descendingIterator().forEachRemaining(this::reportUnclosedWords);
  }

  /** {@code [half(=a/b)}: a formula right behind words that only open with a bracket. */
  private void reportUnclosedWords(int open) {
    for (int i = open + 1; i < text.length() && text.charAt(i) != '['; i++) {
      boolean joined = text.charAt(i) == '(' && skipBlanks(i - 1) == i - 1;
      int end = joined && isFormula(i + 1) ? closing(i) : -1;
      if (end > 0) {
        findings.error(
            "broken-claim",
            passage.span(open, end + 1),
            "this claim is not closed: the bracket ] behind its words is missing",
            "write [words](=a/b), or [words](<= a / b>)",
            "if no claim is meant, write \\[ for [");
        return;
      }
    }
  }

  private void reportAt(int close, Optional<Integer> open) {
    int behind = skipBlanks(close + 1);
    if (startsAt(behind, '(') && isFormula(skipBlanks(behind + 1))) {
      reportLink(close, behind);
    } else if (startsAt(close + 1, ':') && isFormula(skipBlanks(close + 2))) {
      reportDefinition(close);
    } else if (open.isPresent() && !startsAt(open.get() + 1, '^')) {
      labelEnd(close + 1).ifPresent(end -> reportUndefined(passage.span(close + 1, end)));
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
          "this is not read as a claim: another link stands inside it, or its opening bracket is"
              + " missing";
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
        "put a blank line before it, and angle brackets around a formula with spaces: [part]: <= a"
            + " / b>");
  }

  private void reportUndefined(Span label) {
    findings.error(
        "undefined-reference",
        label,
        "no line defines " + source.text(label),
        "write the line " + source.text(label) + ": =formula",
        "if no link is meant, write \\[ for [");
  }

  /** Behind the label in brackets that starts at {@code open}. */
  private Optional<Integer> labelEnd(int open) {
    if (!startsAt(open, '[')) {
      return Optional.empty();
    }
    int end = open + 1;
    while (end < text.length() && text.charAt(end) != '[' && !isBracket(end, ']')) {
      end++;
    }
    boolean label = startsAt(end, ']') && !text.substring(open + 1, end).isBlank();
    return label ? Optional.of(end + 1) : Optional.empty();
  }

  /** Whether a bracket stands here that is not escaped. */
  private boolean isBracket(int at, char bracket) {
    return text.charAt(at) == bracket && source.text().charAt(passage.offset(at)) == bracket;
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
