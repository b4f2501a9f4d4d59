package io.briefing.claim;

import io.briefing.cue.Gains;
import io.briefing.cue.Lack;
import io.briefing.cue.LeadIn;
import io.briefing.cue.NetPosition;
import io.briefing.cue.PlainMove;
import io.briefing.cue.Topic;
import io.briefing.language.Language;
import io.briefing.language.Scan;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence speaks of, up to the end of a claim's words.
 *
 * @param ofLoss whether it speaks of a loss, and of no profit since, or right before of a cost, or
 *     beside the words of what is missing
 * @param movesLoss whether a loss or a cost is what moves: "the loss grew", "narrowed its loss"
 * @param namesLoss whether it calls a loss or a cost so, and does not only say that something "was
 *     negative"
 * @param ofWorth whether something gets better or worse, which may be less or more
 * @param ofWorthOnly whether nothing else moves in the claim's clause: "net debt worsened by"
 * @param movesPlainly whether the last that moves in it does not get better or worse: "fell by"
 * @param ofGap whether a difference is named, in the claim's clause or right before
 * @param ofDebt whether it names a debt, of which less is better
 * @param ofMerit whether it names a margin or the like, and no cost beside it, of which more is
 *     better
 * @param ofGain whether the claim's words name what is a rise or a profit: "a gain of"
 * @param ofProfit whether the claim's number is named a profit or a surplus: "a surplus of"
 * @param ofLack whether its clause says of what follows that it is not there: "missing are"
 * @param ofPace whether the claim's words, or those right behind them, say faster or slower, which
 *     of a time is less or more
 * @param ofRank whether it names a ranking, whose place may be told by its number
 * @param ofSaving whether what moves last before the number, or first behind it, is a gain that may
 *     be of less: "saved", "gained"
 * @param told which way something rises or falls that the claim's words may speak of: "grew faster"
 * @param net net debt or net cash, whichever was named last
 */
record Speech(
    boolean ofLoss,
    boolean movesLoss,
    boolean namesLoss,
    boolean ofWorth,
    boolean ofWorthOnly,
    boolean movesPlainly,
    boolean ofGap,
    boolean ofDebt,
    boolean ofMerit,
    boolean ofGain,
    boolean ofProfit,
    boolean ofLack,
    boolean ofPace,
    boolean ofRank,
    boolean ofSaving,
    Direction told,
    Optional<NetPosition> net) {

  /** What moves stands this many words before its verb at most. */
  private static final int NEAR = 5;

  static Speech of(
      String passage,
      Sentence sentence,
      List<Phrase> around,
      int start,
      int end,
      Language language) {
    int lead = lead(around, start, end);
    String told = passage.substring(sentence.from(), end);
    Scan said = new Scan(told, language.pack());
    String rest = rest(passage, sentence, end);
    boolean loss = Topic.LOSS_AT_LAST.isIn(said) && !Gains.open(rest, language);
    int led = led(passage, sentence.from(), lead, language);
    String close = passage.substring(near(passage, sentence.from(), led), end);
    Scan near = new Scan(close, language.pack());
    boolean cost = Topic.COST.isIn(near);
    String own = passage.substring(start, end);
    Scan words = new Scan(own, language.pack());
    String clause = clause(passage, sentence.from(), start);
    Scan whole = new Scan(clause + " " + own + rest, language.pack());
    Scan upTo = new Scan(clause + " " + own, language.pack());
    boolean pace = Topic.PACE.isIn(words) || Topic.PACE_FIRST.isIn(rest, language);
    boolean lacks = Lack.leads(clause, language);
    boolean lack = lacks || Lack.leads(close + rest, language);
    return new Speech(
        loss || cost || lack,
        loss && Topic.LOSS_AT_LAST.isIn(near) || cost,
        cost || loss && Topic.LOSS_BY_NAME.isIn(said),
        Topic.WORTH.isIn(told + rest, language),
        Topic.WORTH_ONLY.isIn(whole),
        Topic.PLAIN_MOVE_LAST.isIn(upTo),
        Topic.GAP.isIn(near) || Topic.GAP.isIn(upTo) || Topic.GAP_OPENING.isIn(said),
        Topic.DEBT.isIn(said),
        Topic.MERIT.isIn(said) && !Topic.BURDEN.isIn(said) && !Topic.COST.isIn(said),
        Topic.GAIN.isIn(words),
        Gains.leadIn(near),
        lacks,
        pace,
        Topic.RANKING.isIn(said),
        saves(upTo, rest, language),
        told(upTo, pace ? rest : "", language),
        NetPosition.lastIn(said));
  }

  private static boolean saves(Scan upTo, String rest, Language language) {
    boolean moves = Topic.MOVE.isIn(upTo);
    boolean saves = Topic.SAVING_FIRST.isIn(rest, language);
    return saves && !moves
        || Topic.SAVING_LAST.isIn(upTo) && !Topic.MOVE_FIRST.isIn(rest, language);
  }

  private static Direction told(Scan upTo, String rest, Language language) {
    Direction behind =
        rest.isBlank() ? Direction.NONE : PlainMove.firstIn(new Scan(rest, language.pack()));
    return behind == Direction.NONE ? PlainMove.lastIn(upTo) : behind;
  }

  /** Where the phrase begins that ends in the claim's words: "charges rose by [€43m](=…)". */
  private static int lead(List<Phrase> around, int start, int end) {
    return around.stream()
        .filter(phrase -> phrase.start() < start && phrase.end() > start)
        .mapToInt(Phrase::start)
        .min()
        .orElse(start);
  }

  /** "Charges halved, to [£9m](=…)": where it got to may be told behind a comma. */
  private static int led(String passage, int from, int start, Language language) {
    String said = passage.substring(Math.min(from, start), start);
    int comma = said.lastIndexOf(',');
    String between = comma < 0 ? "" : said.substring(comma + 1).strip();
    boolean aside = !between.isEmpty() && between.indexOf(' ') < 0;
    return aside && LeadIn.endsInTo(between, language) ? from + comma : start;
  }

  /** Up to the end of the clause: „hat sich um [46 Mio. €](=…) verbessert“. */
  private static String rest(String passage, Sentence sentence, int end) {
    int to = end;
    while (to < sentence.to() && !breaks(passage, to)) {
      to++;
    }
    return passage.substring(end, to);
  }

  /** The clause before the claim's words, without what is put in between two commas. */
  private static String clause(String passage, int from, int start) {
    String led = passage.substring(from, start).stripTrailing();
    int opens = led.endsWith(",") ? led.lastIndexOf(',', led.length() - 2) : -1;
    int end = opens < 0 ? led.length() : opens;
    int at = end;
    while (at > 0 && !breaks(led, at - 1)) {
      at--;
    }
    return led.substring(at, end);
  }

  /** A few words before the claim's, and none of another clause. */
  private static int near(String passage, int from, int start) {
    int at = start;
    for (int words = 0; at > from && words < NEAR && !breaks(passage, at - 1); words++) {
      at = wordStart(passage, from, at);
    }
    return at;
  }

  private static int wordStart(String passage, int from, int end) {
    int at = end;
    while (at > from && Character.isWhitespace(passage.charAt(at - 1))) {
      at--;
    }
    while (at > from
        && !Character.isWhitespace(passage.charAt(at - 1))
        && !breaks(passage, at - 1)) {
      at--;
    }
    return at;
  }

  private static boolean breaks(String text, int at) {
    return Sentence.isParted(text, at, at + 1);
  }
}
