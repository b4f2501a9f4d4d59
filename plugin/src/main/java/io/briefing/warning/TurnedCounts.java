package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.cue.Each;
import io.briefing.cue.LeadIn;
import io.briefing.figure.Figure;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.warning.WholeWords.Word;
import java.util.List;
import java.util.Optional;

/** A part, or so many for each or for so many of something, told the wrong way round. */
record TurnedCounts(OtherName differing, Language language) {

  /** A ratio that is off by more is told wrong, whichever way round. */
  private static final int TENTH = 10;

  /** "Over net sales" */
  private static final int MOST_TO_WHOLE = 3;

  /**
   * @param whole what the formula divides by
   * @param used its figures
   */
  Optional<Finding> of(Claim claim, Outcome.Value value, Figure whole, List<Figure> used) {
    if (used.size() != 2) {
      return Optional.empty();
    }
    Figure part = used.get(used.get(0) == whole ? 1 : 0);
    return single(claim, whole, part)
        .or(() -> pair(claim, value, whole, part))
        .or(() -> share(claim, whole, part));
  }

  /**
   * "[Nine shops](=staff/shops) for every employee": the words count what the formula divides by,
   * for each of something else.
   */
  private Optional<Finding> single(Claim claim, Figure whole, Figure part) {
    boolean amount =
        claim.reading() instanceof Says says && says.phrase().kind() == Phrase.Kind.AMOUNT;
    if (!amount) {
      return Optional.empty();
    }
    List<Numeral> numbers = ((Says) claim.reading()).phrase().numbers();
    // Of what is written into an empty claim, nothing stands in the passage.
    int end = claim.words().isEmpty() ? 0 : numbers.get(numbers.size() - 1).end();
    String behind = OtherWhole.clause(claim, claim.link().start() + end);
    List<Word> words = WholeWords.words(behind);
    String counted = words.isEmpty() ? "" : words.get(0).text();
    if (counted.isEmpty()
        || OtherWhole.counts(part, counted)
        || !OtherWhole.counts(whole, counted)) {
      return Optional.empty();
    }
    return Each.thing(behind.substring(words.get(0).to()), language)
        .map(thing -> WholeWords.of(thing).text())
        .filter(thing -> !OtherWhole.counts(whole, thing))
        .map(thing -> differing.find(claim, whole.label(), part.label()));
  }

  /** "[83 %](=loans/deposits) of loans": what is divided is told as the whole. */
  private Optional<Finding> share(Claim claim, Figure whole, Figure part) {
    if (!(claim.reading() instanceof Says says)
        || !isShare(says.phrase())
        || claim.words().isEmpty()) {
      return Optional.empty();
    }
    String behind = OtherWhole.clause(claim, claim.link().start() + says.phrase().end());
    List<String> words = WholeWords.of(behind).all();
    if (words.isEmpty() || !differing.terms().words("of-a-whole").contains(words.get(0))) {
      return Optional.empty();
    }
    int first = 1;
    while (first < words.size() && LeadIn.endsInArticle(words.get(first), language)) {
      first++;
    }
    WholeWords told = new WholeWords(String.join(" ", words.subList(first, words.size())));
    return part.names()
        .map(name -> WholeWords.of(name).text())
        .filter(name -> told.hasAt(name, 0) && !isOver(told.text().substring(name.length()), whole))
        .filter(name -> whole.names().map(WholeWords::of).noneMatch(other -> other.has(name)))
        // "For every euro of loans, [1.20 euros](=…) of deposits" is read as 120 per cent.
        .filter(
            name ->
                PhraseReader.read(claim.words(), language).stream().anyMatch(TurnedCounts::isShare))
        .findFirst()
        .map(name -> differing.find(claim, part.label(), whole.label()));
  }

  /** "[40 %](=profit/sales) of profit over sales": both are named, in their order. */
  private static boolean isOver(String behind, Figure whole) {
    WholeWords words = WholeWords.of(behind);
    return whole
        .names()
        .flatMap(name -> words.find(WholeWords.of(name).text()).stream())
        .anyMatch(end -> WholeWords.cut(behind.substring(0, end)).size() <= MOST_TO_WHOLE);
  }

  private static boolean isShare(Phrase phrase) {
    return phrase.unit().equals(Unit.PERCENT) || phrase.kind() == Phrase.Kind.FRACTION;
  }

  /**
   * "[Three vacancies](=offers/jobless) for every two jobless", if there are three jobless for two:
   * the first of two counts is of the one figure, the words count the other.
   */
  private Optional<Finding> pair(Claim claim, Outcome.Value value, Figure whole, Figure part) {
    if (!(claim.reading() instanceof Says says)) {
      return Optional.empty();
    }
    Phrase phrase = says.phrase();
    boolean inverse = phrase.has(Note.SECOND_BY_FIRST);
    if (!inverse && phrase.kind() != Phrase.Kind.FRACTION || !makesTrue(phrase, value)) {
      return Optional.empty();
    }
    Figure first = inverse ? whole : part;
    Figure second = inverse ? part : whole;
    return Each.sides(OtherWhole.clause(claim, claim.link().start()), language)
        .filter(sides -> !OtherWhole.counts(second, sides.thing()))
        .filter(sides -> countsOne(second, WholeWords.of(sides.counted()).all()))
        .filter(sides -> !countsOne(first, WholeWords.of(sides.counted()).all()))
        .map(sides -> differing.find(claim, second.label(), first.label()));
  }

  /** Whether a ratio is the formula's one way round only, about. */
  private static boolean makesTrue(Phrase phrase, Outcome.Value value) {
    Rational said = phrase.value();
    Rational most = value.stated().abs().over(Rational.of(TENTH));
    return said != null
        && !said.equals(Rational.ONE)
        && said.minus(value.stated()).abs().compareTo(most) <= 0;
  }

  private static boolean countsOne(Figure figure, List<String> words) {
    return words.stream().anyMatch(word -> OtherWhole.counts(figure, word));
  }
}
