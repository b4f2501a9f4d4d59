package io.briefing.claim;

import io.briefing.article.ClaimLink;
import io.briefing.cue.Alternative;
import io.briefing.cue.Gone;
import io.briefing.cue.LeadIn;
import io.briefing.cue.NamedFall;
import io.briefing.cue.SideWord;
import io.briefing.cue.TimeWord;
import io.briefing.cue.TimeWord.Kind;
import io.briefing.cue.Topic;
import io.briefing.cue.YearLead;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * The words of time around a claim: "a year", "from a year earlier", "last year".
 *
 * @param text of the passage
 * @param from where in it the words below begin to count
 * @param words those of the claim's sentence; their places count from {@code from}
 */
public record Times(String text, int from, List<TimeWord> words, Language language) {

  /** What stands further behind a claim's words than this is not looked at. */
  private static final int REACH = 60;

  /** A preposition or two may stand between a claim's words and what places them in time. */
  private static final int BETWEEN = 14;

  /** "Annual [growth rate of] 5 %": more words may belong to something else. */
  private static final int MOST_WORDS = 3;

  /** "Year on year, [sales of the group] rose". */
  private static final int MOST_OPENED = 6;

  /** Those of the sentence around a claim. */
  public static Times of(ClaimLink link, Language language) {
    return of(link.passage().text(), Sentence.of(link, language), link.end(), language);
  }

  static Times of(String passage, Sentence sentence, int end, Language language) {
    int to = Math.min(sentence.to(), end + REACH);
    String said = passage.substring(sentence.from(), to);
    return new Times(passage, sentence.from(), TimeWord.in(said, language), language);
  }

  /**
   * Those in a claim's words, right behind them, or that open its sentence or clause: "year on
   * year, …". What opens it says over how long something moved only if no word behind it does.
   */
  public List<TimeWord> beside(ClaimLink link) {
    if (words.isEmpty()) {
      return words; // as most sentences have none
    }
    List<TimeWord> near = words.stream().filter(word -> isNear(word, link)).toList();
    boolean spanned = near.stream().anyMatch(word -> word.kind() == Kind.SINCE);
    return words.stream()
        .filter(
            word ->
                near.contains(word) || !spanned && word.kind() == Kind.SINCE && opens(word, link))
        .toList();
  }

  /** Those right behind a claim's words. */
  public List<TimeWord> behind(ClaimLink link) {
    return words.stream().filter(word -> isRightBehind(link.end(), from + word.start())).toList();
  }

  private boolean isNear(TimeWord word, ClaimLink link) {
    int start = from + word.start();
    return start >= link.start() && from + word.end() <= link.end()
        || isRightBehind(link.end(), start)
        || word.kind() == Kind.SINCE && isCompared(link.end(), start);
  }

  /** "[Up 5 %](=…) compared with the previous year" */
  private boolean isCompared(int end, int start) {
    if (start <= end) {
      return false;
    }
    String between = text.substring(end, start);
    YearLead lead = YearLead.before(between, language);
    return lead.kind() == YearLead.Kind.START && between.substring(0, lead.start()).isBlank();
  }

  /**
   * "Year on year, sales rose", „…; gegenüber dem Vorjahr stieg er“, "…, compared with a year
   * earlier by": a comma is between such words and the claim only where they open a sentence.
   */
  private boolean opens(TimeWord word, ClaimLink link) {
    int end = from + word.end();
    if (end >= link.start()) {
      return false;
    }
    int clause = new Sentence(from, text.length()).clause(text, from + word.start());
    String before = text.substring(clause, from + word.start());
    YearLead lead = YearLead.before(before, language);
    boolean led = lead.kind() == YearLead.Kind.START && before.substring(0, lead.start()).isBlank();
    boolean comma = text.charAt(end) == ',';
    boolean first = clause == from || text.charAt(clause - 1) == ';';
    boolean heads = comma ? first : word.opens() || led;
    return heads && (before.isBlank() || led) && isJoinedTo(comma ? end + 1 : end, link.start());
  }

  /** Whether a few words at most stand between two places, no number and no sign. */
  private boolean isJoinedTo(int end, int start) {
    String between = text.substring(end, start);
    return !Sentence.isParted(between, 0, between.length())
        && between.chars().noneMatch(Character::isDigit)
        && between.strip().split("\\s+").length <= MOST_OPENED;
  }

  /** Whether a phrase of a claim's words is no more than part of such a word: "a quarter". */
  public boolean covers(ClaimLink link, Phrase phrase) {
    int start = link.start() + phrase.start() - from;
    int end = link.start() + phrase.end() - from;
    return words.stream().anyMatch(word -> word.start() <= start && end <= word.end());
  }

  /** "3 % [below last year]": whether words for less than stand right behind a place. */
  boolean opensBelow(int end) {
    int to = Math.min(text.length(), end + REACH);
    return SideWord.opensBelow(text.substring(end, to), language);
  }

  /** "[8 points](=…) of the decline": whether a noun for a fall stands right behind a place. */
  boolean isOfFall(int end) {
    int to = Math.min(text.length(), end + REACH);
    return NamedFall.follows(text.substring(end, to), language);
  }

  /** Whether what follows a number says that so many are gone, or words before it of a debt. */
  boolean tellsGone(int sentence, int end, boolean ofDebt) {
    int to = Math.min(text.length(), end + REACH);
    boolean debt = ofDebt || Topic.DEBT.isIn(text.substring(end, to), language);
    return Gone.follows(text.substring(end, to), language)
        || debt && Gone.isRepaid(text.substring(sentence, to), language);
  }

  /** Whether the words of a sentence up to a number say that so many are gone. */
  boolean leadsFromGone(int sentence, int start) {
    return Gone.leads(text.substring(sentence, Math.max(sentence, start)), language);
  }

  /** Whether what follows a number says that so many are gone, and can say nothing else. */
  boolean tellsSurelyGone(int end) {
    int to = Math.min(text.length(), end + REACH);
    return Gone.surelyFollows(text.substring(end, to), language);
  }

  /**
   * For how long there is one of what a phrase names, if words beside it say so, or a move is told
   * by them: "grew [every year](=…)".
   *
   * @param claim where the phrase's claim starts
   */
  Optional<TimeWord> pace(Phrase phrase, int claim, int end) {
    int start = phrase.start() + claim;
    boolean move = phrase.kind() == Phrase.Kind.DIRECTION;
    return words.stream()
        .filter(word -> word.kind() == Kind.EACH || word.kind() == Kind.EACH_BEFORE)
        .filter(
            word -> {
              int at = from + word.start();
              int to = from + word.end();
              boolean behind = word.kind() == Kind.EACH && (move && at == start || isOpen(end, at));
              boolean before = word.kind() == Kind.EACH_BEFORE && isLed(to, start);
              return behind || before;
            })
        .findFirst();
  }

  /** Where the words end that say right behind a place how long there is one such number. */
  public int endOfPace(int end) {
    return words.stream()
        .filter(word -> word.kind() == Kind.EACH && isOpen(end, from + word.start()))
        .mapToInt(word -> from + word.end())
        .findFirst()
        .orElse(end);
  }

  /**
   * Whether a claim's words, or those right behind it, hold what they tell against a later time.
   */
  boolean isAgainstLater(int start, int end) {
    return words.stream()
        .filter(word -> word.kind() == Kind.THAN_LATER && from + word.start() >= start)
        .anyMatch(word -> from + word.start() <= end || isJoined(end, from + word.start()));
  }

  /** Whether only spaces stand between two places. */
  private boolean isOpen(int end, int start) {
    return start > end && start - end <= 2 && text.substring(end, start).isBlank();
  }

  /** Whether only a word or two stand between two places, and no sign. */
  boolean isRightBehind(int end, int start) {
    return start - end <= BETWEEN && isJoined(end, start);
  }

  /** "Lost £27m, or [£5m more]": whether a comma and a word at most stand between two places. */
  boolean isAside(int end, int start) {
    if (start - end > BETWEEN || start <= end || text.charAt(end) != ',') {
      return false;
    }
    String between = text.substring(end + 1, start).strip();
    return between.chars().allMatch(Character::isLetter);
  }

  /** Whether a few words at most stand between two places, and no sign. */
  private boolean isLed(int end, int start) {
    return isJoined(end, start)
        && text.substring(end, start).strip().split("\\s+").length <= MOST_WORDS;
  }

  /** "325 or 40.6 %": whether only "or" stands between two places. */
  boolean isAlternative(int end, int start) {
    return Alternative.joins(text.substring(end, start).strip(), language);
  }

  /** "75 pupils and nine classes": whether only "and" stands between two places. */
  boolean isAddition(int end, int start) {
    return start > end && Topic.ADDITION_ALONE.isIn(text.substring(end, start), language);
  }

  /** "By [63 gigawatt-hours]": whether what starts at a place is said to be how far it moved. */
  boolean isBy(int start) {
    return LeadIn.endsInBy(text.substring(Math.max(0, start - REACH), start), language);
  }

  /** "The highest since [2021]": whether what starts at a place says since when. */
  public boolean isSince(int start) {
    return LeadIn.endsInSince(text.substring(Math.max(0, start - REACH), start), language);
  }

  private boolean isJoined(int end, int start) {
    return start > end
        && start - end <= REACH
        && text.substring(end, start).chars().allMatch(Times::isOfWords);
  }

  private static boolean isOfWords(int c) {
    return Character.isLetter(c) || Character.isWhitespace(c) || c == '\'' || c == '’' || c == '-';
  }
}
