package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Reading.Unreadable;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Context;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Note;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is odd about a claim beside its verdict: words that speak of something else. */
final class Warnings {

  /** What adjectives take on behind the form in the list: „organisches“, « ajustées ». */
  private static final int MOST_ENDING = 2;

  private final Source source;
  private final Figures figures;
  private final List<String> bases;
  private final IdleOptions idleOptions;
  private final OtherTime otherTime;

  Warnings(Source source, Figures figures, Context context, Language language, Terms terms) {
    this.source = source;
    this.figures = figures;
    this.bases = List.of(terms.say("basis").split("\\|"));
    this.idleOptions = new IdleOptions(source);
    this.otherTime = new OtherTime(source, language, context);
  }

  List<Finding> about(Claim claim, List<Phrase> around) {
    List<Finding> idle = idleOptions.of(claim);
    boolean quantity = !(claim.reading() instanceof Unreadable);
    if (!quantity || !(claim.outcome() instanceof Outcome.Value value)) {
      return idle;
    }
    return Stream.concat(idle.stream(), odd(claim, value, around)).toList();
  }

  private Stream<Finding> odd(Claim claim, Outcome.Value value, List<Phrase> around) {
    return Stream.of(
            twoQuantities(claim),
            OtherPeriod.of(source, claim, value, around).or(() -> otherTime.of(claim, value)),
            figureDiffers(claim, value),
            basisDiffers(claim, value),
            timesMore(claim))
        .flatMap(Optional::stream);
  }

  private Optional<Finding> find(Rule rule, Claim claim, String message, String hint) {
    return Optional.of(rule.at(source, claim.link().words(), message, hint));
  }

  private Optional<Finding> twoQuantities(Claim claim) {
    List<Phrase> quantities =
        claim.phrases().stream()
            .filter(phrase -> phrase.kind().claimable() && !phrase.numbers().isEmpty())
            .filter(phrase -> phrase.kind() != Kind.DATE)
            .filter(phrase -> !otherTime.isOverTime(claim, phrase))
            .toList();
    if (quantities.size() < 2 || !(claim.reading() instanceof Says says)) {
      return Optional.empty();
    }
    String judged = says.phrase().words(claim.words());
    return find(
        Rule.TWO_QUANTITIES,
        claim,
        "the words name " + quantities.size() + " quantities; only \"" + judged + "\" is judged",
        "make each a claim of its own");
  }

  private Optional<Finding> figureDiffers(Claim claim, Outcome.Value value) {
    String words = lower(claim.words());
    Set<String> used =
        value.uses().stream()
            .flatMap(use -> names(use.figure()))
            .collect(Collectors.toCollection(TreeSet::new));
    return figures.all().stream()
        .filter(
            figure -> value.uses().stream().noneMatch(use -> use.figure().id().equals(figure.id())))
        .filter(figure -> !figure.isDerived())
        .flatMap(
            figure ->
                Stream.concat(Stream.of(figure.label()), figure.aliases().stream())
                    .filter(name -> !name.isBlank() && contains(words, lower(name)))
                    .filter(name -> used.stream().noneMatch(other -> contains(other, lower(name)))))
        .findFirst()
        .flatMap(
            name ->
                find(
                    Rule.FIGURE_DIFFERS,
                    claim,
                    "the words name \"" + name + "\", which the formula does not use",
                    "rest the claim on that figure, or leave its name out of the words"));
  }

  private static Stream<String> names(Figure figure) {
    return Stream.concat(Stream.of(figure.label()), figure.aliases().stream())
        .map(Warnings::lower)
        .filter(name -> !name.isBlank());
  }

  private Optional<Finding> basisDiffers(Claim claim, Outcome.Value value) {
    String words = lower(claim.words());
    Set<String> used =
        value.uses().stream()
            .flatMap(use -> Stream.concat(use.figure().basis().stream(), names(use.figure())))
            .map(Warnings::lower)
            .collect(Collectors.toSet());
    return bases.stream()
        .filter(basis -> contains(words, lower(basis), MOST_ENDING))
        .filter(
            basis -> used.stream().noneMatch(other -> contains(other, lower(basis), MOST_ENDING)))
        .findFirst()
        .flatMap(
            basis ->
                find(
                    Rule.BASIS_DIFFERS,
                    claim,
                    "the words say \"" + basis + "\", the figures do not",
                    "give the figures `basis: " + basis + "` if that is what they are"));
  }

  private Optional<Finding> timesMore(Claim claim) {
    boolean more = claim.reading() instanceof Says says && says.phrase().has(Note.TIMES_MORE);
    return more
        ? find(
            Rule.TIMES_MORE,
            claim,
            "\"times more\" is read as \"times as much\"",
            "say \"times as much\", or give the growth in per cent")
        : Optional.empty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
  }

  /** Whether a text has these words, not as parts of longer ones. */
  private static boolean contains(String text, String words) {
    return contains(text, words, 0);
  }

  /** As above, and with so many letters more at the end: "organisch", „organisches“. */
  private static boolean contains(String text, String words, int ending) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      int more = 0;
      while (end + more < text.length() && Character.isLetterOrDigit(text.charAt(end + more))) {
        more++;
      }
      if (starts && more <= ending) {
        return true;
      }
    }
    return false;
  }
}
