package io.briefing.cue;

import io.briefing.language.Atom;
import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.ArrayList;
import java.util.List;

/**
 * The words before a year that say what it is to a move: "rose 3 % <em>in</em> 2023", "up <em>from
 * </em> 2020".
 *
 * @param start where they begin in the text read; its end if there are none
 * @param kind what the year is to the move
 * @param opensSpan whether a second year may follow: "between 2020 and 2023"
 */
public record YearLead(int start, Kind kind, boolean opensSpan) {

  /** What a year is to a move. */
  public enum Kind {
    /** "In", "during": the move ended there. */
    END,
    /** "Since", "compared with", "from": it began there. */
    START,
    /** "As in": it is said of that year as well. */
    LIKE,
    /** Nothing can be told. */
    OPEN
  }

  /** Between the years of "from 2020 to the year 2023", no more words. */
  private static final int MOST_JOINING = 3;

  /** A form of the language's leads, and the tokens it takes. */
  private record Form(int from, int to, Atom atom) {

    /** Whether a year behind it, or further on, may be something else than the end of a move. */
    boolean looksBack() {
      return (atom.has("from") || atom.has("other")) && !atom.has("weak");
    }
  }

  /**
   * What the words before a year make of it. Words further back have a say: in "down from its level
   * in 2021" nothing ended.
   *
   * @param clause the clause up to the year
   */
  public static YearLead before(String clause, Language language) {
    Scan scan = new Scan(clause, language.pack());
    List<Form> forms = forms(scan);
    Form last = forms.isEmpty() ? null : forms.get(forms.size() - 1);
    if (last == null || !isBeside(scan, last.to())) {
      boolean alone = scan.tokens.count() == 0 || scan.pack.setting("bare-years", "").equals("yes");
      boolean ends = alone && forms.stream().noneMatch(Form::looksBack) && !endsInLevel(scan);
      return new YearLead(clause.length(), ends ? Kind.END : Kind.OPEN, false);
    }
    List<Form> earlier = forms.subList(0, forms.size() - 1);
    Form before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
    boolean paired = before != null && before.to() == last.from() && last.atom().has("in");
    Form first = paired && isComparing(before) ? before : last;
    if (first.atom().has("as")) {
      Kind kind = isAsMuch(scan, first.from()) ? Kind.START : Kind.LIKE;
      return new YearLead(scan.tokens.start(first.from()), kind, false);
    }
    if (first == before) {
      return new YearLead(scan.tokens.start(before.from()), Kind.START, false);
    }
    boolean back =
        earlier.stream().anyMatch(form -> form.looksBack() && !leadsToNumber(scan, form));
    return new YearLead(
        scan.tokens.start(last.from()), kind(last.atom(), back), last.atom().has("pair"));
  }

  /** „Das Niveau von“: the year is that of what something is held against. */
  private static boolean endsInLevel(Scan scan) {
    int end = scan.tokens.count();
    return end > 0 && scan.before(end, Role.SAME_PART) >= 0;
  }

  /** "Rose by 3 % in": it says how far, and not by when. */
  private static boolean leadsToNumber(Scan scan, Form form) {
    return scan.is(form.from(), Role.BY)
        && (scan.tokens.isDigits(form.to()) || scan.is(form.to(), Role.CURRENCY));
  }

  private static boolean isComparing(Form form) {
    return form.atom().has("from") || form.atom().has("as");
  }

  /** "Five times [as high] as in 2020": what is compared with began there. */
  private static boolean isAsMuch(Scan scan, int as) {
    return scan.is(as - 1, Role.SO) || scan.is(as - 2, Role.SO) && !scan.is(as - 1, Role.DURATION);
  }

  private static Kind kind(Atom lead, boolean looksBack) {
    if (lead.has("in")) {
      return looksBack ? Kind.OPEN : Kind.END;
    }
    return lead.has("from") ? Kind.START : Kind.OPEN;
  }

  private static List<Form> forms(Scan scan) {
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < scan.tokens.count(); ) {
      int same = scan.find(i, Role.SAME_PART); // its "of" leads to no year by itself
      int to = same < 0 ? scan.find(i, Role.YEAR_LEAD) : same;
      if (same < 0 && to >= 0) {
        forms.add(new Form(i, to, scan.atom()));
      }
      i = Math.max(to, i + 1);
    }
    return forms;
  }

  /**
   * Whether only "the year", "the financial year" or "the same period of" follows: "since the end
   * of" says too little.
   */
  private static boolean isBeside(Scan scan, int from) {
    int at = from;
    while (at < scan.tokens.count()) {
      int fiscal = scan.find(at, Role.YEAR_WORD);
      int to = fiscal >= 0 && scan.atom().has("fiscal") ? fiscal : scan.find(at, Role.DURATION);
      to = to < 0 ? scan.find(at, Role.SAME_PART) : to; // "those of" before "those"
      to = to < 0 ? scan.find(at, Role.DETERMINER) : to;
      if (to < 0 && !scan.tokens.isSign(at, '\'')) {
        return false;
      }
      at = Math.max(to, at + 1);
    }
    return true;
  }

  /** Whether a text looks back to some time: what follows may be of another year. */
  public static boolean looksBack(String text, Language language) {
    return forms(new Scan(text, language.pack())).stream().anyMatch(Form::looksBack);
  }

  /**
   * As {@link #looksBack}, before a day: „zum 31. Dezember“ is on that day, „zum Jahr 2022“ by
   * then.
   */
  public static boolean looksBackToDay(String text, Language language) {
    return forms(new Scan(text, language.pack())).stream()
        .filter(form -> !form.atom().has("at"))
        .anyMatch(Form::looksBack);
  }

  /** As {@link #looksBack}, of what a number follows: "rose by" says how far, and not by when. */
  public static boolean looksBackBeforeNumber(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    return forms(scan).stream()
        .filter(form -> form.to() < scan.tokens.count() || !scan.is(form.from(), Role.BY))
        .anyMatch(Form::looksBack);
  }

  /** Whether a text joins two years: "between 2020 [and] 2023", "from 2020 [to] 2023". */
  public static boolean joins(String between, Language language) {
    Scan scan = new Scan(between, language.pack());
    boolean joint =
        scan.is(0, Role.AND)
            || scan.is(0, Role.RANGE)
            || scan.is(0, Role.TO)
            || scan.tokens.isSign(0, '-');
    return joint && scan.tokens.count() <= MOST_JOINING;
  }

  /** Whether a sentence may go on so behind a year that stands by itself: not "in 2020 prices". */
  public static boolean isClosedBy(String following, Language language) {
    Scan scan = new Scan(following, language.pack());
    return !scan.tokens.isWord(0)
        || scan.is(0, Role.AND)
        || scan.is(0, Role.BY)
        || scan.is(0, Role.TO)
        || scan.is(0, Role.FROM)
        || scan.is(0, Role.YEAR_LEAD)
        || scan.is(0, Role.TIME);
  }
}
