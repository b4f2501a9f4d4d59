package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Rewriting;
import io.briefing.cue.SideWord;
import io.briefing.cue.WordSort;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure that the words of a claim name and its formula does not use: by its label or an alias,
 * or by a word that only such figures have ("AWS", of "AWS net sales").
 *
 * <p>One word is enough only if it tells figures apart: if it is no general one ("sales"), belongs
 * to no figure that the formula uses, and to one other alone or is a name by its capitals.
 * "Amazon's cloud" names no figure of Amazon.
 */
final class OtherFigure {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_NAME = 2;

  private final Source source;
  private final Figures figures;
  private final Language language;
  private final Terms terms;
  private final Set<String> generic;
  private final Set<String> articles;
  private final String owner;
  private final Map<String, List<Name>> byWord = new HashMap<>();

  /** A label or an alias, and one word of it as it is written there. */
  private record Name(Figure figure, String text, String word, boolean first) {}

  OtherFigure(Source source, Figures figures, Language language, Terms terms) {
    this.source = source;
    this.language = language;
    this.figures = figures;
    this.terms = terms;
    this.generic = terms.words("generic");
    this.articles = terms.words("articles");
    this.owner = terms.say("owner");
    figures.all().stream().filter(figure -> !figure.isDerived()).forEach(this::index);
  }

  private void index(Figure figure) {
    names(figure)
        .forEach(
            name -> {
              boolean first = true;
              for (String word : WholeWords.cut(name)) {
                byWord
                    .computeIfAbsent(WholeWords.of(word).text(), unseen -> new ArrayList<>())
                    .add(new Name(figure, name, word, first));
                first = false;
              }
            });
  }

  Optional<Finding> of(Claim claim, Outcome.Value value) {
    Set<Figure> used = used(claim, value);
    List<Name> others = others(claim, used);
    if (others.isEmpty()) {
      return Optional.empty(); // as of most claims
    }
    Set<String> own = used.stream().flatMap(this::names).collect(Collectors.toSet());
    used.forEach(figure -> own.add(figure.unit().toString())); // "5 customers" of new ones
    WholeWords words = WholeWords.of(claim.words());
    return others.stream()
        .filter(Name::first)
        .map(Name::text)
        .filter(words::has)
        .filter(name -> own.stream().noneMatch(mine -> WholeWords.of(mine).has(name)))
        .findFirst()
        .map(
            name ->
                find(
                    claim, "the words name \"" + name + "\", which the formula does not use", name))
        .or(
            () ->
                value.sense() == Sense.RANK ? Optional.empty() : byWord(claim, own, others, used));
  }

  /** The names of figures that the formula does not use, at each word of the claim. */
  private List<Name> others(Claim claim, Set<Figure> used) {
    List<Name> others = new ArrayList<>();
    for (String word : WholeWords.of(claim.words()).all()) {
      for (Name name : byWord.getOrDefault(word, List.of())) {
        if (!used.contains(name.figure())) {
          others.add(name);
        }
      }
    }
    return others;
  }

  private Set<Figure> used(Claim claim, Outcome.Value value) {
    Set<Figure> used = new LinkedHashSet<>(value.figures());
    for (String id : claim.expression().map(Rewriting::ids).orElse(List.of())) {
      figures.lookup(id).ifPresent(used::add);
    }
    return used;
  }

  /** Label and aliases, without an article at their head. */
  private Stream<String> names(Figure figure) {
    return figure.names().map(this::withoutArticle).filter(name -> !name.isBlank());
  }

  private String withoutArticle(String name) {
    String label = name.strip();
    int space = label.indexOf(' ');
    boolean article =
        space > 0 && articles.contains(WholeWords.of(label.substring(0, space)).text());
    return article ? label.substring(space + 1).strip() : label;
  }

  private Optional<Finding> byWord(
      Claim claim, Set<String> names, List<Name> others, Set<Figure> used) {
    Set<String> own = new HashSet<>();
    names.forEach(name -> own.addAll(WholeWords.of(name).all()));
    // "95.8 square metres" is no rent per square metre.
    used.forEach(figure -> own.addAll(WholeWords.of(figure.unit().toString()).all()));
    String words = withoutQuantities(claim);
    return others.stream()
        .filter(name -> tellsApart(name.word(), own) && isSaid(words, name.word()))
        .filter(name -> !isOfCompound(name) && !isTyped(claim, name))
        .findFirst()
        .map(
            name ->
                find(
                    claim,
                    "the words say \""
                        + name.word()
                        + "\", as \""
                        + name.text()
                        + "\" does, which the formula does not use",
                    name.text()));
  }

  /**
   * « Les deux tiers » names no figure of « vendeurs tiers », "USD 5 billion" none of "sales in
   * USD".
   */
  private static String withoutQuantities(Claim claim) {
    StringBuilder words = new StringBuilder(claim.words());
    for (Phrase phrase : claim.phrases()) {
      int end = phrase.numbers().isEmpty() ? phrase.start() : phrase.end();
      for (int i = phrase.start(); i < Math.min(end, words.length()); i++) {
        words.setCharAt(i, ' ');
      }
    }
    return words.toString();
  }

  private boolean tellsApart(String word, Set<String> own) {
    String lower = WholeWords.of(word).text();
    boolean small =
        !isInCapitals(word)
            && (WordSort.SMALL.includes(lower, language)
                || WordSort.OF_AMOUNTS.includes(lower, language));
    if (own.contains(lower) || generic.contains(lower) || small) {
      return false;
    }
    boolean alone = byWord.get(lower).stream().map(Name::figure).distinct().limit(2).count() == 1;
    return word.length() >= SHORTEST_NAME && isInCapitals(word)
        || alone && word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
  }

  /** "Above [target](=rate-2%)": what was aimed at is typed into the formula. */
  private boolean isTyped(Claim claim, Name name) {
    return claim.expression().orElse(null) instanceof Operation two
        && (two.left() instanceof Literal || two.right() instanceof Literal)
        && SideWord.nameTarget(name.word(), language);
  }

  /** "Kilowatt" of "kilowatt-hour" is another thing. */
  private static boolean isOfCompound(Name name) {
    String text = name.text();
    return text.contains(name.word() + "-") || text.contains("-" + name.word());
  }

  private static boolean isInCapitals(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  /** Said, and not only as the owner of something else. */
  private boolean isSaid(String words, String word) {
    if (isInCapitals(word) && !words.contains(word)) {
      return false;
    }
    String said = WholeWords.of(words).text();
    return WholeWords.of(words).find(word).filter(end -> !isOwner(said, end)).isPresent();
  }

  private boolean isOwner(String said, int end) {
    return !owner.isEmpty() && said.startsWith(owner, end);
  }

  private Finding find(Claim claim, String message, String name) {
    return Rule.FIGURE_DIFFERS
        .at(
            source,
            claim.link().words(),
            message,
            "rest the claim on that figure, or leave its name out of the words")
        .telling(terms.say("odd.other-figure", name));
  }
}
