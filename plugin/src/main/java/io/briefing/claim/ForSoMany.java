package io.briefing.claim;

import io.briefing.cue.Each;
import io.briefing.cue.LeadIn;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Note;
import io.briefing.phrase.PerSoMany;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A ratio that the words tell for so many: "[4.9](=deaths/people) per 100,000 people". What is said
 * of one number goes for the one that it is joined to: "from 11.9 to 11.2 per 1,000". A formula may
 * have multiplied it already; what is nearer to the words is meant.
 */
final class ForSoMany {

  /** Nobody writes a longer noun between. */
  private static final int REACH = 60;

  private static final Rational HALF = Rational.of(1, 2);

  private static final Rational TWENTY = Rational.of(20);

  private final Surroundings around;
  private final Phrase phrase;

  private ForSoMany(Surroundings around, Phrase phrase) {
    this.around = around;
    this.phrase = phrase;
  }

  /** As many as the words name; 1 if they name none, or the formula has multiplied already. */
  static Rational of(Outcome outcome, List<Phrase> phrases, Surroundings around) {
    List<Phrase> amounts =
        phrases.stream()
            .map(ForSoMany::counted)
            .filter(phrase -> phrase.kind() == Phrase.Kind.AMOUNT)
            .toList();
    boolean ratio =
        outcome instanceof Outcome.Value value
            && (value.sense() == Sense.RATIO
                || value.unit().per() != null
                || value.uses().isEmpty());
    boolean one = amounts.size() == 1 && amounts.get(0).value() != null;
    if (!ratio || !one || !isOfThings(amounts.get(0))) {
      return Rational.ONE;
    }
    Outcome.Value value = (Outcome.Value) outcome;
    Rational said = amounts.get(0).value();
    ForSoMany words = new ForSoMany(around, amounts.get(0));
    return (Readings.isBare(amounts.get(0)) ? words.many() : Optional.<Rational>empty())
        .or(() -> words.whole(value))
        .filter(many -> isNearer(said, value.stated().times(many), value.stated()))
        .filter(many -> phrases.contains(words.phrase) || isPart(said, many, value.stated()))
        .filter(
            many -> !isRate(value) || isNearer(said, value.stated().times(many), percent(value)))
        .orElse(Rational.ONE);
  }

  /** "[One vacancy](=…) for every three jobless": no article where it is one of so many. */
  private static Phrase counted(Phrase phrase) {
    return phrase.kind() == Phrase.Kind.ARTICLE
        ? phrase.alternatives().stream().findFirst().orElse(phrase)
        : phrase;
  }

  /** A result, told for so many. */
  static Outcome told(Outcome outcome, Rational many) {
    return outcome instanceof Outcome.Value value && !many.equals(Rational.ONE)
        ? value.times(many)
        : outcome;
  }

  /** The phrases of the claim's words, one of which tells the result for so many. */
  static List<Phrase> noted(List<Phrase> phrases, Rational many) {
    return many.equals(Rational.ONE)
        ? phrases
        : phrases.stream().map(phrase -> phrase.noting(Set.of(Note.FOR_SO_MANY))).toList();
  }

  /** "Out of 27 countries, it is fifth with [4.0](=rate)": what is in per cent may be told so. */
  private static boolean isRate(Outcome.Value value) {
    return value.uses().stream().anyMatch(use -> use.figure().unit().equals(Unit.PERCENT));
  }

  private static Rational percent(Outcome.Value value) {
    return value.stated().times(Rational.HUNDRED);
  }

  private static boolean isNearer(Rational said, Rational one, Rational other) {
    return said.minus(one).abs().compareTo(said.minus(other).abs()) < 0;
  }

  private Optional<Rational> many() {
    Optional<Phrase> whole = phrase.numbers().stream().findFirst().flatMap(around::longer);
    if (whole.filter(longer -> !Readings.isBare(longer)).isPresent()) {
      return Optional.empty();
    }
    return behind(new Reach(around).quantityEnd(phrase))
        .or(() -> whole.flatMap(longer -> behind(longer.quantityEnd())))
        .or(this::joined)
        .or(() -> PerSoMany.ahead(text(around.sentence().from(), start()), language()))
        .or(() -> whole.flatMap(this::wholeBehind))
        .or(this::wholeAhead);
  }

  /** "[Eight](=…) out of ten customers": what the part that begins here is one of. */
  private Optional<Rational> wholeBehind(Phrase longer) {
    if (longer.comparator() != phrase.comparator()) {
      return Optional.empty(); // "nearly [eight](=…) out of ten" is read as a whole
    }
    return Stream.concat(Stream.of(longer), longer.alternatives().stream())
        .filter(part -> part.kind() == Phrase.Kind.FRACTION && part.value() != null)
        .filter(part -> part.numbers().size() == 1 && start(part) == start())
        .filter(part -> part.value().signum() > 0)
        .map(part -> phrase.value().over(part.value()))
        .filter(many -> many.isInteger() && many.compareTo(phrase.value()) > 0)
        .findFirst();
  }

  /** "Of ten customers, [eight](=…) were satisfied": the last number ahead that is a whole. */
  private Optional<Rational> wholeAhead() {
    Rational part = phrase.value();
    return around.sentence().phrases(around.around()).stream()
        .filter(other -> other.kind() == Phrase.Kind.AMOUNT && isCounted(other))
        .filter(other -> other.numbers().size() == 1 && end(other) <= start())
        .filter(other -> other.value() != null && other.value().isInteger())
        .filter(other -> other.value().compareTo(part) > 0)
        .filter(
            other ->
                Each.leadsToWhole(
                    text(around.sentence().from(), other.quantityStart()), language()))
        .reduce((one, next) -> next)
        .map(Phrase::value);
  }

  /**
   * "Among ten customers, [eight](=…) were satisfied", «por cada tres parados hay [una](=…)»: any
   * other number in the sentence of which it is the part that the formula gives.
   */
  private Optional<Rational> whole(Outcome.Value value) {
    return value.sense() != Sense.RATIO
        ? Optional.empty()
        : around.sentence().phrases(around.around()).stream()
            .filter(other -> other.kind() == Phrase.Kind.AMOUNT && isOfThings(other))
            .filter(other -> other.numbers().size() == 1 && other.value() != null)
            .filter(other -> other.value().compareTo(phrase.value()) > 0)
            .map(Phrase::value)
            .filter(whole -> isPart(phrase.value(), whole, value.stated()))
            .findFirst();
  }

  /** Whether so many of so many are a ratio, to half of one and to five per cent. */
  static boolean isPart(Rational part, Rational whole, Rational ratio) {
    if (!part.isInteger() || !whole.isInteger() || whole.signum() <= 0 || part.signum() <= 0) {
      return false;
    }
    Rational off = ratio.times(whole).minus(part).abs();
    return off.compareTo(HALF) <= 0 && off.compareTo(part.over(TWENTY)) <= 0;
  }

  /** What the amount beside it in the sentence says, if one is told as the other is. */
  private Optional<Rational> joined() {
    List<Phrase> others =
        around.sentence().phrases(around.around()).stream()
            .filter(other -> other.kind() == Phrase.Kind.AMOUNT && !other.numbers().isEmpty())
            .toList();
    Optional<Phrase> before =
        others.stream().filter(other -> end(other) <= start()).reduce((one, next) -> next);
    Optional<Phrase> after = others.stream().filter(other -> start(other) > start()).findFirst();
    return after
        .filter(other -> LeadIn.endsInJoint(text(start(), start(other)), language()))
        .or(() -> before.filter(o -> LeadIn.endsInJoint(text(end(o), start()), language())))
        .filter(Readings::isBare)
        .flatMap(other -> behind(other.quantityEnd()));
  }

  private static boolean isOfThings(Phrase phrase) {
    return Readings.isBare(phrase) || phrase.unit().kind() == Unit.Kind.NOUN;
  }

  /** "Of ten customers", "of four euros" */
  private static boolean isCounted(Phrase whole) {
    return Readings.isBare(whole) || whole.unit().kind() == Unit.Kind.MONEY;
  }

  private Optional<Rational> behind(int from) {
    return PerSoMany.behind(text(from, from + REACH), language());
  }

  private int start() {
    return around.start() + phrase.numbers().stream().findFirst().map(Numeral::start).orElse(0);
  }

  private static int start(Phrase other) {
    return other.numbers().get(0).start();
  }

  private static int end(Phrase other) {
    return other.numbers().get(other.numbers().size() - 1).end();
  }

  private String text(int from, int to) {
    String text = around.times().text();
    return text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
  }

  private Language language() {
    return around.times().language();
  }
}
