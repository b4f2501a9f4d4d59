package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Sentence;
import io.briefing.cue.YearLead;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Expression.Reference;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.verdict.Terms;
import io.briefing.warning.Siblings.Frame;
import io.briefing.warning.Siblings.Named;
import io.briefing.warning.WholeWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sibling of the formula's figure that heads the clause of a claim: "<em>In Europe</em>, revenue
 * of [$219m](=us) was booked" beside "Revenue in Europe" and "Revenue in the United States"; "<em>
 * those of sweets</em> rose by [4 %](=growth(pasta))"; "<em>revenue in Europe</em> rose".
 *
 * <p>The name of the sibling stands first in the clause, or first behind the number before; from
 * there to the claim no more is said than what happened, and the formula's own figure is not named
 * there, nor right behind the claim.
 */
final class OtherSibling {

  private static final int MOST_BETWEEN = 10;

  /** "In Europe, the group [booked] revenue of": more may speak of something else. */
  private static final int MOST_OTHERS = 2;

  /** The clause of the claim, and one before it: "In Europe, revenue was". */
  private static final int MOST_CLAUSES = 2;

  /** Words of one stem: "Americas" and "American". */
  private static final int STEM = 4;

  private final OtherName differing;
  private final Language language;
  private final SubjectFigure subject;
  private final Siblings siblings;
  private final LeadingWords leading;
  private final Set<String> those;
  private final Set<String> joining;

  /** The plain words of a clause before a claim, and where each ends in it. */
  private record Clause(String text, List<String> words, List<Integer> ends) {}

  /** A figure whose name stands first in a clause. */
  private record Heading(Figure sibling, String clause) {}

  OtherSibling(Source source, Figures figures, Language language, Terms terms) {
    this.differing = new OtherName(source, terms);
    this.language = language;
    this.subject = new SubjectFigure(figures);
    this.siblings = new Siblings(figures, terms);
    this.leading = new LeadingWords(terms, language, "sharing");
    this.those = terms.words("those");
    this.joining = terms.words("joining");
  }

  Optional<Finding> of(Claim claim, List<Phrase> around) {
    return claim.expression().flatMap(subject::of).flatMap(own -> other(claim, own, around));
  }

  private Optional<Finding> other(Claim claim, Figure own, List<Phrase> around) {
    List<Named> names = siblings.of(own);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String passage = claim.link().passage().text();
    int start = claim.link().start();
    Sentence sentence = claim.sentence();
    int from = lastNumber(claim, sentence, around);
    String said = passage.substring(from, start);
    String behind = passage.substring(start, end(claim, sentence, around));
    boolean isLevel = claim.expression().filter(Reference.class::isInstance).isPresent();
    return names.stream()
        .flatMap(named -> heading(said, named.frame(), !isLevel).stream())
        .filter(heading -> isApart(heading.sibling(), own))
        .filter(heading -> !isNamed(heading.clause() + " " + behind, own, heading.sibling()))
        .map(Heading::sibling)
        .filter(sibling -> sibling.unit().comparableWith(own.unit()))
        .findFirst()
        .map(sibling -> differing.find(claim, sibling.label(), own.label()));
  }

  /** Just past the last number before the claim in its sentence, or where that begins. */
  private static int lastNumber(Claim claim, Sentence sentence, List<Phrase> around) {
    return sentence.phrases(around).stream()
        .filter(phrase -> phrase.kind().claimable() && !phrase.numbers().isEmpty())
        .filter(phrase -> phrase.end() <= claim.link().start())
        .mapToInt(Phrase::end)
        .max()
        .orElse(sentence.from());
  }

  /** Where the clause ends that the claim stands in, or the next number begins. */
  private static int end(Claim claim, Sentence sentence, List<Phrase> around) {
    String text = claim.link().passage().text();
    int end = claim.link().end();
    int next =
        sentence.phrases(around).stream()
            .filter(phrase -> phrase.kind().claimable() && !phrase.numbers().isEmpty())
            .filter(phrase -> phrase.start() >= claim.link().end())
            .mapToInt(Phrase::start)
            .min()
            .orElse(sentence.to());
    while (end < next && !Sentence.isParted(text, end, end + 1)) {
      end++;
    }
    return end;
  }

  /**
   * The figure whose name in a frame heads the last clause that has one before a claim.
   *
   * @param alone see {@link #headed}
   */
  private Optional<Heading> heading(String said, Frame frame, boolean alone) {
    int from = said.length();
    for (int clauses = 0; clauses < MOST_CLAUSES && from > 0; clauses++) {
      from = previous(said, from);
      Clause clause = clause(said.substring(from));
      Optional<Figure> found = headed(clause, frame, alone);
      if (found.isPresent()) {
        return found.map(sibling -> new Heading(sibling, clause.text()));
      }
    }
    return Optional.empty();
  }

  /** Where the clause before a place begins. */
  private static int previous(String said, int from) {
    int at = from - 1;
    while (at > 0 && !Sentence.isParted(said, at - 1, at)) {
      at--;
    }
    return at;
  }

  private Clause clause(String text) {
    List<String> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    List<Word> all = WholeWords.words(text);
    boolean pointing = false;
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i).text();
      // „Die der Kekse“: in German the article of the genitive is as good as "of".
      String plain =
          pointing && siblings.isArticle(word) ? Siblings.OTHERWISE : siblings.plain(word);
      pointing =
          those.contains(word) && i + 1 < all.size() && !siblings.isTelling(all.get(i + 1).text());
      plain = pointing ? word : plain;
      if (!plain.isEmpty()) {
        words.add(plain);
        ends.add(all.get(i).to());
      }
    }
    return new Clause(text, words, ends);
  }

  /**
   * @param alone whether a place may head the clause without more: "Europe made up [a third]", but
   *     not "Europe missed [£450m]", which is another's
   */
  private Optional<Figure> headed(Clause clause, Frame frame, boolean alone) {
    List<String> words = clause.words();
    int head = head(words);
    for (int name : names(words, head, frame)) {
      OptionalInt end = endOfName(words, name, frame);
      if (end.isPresent()) {
        int framed = head + frame.before().size();
        boolean other = name == framed && !words.subList(head, framed).equals(frame.before());
        return called(clause, name, end.getAsInt(), frame, other ? 0 : MOST_OTHERS);
      }
    }
    return alone && frame.isOfPlace()
        ? endOfName(words, head, frame).stream()
            .boxed()
            .findFirst()
            .flatMap(end -> called(clause, head(words), end, frame, 0))
        : Optional.empty();
  }

  private OptionalInt endOfName(List<String> words, int from, Frame frame) {
    return IntStream.iterate(words.size(), end -> end > from, end -> end - 1)
        .filter(end -> siblings.called(frame, words.subList(from, end)).isPresent())
        .findFirst();
  }

  private Optional<Figure> called(Clause clause, int from, int end, Frame frame, int mostOthers) {
    return leads(clause.text(), clause.ends().get(end - 1), frame, mostOthers)
        ? siblings.called(frame, clause.words().subList(from, end))
        : Optional.empty();
  }

  /** Where the words of a clause begin behind "and", "while". */
  private int head(List<String> words) {
    int head = 0;
    while (head < words.size() && joining.contains(words.get(head))) {
      head++;
    }
    return head;
  }

  /** Where a name may begin behind the head of a clause: "in …", "those of …", "revenue in …". */
  private List<Integer> names(List<String> words, int head, Frame frame) {
    List<Integer> names = new ArrayList<>();
    if (words.size() > head && words.get(head).equals(Siblings.PLACING) && frame.isOfPlace()) {
      names.add(head + 1);
    }
    if (words.size() > head + 1
        && those.contains(words.get(head))
        && words.get(head + 1).equals(Siblings.OTHERWISE)) {
      names.add(head + 2);
    }
    int framed = head + frame.before().size();
    if (framed > head
        && words.size() > framed
        && isAs(words.subList(head, framed), frame.before())) {
      names.add(framed);
    }
    return names;
  }

  /** "Sales in" is as good as "revenue in": what is told of another place is not of this one. */
  private boolean isAs(List<String> said, List<String> before) {
    boolean general = siblings.isGeneral(said.get(0)) && siblings.isGeneral(before.get(0));
    return said.equals(before)
        || general && said.subList(1, said.size()).equals(before.subList(1, before.size()));
  }

  /** Whether from the name to the claim no more is told than what happened. */
  private boolean leads(String text, int end, Frame frame, int mostOthers) {
    boolean comma = text.startsWith(",", end);
    String between = text.substring(comma ? end + 1 : end);
    List<String> words = WholeWords.of(between).all();
    long others = words.stream().filter(word -> !isOfMeasure(word, frame)).count();
    return !Sentence.isParted(between, 0, between.length())
        && words.size() <= MOST_BETWEEN
        && others <= mostOthers
        && !YearLead.looksBackBeforeNumber(between, language);
  }

  /** "Revenue of", "growth reached". */
  private boolean isOfMeasure(String word, Frame frame) {
    return !siblings.isTelling(word)
        || siblings.isGeneral(word)
        || leading.has(word)
        || frame.before().contains(word)
        || frame.behind().contains(word);
  }

  /** Each has a word that the other has not: "sales" and "sales of sweets" are no siblings. */
  private boolean isApart(Figure sibling, Figure own) {
    List<String> others = siblings.words(sibling);
    List<String> mine = siblings.words(own);
    return !others.containsAll(mine) && !mine.containsAll(others);
  }

  /** Whether words have one that the formula's figure has, and its sibling has not. */
  private boolean isNamed(String said, Figure own, Figure sibling) {
    List<String> others = siblings.words(sibling);
    List<String> mine =
        siblings.words(own).stream().filter(word -> !others.contains(word)).toList();
    return WholeWords.of(said).all().stream()
        .anyMatch(word -> mine.stream().anyMatch(name -> isOfStem(word, name)));
  }

  private static boolean isOfStem(String word, String name) {
    return word.equals(name)
        || word.length() >= STEM
            && name.length() >= STEM
            && word.startsWith(name.substring(0, STEM));
  }
}
