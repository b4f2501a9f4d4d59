package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Tells a year that dates or names some other thing of its sentence from one that the sentence is
 * about: "the factory bought <em>in 2021</em> lifted sales", "Vision <em>2030</em>", "the
 * <em>2021</em> strategy", but "sales <em>in 2021</em> were", "the group made <em>in 2021</em> a
 * profit".
 */
public final class DatedThing {

  /** "The group's sales in 2021": beside words of its own, a subject has no more than these. */
  private static final int MOST_BESIDE_OWN = 2;

  /** Stands for the year that the clause leads to. */
  private static final String YEAR = "2000";

  private static final String CLOSING_QUOTES = "\"”“»";

  private final Scan before;
  private final Scan after;
  private final Predicate<String> own;

  private DatedThing(String before, String after, Predicate<String> own, Language language) {
    this.before = new Scan(before, language.pack());
    this.after = new Scan(after, language.pack());
    this.own = own;
  }

  /**
   * Whether a year in front of a number belongs to another thing.
   *
   * @param clause the clause up to the year
   * @param following what stands between the year and the number
   * @param own whether a word is one of the names of what the number is about
   */
  public static boolean isIn(
      String clause, String following, Predicate<String> own, Language language) {
    int lead = YearLead.before(clause, language).start();
    String led = clause.substring(0, lead);
    if (led.isBlank() || isPointOf(clause, language)) {
      return false; // "In 2021", "2021"
    }
    DatedThing thing = new DatedThing(led, following, own, language);
    return lead == clause.length() ? thing.isNamed() : thing.isMade();
  }

  /** "At the end of", «a finales de»: no more than a time in the year. */
  private static boolean isPointOf(String clause, Language language) {
    Scan scan = new Scan(clause + YEAR, language.pack());
    int end = scan.tokens.count() - 1;
    int point = scan.before(end, Role.YEAR_WORD);
    int of = point < 0 ? scan.before(end, Role.OF) : -1;
    point = of < 0 ? point : scan.before(of, Role.YEAR_WORD);
    boolean thing = point > 1 && scan.is(0, Role.DETERMINER); // „das im Jahr 2021 gekaufte Werk“
    return point >= 0
        && !thing
        && IntStream.range(0, point)
            .allMatch(i -> WordSort.SMALL.includes(scan.tokens.between(i, i), language));
  }

  /** "Vision 2030", "the 2030 strategy" */
  private boolean isNamed() {
    int last = before.tokens.count() - 1;
    boolean quoted = !after.tokens.text.isEmpty() && isQuote(after.tokens.text.charAt(0));
    if (quoted || !before.tokens.isWord(last) || isOwn(before, last)) {
      return quoted;
    }
    boolean capital = before.tokens.isUpperCase(last) && before.longest(last).length == 0;
    return capital || isPointing(last) && after.tokens.isWord(0) && !isOwn(after, 0);
  }

  private static boolean isQuote(char c) {
    return CLOSING_QUOTES.indexOf(c) >= 0;
  }

  /** "The", "our"; « del 2023 » says "of" as well. */
  private boolean isPointing(int i) {
    return before.is(i, Role.DETERMINER)
        && !before.is(i, Role.OF)
        && !before.is(i, Role.TO)
        && !before.is(i, Role.FROM)
        && !before.is(i, Role.YEAR_LEAD)
        && !before.is(i, Role.YEAR_WORD);
  }

  /** "The factory bought in 2021 lifted", „das im Jahr 2021 gekaufte Werk“, "founded in 2021," */
  private boolean isMade() {
    int words = before.tokens.count();
    if (words == 1 && isPointing(0)) {
      return true;
    }
    int owned = 0;
    int others = 0;
    for (int i = 0; i < words; i++) {
      owned += isOwn(before, i) ? 1 : 0;
      others += before.tokens.isWord(i) && before.tokens.length(i) > 1 && !isOwn(before, i) ? 1 : 0;
    }
    boolean subject = owned > 0 && others <= MOST_BESIDE_OWN;
    return !subject && after.tokens.count() > 0 && !isOfNumber();
  }

  /** "Made in 2021 [a profit of] …" */
  private boolean isOfNumber() {
    return after.is(0, Role.ARTICLE)
        || after.is(0, Role.DETERMINER)
        || after.is(0, Role.OF)
        || after.is(0, Role.COMPARATOR)
        || isOwn(after, 0);
  }

  private boolean isOwn(Scan scan, int i) {
    return scan.tokens.isWord(i) && own.test(scan.tokens.between(i, i));
  }
}
