package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Sentence;
import io.briefing.claim.Times;
import io.briefing.claim.Years;
import io.briefing.cue.TimeWord;
import io.briefing.cue.TimeWord.Point;
import io.briefing.cue.YearLead;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "<em>A year earlier</em> it was [£12m](=x)", where the figure is that of the article's own
 * period.
 *
 * <p>Only where no figure knows of anything later and nothing later is spoken of, and where the
 * words and the claim have no more between them than the figure's name and "was".
 */
record PresentAsPast(Source source, Figures figures, Language language, Context context) {

  private static final int MOST_BETWEEN = 8;

  private static final int MOST_FOLLOWING = 60;

  Optional<Finding> of(
      Claim claim, FigureUse use, Times times, List<Phrase> around, List<Claim> before) {
    Period meant = use.period().orElseThrow();
    boolean present =
        context.period().filter(meant::equals).isPresent()
            && claim.expression().filter(Reference.class::isInstance).isPresent();
    if (!present || times.words().isEmpty() || isKnownLater(meant)) {
      return Optional.empty();
    }
    return times.words().stream()
        .filter(word -> isEarlier(word, meant))
        .filter(word -> opens(claim, use.figure(), times, word) || closes(claim, times, word))
        .filter(word -> !speaksOfLater(meant, around, before))
        .findFirst()
        .map(word -> differs(claim, meant));
  }

  /** "A year ago" counts from the article's date, which may be a year after its period. */
  private boolean isEarlier(TimeWord word, Period meant) {
    boolean same = context.date().filter(date -> date.getYear() <= meant.year()).isPresent();
    return word.point() == Point.TOLD || word.point() == Point.TODAY && same;
  }

  /** Such words first in the clause, or behind the figure: „Der Gewinn lag im Vorjahr bei“. */
  private boolean opens(Claim claim, Figure figure, Times times, TimeWord word) {
    String text = times.text();
    int start = times.from() + word.start();
    int end = times.from() + word.end();
    if (end > claim.link().start()) {
      return false;
    }
    int clause = new Sentence(times.from(), text.length()).clause(text, start);
    String ahead = text.substring(clause, start);
    YearLead lead = YearLead.before(ahead, language);
    boolean led = lead.kind() == YearLead.Kind.END && lead.start() < ahead.length();
    String before = led ? ahead.substring(0, lead.start()) : ahead;
    boolean first = isPlain(before, Set.of());
    int from = first && text.startsWith(",", end) ? end + 1 : end;
    Set<String> named = Beside.named(List.of(figure));
    return (first || isPlain(before, named))
        && isPlain(text.substring(from, claim.link().start() + number(claim)), named)
        && !YearLead.looksBack(text.substring(from, claim.link().start()), language);
  }

  /** Up to the number in the claim's words: "a year earlier [it was £12m](=x)". */
  private static int number(Claim claim) {
    return claim.phrases().stream()
        .filter(phrase -> phrase.kind().claimable() && !phrase.numbers().isEmpty())
        .mapToInt(Phrase::start)
        .findFirst()
        .orElse(0);
  }

  /** "[£12m](=x) a year earlier.", but not "a year earlier than planned". */
  private boolean closes(Claim claim, Times times, TimeWord word) {
    String text = times.text();
    int start = times.from() + word.start();
    int end = times.from() + word.end();
    if (start < claim.link().end()) {
      return false;
    }
    String between = text.substring(claim.link().end(), start);
    YearLead lead = YearLead.before(between, language);
    boolean beside = between.isBlank() || lead.kind() == YearLead.Kind.END && lead.start() <= 1;
    String following = text.substring(end, Math.min(text.length(), end + MOST_FOLLOWING));
    boolean closed = following.isBlank() || ".,;)".indexOf(following.stripLeading().charAt(0)) >= 0;
    return beside && closed;
  }

  private boolean isPlain(String text, Set<String> named) {
    List<String> words = WholeWords.of(text).all();
    Terms terms = Terms.in(language);
    Set<String> plain = new HashSet<>(named);
    Stream.of("amounting", "articles", "joining", "those", "pointing")
        .forEach(key -> plain.addAll(terms.words(key)));
    return words.size() <= MOST_BETWEEN
        && !Sentence.isParted(text, 0, text.length())
        && plain.containsAll(words);
  }

  private static boolean speaksOfLater(Period meant, List<Phrase> around, List<Claim> before) {
    return Years.withFinancial(around).stream().anyMatch(year -> year > meant.year())
        || before.stream()
            .map(Claim::outcome)
            .flatMap(
                outcome -> outcome instanceof Outcome.Value value ? value.uses().stream() : null)
            .flatMap(use -> use.period().stream())
            .anyMatch(period -> period.compareTo(meant) > 0);
  }

  /** Whether the article may tell of what came after: then "a year earlier" may count from it. */
  private boolean isKnownLater(Period meant) {
    return figures.all().stream()
        .flatMap(figure -> figure.values().keySet().stream())
        .anyMatch(period -> period.year() > meant.year());
  }

  private Finding differs(Claim claim, Period meant) {
    String before = Terms.in(language).say("odd.before", meant.toString());
    return Rule.PERIOD_DIFFERS
        .at(
            source,
            claim.link().words(),
            "the words speak of a time before " + meant + ", the formula of " + meant,
            "give the formula the period that is meant, or mend the words")
        .telling(Terms.in(language).say("odd.other-period", before, meant.toString()));
  }
}
