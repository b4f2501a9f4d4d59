package io.briefing.claim;

import io.briefing.cue.TimeWord;
import io.briefing.cue.YearLead;
import io.briefing.figure.Period;
import io.briefing.formula.FigureUse;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * Whether a difference, written as earlier minus later, is told of the earlier time: "[231 more
 * jobs](=jobs@2023-jobs@2024) in 2023 than in 2024", "a year earlier it was [€3m higher](=…)".
 */
record ToldOfEarlier(Surroundings around) {

  /** "Million euros higher" */
  private static final int MOST_BETWEEN = 4;

  boolean isMeant(Subject subject) {
    return isThen() || years(subject).filter(this::isOfFirst).isPresent();
  }

  /** The first year of the formula and its last, if they are not the same. */
  private static Optional<IntSummaryStatistics> years(Subject subject) {
    IntSummaryStatistics years =
        subject.value().uses().stream()
            .map(FigureUse::period)
            .flatMap(Optional::stream)
            .mapToInt(Period::year)
            .summaryStatistics();
    return Optional.of(years).filter(all -> all.getMin() < all.getMax());
  }

  /** "In 2023 than in 2024", or "in 2023" and no later year. */
  private boolean isOfFirst(IntSummaryStatistics years) {
    List<YearMention> mentions =
        YearMention.of(around.sentence(), text(), around.around(), around.times().language());
    boolean against =
        mentions.stream()
            .filter(each -> each.kind() == YearLead.Kind.START && each.year() == years.getMax())
            .anyMatch(each -> clause(each.start()) == clause(around.start()));
    boolean first =
        mentions.size() == 1
            && mentions.get(0).kind() == YearLead.Kind.END
            && mentions.get(0).year() == years.getMin()
            && places(mentions.get(0).start(), mentions.get(0).end());
    return against || first;
  }

  /** "[€3m higher] a year earlier": the words of time stand by themselves. */
  private boolean isThen() {
    Times times = around.times();
    return times.words().stream()
        .filter(word -> word.ago() || word.point() == TimeWord.Point.TOLD)
        .anyMatch(
            word -> {
              int from = times.from() + word.start();
              String led = text().substring(clause(from), Math.max(clause(from), from));
              return tellsWhen(word, YearLead.before(led, times.language()).kind())
                  && places(from, times.from() + word.end());
            });
  }

  /** "A year earlier", „im Vorjahr“, "in the previous year"; not "on the previous year". */
  private static boolean tellsWhen(TimeWord word, YearLead.Kind lead) {
    boolean alone = word.ago() || word.kind() == TimeWord.Kind.YEAR;
    return alone ? lead != YearLead.Kind.START : lead == YearLead.Kind.END;
  }

  /** Whether words say when it was: right behind the claim's, or before them in one clause. */
  private boolean places(int from, int to) {
    if (from >= around.end()) {
      return isSide(text().substring(around.end(), from));
    }
    if (to > around.start()) {
      return false;
    }
    int clause =
        text().startsWith(",", to) && clause(from) == around.sentence().from() ? to + 1 : to;
    boolean number =
        around.around().stream()
            .filter(phrase -> phrase.start() >= to && phrase.end() <= around.start())
            .anyMatch(phrase -> phrase.kind().claimable() && !phrase.numbers().isEmpty());
    return !number && !Sentence.isParted(text(), clause, around.start());
  }

  /** Nothing, or the unit and the word for the side: "[€145m](=…) higher a year earlier". */
  private boolean isSide(String between) {
    return between.strip().split("\\s+").length <= MOST_BETWEEN
        && !Sentence.isParted(between, 0, between.length())
        && between.chars().noneMatch(Character::isDigit);
  }

  private String text() {
    return around.times().text();
  }

  private int clause(int at) {
    return around.sentence().clause(text(), at);
  }
}
