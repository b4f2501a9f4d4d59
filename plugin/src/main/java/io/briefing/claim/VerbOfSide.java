package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.cue.SideOfYear;
import io.briefing.cue.SideWord;
import io.briefing.cue.SideWord.Trait;
import io.briefing.cue.Supposition;
import io.briefing.cue.TimeWord;
import io.briefing.cue.TimeWord.Point;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verb before a number that says on which side of where its move began a figure stands now:
 * "exceeded its 2022 level by [£27m](=…)", « dépasse de [12 %](=…) son niveau de 2019 ».
 */
record VerbOfSide(Surroundings around, Subject subject) {

  /** Behind a claim's words, the time that they are held against stands so near. */
  private static final int REACH = 40;

  /** In months. */
  private static final int YEAR = 12;

  /**
   * The verb before a phrase of the claim's words; none if the time it leads to is not that of the
   * start, or it need not have been.
   */
  Optional<SideWord> before(Phrase phrase) {
    int number = new Reach(around).start(phrase);
    int from = around.sentence().from();
    return SideWord.in(said(from, number), language()).stream()
        .map(word -> word.moved(from))
        .reduce((earlier, later) -> later)
        .filter(word -> word.is(Trait.VERB) && !word.is(Trait.DENIED) && !word.is(Trait.WORTH))
        .filter(word -> leadsToStart(word, number, phrase))
        .filter(word -> !Supposition.isNamed(said(from, word.start()), language()))
        .filter(word -> !LeadIn.endsInTo(said(from, word.start()), language()));
  }

  /** Whether a loss is held against another: the one that exceeds the other is less. */
  boolean isOfLoss() {
    return around.speech().ofLoss()
        && subject.value().base().filter(base -> base.stated().signum() < 0).isPresent();
  }

  private boolean leadsToStart(SideWord word, int number, Phrase phrase) {
    int to = Math.min(around.sentence().to(), around.end() + REACH);
    return years(word, to)
        .filter(this::isStart)
        .or(() -> yearBefore(word, to))
        .filter(start -> isNamed(word, start, number, to, phrase))
        .isPresent();
  }

  /** Words for when the move began, and where in them the year itself stands. */
  private record Start(int at, int end, Set<Integer> years) {}

  private Optional<Start> years(SideWord word, int to) {
    return around.sentence().phrases(around.around()).stream()
        .filter(phrase -> phrase.start() >= word.end() && phrase.end() <= to)
        .filter(phrase -> Years.in(List.of(phrase)).size() == 1)
        .findFirst()
        .map(year -> new Start(year.numbers().get(0).start(), year.end(), Years.in(List.of(year))));
  }

  private boolean isStart(Start start) {
    return span().filter(span -> start.years().contains(span.from().year())).isPresent();
  }

  private Optional<MoveSpan> span() {
    return MoveSpan.of(subject.expression(), subject.value());
  }

  /** "Exceeded last year's by [£27m](=…)", of a move over a year. */
  private Optional<Start> yearBefore(SideWord word, int to) {
    Times times = around.times();
    return times.words().stream()
        .filter(VerbOfSide::isYearBefore)
        .filter(
            time -> times.from() + time.start() >= word.end() && times.from() + time.end() <= to)
        .findFirst()
        .map(time -> new Start(times.from() + time.start(), times.from() + time.end(), Set.of()))
        .filter(start -> span().filter(span -> span.months() == YEAR).isPresent());
  }

  private static boolean isYearBefore(TimeWord time) {
    return time.kind() == TimeWord.Kind.YEAR
        ? time.amount() == -1
        : time.point() == Point.TOLD && time.amount() == YEAR;
  }

  private boolean isNamed(SideWord word, Start start, int number, int to, Phrase phrase) {
    boolean own = phrase.preposition() == Preposition.BY;
    int at = start.at();
    if (at < number) {
      return SideOfYear.leadsTo(said(word.end(), at), language())
          && SideOfYear.leadsOn(said(start.end(), number), own, language());
    }
    return SideOfYear.leadsTo(said(around.end(), at), language())
        && SideOfYear.isClosedBy(said(start.end(), to), language())
        && (own || LeadIn.endsInBy(said(word.end(), number), language()));
  }

  private String said(int from, int to) {
    return around.times().text().substring(from, Math.max(from, to));
  }

  private Language language() {
    return around.times().language();
  }
}
