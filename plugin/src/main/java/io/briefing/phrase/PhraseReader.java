package io.briefing.phrase;

import io.briefing.language.Language;
import io.briefing.language.Pack;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.numeral.Numbers;
import io.briefing.quantity.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the phrases of a text that name quantities.
 *
 * <p>How it works. The text is cut into words once, and every word is looked up in the {@link
 * Language}: a {@link Scan} answers what stands where. Then one pass over the tokens asks at each
 * of them what may start there, the surest first: a name or reference that merely holds a number
 * ({@link Names}), a date or year ({@link Dates}), a record ({@link Records}), a vague quantity
 * ({@link Vagues}), a rank ({@link Ranks}), an amount ({@link Amounts}), a move ({@link Moves}). An
 * amount is a number ({@link Numbers}), its unit ({@link Units}), perhaps a second end ({@link
 * Ranges}), the words that hedge it ({@link Comparators}), and the move it belongs to. Every step
 * looks at a bounded number of tokens around, so the time is linear in the text. What the phrase
 * stands for is worked out by {@link Meaning} when asked.
 *
 * <p>Grammar is here and the same for all languages; words are in the packs, and nowhere else.
 */
public final class PhraseReader {

  /** Between "since" and a year, no more words. */
  private static final int SINCE_NEAR = 3;

  private static final Set<Role> SMALL =
      EnumSet.of(
          Role.FROM,
          Role.TO,
          Role.BY,
          Role.OF,
          Role.AND,
          Role.RANGE,
          Role.BETWEEN,
          Role.CONTRAST,
          Role.ARTICLE,
          Role.DETERMINER,
          Role.COMPARATOR,
          Role.NEGATION,
          Role.FILLER,
          Role.BEFORE_COST,
          Role.YEAR_LEAD,
          Role.TIME);

  private static final Set<Role> OF_AMOUNTS =
      EnumSet.of(
          Role.CARDINAL,
          Role.SCALE,
          Role.MULTIPLE,
          Role.PERCENT,
          Role.POINT,
          Role.CURRENCY,
          Role.DURATION,
          Role.AFTER,
          Role.RATIO,
          Role.MOVE,
          Role.OLD,
          Role.AGED);

  private final Scan scan;
  private final Tokens tokens;
  private final Phrases phrases = new Phrases();
  private final Names names;
  private final Dates dates;
  private final Vagues vagues;
  private final Records records;
  private final Ranks ranks;
  private final Amounts amounts;
  private final Moves moves;

  private PhraseReader(String text, Pack pack) {
    scan = new Scan(text, pack);
    tokens = scan.tokens;
    Numbers numbers = new Numbers(scan);
    Comparators comparators = new Comparators(scan);
    Units units = new Units(scan, numbers);
    moves = new Moves(scan);
    Years years = new Years(scan, numbers.digits, comparators, phrases);
    names = new Names(scan, numbers, years, phrases);
    dates = new Dates(scan, years, new YearParts(scan, years, phrases), phrases);
    vagues = new Vagues(scan, units, moves, phrases);
    records = new Records(scan, phrases);
    ranks = new Ranks(scan, numbers, phrases);
    amounts = new Amounts(scan, units, comparators, moves, phrases);
  }

  /** The phrases of a text, in order, none overlapping another; non-amounts are among them. */
  public static List<Phrase> read(String text, Language language) {
    PhraseReader reader = new PhraseReader(text, language.pack());
    for (int i = 0; i < reader.tokens.count(); ) {
      i = reader.step(i);
    }
    return reader.phrases.inOrder();
  }

  /** Whether a label says that the amounts beside it are losses: "Net loss", « Perte nette ». */
  public static boolean namesLoss(String label, Language language) {
    Scan scan = new Scan(label, language.pack());
    for (int i = 0; i < scan.tokens.count(); ) {
      int free = scan.find(i, Role.NO_LOSS);
      if (free < 0 && scan.is(i, Role.LOSS)) {
        return true;
      }
      i = Math.max(free, i + 1);
    }
    return false;
  }

  /** Whether a text speaks of a loss, and of no profit after it. */
  public static boolean speaksOfLoss(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    boolean loss = false;
    for (int i = 0; i < scan.tokens.count(); ) {
      int free = scan.find(i, Role.NO_LOSS);
      loss = free < 0 && scan.is(i, Role.LOSS) || loss && !scan.is(i, Role.PROFIT);
      i = Math.max(free, i + 1);
    }
    return loss;
  }

  /** Whether a text begins with words for "less than": the end of "3 % [below …]". */
  public static boolean opensBelow(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    return scan.is(0, Role.COMPARATOR) && scan.atom().value().startsWith("less-than");
  }

  /** Whether a text ends with an article or a possessive, or with "a". */
  public static boolean endsInArticle(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    return endsInDeterminer(text, language) || scan.is(scan.tokens.count() - 1, Role.ARTICLE);
  }

  /** Whether a text ends with an article or a possessive: "less than our". */
  public static boolean endsInDeterminer(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    return scan.is(scan.tokens.count() - 1, Role.DETERMINER);
  }

  /** Whether a text ends with a word that leads to what was reached: "to", „auf“. */
  public static boolean endsInTo(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    return scan.is(scan.tokens.count() - 1, Role.TO) && !scan.atom().has("none");
  }

  /** Whether a text ends with a word that joins a move to how far it went: "by", „um“. */
  public static boolean endsInBy(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    return scan.is(scan.tokens.count() - 1, Role.BY) && !scan.atom().has("none");
  }

  /** Whether a text names a cost or an outflow, which figures may hold as negative numbers. */
  public static boolean speaksOfCost(String text, Language language) {
    return new Costs(new Scan(text, language.pack())).areNamed();
  }

  /** Whether a text names by one word a rise or a profit: "a gain of", „ein Plus von“. */
  public static boolean namesGain(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    return IntStream.range(0, scan.tokens.count())
        .anyMatch(i -> scan.is(i, Role.MOVE) && scan.is(i, Role.PROFIT));
  }

  /** Whether a text says of an amount that it is not there: "missing", „fehlen“. */
  public static boolean speaksOfLack(String text, Language language) {
    return has(text, Role.LACK, language);
  }

  /**
   * Whether a word only joins others, and so tells no thing from another: "from", "before", "the".
   */
  public static boolean isSmallWord(String word, Language language) {
    Scan scan = new Scan(word, language.pack());
    return SMALL.stream().anyMatch(role -> scan.is(0, role));
  }

  /** Whether a word tells how exactly a number is meant: "nearly". */
  public static boolean isComparator(String word, Language language) {
    return new Scan(word, language.pack()).is(0, Role.COMPARATOR);
  }

  /** Whether a word may stand before a noun and tell how large it is: "larger". */
  public static boolean describes(String word, Language language) {
    Scan scan = new Scan(word, language.pack());
    return scan.find(0, Role.SUPERLATIVE) == scan.tokens.count() && scan.atom().has("pair");
  }

  /** Whether a word denies something: "not". */
  public static boolean isNegation(String word, Language language) {
    return new Scan(word, language.pack()).is(0, Role.NEGATION);
  }

  /** Whether a word is one of numbers, units or moves, which are said of anything: "years". */
  public static boolean isOfAmounts(String word, Language language) {
    Scan scan = new Scan(word, language.pack());
    return OF_AMOUNTS.stream().anyMatch(role -> scan.is(0, role));
  }

  /** Whether a word names no more than a length of time: "quarter", « année ». */
  public static boolean isOfTime(String word, Language language) {
    return new Scan(word, language.pack()).is(0, Role.PERIOD);
  }

  public static boolean has(String text, Role role, Language language) {
    Scan scan = new Scan(text, language.pack());
    for (int i = 0; i < scan.tokens.count(); i++) {
      if (scan.is(i, role)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text ends with "since", or with it and a few words: "the highest since the end of".
   */
  public static boolean endsInSince(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    int last = scan.tokens.count() - 1;
    for (int at = last; at >= last - SINCE_NEAR; at--) {
      if (!scan.tokens.isWord(at) && !scan.tokens.isSign(at, '\'')) {
        return false;
      }
      if (scan.is(at, Role.YEAR_LEAD) && scan.atom().has("since")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a full stop makes an ordinal of the digits before it: „im 3. Quartal“. */
  public static boolean isOrdinalPoint(String following, Language language) {
    boolean point = new Scan(".", language.pack()).is(0, Role.ORDINAL_SUFFIX);
    Scan scan = new Scan(following, language.pack());
    return point && (scan.is(0, Role.MONTH) || scan.is(0, Role.PERIOD));
  }

  /** Whether a text tells of what was said, decided or foreseen: "promised". */
  public static boolean tellsOfDecision(String text, Language language) {
    return has(text, Role.DECISION, language);
  }

  /** Whether a text speaks of a whole year: "for the year", "annual". */
  public static boolean speaksOfFullYear(String text, Language language) {
    return has(text, Role.FULL_YEAR, language);
  }

  /** Where "of the year" ends, if a text that follows a part of a year begins so; else 0. */
  public static int endOfItsYear(String following, Language language) {
    Scan scan = new Scan(following, language.pack());
    int whole = scan.find(0, Role.FULL_YEAR);
    int to = whole >= 0 ? whole : scan.find(scan.skip(0, Role.OF), Role.FULL_YEAR);
    return to > 0 ? scan.tokens.end(to - 1) : 0;
  }

  /** Whether a text says that something got better or worse, and not if it became more or less. */
  public static boolean speaksOfWorth(String text, Language language) {
    return has(text, Role.WORTH, language);
  }

  /** Whether a text names a difference, which has a size and no sign. */
  public static boolean speaksOfGap(String text, Language language) {
    return has(text, Role.GAP, language);
  }

  /** The unit that a noun alone stands for behind a number: "gigawatt-hours" are GWh. */
  public static Optional<Unit> counted(String noun, Language language) {
    Scan scan = new Scan(noun, language.pack());
    int to = scan.find(0, Role.NOUN);
    return to == scan.tokens.count() && to > 0
        ? Optional.of(Unit.noun(scan.atom().value()))
        : Optional.empty();
  }

  /** Reads what starts at token i and returns the token to go on with. */
  private int step(int i) {
    if (!scan.opens(i) || moves.isParticle(i)) {
      return Math.max(records.compared(i), i + 1);
    }
    int to = names.read(i);
    to = to < 0 ? dates.read(i) : to;
    to = to < 0 ? records.read(i) : to;
    to = to < 0 ? vagues.read(i) : to;
    to = to < 0 ? ranks.read(i) : to;
    to = to < 0 ? amounts.read(i) : to;
    to = to < 0 ? moves.read(i, phrases) : to;
    return Math.max(to, i + 1);
  }
}
