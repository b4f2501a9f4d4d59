package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.cue.SideOfYear;
import io.briefing.cue.SideWord;
import io.briefing.cue.SideWord.Trait;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;
import java.util.Optional;

/**
 * The verb before a number that says on which side of where its move began a figure stands now:
 * "exceeded its 2022 level by [£27m](=…)", « dépasse de [12 %](=…) son niveau de 2019 ».
 */
record VerbOfSide(Surroundings around, Subject subject) {

  /** Behind a claim's words, the year that they are held against stands so near. */
  private static final int REACH = 40;

  /**
   * The verb before a phrase of the claim's words; none if the year it leads to is not that of the
   * start, or it need not have been.
   */
  Optional<SideWord> before(Phrase phrase) {
    int number = new Reach(around).start(phrase);
    int from = around.sentence().from();
    if (around.speech().ofLoss() && startsBelow()) {
      return Optional.empty(); // a loss that exceeds another is less
    }
    return SideWord.in(said(from, number), language()).stream()
        .map(word -> word.moved(from))
        .reduce((earlier, later) -> later)
        .filter(word -> word.is(Trait.VERB) && !word.is(Trait.DENIED) && !word.is(Trait.WORTH))
        .filter(word -> leadsToStart(word, number, phrase.preposition() == Preposition.BY))
        .filter(word -> !SideWord.nameSupposition(said(from, word.start()), language()))
        .filter(word -> !LeadIn.endsInTo(said(from, word.start()), language()));
  }

  private boolean startsBelow() {
    return subject.value().base().filter(base -> base.stated().signum() < 0).isPresent();
  }

  private boolean leadsToStart(SideWord word, int number, boolean own) {
    int to = Math.min(around.sentence().to(), around.end() + REACH);
    Optional<Phrase> year =
        around.sentence().phrases(around.around()).stream()
            .filter(phrase -> Years.in(List.of(phrase)).size() == 1)
            .filter(phrase -> phrase.start() >= word.end() && phrase.end() <= to)
            .findFirst()
            .filter(this::isStart);
    return year.filter(named -> isNamed(word, named, number, to, own)).isPresent();
  }

  private boolean isStart(Phrase year) {
    return MoveSpan.of(subject.expression(), subject.value())
        .filter(span -> Years.in(List.of(year)).contains(span.from().year()))
        .isPresent();
  }

  private boolean isNamed(SideWord word, Phrase year, int number, int to, boolean own) {
    int at = year.numbers().get(0).start();
    boolean before = at < number;
    int from = before ? word.end() : around.end();
    String by = before ? said(year.end(), number) : said(word.end(), number);
    String behind = before ? said(year.end(), number) : said(year.end(), to);
    boolean closed =
        before && by.strip().indexOf(' ') < 0 || SideOfYear.isClosedBy(behind, language());
    return closed
        && SideOfYear.leadsTo(said(from, at), language())
        && (own || LeadIn.endsInBy(by, language()));
  }

  private String said(int from, int to) {
    return around.times().text().substring(from, Math.max(from, to));
  }

  private Language language() {
    return around.times().language();
  }
}
