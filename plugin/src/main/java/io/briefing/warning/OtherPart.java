package io.briefing.warning;

import io.briefing.article.ClaimLink;
import io.briefing.claim.Claim;
import io.briefing.claim.YearPart;
import io.briefing.figure.Figure;
import io.briefing.figure.Figure.Nature;
import io.briefing.figure.Period;
import io.briefing.figure.Period.Kind;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quarter, a half or nine months that a claim or its sentence names, where the formula's figures
 * are of another: "in the third quarter" over a second one, "first-half sales" over a year's.
 *
 * <p>A part of a year may be reckoned from others (a year less nine months), and a sentence may
 * tell a year by its parts. Beside figures of another length it therefore counts only where it is
 * clearly the claim's, and no words speak of the year.
 */
record OtherPart(PeriodsAround inSentence) {

  private static final Set<Kind> STRETCHES =
      Set.of(Kind.QUARTER, Kind.HALF, Kind.NINE_MONTHS, Kind.YEAR, Kind.FINANCIAL_YEAR);

  /** The parts that are said where the formula has others; none if it may have them. */
  List<YearPart> of(Claim claim, Outcome.Value value, List<Phrase> around, List<ClaimLink> strays) {
    List<Period> used = value.used().stream().distinct().toList();
    List<Kind> kinds = used.stream().map(Period::kind).distinct().toList();
    Optional<PartsTogether> sum = PartsTogether.of(claim, value);
    if (kinds.size() != 1 || !STRETCHES.contains(kinds.get(0)) && sum.isEmpty()) {
      return List.of();
    }
    if (value.sense() == Sense.RANK && looksBack(claim, around)) {
      return List.of();
    }
    List<YearPart> said = said(claim, value, kinds.get(0), around, strays);
    if (said.isEmpty()) {
      said = PartOfSubject.of(claim, value, around, inSentence.language());
    }
    if (said.isEmpty()) {
      return said;
    }
    boolean likely =
        said.stream().anyMatch(part -> part.kind() == kinds.get(0))
            || isMadeOf(said, sum)
            || isWhollyOfThem(value, used.size());
    if (!likely) {
      return isOfOtherName(said, called(value, inSentence.language())) ? said : List.of();
    }
    boolean meant = said.stream().anyMatch(part -> used.stream().anyMatch(part::mayBe));
    boolean made =
        said.stream().anyMatch(part -> sum.filter(parts -> parts.make(part)).isPresent());
    return !meant && !made ? said : List.of();
  }

  /** "The highest since the third quarter of 2021": what was then is not what is told of. */
  private static boolean looksBack(Claim claim, List<Phrase> around) {
    return claim.sentence().phrases(around).stream()
        .anyMatch(phrase -> YearPart.isNamedBy(phrase) && claim.times().isSince(phrase.start()));
  }

  /**
   * "Second-half sales", of quarters that are added up, and "in the first half", of their average.
   */
  private static boolean isMadeOf(List<YearPart> said, Optional<PartsTogether> sum) {
    return sum.isPresent() && !said.isEmpty() && said.stream().allMatch(sum.get()::mayBeMade);
  }

  /** In the claim's own words, or else the only one in the sentence. */
  private List<YearPart> said(
      Claim claim, Outcome.Value value, Kind kind, List<Phrase> around, List<ClaimLink> strays) {
    List<Phrase> own =
        claim.phrases().stream()
            .filter(YearPart::isNamedBy)
            .filter(phrase -> !PeriodsAround.headsNext(claim.words(), phrase.end()))
            .toList();
    PartAround place = PartAround.of(claim, around, inSentence.language());
    if (own.isEmpty()) {
      List<Phrase> same =
          inSentence.of(claim, around, strays, phrase -> YearPart.isNamedBy(phrase, kind));
      List<YearPart> starts = isMove(value) ? place.starts() : List.of();
      return starts.isEmpty() ? YearPart.in(same.isEmpty() ? place.parts() : same) : starts;
    }
    boolean same = own.stream().anyMatch(phrase -> YearPart.isNamedBy(phrase, kind));
    return same || own.size() == 1 && place.isOwn(own.get(0)) ? YearPart.in(own) : List.of();
  }

  /**
   * Whether a part of another length cannot be reckoned from them, nor what they tell of be called
   * after it: "First-half sales". Stocks have no length.
   */
  private boolean isWhollyOfThem(Outcome.Value value, int periods) {
    boolean back = value.sense() == Sense.RANK || value.sense() == Sense.TREND;
    boolean dated = value.uses().stream().allMatch(use -> use.period().isPresent());
    return !back
        && dated // the year's guidance less nine months
        && (periods == 1 || isMove(value))
        && value.figures().stream()
            .noneMatch(figure -> isStock(figure) || isCalledAfterPart(figure));
  }

  private static boolean isMove(Outcome.Value value) {
    return value.sense() == Sense.GROWTH || value.sense() == Sense.CHANGE;
  }

  private static boolean isStock(Figure figure) {
    return figure.nature().filter(nature -> nature == Nature.STOCK).isPresent();
  }

  /** "The third quarter brought", of what is called "Revenue in the fourth quarter". */
  private static boolean isOfOtherName(List<YearPart> said, List<YearPart> called) {
    return !called.isEmpty()
        && said.stream()
            .allMatch(
                part ->
                    called.stream()
                        .allMatch(own -> own.kind() == part.kind() && areApart(own, part)));
  }

  private static boolean areApart(YearPart one, YearPart other) {
    return one.number().isPresent()
        && other.number().isPresent()
        && one.number().getAsInt() != other.number().getAsInt();
  }

  /** The parts of a year that the formula's only figure is called after. */
  static List<YearPart> called(Outcome.Value value, Language language) {
    List<Figure> figures = value.figures();
    return figures.size() == 1
        ? figures
            .get(0)
            .names()
            .flatMap(name -> YearPart.in(PhraseReader.read(name, language)).stream())
            .toList()
        : List.of();
  }

  private boolean isCalledAfterPart(Figure figure) {
    return figure
        .names()
        .anyMatch(name -> PartOfSubject.isCalledAfterPart(name, inSentence.language()));
  }
}
