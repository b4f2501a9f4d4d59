package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.cue.ShortForms;
import io.briefing.cue.SideWord;
import io.briefing.cue.SideWord.Trait;
import io.briefing.cue.Supposition;
import io.briefing.cue.WordSort;
import io.briefing.figure.Figure;
import io.briefing.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two sides of a comparison, and what the text around it says of them.
 *
 * @param left the figures that the formula has first
 * @param right the figures that it subtracts or divides by
 * @param named the words that part the two
 * @param text of the passage
 * @param clauses of the text
 */
record Sides(
    List<Figure> left,
    List<Figure> right,
    FigureNames names,
    SideNames named,
    String text,
    ClauseEnds clauses,
    Language language) {

  /**
   * The sides that figures are on.
   *
   * @param left those that the formula has first
   * @param right those that it subtracts or divides by
   */
  static Sides of(
      List<Figure> left, List<Figure> right, FigureNames names, String text, Language language) {
    return new Sides(
        left,
        right,
        names,
        SideNames.of(left, right, language),
        text,
        new ClauseEnds(text, language),
        language);
  }

  /** What is held against something is named so near to the words that say so. */
  static final int MOST_WORDS = 5;

  /** A word of the text, and which of the two it names. */
  record Mention(int start, boolean ofRight) {}

  /** The words for a side between two places; "discount" in "the discount rate" is none. */
  private List<SideWord> words(int from, int to) {
    return SideWord.in(text.substring(from, to), language).stream()
        .map(word -> word.moved(from))
        .filter(word -> Stream.of(left, right).noneMatch(side -> OwnNames.hold(side, text, word)))
        .toList();
  }

  /** Whether words for a side, and for no verb, begin between two places. */
  boolean isSaidIn(int from, int to) {
    return words(from, clauses.end(to)).stream()
        .anyMatch(word -> word.start() < to && !word.is(Trait.VERB));
  }

  /** The words for a side in a claim without a number; "met" only if something was aimed at. */
  Optional<SideWord> alone(int start, int end) {
    return words(clauses.start(start), clauses.end(end)).stream()
        .filter(word -> word.start() >= start && word.start() < end && !word.is(Trait.NOUN))
        .filter(word -> !word.is(Trait.LEVEL) || aimed().isPresent() || aims(split(start, end)))
        .findFirst()
        .map(word -> deniesBehind(word) ? word.deny() : word);
  }

  /** „Erreichte das Ziel nicht“ */
  private boolean deniesBehind(SideWord word) {
    return split(word.end(), clauses.end(word.end())).stream()
        .anyMatch(each -> WordSort.NEGATION.includes(each.text(), language));
  }

  /** "Hopes to beat the target", "nearly met it": it need not have happened. */
  boolean mayNotBe(SideWord word) {
    int from = clauses.start(word.start());
    List<PlacedWord> before = split(from, word.start());
    String clause = text.substring(from, clauses.end(word.end()));
    return LeadIn.endsInTo(leading(word), language)
        || Supposition.isUnreal(clause, language)
        || isSupposed(word)
        || word.is(Trait.LEVEL)
            && before.subList(Math.max(0, before.size() - MOST_WORDS), before.size()).stream()
                .anyMatch(each -> WordSort.COMPARATOR.includes(each.text(), language));
  }

  /**
   * The words for a side that belong to a number: right behind it, "£3m below", or before it with
   * what is compared and how far between them, "missed the target by £3m", or as a noun, "at a
   * discount of 40 %". Farther away they compare the amount itself: "a profit of £30m is lower than
   * costs".
   */
  Optional<SideWord> beside(int start, int end) {
    String leading = text.substring(clauses.start(start), start);
    boolean reached = LeadIn.endsInTo(leading, language);
    Optional<SideWord> behind =
        words(end, clauses.end(end)).stream()
            .filter(word -> split(end, word.start()).isEmpty() && !reached && !word.is(Trait.LEVEL))
            .findFirst();
    boolean by = LeadIn.endsInBy(leading, language);
    Stream<SideWord> before =
        words(clauses.start(start), start).stream()
            .filter(
                word ->
                    word.is(Trait.NOUN)
                        ? split(word.end(), start).isEmpty()
                            || LeadIn.endsInSize(text.substring(word.end(), start), language)
                        : by && leads(word, start));
    return before.reduce((earlier, later) -> later).or(() -> behind);
  }

  /** Where the noun right behind a place ends that says what is counted there; else the place. */
  int counted(int at) {
    return split(at, clauses.end(at)).stream()
        .dropWhile(this::isOfAmount)
        .findFirst()
        .filter(word -> !WordSort.SMALL.includes(word.text(), language) && !aims(List.of(word)))
        .map(PlacedWord::end)
        .orElse(at);
  }

  /** Whether words for a side tell of what stands right behind them how large it is. */
  boolean describes(SideWord word) {
    List<PlacedWord> behind = split(word.end(), clauses.end(word.end()));
    return !behind.isEmpty()
        && WordSort.DESCRIBING.includes(text.substring(word.start(), word.end()), language)
        && !WordSort.SMALL.includes(behind.get(0).text(), language)
        && !aims(behind.subList(0, 1));
  }

  private boolean leads(SideWord word, int number) {
    List<PlacedWord> between = split(word.end(), number);
    boolean either = mentions(between).findAny().isPresent();
    return between.stream().filter(each -> !isOfAmount(each)).count() <= MOST_WORDS
        && !between.isEmpty()
        && (word.is(Trait.VERB) || either || aims(between));
  }

  /** A word of "the £650m target" that only says how much. */
  boolean isOfAmount(PlacedWord word) {
    return Character.isDigit(word.text().charAt(0))
        || WordSort.OF_AMOUNTS.includes(word.text(), language)
        || ShortForms.areOfUnit(word.text(), language);
  }

  /**
   * 1 if the words hold the formula's first figure against its second, −1 if it is the other way
   * round, 0 if the text does not tell.
   */
  int order(SideWord word) {
    return new SideOrder(this).of(word);
  }

  boolean isSupposed(SideWord word) {
    return Supposition.isNamed(leading(word), language);
  }

  /** The clause up to a word. */
  String leading(SideWord word) {
    return text.substring(clauses.start(word.start()), word.start());
  }

  /**
   * Whether what was aimed at is the second of the two; empty if neither is, or both are. A number
   * typed into the formula, without a figure, is what another is held against.
   */
  Optional<Boolean> aimed() {
    boolean first = left.isEmpty() || left.stream().anyMatch(names::nameTarget);
    boolean second = right.isEmpty() || right.stream().anyMatch(names::nameTarget);
    return first == second ? Optional.empty() : Optional.of(second);
  }

  Stream<Mention> mentions(List<PlacedWord> words) {
    Optional<Boolean> aimed = aimed();
    return words.stream()
        .flatMap(
            word -> {
              if (named.isLeft(word.text())) {
                return Stream.of(new Mention(word.start(), false));
              }
              if (named.isRight(word.text())) {
                return Stream.of(new Mention(word.start(), true));
              }
              return aims(List.of(word))
                  ? aimed.map(right -> new Mention(word.start(), right)).stream()
                  : Stream.empty();
            });
  }

  boolean aims(List<PlacedWord> words) {
    return words.stream().anyMatch(word -> SideWord.nameTarget(word.text(), language));
  }

  List<PlacedWord> split(int from, int to) {
    return from < to ? PlacedWord.in(text.substring(from, to), from) : List.of();
  }
}
