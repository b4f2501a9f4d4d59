package io.briefing.warning;

import io.briefing.claim.Claim;
import io.briefing.claim.Sentence;
import io.briefing.cue.Topic;
import io.briefing.cue.WordSort;
import io.briefing.figure.Figure;
import io.briefing.language.Language;
import io.briefing.verdict.Terms;
import io.briefing.warning.WholeWords.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands close enough to a claim's number to be said of it: in the claim's own words, before
 * them with no more between than the figure's name and "was", "of" and their like, or right behind.
 */
final class Beside {

  /** "[€36m] <em>a year</em> on average" */
  private static final int MOST_BEHIND = 2;

  private static final int MOST_BETWEEN = 8;

  private static final int YEAR = 4;

  private final Language language;
  private final Set<String> plain;
  private final LeadingWords leading;
  private final Set<String> parting;
  private final Set<String> opening;
  private final Set<String> bases;

  Beside(Terms terms, Language language) {
    this.language = language;
    this.leading = new LeadingWords(terms, language);
    this.parting = terms.words("prepositions");
    this.bases = terms.words("basis");
    this.opening = new HashSet<>(terms.words("articles"));
    opening.addAll(parting);
    this.plain = new HashSet<>(terms.words("generic"));
    plain.addAll(terms.words("articles"));
    plain.addAll(parting);
  }

  /** The first of some words that are said of a claim's number. */
  Optional<String> find(Claim claim, List<Figure> used, Set<String> forms) {
    return forms.stream().filter(form -> isSaid(claim, used, form)).sorted().findFirst();
  }

  /**
   * The first of some words of a basis that are said of a claim's number from outside: "the company
   * posted <em>adjusted</em> EBIT of [€52m]", "[€52m] on an <em>adjusted</em> basis".
   *
   * @param whole whether the words are a phrase of their own, which a preposition leads to
   */
  Optional<String> onBasis(Claim claim, List<Figure> used, Set<String> forms, boolean whole) {
    return forms.stream()
        .filter(
            form -> leads(claim, used, form, whole) || isBehind(claim, form) && closes(claim, form))
        .sorted()
        .findFirst();
  }

  /** Whether no noun follows that the words would describe: "[€52m] against adjusted EBIT of". */
  private boolean closes(Claim claim, String form) {
    String passage = claim.link().passage().text();
    String behind = passage.substring(claim.link().end(), claim.sentence().to()).stripLeading();
    String rest = WholeWords.of(behind).find(form).map(behind::substring).orElse("");
    List<Word> next = WholeWords.words(rest);
    return next.isEmpty()
        || Sentence.isParted(rest, 0, next.get(0).from())
        || bases.contains(next.get(0).text())
        || parting.contains(next.get(0).text())
        || Topic.ADDITION.isIn(next.get(0).text(), language);
  }

  private boolean isSaid(Claim claim, List<Figure> used, String form) {
    return isIn(claim.words(), form) || leads(claim, used, form, false) || isBehind(claim, form);
  }

  /**
   * The first of some words that describe what a claim is of: "the <em>adjusted</em> profit was", «
   * le bénéfice <em>ajusté</em> est de ». Not "the group reported a profit of".
   */
  Optional<String> describing(Claim claim, List<Figure> used, Set<String> forms) {
    String passage = claim.link().passage().text();
    int from = claim.sentence().from();
    String before = passage.substring(from, claim.link().start());
    Set<String> named = named(used);
    return forms.stream().filter(form -> describes(before, form, named)).sorted().findFirst();
  }

  private boolean describes(String before, String form, Set<String> named) {
    Optional<Integer> end = WholeWords.of(before).find(form);
    if (end.isEmpty()) {
      return false;
    }
    List<String> ahead = WholeWords.of(before.substring(0, end.get() - form.length())).all();
    String rest = before.substring(end.get());
    List<String> between = WholeWords.of(rest).all();
    boolean first = ahead.stream().allMatch(word -> opening.contains(word));
    boolean noun = !ahead.isEmpty() && named.contains(ahead.get(ahead.size() - 1));
    boolean led = !between.isEmpty() && between.stream().allMatch(leading::has);
    boolean plainly =
        between.size() <= MOST_BETWEEN
            && between.stream().allMatch(word -> isPlain(word, named) || bases.contains(word));
    return first && plainly || noun && led;
  }

  /** Said, and not what something is measured against: "more than the average". */
  private boolean isIn(String text, String form) {
    return WholeWords.of(text)
        .find(form)
        .filter(end -> !isMeasure(WholeWords.of(text).text().substring(0, end - form.length())))
        .isPresent();
  }

  private boolean isMeasure(String before) {
    List<String> words = WholeWords.of(before).all();
    return !words.isEmpty() && parting.contains(words.get(words.size() - 1));
  }

  private boolean leads(Claim claim, List<Figure> used, String form, boolean whole) {
    String passage = claim.link().passage().text();
    int from = claim.sentence().from();
    String before = passage.substring(from, claim.link().start());
    Optional<Integer> last = WholeWords.of(before).findLast(form);
    if (last.isEmpty()) {
      return false;
    }
    String behind = before.substring(last.get());
    String between = behindBasis(behind);
    boolean phrase = whole || !between.equals(behind);
    if (!phrase && isMeasure(before.substring(0, last.get() - form.length()))) {
      return false;
    }
    String joined = between.startsWith(",") ? between.substring(1) : between;
    Set<String> named = named(used);
    List<Word> words = WholeWords.words(joined);
    return words.size() <= MOST_BETWEEN
        && !Sentence.isParted(joined, 0, joined.length())
        && words.stream().allMatch(word -> isPlain(word.text(), named))
        && isNamedOnce(before.substring(0, last.get() - form.length()), words, named);
  }

  /** Not « l'EBIT ajusté a dépassé l'EBIT de », where the second one is on no basis. */
  private boolean isNamedOnce(String ahead, List<Word> behind, Set<String> named) {
    List<String> before = WholeWords.of(ahead).all();
    Set<String> said = new HashSet<>();
    for (int i = before.size() - 1; i >= 0 && named.contains(before.get(i)); i--) {
      said.add(before.get(i));
    }
    return behind.stream()
        .map(Word::text)
        .filter(word -> named.contains(word) && !opening.contains(word))
        .allMatch(said::add);
  }

  /** "On a like-for-like <em>basis</em>, sales rose" */
  private String behindBasis(String text) {
    List<Word> words = WholeWords.words(text);
    boolean noun = !words.isEmpty() && bases.contains(words.get(0).text());
    return noun ? text.substring(words.get(0).to()) : text;
  }

  boolean isPlain(String word, Set<String> named) {
    return named.contains(word)
        || plain.contains(word)
        || leading.has(word)
        || word.length() == YEAR && word.chars().allMatch(Character::isDigit)
        || WordSort.OF_TIME.includes(word, language)
        || WordSort.SMALL.includes(word, language);
  }

  private boolean isBehind(Claim claim, String form) {
    String passage = claim.link().passage().text();
    int end = claim.link().end();
    String behind = passage.substring(end, claim.sentence().to());
    Optional<Integer> found = WholeWords.of(behind).find(form);
    String between = found.map(at -> behind.substring(0, at - form.length())).orElse("");
    List<Word> words = WholeWords.words(between);
    return found.isPresent()
        && !Sentence.isParted(between, 0, between.length())
        && words.size() <= MOST_BEHIND
        && words.stream().allMatch(word -> isOfYear(word.text()));
  }

  /** "A year", "per quarter". */
  private boolean isOfYear(String word) {
    return plain.contains(word) || WordSort.OF_TIME.includes(word, language);
  }

  static Set<String> named(List<Figure> figures) {
    Set<String> words = new HashSet<>();
    figures.forEach(
        figure -> figure.names().forEach(name -> words.addAll(WholeWords.of(name).all())));
    return words;
  }
}
