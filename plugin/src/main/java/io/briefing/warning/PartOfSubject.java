package io.briefing.warning;

import io.briefing.claim.Claim;
import io.briefing.claim.Sentence;
import io.briefing.claim.YearPart;
import io.briefing.cue.Supposition;
import io.briefing.cue.Topic;
import io.briefing.cue.YearLead;
import io.briefing.figure.Figure;
import io.briefing.figure.Period.Kind;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.PartNames;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.phrase.SpanOfMonths;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A part of a year that the subject of a claim is called after or reckoned over, without saying
 * which: "<em>half-year</em> sales came to [€600 million](=…)", « les ventes atteignent [600
 * millions](=…) <em>sur neuf mois</em> ».
 *
 * <p>It counts beside a figure by itself, a sum of its parts, or its move: "average quarterly
 * sales" may be a quarter of the year's. The figure's name is the subject of the sentence, and
 * nothing speaks of the year.
 */
record PartOfSubject(PartAround place, Predicate<String> named) {

  /** "The group's half-year sales": before it, no more words. */
  private static final int MOST_BEFORE = 3;

  /** "Half-year sales of the group came to [€600 million](=…)": no more words. */
  private static final int MOST_BETWEEN = 7;

  /** "In nine months, the group's net sales": the name is among so many words. */
  private static final int MOST_TO_NAME = 3;

  static List<YearPart> of(
      Claim claim, Outcome.Value value, List<Phrase> around, Language language) {
    if (!isFigureItself(value) && PartsTogether.of(claim, value).isEmpty()) {
      return List.of();
    }
    Set<String> names = PeriodsAround.names(claim);
    PartOfSubject subject =
        new PartOfSubject(PartAround.of(claim, around, language), names::contains);
    List<Phrase> own = PartNames.in(claim.words(), names::contains, language);
    if (!own.isEmpty()) {
      return own.size() == 1 && subject.place.isOwn(own.get(0)) ? YearPart.in(own) : List.of();
    }
    Optional<YearPart> called = subject.called();
    return called.or(() -> subject.span(value.uses().get(0).figure())).stream().toList();
  }

  /** Whether a name holds a part of a year: "First-half sales", „Halbjahresumsatz“. */
  static boolean isCalledAfterPart(String name, Language language) {
    return PhraseReader.read(name, language).stream().anyMatch(YearPart::isNamedBy)
        || !PartNames.in(name, word -> true, language).isEmpty();
  }

  private static boolean isFigureItself(Outcome.Value value) {
    boolean one = value.figures().size() == 1;
    boolean moves = value.sense() == Sense.GROWTH || value.sense() == Sense.CHANGE;
    return one && (moves || value.stated().equals(value.uses().get(0).known().stated()));
  }

  /** "Half-year sales came to". */
  private Optional<YearPart> called() {
    int from = place.sentence().from();
    int claim = place.claim().link().start();
    String before = place.text().substring(from, claim);
    List<Phrase> parts = PartNames.in(before, named, place.language());
    if (parts.size() != 1) {
      return Optional.empty();
    }
    Phrase part = parts.get(0);
    String led = before.substring(0, part.start());
    String between = before.substring(part.end());
    boolean opens =
        isOnePart(led)
            && WholeWords.of(led).all().size() <= MOST_BEFORE
            && !YearLead.looksBack(led, place.language());
    List<String> words = WholeWords.of(between).all();
    boolean joined =
        isOnePart(between) && words.size() <= MOST_BETWEEN && words.stream().noneMatch(named);
    return opens && joined && isAlone(part, from) ? first(part) : Optional.empty();
  }

  /** "Over nine months, sales came to", and "[€600 million](=…) over nine months". */
  private Optional<YearPart> span(Figure figure) {
    int from = place.sentence().from();
    int start = place.claim().link().start();
    int end = place.claim().link().end();
    String before = place.text().substring(from, start);
    Optional<Phrase> opening = SpanOfMonths.opening(before, named, place.language());
    Optional<Phrase> behind =
        SpanOfMonths.following(
            place.text().substring(end, place.sentence().to()), place.language());
    int spanned = opening.map(Phrase::end).orElse(0);
    boolean comma = before.startsWith(",", spanned);
    String clause = before.substring(comma ? spanned + 1 : spanned);
    List<String> words = WholeWords.of(clause).all();
    boolean subject =
        isOnePart(clause)
            && words.size() <= MOST_BETWEEN
            && !Supposition.isNamed(clause, place.language())
            && !YearLead.looksBack(clause, place.language());
    boolean alone =
        opening.map(part -> isAlone(part, from)).orElse(true)
            && behind.map(part -> isAlone(part, end)).orElse(true);
    return subject && alone
        ? opening
            .or(() -> behind)
            .flatMap(this::first)
            .filter(part -> isLikely(part, figure, words))
        : Optional.empty();
  }

  /**
   * A move or a sale may take three months; nine are told of a year. „In neun Monaten setzte der
   * Konzern [600](=…) um“ names no figure, but this one has nine months too; in "the new owner
   * doubled sales" something else is spoken of.
   */
  private boolean isLikely(YearPart part, Figure figure, List<String> words) {
    boolean given =
        figure.values().keySet().stream().anyMatch(period -> period.kind() == part.kind());
    boolean subject = words.stream().limit(MOST_TO_NAME).anyMatch(named);
    boolean unnamed = words.stream().noneMatch(named);
    return given && (subject || unnamed) || part.kind() == Kind.NINE_MONTHS && subject;
  }

  private boolean isOnePart(String clause) {
    return !Sentence.isParted(clause, 0, clause.length());
  }

  /** No other number stands in the sentence before the claim, and nothing speaks of the year. */
  private boolean isAlone(Phrase part, int offset) {
    int start = place.claim().link().start();
    boolean other =
        place.phrases().stream()
            .filter(phrase -> phrase.kind().claimable() && !phrase.numbers().isEmpty())
            .filter(phrase -> phrase.end() <= start)
            .anyMatch(phrase -> phrase.start() >= offset + part.end());
    String text = place.text();
    return !other
        && place.phrases().stream().noneMatch(YearPart::isNamedBy)
        && !Topic.FULL_YEAR.isIn(
            text.substring(place.sentence().from(), place.sentence().to()), place.language());
  }

  private Optional<YearPart> first(Phrase part) {
    return YearPart.in(List.of(part)).stream().findFirst();
  }
}
