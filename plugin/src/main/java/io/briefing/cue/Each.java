package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.quantity.Unit;
import java.util.Optional;

/** What there is one amount for each of: "85 euros per MWh". */
public final class Each {

  /** Stands for the amount that a text leads to. */
  private static final String AMOUNT = "0";

  /** « requêtes des clients par minute » */
  private static final int MOST_BETWEEN = 3;

  private Each() {}

  /**
   * A unit that there are so many for each of.
   *
   * @param between how many words stand between the amount and the words that name it
   * @param plain whether these may hardly mean anything else: "an hour apart" may
   */
  public record Told(Unit unit, int between, boolean plain) {}

  /**
   * What words right behind an amount name, or a time behind the word for what they count,
   * "requests <em>a second</em>"; empty if they name none.
   */
  public static Optional<Told> behind(String following, Language language) {
    Scan scan = new Scan(following, language.pack());
    for (int i = 0; i <= MOST_BETWEEN && (i == 0 || isInWord(scan, i - 1)); i++) {
      int per = i > 0 && scan.before(i, Role.YEAR_LEAD) >= 0 ? -1 : scan.find(i, Role.PER);
      Optional<Unit> each = per < 0 ? Optional.empty() : each(scan, per);
      if (each.isPresent() && (i == 0 || each.get().isOfTime())) {
        int end = Math.max(scan.find(per, Role.NOUN), scan.find(per, Role.DURATION));
        boolean open = end < scan.tokens.count() && scan.tokens.isWord(end);
        boolean article = scan.is(i, Role.ARTICLE) || scan.is(i, Role.DETERMINER);
        return Optional.of(new Told(each.get(), i, !open || !article));
      }
    }
    return Optional.empty();
  }

  /** A word, or the apostrophe in "pagina's". */
  private static boolean isInWord(Scan scan, int i) {
    return scan.tokens.isWord(i) || i > 0 && scan.tokens.isSign(i, '\'');
  }

  /**
   * A noun, or days and weeks, which are so many seconds; "an hour after" and « le jour » are
   * points in time.
   */
  private static Optional<Unit> each(Scan scan, int i) {
    int noun = scan.find(i, Role.NOUN);
    boolean day = noun < 0 && scan.before(i, Role.DETERMINER) < 0;
    int end = day ? scan.find(i, Role.DURATION) : noun;
    if (end < 0) {
      return Optional.empty();
    }
    Unit unit = Unit.noun(scan.atom().value());
    boolean point =
        unit.isOfTime()
            && (scan.is(end, Role.SOONER)
                || scan.is(end, Role.INTO)
                || scan.is(end, Role.LAPSE) && scan.atom().has("behind")
                || scan.is(end, Role.YEAR_LEAD) && scan.atom().has("other"));
    return point || day && !unit.isMeasure() ? Optional.empty() : Optional.of(unit);
  }

  /** The word for what there are so many for each of: "for every employee"; no number is one. */
  public static Optional<String> thing(String following, Language language) {
    Scan scan = new Scan(following, language.pack());
    int each = Math.max(scan.find(0, Role.EACH), scan.find(0, Role.PER));
    return each > 0 && scan.tokens.isWord(each) && !scan.is(each, Role.CARDINAL)
        ? Optional.of(following.substring(scan.tokens.start(each), scan.tokens.end(each)))
        : Optional.empty();
  }

  /**
   * What there are so many of, for so many of what: "vacancies" and "jobless" of "vacancies for
   * every two jobless".
   *
   * @param counted what stands before "for every"
   * @param thing the word behind the second number
   */
  public record Sides(String counted, String thing) {}

  /** The two sides of a text that goes on behind the first number; empty where there are none. */
  public static Optional<Sides> sides(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    for (int i = 1; i + 1 < scan.tokens.count(); i++) {
      boolean number = scan.tokens.isDigits(i) || scan.is(i, Role.CARDINAL);
      int each = number ? soMany(scan, i) : -1;
      if (each > 0) {
        String thing = text.substring(scan.tokens.start(i + 1), scan.tokens.end(i + 1));
        return Optional.of(new Sides(text.substring(0, scan.tokens.start(each)), thing));
      }
    }
    return Optional.empty();
  }

  /** Where a word for "per" begins that so many follow at a token, −1 if there is none. */
  private static int soMany(Scan scan, int at) {
    int each = scan.before(at, Role.EACH);
    int per = each >= 0 ? each : scan.before(at, Role.PER);
    return each >= 0 || per >= 0 && scan.atom().has("many") ? per : -1;
  }

  /** Whether a text ends with a word for "per" that so many may follow: "one vacancy for every". */
  public static boolean endsIn(String text, Language language) {
    Scan scan = new Scan(text + AMOUNT, language.pack());
    return soMany(scan, scan.tokens.count() - 1) >= 0;
  }

  /** Whether a text ends with a word that so many may follow of which a part is told: "out of". */
  public static boolean leadsToWhole(String text, Language language) {
    Scan scan = new Scan(text + AMOUNT, language.pack());
    int last = scan.tokens.count() - 1;
    int article = scan.before(last, Role.DETERMINER);
    int end = article < 0 || scan.before(last, Role.OF) >= 0 ? last : article;
    return endsIn(text, language)
        || scan.before(end, Role.TO) == 0 // „auf 100 Einwohner kommen“
        || scan.before(end, Role.RATIO) >= 0
        || scan.before(end, Role.OF) >= 0;
  }

  /** The unit that a noun alone stands for behind a number: "gigawatt-hours" are GWh. */
  public static Optional<Unit> unit(String noun, Language language) {
    Scan scan = new Scan(noun, language.pack());
    int to = scan.find(0, Role.NOUN);
    return to == scan.tokens.count() && to > 0
        ? Optional.of(Unit.noun(scan.atom().value()))
        : Optional.empty();
  }

  /** Whether a text begins with one unit of a currency: "for every euro it takes", "every euro". */
  public static boolean opensWithCurrency(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    int each = Math.max(scan.find(0, Role.EACH), scan.find(0, Role.EVERY));
    int currency = each > 0 ? scan.find(each, Role.CURRENCY) : -1;
    return currency > 0 && !scan.tokens.isDigits(currency); // "of every €100" there are more
  }
}
