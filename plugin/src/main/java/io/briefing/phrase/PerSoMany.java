package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.numeral.NumeralReader;
import io.briefing.quantity.Rational;
import java.util.Optional;

/**
 * So many that there is a number for each of: "4.9 per 100,000 people", « pour 1 000 habitants ».
 */
public final class PerSoMany {

  private static final Rational LEAST = Rational.HUNDRED;
  private static final Rational TEN = Rational.of(10);

  /** "4.9 road deaths per 100,000" */
  private static final int MOST_BETWEEN = 3;

  private PerSoMany() {}

  /** How many, if a text right behind a number says so. */
  public static Optional<Rational> behind(String following, Language language) {
    Scan scan = new Scan(following, language.pack());
    NumeralReader numbers = new NumeralReader(scan);
    for (int i = 0; i <= MOST_BETWEEN && (i == 0 || scan.tokens.isWord(i - 1)); i++) {
      int per = perAt(scan, i);
      Draft many = per < 0 ? null : told(scan, numbers, per, scan.atom());
      if (many != null) {
        return Optional.of(many.value());
      }
    }
    return Optional.empty();
  }

  /** How many, if a text says so of what is to follow: "for every 100 births there were". */
  public static Optional<Rational> ahead(String leading, Language language) {
    Scan scan = new Scan(leading, language.pack());
    NumeralReader numbers = new NumeralReader(scan);
    for (int i = 0; i < scan.tokens.count(); i++) {
      int per = perAt(scan, i);
      Draft many = per < 0 ? null : told(scan, numbers, per, scan.atom());
      if (many != null && !isBehindNumber(scan, i)) {
        return Optional.of(many.value());
      }
    }
    return Optional.empty();
  }

  /**
   * The token after a word for "per" or "of every" at token i, or −1; « pour cent » is per cent.
   */
  private static int perAt(Scan scan, int i) {
    int each = scan.find(i, Role.EACH);
    return each >= 0 ? each : scan.is(i, Role.PERCENT) ? -1 : scan.find(i, Role.PER);
  }

  /** Of a number that is known to be a ratio: "per € million", « pour 100 naissances ». */
  private static Draft told(Scan scan, NumeralReader numbers, int i, Atom per) {
    int currency = scan.find(i, Role.CURRENCY);
    int at = currency < 0 ? i : currency;
    Draft many = number(scan, numbers, at, per);
    boolean money = currency >= 0 || many != null && scan.is(many.to(), Role.CURRENCY);
    boolean fits = !(per.has("counted") && money) && (money || !per.has("of-money"));
    // "Of every €20" is as good as of every hundred; "every 20 people" may be those of a group.
    boolean whole = money && per.role() == Role.EACH && many != null && isCounted(many.value());
    return many != null && (whole || isRound(many.value())) && fits ? many : null;
  }

  private static boolean isCounted(Rational many) {
    return many.isInteger() && many.signum() > 0;
  }

  /** The token after so many, if they stand at token i and a word for "per" before them; or −1. */
  static int end(Scan scan, NumeralReader numbers, int i) {
    int per = scan.before(i, Role.PER);
    if (per < 0) {
      return -1;
    }
    Atom word = scan.atom();
    Draft many = read(scan, numbers, i, word);
    boolean told = many != null && (!word.has("counted") || isBehindNumber(scan, per));
    return told ? many.to() : -1;
  }

  /** « 4,9 cas pour 100 000 habitants », but not « un accord pour 1 000 salariés ». */
  private static boolean isBehindNumber(Scan scan, int per) {
    for (int i = per - 1; i >= Math.max(0, per - MOST_BETWEEN - 1); i--) {
      if (scan.tokens.isDigits(i) || scan.is(i, Role.CARDINAL)) {
        return true;
      }
    }
    return false;
  }

  /** "Por 100.000 habitantes", but not "por 100.000 euros": the word also says for how much. */
  private static Draft read(Scan scan, NumeralReader numbers, int i, Atom per) {
    Draft many = number(scan, numbers, i, per);
    boolean counted = many != null && (!per.has("counted") || scan.is(many.to(), Role.NOUN));
    return counted && isRound(many.value()) ? many : null;
  }

  private static Draft number(Scan scan, NumeralReader numbers, int i, Atom per) {
    boolean number = scan.tokens.isDigits(i) || scan.is(i, Role.CARDINAL) || scan.is(i, Role.SCALE);
    boolean many = per.role() == Role.EACH || per.has("many");
    boolean opens = number && many && scan.tokens.gap(i) != Gap.PARAGRAPH;
    Draft read = opens ? numbers.unsigned(i) : null;
    return opens && read == null ? one(scan, i) : read;
  }

  /** "Per million" */
  private static Draft one(Scan scan, int i) {
    int to = scan.find(i, Role.SCALE);
    return to < 0 ? null : Draft.words(i, to, scan.atom().number());
  }

  /** A hundred, a thousand, ten thousand, … */
  private static boolean isRound(Rational many) {
    Rational rest = many;
    while (rest.compareTo(LEAST) > 0) {
      rest = rest.over(TEN);
    }
    return rest.equals(LEAST);
  }
}
