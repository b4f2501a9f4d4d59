package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.cue.WordSort;
import io.briefing.figure.Figure;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.phrase.PhraseReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "Turnover rose by [€990m](=turnover)", where 990 is what it came to: how far a figure moved is
 * said of where it stands.
 *
 * <p>Only where the clause names the very figure, so that "equity rose by [€12m](=profit)" tells
 * what it rose by, and where the figure is known at another period, so that it has moved at all.
 */
final class LevelAsMove {

  private LevelAsMove() {}

  /** The phrase as the move that the words outside the claim make of it; else as it is. */
  static Phrase read(Phrase phrase, Surroundings around, Subject subject) {
    boolean amount = phrase.kind() == Kind.AMOUNT && phrase.numbers().size() == 1;
    if (!amount || phrase.direction() != Direction.NONE || !isLevel(subject)) {
      return phrase;
    }
    return around
        .longer(phrase)
        .filter(whole -> whole.direction() != Direction.NONE)
        .filter(whole -> whole.preposition() == Preposition.BY)
        .filter(whole -> !leadsOn(whole, around))
        .filter(whole -> isNamed(around, subject))
        .filter(whole -> isMovedInClause(phrase, around))
        .map(whole -> said(phrase, whole, around, subject))
        .orElse(phrase);
  }

  /** One figure, an amount or a rate that stands where it does, and is no move itself. */
  private static boolean isLevel(Subject subject) {
    return subject.expression() instanceof Reference
        && !subject.isOfEffects()
        && subject.namedMove() == Direction.NONE
        && (subject.sense() == Sense.LEVEL || isStandingRate(subject));
  }

  private static boolean isStandingRate(Subject subject) {
    return subject.value().uses().stream()
        .allMatch(use -> subject.names().nameStandingRate(use.figure()));
  }

  /** „Fiel von [655 Millionen](=umsatz@2023) auf 622“: it is where the figure moved from. */
  private static boolean leadsOn(Phrase whole, Surroundings around) {
    return around.sentence().phrases(around.around()).stream()
        .anyMatch(other -> other.start() >= whole.end() && isLevel(other.preposition()));
  }

  static boolean isLatest(FigureUse use) {
    return use.figure().values().isEmpty()
        || use.period().equals(Optional.of(use.figure().values().lastKey()));
  }

  private static boolean isLevel(Preposition preposition) {
    return preposition == Preposition.TO || preposition == Preposition.FROM;
  }

  /**
   * «Bajaron de los [800.000](=…)»: a definite number is what it fell below, unless it is where it
   * fell from, as an earlier number may be.
   */
  private static Phrase said(Phrase phrase, Phrase whole, Surroundings around, Subject subject) {
    String before =
        around.times().text().substring(around.sentence().from(), around.start() + phrase.start());
    boolean definite = LeadIn.endsInDeterminer(before, around.times().language());
    boolean latest = subject.value().uses().stream().allMatch(LevelAsMove::isLatest);
    if (!definite) {
      return latest ? phrase.moved(whole.direction(), Preposition.BY) : phrase;
    }
    boolean below = whole.direction() == Direction.DOWN && !Kinds.agrees(phrase, subject);
    return below ? phrase.below() : phrase;
  }

  /** « Le chiffre d’affaires progresse, et les coûts sont de [231 millions](=…) » */
  private static boolean isMovedInClause(Phrase phrase, Surroundings around) {
    Times times = around.times();
    int from = around.sentence().clause(times.text(), around.start());
    int number = around.start() + phrase.numbers().get(0).start() - from;
    String clause = times.text().substring(from, around.start());
    int to = isBeforeVerb(clause, times.language()) ? around.sentence().to() : around.end();
    return PhraseReader.read(times.text().substring(from, to), times.language()).stream()
        .filter(near -> near.numbers().stream().anyMatch(each -> each.start() == number))
        .anyMatch(near -> near.direction() != Direction.NONE);
  }

  /** „Ist um [2.061](=…) gestiegen“: the verb stands behind the number. */
  private static boolean isBeforeVerb(String clause, Language language) {
    return LeadIn.endsInByAlone(clause, language) && !LeadIn.endsInMove(clause, language);
  }

  private static boolean isNamed(Surroundings around, Subject subject) {
    Times times = around.times();
    int from = around.sentence().clause(times.text(), around.start());
    String clause = times.text().substring(from, around.start());
    // « Les ventes progressent et sont de 352 millions »: the verb before it is another one.
    if (!LeadIn.endsInMove(clause, times.language()) && !isBeforeVerb(clause, times.language())) {
      return false;
    }
    Optional<Figure> figure =
        subject.value().uses().stream()
            .map(FigureUse::figure)
            .filter(moved -> moved.values().size() > 1)
            .findFirst();
    return figure.stream()
        .flatMap(named -> named.names())
        .anyMatch(
            name ->
                opens(clause, name, times.language())
                    || isShortened(clause, name, times.language()));
  }

  /** "Turnover" of what is called "turnover of the group": the clause names nothing else. */
  private static boolean isShortened(String clause, String name, Language language) {
    List<String> said =
        words(clause)
            .filter(word -> !WordSort.SMALL.includes(word, language))
            .filter(word -> !WordSort.OF_AMOUNTS.includes(word, language))
            .filter(word -> !WordSort.COUNTING.includes(word, language))
            .toList();
    return !said.isEmpty() && words(name).toList().containsAll(said);
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isBlank());
  }

  /**
   * Whether a clause speaks of a name, and of nothing that is only told by it, as of "costs of
   * sales".
   */
  private static boolean opens(String clause, String name, Language language) {
    String sought = name.toLowerCase(Locale.ROOT);
    int at = clause.toLowerCase(Locale.ROOT).indexOf(sought);
    int end = at + sought.length();
    if (at < 0 || end < clause.length() && Character.isLetterOrDigit(clause.charAt(end))) {
      return false;
    }
    String before = clause.substring(0, at).strip();
    return before.isEmpty()
        || LeadIn.endsInDeterminer(before, language)
        || LeadIn.endsInMove(before, language);
  }
}
