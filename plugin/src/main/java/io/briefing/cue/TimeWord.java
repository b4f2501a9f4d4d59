package io.briefing.cue;

import io.briefing.language.Atom;
import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.phrase.PhraseReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that place a number in time without naming a period: "a month", "year on year", "last
 * year". They are no quantities, so {@link PhraseReader} passes over them.
 *
 * @param start in UTF-16 units of the text read
 * @param end exclusive
 * @param amount months, or for {@link Kind#YEAR} years from now
 * @param opens whether a clause may open with it and no comma follow: „gegenüber dem Vorjahr stieg“
 * @param ago whether it is a point in time, and nothing in it compares with that: "a year earlier"
 * @param point the point in time that it is where it stands by itself
 */
public record TimeWord(
    int start, int end, Kind kind, int amount, boolean opens, boolean ago, Point point) {

  /** What such words say. */
  public enum Kind {
    /** "$5m a month": for how long there is one such amount. */
    EACH,
    /** "an annual rise of 5 %": the same, said before the number. */
    EACH_BEFORE,
    /** "5 % year on year": over how long something moved. */
    SINCE,
    /** „im Vorjahr“: so many months before what was told, and never how long a move took. */
    EARLIER,
    /** "last year": −1. */
    YEAR,
    /** "than a year later": what is held against comes after; the amount is 0. */
    THAN_LATER
  }

  /** What a time is counted back from. */
  public enum Point {
    /** It is no point in time, or is compared with: "than a year earlier". */
    NONE,
    /** What was told before: "a year earlier", "the previous year". */
    TOLD,
    /** Today: "a year ago". */
    TODAY
  }

  /** Those in a text, in their order; none overlaps another. */
  public static List<TimeWord> in(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    List<TimeWord> words = new ArrayList<>();
    for (int i = 0; i < scan.tokens.count(); ) {
      int to = scan.find(i, Role.TIME);
      Kind kind = to < 0 ? null : kind(scan.atom());
      if (kind != null) {
        int amount = kind == Kind.THAN_LATER ? 0 : scan.atom().number().floor().intValueExact();
        boolean opens = scan.atom().has("opening");
        boolean then = scan.atom().has("ago");
        Point point = point(scan.atom(), kind);
        int from = scan.tokens.start(i);
        int end = scan.tokens.end(to - 1);
        if (isMeant(scan, i, to, kind)) {
          boolean compared = isCompared(scan, i);
          Point by = compared ? Point.NONE : point;
          words.add(new TimeWord(from, end, kind, amount, opens, then && !compared, by));
        }
      }
      i = Math.max(to, i + 1);
    }
    return words;
  }

  /** „Als ein Jahr zuvor“ */
  private static boolean isCompared(Scan scan, int i) {
    return scan.is(i, Role.YEAR_LEAD) && scan.atom().has("from");
  }

  private static boolean isMeant(Scan scan, int from, int to, Kind kind) {
    boolean closes = !scan.atom().has("closing") || closes(scan, to);
    return closes && (kind != Kind.EACH_BEFORE || isOfMove(scan, from, to));
  }

  /**
   * "5 % a year.", "5 % a year from 2021"; but "5 % a year ahead of plan", "a year from its
   * launch".
   */
  private static boolean closes(Scan scan, int to) {
    boolean goesOn = scan.tokens.isWord(to) || scan.tokens.isDigits(to); // „im Jahr 2023“
    boolean ends = scan.tokens.gap(to) == Tokens.Gap.PARAGRAPH || !goesOn;
    return ends || scan.is(to, Role.TIME) && scan.atom().has("behind") && !isEvent(scan, to);
  }

  /** "From its launch", "from now": some day that the year is counted from. */
  private static boolean isEvent(Scan scan, int i) {
    int at = scan.find(i, Role.FROM);
    boolean word = at >= 0 && scan.tokens.isWord(at);
    return word && (scan.is(at, Role.DETERMINER) || !scan.isKnown(at));
  }

  /** "Annual growth", « hausse annuelle », "an annual 5 %"; "annual sales" are something else. */
  private static boolean isOfMove(Scan scan, int from, int to) {
    boolean ends = scan.tokens.gap(to) == Tokens.Gap.PARAGRAPH;
    return scan.before(from, Role.MOVE) >= 0
        || !ends && (scan.is(to, Role.MOVE) || scan.tokens.isDigits(to));
  }

  private static Kind kind(Atom atom) {
    if (atom.has("each")) {
      return atom.has("before") ? Kind.EACH_BEFORE : Kind.EACH;
    }
    if (atom.has("than-later")) {
      return Kind.THAN_LATER;
    }
    if (atom.has("earlier")) {
      return Kind.EARLIER;
    }
    return atom.has("since") ? Kind.SINCE : atom.has("year") ? Kind.YEAR : null;
  }

  private static Point point(Atom atom, Kind kind) {
    boolean told = atom.has("ago") || atom.has("told") || kind == Kind.EARLIER;
    return atom.has("today") ? Point.TODAY : told ? Point.TOLD : Point.NONE;
  }
}
