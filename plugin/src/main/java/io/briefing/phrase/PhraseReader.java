package io.briefing.phrase;

import io.briefing.language.Language;
import io.briefing.language.Pack;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.numeral.NumeralReader;
import java.util.List;

/**
 * Reads the phrases of a text that name quantities.
 *
 * <p>How it works. The text is cut into words once, and every word is looked up in the {@link
 * Language}: a {@link Scan} answers what stands where. Then one pass over the tokens asks at each
 * of them what may start there, the surest first: a name or reference that merely holds a number
 * ({@link Names}), a date or year ({@link Dates}), a record ({@link Records}), a vague quantity
 * ({@link Vagues}), a rank ({@link Ranks}), an amount ({@link Amounts}), a move ({@link Moves}). An
 * amount is a number ({@link NumeralReader}), its unit ({@link Units}), perhaps a second end
 * ({@link Ranges}), the words that hedge it ({@link Comparators}), and the move it belongs to.
 * Every step looks at a bounded number of tokens around, so the time is linear in the text. What
 * the phrase stands for is worked out by {@link Meaning} when asked.
 *
 * <p>Grammar is here and the same for all languages; words are in the packs, and nowhere else.
 */
public final class PhraseReader {

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
    NumeralReader numbers = new NumeralReader(scan);
    Comparators comparators = new Comparators(scan);
    Units units = new Units(scan, numbers);
    moves = new Moves(scan);
    Years years = new Years(scan, numbers.digits, comparators, phrases);
    names = new Names(scan, numbers, years, phrases);
    dates = new Dates(scan, years, new YearParts(scan, years, phrases), comparators, phrases);
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
