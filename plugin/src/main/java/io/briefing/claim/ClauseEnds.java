package io.briefing.claim;

import io.briefing.language.Language;

/** Where the clauses of a text begin and end, by its commas, stops and brackets. */
record ClauseEnds(String text, Language language) {

  /** Nobody writes a longer clause. */
  private static final int REACH = 200;

  private static final int NOWHERE = -1;

  private static final String MARKS = ",;:()–—.";

  /** Where the clause begins that a place belongs to. */
  int start(int at) {
    int start = at;
    while (start > Math.max(0, at - REACH) && !isMark(start - 1)) {
      start--;
    }
    return start;
  }

  /** Just past the clause that a place belongs to. */
  int end(int at) {
    int end = at;
    if (text.startsWith(". ", at)) {
      return at; // of "[£30m](=…). Lower costs": the short form holds no stop of its own
    }
    while (end < Math.min(text.length(), at + REACH) && !isMark(end)) {
      end++;
    }
    return end;
  }

  /** A comma or a stop inside a number parts nothing, nor does that of „166 Mio. Pfund“. */
  private boolean isMark(int at) {
    if (MARKS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    boolean inNumber = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return !inNumber && (text.charAt(at) != '.' || new FullStop(text, NOWHERE, language).isAt(at));
  }
}
