package io.briefing.cue;

import io.briefing.cue.StandingWord.Sort;
import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that say of the amount they stand beside that it is below nothing: "turned negative
 * <em>at</em>", "£12m <em>in the red</em>", „rutschte <em>mit</em> 12 Millionen ins Minus“.
 */
public final class BelowNothing {

  /** „Mit [38,7 Mio.] [schrieb sie] rote Zahlen“ */
  private static final int MOST_BETWEEN = 3;

  /** It stands for the amount: at the end of a text no words can be looked back to. */
  private static final String AMOUNT = "0";

  private BelowNothing() {}

  /**
   * What such words say of an amount of a clause; {@code null} if there are none.
   *
   * @param start where the amount begins in the text
   * @param end just past it
   * @param surely whether nothing else may be meant: „mit 12 Millionen verließ sie die roten
   *     Zahlen“
   */
  public static Sort of(String text, int start, int end, boolean surely, Language language) {
    List<StandingWord> words =
        StandingWord.in(text, language).stream()
            .filter(word -> word.sort().isOfSign() && !word.sort().isAbove() && !word.denied())
            .toList();
    boolean at = !words.isEmpty() && endsInAt(text.substring(0, start), language);
    for (StandingWord word : words) {
      boolean before =
          at
              && word.end() <= start
              && isJoint(text.substring(word.end(), start), word.sort(), language)
              && (surely
                  ? YearLead.isClosedBy(text.substring(end), language)
                      && isReached(text.substring(0, word.start()), word.sort(), language)
                  : !Topic.INCOME.isIn(text.substring(end), language));
      boolean behind =
          word.start() >= end
              && word.sort() == Sort.LOSS
              && !isOtherAmount(text.substring(word.end()), language)
              && !isStart(text.substring(0, start), language)
              && closes(text.substring(end, word.start()), at, surely, language);
      if (before || behind) {
        return word.sort();
      }
    }
    return null;
  }

  /** "Turned negative", "into the red"; not "far from negative", "after being negative". */
  private static boolean isReached(String before, Sort sort, Language language) {
    Scan scan = new Scan(before + AMOUNT, language.pack());
    int end = scan.tokens.count() - 1;
    if (!sort.isOfAnything()) {
      return !isLed(scan, behindArticle(scan, end));
    }
    int filler = scan.before(end, Role.FILLER);
    boolean being = filler >= 0 && scan.atom().has("auxiliary");
    int verb = being ? filler : scan.before(end, Role.BECOMING);
    return verb >= 0 && !isLed(scan, verb);
  }

  private static int behindArticle(Scan scan, int end) {
    int article = scan.before(end, Role.DETERMINER);
    return article < 0 ? end : article;
  }

  private static boolean isLed(Scan scan, int at) {
    return Stream.of(Role.OF, Role.FROM, Role.BEFORE_COST, Role.CONTRAST)
        .anyMatch(role -> scan.before(at, role) >= 0);
  }

  /** "From €12m to a loss of €4m": the words are said of an amount of their own. */
  private static boolean isOtherAmount(String behind, Language language) {
    return new Scan(behind, language.pack()).is(0, Role.OF);
  }

  private static boolean closes(String between, boolean at, boolean surely, Language language) {
    Scan scan = new Scan(between, language.pack());
    int in = scan.find(0, Role.WHERE);
    boolean led = in >= 0 && scan.skip(in, Role.DETERMINER) == scan.tokens.count();
    boolean few =
        between.chars().allMatch(c -> Character.isLetter(c) || c == ' ')
            && scan.tokens.count() <= MOST_BETWEEN;
    return between.isBlank() || at && (led || few && !surely);
  }

  private static boolean endsInAt(String before, Language language) {
    Scan scan = new Scan(before + AMOUNT, language.pack());
    return scan.before(behindHedge(scan), Role.SIGNED_AT) >= 0;
  }

  /** "From about €12m into the red": what was there before it; « de » is "of" but for a verb. */
  private static boolean isStart(String before, Language language) {
    Scan scan = new Scan(before + AMOUNT, language.pack());
    int at = behindHedge(scan);
    int from = scan.before(at, Role.FROM);
    if (from < 0 || scan.atom().has("none")) {
      return false;
    }
    boolean alone = scan.before(at, Role.OF) < 0 && scan.before(at, Role.BY) < 0;
    return alone || scan.before(from, Role.MOVE) >= 0 && scan.atom().value().startsWith("verb");
  }

  /** The last token of a text, or the first of the hedge and the currency sign before it. */
  private static int behindHedge(Scan scan) {
    int at = scan.tokens.count() - 1;
    while (at > 0 && (scan.is(at - 1, Role.CURRENCY) || scan.before(at, Role.COMPARATOR) >= 0)) {
      at--;
    }
    return at;
  }

  /** "At", "in 2023 at", "was negative, at": nothing else that the amount may be of. */
  private static boolean isJoint(String between, Sort sort, Language language) {
    Scan scan = new Scan(between, language.pack());
    int at = sort.isOfAnything() && scan.tokens.isSign(0, ',') ? 1 : 0;
    int in = scan.find(at, Role.YEAR_LEAD);
    at = in >= 0 && scan.tokens.isDigits(in) ? in + 1 : at;
    int led = scan.find(at, Role.SIGNED_AT);
    int hedge = led < 0 ? led : scan.skip(led, Role.COMPARATOR);
    return led >= 0 && scan.skip(hedge, Role.CURRENCY) == scan.tokens.count();
  }
}
