package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Expression.Reference;
import io.briefing.language.Language;
import io.briefing.verdict.Terms;
import io.briefing.warning.WholeWords.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Another figure that the words right before a claim speak of: "Net debt stood at
 * [€540m](=backlog)", "net debt fell to [€540m](=backlog)", "Asia accounted for [half of
 * sales](=americas/total)".
 *
 * <p>Its whole label or alias stands there, with nothing but "stood at", "accounted for" and their
 * like up to the claim. A single general word ("costs") must open the clause as well; and nothing
 * is said where the sentence names the formula's own figure, or a word that only it has, as well.
 */
final class OtherSubject {

  /** "Has been about", "made up just over" */
  private static final int MOST_BETWEEN = 4;

  private static final int MOST_WORDS = 8;

  private final OtherName differing;
  private final SubjectFigure subject;
  private final Terms terms;
  private final Set<String> generic;
  private final Set<String> planned;
  private final Set<String> articles;
  private final Set<String> prepositions;
  private final LeadingWords leading;

  /** The figures by their labels and aliases, in small letters. */
  private final Map<String, List<Figure>> named = new HashMap<>();

  OtherSubject(Source source, Figures figures, Language language, Terms terms) {
    this.differing = new OtherName(source, terms);
    this.subject = new SubjectFigure(figures);
    this.terms = terms;
    this.generic = terms.words("generic");
    this.planned = terms.words("planned");
    this.articles = terms.words("articles");
    this.prepositions = terms.words("prepositions");
    this.leading = new LeadingWords(terms, language, "sharing");
    for (Figure figure : figures.all()) {
      names(figure)
          .forEach(
              name ->
                  named
                      .computeIfAbsent(String.join(" ", name), unseen -> new ArrayList<>())
                      .add(figure));
    }
  }

  Optional<Finding> of(Claim claim) {
    return claim
        .expression()
        .flatMap(subject::of)
        .flatMap(own -> before(claim).flatMap(name -> differing(claim, own, name)));
  }

  private static boolean isLevel(Claim claim) {
    return claim.expression().filter(Reference.class::isInstance).isPresent();
  }

  /** A name that the words right before the claim end in, but for what leads to the claim. */
  private Optional<String> before(Claim claim) {
    String passage = claim.link().passage().text();
    int start = claim.link().start();
    int from = claim.sentence().clause(passage, start);
    List<Word> words = WholeWords.words(passage.substring(from, start));
    int last = words.size() - 1;
    while (last >= 0
        && words.size() - 1 - last < MOST_BETWEEN
        && leading.has(words.get(last).text())) {
      last--;
    }
    List<String> led = words.subList(last + 1, words.size()).stream().map(Word::text).toList();
    List<String> between = led.isEmpty() ? opening(claim) : led;
    if (last < 0 || between.isEmpty() || !leading.lead(between, isLevel(claim))) {
      return Optional.empty();
    }
    for (int first = Math.max(0, last + 1 - MOST_WORDS); first <= last; first++) {
      List<String> run = words.subList(first, last + 1).stream().map(Word::text).toList();
      String name = String.join(" ", run);
      if (named.containsKey(name)) {
        boolean opens =
            words.subList(0, first).stream().map(Word::text).allMatch(articles::contains);
        boolean enough = run.size() > 1 || !generic.contains(name) || opens;
        return enough && isSpokenOf(words, first) ? Optional.of(name) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "Net debt [fell by 5 %](=growth(backlog))": what leads to the number may be claimed with it.
   */
  private List<String> opening(Claim claim) {
    List<Word> words = WholeWords.words(claim.words());
    int number = 0;
    while (number < words.size()
        && number <= MOST_BETWEEN
        && leading.has(words.get(number).text())) {
      number++;
    }
    boolean reached = number < words.size() && words.get(number).isNumber();
    return reached ? words.subList(0, number).stream().map(Word::text).toList() : List.of();
  }

  /** "The tax on net sales" speaks of a tax. */
  private boolean isSpokenOf(List<Word> words, int first) {
    for (int i = first - 1; i >= 0 && !words.get(i).isNumber(); i--) {
      if (prepositions.contains(words.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  private Optional<Finding> differing(Claim claim, Figure own, String name) {
    boolean other =
        named.get(name).stream().noneMatch(own::equals)
            && named.get(name).stream().anyMatch(figure -> figure.unit().comparableWith(own.unit()))
            && names(own).noneMatch(mine -> isWithin(String.join(" ", mine), name));
    return other && !isPlanned(own) && !isNamedToo(claim, own, name)
        ? Optional.of(differing.find(claim, named.get(name).get(0).label(), own.label()))
        : none();
  }

  /** "Expects funds from operations of [€182m to €188m]" is said of the guidance on them. */
  private boolean isPlanned(Figure own) {
    return names(own).flatMap(List::stream).anyMatch(planned::contains);
  }

  private static Optional<Finding> none() {
    return Optional.empty();
  }

  private static boolean isWithin(String one, String other) {
    return WholeWords.of(one).has(other) || WholeWords.of(other).has(one);
  }

  /** Whether the paragraph up to the claim's end has a word that tells the formula's figure. */
  private boolean isNamedToo(Claim claim, Figure own, String name) {
    String passage = claim.link().passage().text();
    boolean general = Stream.of(name.split(" ")).allMatch(generic::contains);
    int from = general ? 0 : claim.sentence().from();
    WholeWords said = WholeWords.of(passage.substring(from, claim.link().end()));
    return names(own)
        .flatMap(List::stream)
        .filter(word -> !generic.contains(word) && !prepositions.contains(word))
        .filter(word -> !WholeWords.of(name).has(word)) // in both names, it tells neither
        .anyMatch(said::has);
  }

  private static Stream<List<String>> names(Figure figure) {
    return figure.names().map(name -> WholeWords.of(name).all()).filter(name -> !name.isEmpty());
  }
}
