package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.cue.Alternative;
import io.briefing.cue.LeadIn;
import io.briefing.diagnosis.EndsOfMove.Known;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Judge;
import io.briefing.verdict.Verdict;
import io.briefing.wording.OtherWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The other numbers of a proposal. In "rose by 7 % from 330 to 352", put for "fell by 5 % from 330
 * to 355", the claim is judged by the 7 % alone; where the move came from and where it led is held
 * against the figures too, and put right, so that nothing untrue is proposed. A number that the
 * formula tells nothing about stays the author's.
 */
record CarriedNumbers(Language language, OtherWords others) {

  /** A number of the words, and what joins it to its move. */
  private record Carried(Phrase phrase, Preposition role) {}

  /**
   * The words with every number true that the claim's formula tells.
   *
   * @param judged what the claim is judged by in these words, which is true already; or null
   */
  String inside(Claim claim, String words, Phrase judged) {
    return corrected(claim, words, judged == null ? -1 : judged.start());
  }

  /** A claim's words and those around it, of which one is turned round. */
  String around(Claim claim, TurnedAround.Variant variant, String words, Phrase judged) {
    int start = judged == null ? -1 : variant.before().length() + judged.start();
    return corrected(claim, variant.around(words), start);
  }

  /** The words of a range over a figure whose source gives one, with both of its ends. */
  Optional<String> inRange(Says says, Outcome.Value value, String words) {
    Phrase range = says.phrase();
    boolean ends =
        value.restsOnRange()
            && range.comparator() == Comparator.BETWEEN
            && range.kind() == Kind.AMOUNT
            && range.numbers().size() == 2;
    return EndsOfMove.ofRange(value)
        .filter(given -> ends)
        .map(given -> withEnds(range.ends(), given, words))
        .filter(told -> !told.equals(words));
  }

  private String withEnds(List<Phrase> range, EndsOfMove given, String words) {
    Phrase high = range.get(1);
    String told = corrected(words, new Carried(high, high.preposition()), given);
    Phrase low = range.get(0);
    return corrected(told, new Carried(low, low.preposition()), given);
  }

  private String corrected(Claim claim, String words, int judged) {
    Optional<EndsOfMove> ends = EndsOfMove.of(claim);
    if (ends.isEmpty()) {
      return words;
    }
    List<Carried> carried = carried(words, judged);
    String corrected = words;
    for (int i = carried.size() - 1; i >= 0; i--) { // from behind, so that places before stay
      corrected = corrected(corrected, carried.get(i), ends.get());
    }
    return corrected;
  }

  private List<Carried> carried(String words, int judged) {
    List<Carried> carried = new ArrayList<>();
    Phrase before = null;
    for (Phrase phrase : PhraseReader.read(words, language)) {
      boolean own = phrase.start() <= judged && judged < phrase.end();
      if (!own && phrase.kind() == Kind.AMOUNT) {
        if (isFromTo(phrase, words)) {
          phrase.ends().forEach(end -> carried.add(new Carried(end, end.preposition())));
        } else if (phrase.value() != null) {
          boolean again = before != null && isAgain(before, phrase, words);
          carried.add(new Carried(phrase, again ? Preposition.BY : phrase.preposition()));
        }
      }
      before = phrase;
    }
    return carried;
  }

  private boolean isFromTo(Phrase phrase, String words) {
    boolean range =
        phrase.comparator() == Comparator.BETWEEN
            && phrase.numbers().size() == 2
            && phrase.said() != null;
    if (!range) {
      return false;
    }
    // Before a sign for a currency too.
    int word = words.lastIndexOf(' ', phrase.numbers().get(0).start()) + 1;
    return LeadIn.is(Preposition.FROM, words.substring(0, word), language);
  }

  /** "Rose by €22m, or 7 %", "rose by €22m (7 %)": how far it went, told twice. */
  private boolean isAgain(Phrase first, Phrase second, String words) {
    String between = words.substring(Math.min(first.end(), second.start()), second.start());
    boolean none = between.chars().noneMatch(Character::isLetterOrDigit);
    return first.preposition() == Preposition.BY
        && second.preposition() == Preposition.NONE
        && second.direction() == Direction.NONE
        && !first.unit().equals(second.unit())
        && (none || Alternative.joins(between.replace(',', ' ').strip(), language));
  }

  private String corrected(String words, Carried carried, EndsOfMove ends) {
    Phrase phrase = carried.phrase();
    Optional<Known> known = ends.toldBy(phrase, carried.role());
    if (known.isEmpty()) {
      return words;
    }
    boolean bare = phrase.unit().isNone() && !ends.unit().isNone();
    Rational scale = bare ? ends.scale().factor() : Rational.ONE;
    boolean open =
        ends.allToldBy(phrase, carried.role()).stream()
            .flatMap(told -> Stream.of(told, told.over(scale)))
            .anyMatch(told -> isOpen(verdict(phrase, told)));
    if (open) {
      return words;
    }
    Known scaled = known.get().over(scale);
    Rational factor = borrowed(phrase);
    Phrase own =
        phrase.unit().isNone() || factor.isZero()
            ? phrase
            : phrase.measured(Unit.NONE, factor.inverse(), phrase.kind());
    Known told = own == phrase ? scaled : scaled.over(factor);
    Rational size = told.stated().abs();
    Rational number = phrase.value().signum() < 0 ? size.negate() : size;
    return others.proposals(words, own, number, told.margin()).stream()
        .filter(text -> isTrue(text, told))
        .map(text -> others.spliced(words, phrase, others.joints().end(words, phrase, text), text))
        .findFirst()
        .orElse(words);
  }

  /** How many times its own digits a number is that borrows its unit: "from 330 to €352m"; or 0. */
  private static Rational borrowed(Phrase phrase) {
    Numeral numeral = phrase.numbers().get(0);
    boolean digits = phrase.start() == numeral.start() && phrase.end() == numeral.end();
    return digits && !numeral.value().isZero()
        ? phrase.value().over(numeral.value()).abs()
        : Rational.ZERO;
  }

  private boolean isTrue(String text, Known known) {
    return PhraseReader.read(text, language).stream()
        .filter(phrase -> phrase.value() != null)
        .anyMatch(phrase -> verdict(phrase, known).passes());
  }

  /** Loose words are the author's own. */
  private static boolean isOpen(Verdict verdict) {
    return verdict != Verdict.INCONSISTENT;
  }

  /** By its size: which way it went, the words around it say. */
  private static Verdict verdict(Phrase phrase, Known known) {
    boolean negative = phrase.value().signum() < 0;
    NumberSet ok = negative ? phrase.ok().mirrored() : phrase.ok();
    NumberSet warn = negative ? phrase.warn().mirrored() : phrase.warn();
    return Judge.judge(ok, warn, known.stated().abs(), known.possible().abs());
  }
}
