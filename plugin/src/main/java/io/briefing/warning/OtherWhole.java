package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Sentence;
import io.briefing.cue.LeadIn;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Function;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.verdict.Terms;
import io.briefing.warning.WholeWords.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Another whole or divisor right behind a claim than its formula has: "[39 %](=a/sales) of
 * operating profit", "[€150,000](=sales/staff) per customer".
 *
 * <p>It is named by a whole label, or by what stands before a preposition in one ("men" of "Men on
 * the board"), or of a divisor by its unit or one word. Nothing is said where that is part of what
 * the formula's own figures are called.
 */
final class OtherWhole {

  private static final int MOST_WORDS = 6;

  /** "Customer" of "customers", „Kunde“ of „Kunden“. */
  private static final int SHORTEST = 4;

  private static final int ENDING = 2;

  private final OtherName differing;
  private final TurnedCounts turned;
  private final Figures figures;
  private final Set<String> of;
  private final Set<String> per;

  /** „Des Betriebsergebnis<em>ses</em>“ */
  private final Set<String> endings;

  private final Language language;
  private final Set<String> prepositions;
  private final LeadingWords leading;
  private final Map<String, List<Figure>> named = new HashMap<>();

  OtherWhole(Source source, Figures figures, Language language, Terms terms) {
    this.differing = new OtherName(source, terms);
    this.turned = new TurnedCounts(differing, language);
    this.figures = figures;
    this.of = terms.words("of-a-whole");
    this.per = terms.words("for-each");
    this.endings = terms.words("endings");
    this.language = language;
    this.prepositions = terms.words("prepositions");
    this.leading = new LeadingWords(terms, language);
    for (Figure figure : figures.all()) {
      figure
          .names()
          .map(name -> WholeWords.of(name).all())
          .flatMap(words -> Stream.concat(Stream.of(words), head(words).stream()))
          .forEach(
              words ->
                  named
                      .computeIfAbsent(String.join(" ", words), unseen -> new ArrayList<>())
                      .add(figure));
    }
  }

  /** "Men" of "Men on the board". */
  private Optional<List<String>> head(List<String> label) {
    boolean joined = label.size() > 2 && prepositions.contains(label.get(1));
    return joined ? Optional.of(label.subList(0, 1)) : Optional.empty();
  }

  Optional<Finding> of(Claim claim, Outcome.Value value) {
    Optional<Figure> whole = claim.expression().flatMap(OtherWhole::divisor).flatMap(this::figure);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> used = value.figures();
    Optional<Figure> other =
        value.unit().per() == null
            ? behind(claim, used).filter(figure -> isOther(figure, whole.get(), used))
            : each(claim).flatMap(word -> counted(word, whole.get(), used));
    return other
        .map(figure -> differing.find(claim, figure.label(), whole.get().label()))
        .or(() -> turned.of(claim, value, whole.get(), used));
  }

  private Optional<Figure> figure(Reference reference) {
    return figures.lookup(reference.id()).filter(figure -> !figure.isDerived());
  }

  private static Optional<Reference> divisor(Expression formula) {
    if (formula instanceof Operation ratio && ratio.operator() == Operator.OVER) {
      return reference(ratio.right());
    }
    return formula instanceof Call call && call.function() == Function.SHARE
        ? reference(call.arguments().get(1))
        : Optional.empty();
  }

  private static Optional<Reference> reference(Expression part) {
    return part instanceof Reference whole ? Optional.of(whole) : Optional.empty();
  }

  /**
   * The figure that stands right behind a claim: "… of the operating profit". "Of sales" is of "Net
   * sales" where the formula has those, whatever "Sales of pumps" there are.
   */
  private Optional<Figure> behind(Claim claim, List<Figure> used) {
    List<String> words = wordsBehind(claim);
    boolean led = !words.isEmpty() && of.contains(words.get(0));
    if (words.isEmpty() || !led && !isMultiple(claim)) {
      return Optional.empty();
    }
    int first = led ? 1 : 0;
    while (first < words.size() && LeadIn.endsInArticle(words.get(first), language)) {
      first++;
    }
    int shortest = led ? first + 1 : lastOfName(words, first);
    for (int end = Math.min(words.size(), first + MOST_WORDS); end >= shortest; end--) {
      String name = String.join(" ", words.subList(first, end));
      Optional<Figure> found =
          endings.stream()
              .sorted()
              .filter(name::endsWith)
              .map(ending -> name.substring(0, name.length() - ending.length()))
              .filter(stem -> !isCalled(stem, used))
              .flatMap(stem -> named.getOrDefault(stem, List.of()).stream())
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "[2.6 times](=debt/profit) sales" */
  private static boolean isMultiple(Claim claim) {
    return claim.reading() instanceof Says says && says.phrase().kind() == Phrase.Kind.MULTIPLE;
  }

  /** Where a name ends at the earliest that nothing leads to: before a year, or with the clause. */
  private int lastOfName(List<String> words, int first) {
    for (int i = first + 1; i + 1 < words.size(); i++) {
      if (Character.isDigit(words.get(i + 1).charAt(0)) && prepositions.contains(words.get(i))) {
        return i;
      }
    }
    return words.size();
  }

  /** The words of the clause behind a claim. */
  private static List<String> wordsBehind(Claim claim) {
    return WholeWords.of(clause(claim, claim.link().end())).all();
  }

  /** The clause of a claim from one of its characters on. */
  static String clause(Claim claim, int from) {
    String passage = claim.link().passage().text();
    int to = claim.sentence().to();
    int end = from;
    while (end < to && !Sentence.isParted(passage, end, end + 1)) {
      end++;
    }
    return passage.substring(from, end);
  }

  private boolean isOther(Figure figure, Figure whole, List<Figure> used) {
    return !used.contains(figure)
        && figure.unit().comparableWith(whole.unit())
        && figure.names().noneMatch(name -> isWithin(name, used));
  }

  private static boolean isCalled(String words, List<Figure> used) {
    return used.stream().flatMap(Figure::names).map(WholeWords::of).anyMatch(own -> own.has(words));
  }

  private static boolean isWithin(String name, List<Figure> used) {
    return used.stream()
        .flatMap(Figure::names)
        .anyMatch(own -> WholeWords.of(own).has(name) || WholeWords.of(name).has(own));
  }

  /** "Per customer": in the claim's words, right behind them, or before "was". */
  private Optional<String> each(Claim claim) {
    List<String> own = WholeWords.of(claim.words()).all();
    List<String> behind = wordsBehind(claim);
    List<String> before = wordsBefore(claim);
    for (int i = own.size() - 2; i >= 0; i--) {
      if (per.contains(own.get(i))) {
        return Optional.of(own.get(i + 1));
      }
    }
    if (behind.size() > 1 && per.contains(behind.get(0))) {
      return Optional.of(behind.get(1));
    }
    int last = before.size() - 1;
    while (last >= 0 && leading.has(before.get(last))) {
      last--;
    }
    return last > 0 && per.contains(before.get(last - 1))
        ? Optional.of(before.get(last))
        : Optional.empty();
  }

  private List<String> wordsBefore(Claim claim) {
    String passage = claim.link().passage().text();
    int start = claim.link().start();
    int from = claim.sentence().clause(passage, start);
    return WholeWords.words(passage.substring(from, start)).stream().map(Word::text).toList();
  }

  /** The only other figure that counts such things, if none that the formula uses does. */
  private Optional<Figure> counted(String word, Figure whole, List<Figure> used) {
    boolean own = used.stream().anyMatch(figure -> counts(figure, word));
    Set<Figure> others =
        figures.all().stream()
            .filter(figure -> !used.contains(figure) && counts(figure, word))
            .collect(Collectors.toSet());
    return own || others.size() != 1 || counts(whole, word)
        ? Optional.empty()
        : others.stream().findFirst();
  }

  static boolean counts(Figure figure, String word) {
    return Stream.concat(figure.names(), Stream.of(figure.unit().toString()))
        .flatMap(name -> WholeWords.of(name).all().stream())
        .anyMatch(name -> isAlike(name, word));
  }

  /** The same word but for its ending. */
  private static boolean isAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.equals(other)
        || same >= SHORTEST && one.length() - same <= ENDING && other.length() - same <= ENDING;
  }
}
