package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.ClaimLink;
import io.briefing.article.Finding;
import io.briefing.article.Passage;
import io.briefing.language.Language;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import io.briefing.verdict.Rule;
import io.briefing.warning.Quantities;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many of the numbers in prose and tables are accounted for. Years, references, names and the
 * like need no figure and are not counted; nor are directions and ranks, nor what is said in
 * passing ({@link Passing}) unless it is claimed or excused.
 *
 * @param claimed numbers in the words of a claim, or in cells that were added up and came out right
 * @param unchecked numbers that are neither claimed nor excused
 * @param excused numbers in a quote that is excused, with its reason
 * @param numbers the unchecked ones, in the order of the article; of very many only the first
 */
public record Coverage(int claimed, int unchecked, int excused, List<UncheckedNumber> numbers) {

  /** No author links more in one go. */
  private static final int MOST_LISTED = 500;

  public Coverage {
    numbers = List.copyOf(numbers);
    if (claimed < 0 || unchecked < numbers.size() || excused < 0) {
      throw new IllegalArgumentException("numbers are counted from 0");
    }
  }

  /**
   * Counts an article's numbers.
   *
   * @param claims of several quantities in the words of one, those that are not judged do not count
   * @param footed cells that were added up and came out right
   * @param agreeing proposes what an unchecked number may rest on
   */
  static Coverage of(
      Article article,
      Map<Passage, List<Phrase>> phrases,
      List<CheckedClaim> claims,
      Language language,
      List<Excuse> excuses,
      Set<Passage> footed,
      Agreeing agreeing) {
    int claimed = 0;
    int excused = 0;
    int unchecked = 0;
    List<UncheckedNumber> numbers = new ArrayList<>();
    Map<Passage, BitSet> inClaims = new IdentityHashMap<>();
    for (ClaimLink link : article.prose().claims()) {
      cover(inClaims, link.passage(), link.start(), link.end());
    }
    uncover(inClaims, claims);
    Map<Passage, BitSet> inExcuses = new IdentityHashMap<>();
    for (Excuse excuse : excuses) {
      cover(inExcuses, excuse.passage(), excuse.start(), excuse.end());
    }
    Passing passing = Passing.in(language);
    ClaimEdges edges = new ClaimEdges(article.prose().claims(), language);
    for (Passage passage : article.prose().passages()) {
      List<Phrase> within = phrases.getOrDefault(passage, List.of());
      TimeOfMove times = new TimeOfMove(within, passage.text(), language);
      for (Phrase read : within) {
        Optional<Phrase> apart = edges.apart(read, passage);
        if (!counts(read) || apart.isEmpty() || !counts(apart.get())) {
          continue;
        }
        Phrase phrase = apart.get();
        if (footed.contains(passage) || isIn(phrase, inClaims.get(passage))) {
          claimed++;
        } else if (isIn(phrase, inExcuses.get(passage))) {
          excused++;
        } else if (!passing.is(phrase, passage) && !times.is(phrase)) {
          unchecked++;
          if (numbers.size() < MOST_LISTED) {
            numbers.add(unchecked(article, passage, phrase, agreeing));
          }
        }
      }
    }
    return new Coverage(claimed, unchecked, excused, numbers);
  }

  /** A note for each unchecked number that is listed. */
  public List<Finding> findings() {
    return numbers.stream().map(UncheckedNumber::finding).toList();
  }

  /** All numbers that count. */
  public int all() {
    return claimed + unchecked + excused;
  }

  /** The claimed numbers in per cent of those that are not excused; 100 if there are none. */
  public Rational percent() {
    return percent(claimed, claimed + unchecked, Rational.HUNDRED);
  }

  /** The excused numbers in per cent of all; 0 if there are none. */
  public Rational excusedPercent() {
    return percent(excused, all(), Rational.ZERO);
  }

  private static Rational percent(int part, int whole, Rational ofNothing) {
    return whole == 0 ? ofNothing : Rational.of(100L * part, whole);
  }

  private static UncheckedNumber unchecked(
      Article article, Passage passage, Phrase phrase, Agreeing agreeing) {
    String words = phrase.words(passage.text()).replace('\n', ' ').strip();
    Optional<String> formula = agreeing.formula(phrase);
    Finding finding =
        Rule.UNCHECKED.at(
            article.source(),
            passage.span(phrase.start(), phrase.end()),
            "\"" + words + "\" rests on no figure",
            formula
                .map(agreed -> "link it to what it agrees with: [" + words + "](=" + agreed + ")")
                .orElse("link it to a formula, or say under `excused` why it has none"));
    return UncheckedNumber.of(passage, phrase, formula, finding);
  }

  private static boolean counts(Phrase phrase) {
    return phrase.kind().claimable()
        && !phrase.numbers().isEmpty()
        && phrase.kind() != Phrase.Kind.RANK
        && phrase.kind() != Phrase.Kind.DATE;
  }

  private static void cover(Map<Passage, BitSet> covered, Passage passage, int start, int end) {
    covered.computeIfAbsent(passage, unseen -> new BitSet()).set(start, end);
  }

  private static void uncover(Map<Passage, BitSet> covered, List<CheckedClaim> claims) {
    for (CheckedClaim claim : claims) {
      ClaimLink link = claim.claim().link();
      List<Phrase> unjudged =
          claim.written().isPresent() ? List.of() : Quantities.unjudged(claim.claim());
      for (Phrase phrase : unjudged) {
        BitSet words = covered.get(link.passage());
        phrase
            .numbers()
            .forEach(
                number -> words.clear(link.start() + number.start(), link.start() + number.end()));
      }
    }
  }

  private static boolean isIn(Phrase phrase, BitSet covered) {
    if (covered == null) {
      return false;
    }
    for (Numeral number : phrase.numbers()) {
      int next = covered.nextSetBit(number.start());
      if (next >= 0 && next < number.end()) {
        return true;
      }
    }
    return false;
  }
}
