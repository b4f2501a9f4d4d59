package io.briefing.warning;

import io.briefing.claim.Claim;
import io.briefing.claim.Sentence;
import io.briefing.cue.LeadIn;
import io.briefing.cue.WordSort;
import io.briefing.language.Language;
import io.briefing.verdict.Terms;
import io.briefing.warning.WholeWords.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Words of a basis beside the name of what a clause is about, whatever its verb: "<em>Adjusted</em>
 * EBIT: [€52m]", „das <em>bereinigte</em> EBIT legte um [33 %] zu“, or in front of it all: „
 * <em>Bereinigt</em> um Einmalkosten lag das EBIT bei“.
 */
final class BasisOfSubject {

  /** A verb and what else belongs to it: "adjusted <em>for one-offs</em> was". */
  private static final int MOST_UNKNOWN = 3;

  private final Language language;
  private final Set<String> prepositions;
  private final Set<String> articles;
  private final List<String> reported;

  BasisOfSubject(Terms terms, Bases bases, Language language) {
    this.language = language;
    this.prepositions = terms.words("prepositions");
    this.articles = terms.words("articles");
    this.reported = List.copyOf(bases.forms(Bases.REPORTED));
  }

  /** The first of some words that put the subject of a claim's clause on their basis. */
  Optional<String> find(
      Claim claim, Set<String> named, Stream<String> forms, Predicate<String> plain) {
    String passage = claim.link().passage().text();
    int from = claim.sentence().from();
    String lead = passage.substring(from, claim.link().start()).stripTrailing();
    String before = lead.endsWith(":") ? lead.substring(0, lead.length() - 1) : lead;
    return forms.filter(form -> isOf(before, form, named, plain)).sorted().findFirst();
  }

  private boolean isOf(String before, String form, Set<String> named, Predicate<String> plain) {
    Optional<Integer> end = WholeWords.of(before).findLast(form);
    if (end.isEmpty()) {
      return false;
    }
    List<String> ahead = WholeWords.of(before.substring(0, end.get() - form.length())).all();
    String rest = before.substring(end.get());
    List<Word> behind = WholeWords.words(rest);
    long unknown = behind.stream().filter(word -> !plain.test(word.text())).count();
    boolean other = behind.stream().anyMatch(Word::isNumber) || isReported(rest);
    return unknown <= MOST_UNKNOWN
        && !other
        && (opens(ahead, rest, named) || describes(ahead, rest, named, plain));
  }

  /** What is told beside another number, or as reported, is told of no basis alone. */
  private boolean isReported(String rest) {
    return reported.stream().anyMatch(form -> WholeWords.of(rest).has(form));
  }

  /** "Adjusted for one-offs, EBIT was": it is said of the one thing that follows. */
  private boolean opens(List<String> ahead, String rest, Set<String> named) {
    List<Word> behind = WholeWords.words(rest);
    int comma = rest.indexOf(',');
    String clause = comma < 0 ? rest : rest.substring(comma + 1);
    return ahead.isEmpty()
        && !behind.isEmpty()
        && isPreposition(behind.get(0).text())
        && behind.stream().anyMatch(word -> named.contains(word.text()))
        && !Sentence.isParted(clause, 0, clause.length());
  }

  private boolean isPreposition(String word) {
    return prepositions.contains(word) || LeadIn.endsInBy(word, language);
  }

  /** "Adjusted EBIT", « résultat ajusté »: and nothing of that name follows on another basis. */
  private boolean describes(
      List<String> ahead, String rest, Set<String> named, Predicate<String> plain) {
    List<String> behind = WholeWords.of(rest).all();
    int start = ahead.size();
    while (start > 0 && named.contains(ahead.get(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < behind.size() && named.contains(behind.get(end))) {
      end++;
    }
    boolean beside = start < ahead.size() || end > 0;
    return beside
        && !isLed(ahead.subList(0, start))
        && !Sentence.isParted(rest, 0, rest.length())
        && behind.subList(end, behind.size()).stream().noneMatch(own(named)::contains)
        && !hasObject(behind.subList(end, behind.size()), plain);
  }

  /** "Adjusted EBIT masks a figure of": the number belongs to what an unknown verb does. */
  private boolean hasObject(List<String> words, Predicate<String> plain) {
    boolean verb = false;
    String last = "";
    for (String word : words) {
      boolean unknown = !plain.test(word);
      boolean article = isArticle(word) && !isPreposition(last);
      if (verb && (article || unknown && !plain.test(last))) {
        return true;
      }
      verb |= unknown;
      last = word;
    }
    return false;
  }

  private boolean isArticle(String word) {
    return articles.contains(word) || WordSort.ARTICLE.includes(word, language);
  }

  /** "Against the adjusted EBIT" */
  private boolean isLed(List<String> ahead) {
    int last = ahead.size() - 1;
    boolean article = last >= 0 && articles.contains(ahead.get(last));
    int lead = article ? last - 1 : last;
    return lead >= 0 && prepositions.contains(ahead.get(lead));
  }

  /** The words of a name that are no small ones: the "sales" of "cost of sales". */
  private Set<String> own(Set<String> named) {
    Set<String> own = new HashSet<>(named);
    own.removeAll(prepositions);
    own.removeAll(articles);
    return own;
  }
}
