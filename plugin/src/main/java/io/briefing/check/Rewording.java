package io.briefing.check;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Reading;
import io.briefing.claim.Reading.Differs;
import io.briefing.claim.Reading.Says;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Language;
import io.briefing.phrase.Numeral;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Wording;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the closest true wording of a claim, in its own style. Whatever is proposed has been put
 * into the claim and judged again: only wording that passes is proposed.
 */
final class Rewording {

  private final ClaimReader reader;
  private final Wording wording;
  private final Written written;
  private final Language language;

  Rewording(ClaimReader reader, Wording wording, Language language) {
    this.reader = reader;
    this.wording = wording;
    this.written = new Written(wording);
    this.language = language;
  }

  /** The claim in other words. */
  Claim with(Claim claim, String words) {
    return reader.inOtherWords(claim, words);
  }

  /**
   * Words that make the claim true: the judged phrase with another number in the author's style;
   * the move the other way, or the number with the other sign; at last what Briefing would write.
   */
  Optional<Hint> closest(Claim claim) {
    return inStyle(claim).or(() -> otherWay(claim)).or(() -> plainly(claim));
  }

  private Optional<Hint> inStyle(Claim claim) {
    if (claim.reading() instanceof Says says) {
      return passing(
          claim,
          says.phrase(),
          wording.proposals(claim.words(), says.phrase(), says.statedAsSaid()));
    }
    if (claim.reading() instanceof Differs differs
        && differs.phrase() != null
        && claim.outcome() instanceof Outcome.Value value) {
      return inUnitOf(differs.phrase(), value)
          .flatMap(
              phrase ->
                  passing(
                      claim,
                      phrase,
                      wording.proposals(claim.words(), phrase, said(phrase, value))));
    }
    return Optional.empty();
  }

  private Optional<Hint> otherWay(Claim claim) {
    return claim.reading() instanceof Says says && claim.outcome() instanceof Outcome.Value value
        ? first(claim, new OtherWay(wording, written, language).of(claim, says, value))
        : Optional.empty();
  }

  /** What Briefing would write, in the place of the phrase or of all the words. */
  private Optional<Hint> plainly(Claim claim) {
    if (!(claim.outcome() instanceof Outcome.Value value)) {
      return Optional.empty();
    }
    Phrase phrase = phrase(claim.reading());
    List<Proposal> proposals = new ArrayList<>();
    if (phrase != null) {
      proposals.addAll(new OtherWay(wording, written, language).level(claim, phrase, value));
    }
    for (String text : written.of(value)) {
      if (phrase != null) {
        proposals.add(Proposal.at(phrase.start(), phrase.end(), text));
      }
      proposals.add(Proposal.at(0, claim.words().length(), text));
    }
    return first(claim, proposals);
  }

  private static Phrase phrase(Reading reading) {
    return reading instanceof Says says
        ? says.phrase()
        : reading instanceof Differs differs ? differs.phrase() : null;
  }

  private Optional<Hint> first(Claim claim, List<Proposal> proposals) {
    return proposals.stream()
        .filter(proposal -> passes(claim, proposal.in(claim.words())))
        .findFirst()
        .map(proposal -> Hint.of("wording", proposal.text()));
  }

  /** Two neighbouring digits of the words' number swapped, if that makes the claim true. */
  Optional<Hint> digits(Claim claim) {
    if (!(claim.reading() instanceof Says says) || says.phrase().numbers().size() != 1) {
      return Optional.empty();
    }
    Numeral numeral = says.phrase().numbers().get(0);
    String words = claim.words();
    String written = words.substring(numeral.start(), numeral.end());
    return Digits.swaps(written).stream()
        .filter(
            swap ->
                passes(
                    claim,
                    words.substring(0, numeral.start())
                        + swap.text()
                        + words.substring(numeral.end())))
        .findFirst()
        .map(
            swap ->
                Hint.of(
                    "digits",
                    written,
                    swap.text(),
                    String.valueOf(swap.first()),
                    String.valueOf(swap.second())));
  }

  private Optional<Hint> passing(Claim claim, Phrase phrase, List<String> proposals) {
    return first(
        claim,
        proposals.stream().map(text -> Proposal.at(phrase.start(), phrase.end(), text)).toList());
  }

  private boolean passes(Claim claim, String words) {
    return Judgements.of(reader.inOtherWords(claim, words)).verdict().passes();
  }

  /** The phrase as it would be in the figures' currency, or in points instead of per cent. */
  private static Optional<Phrase> inUnitOf(Phrase phrase, Outcome.Value value) {
    Unit.Kind said = phrase.unit().kind();
    boolean money = said == Unit.Kind.MONEY && value.unit().kind() == Unit.Kind.MONEY;
    boolean points = said == Unit.Kind.PERCENT && value.sense() == Sense.POINTS;
    boolean percent =
        said == Unit.Kind.POINT && (value.sense() == Sense.RATIO || value.sense() == Sense.GROWTH);
    if (money) {
      return Optional.of(in(Unit.money(value.unit().name()), phrase));
    }
    if (points) {
      return Optional.of(in(Unit.POINT, phrase));
    }
    return percent ? Optional.of(in(Unit.PERCENT, phrase)) : Optional.empty();
  }

  private static Rational said(Phrase phrase, Outcome.Value value) {
    boolean hundredths =
        phrase.unit().kind() == Unit.Kind.POINT || phrase.unit().kind() == Unit.Kind.PERCENT;
    return hundredths ? value.stated().times(Rational.HUNDRED) : value.stated();
  }

  private static Phrase in(Unit unit, Phrase phrase) {
    return new Phrase(
        phrase.start(),
        phrase.end(),
        phrase.quantityStart(),
        phrase.quantityEnd(),
        phrase.numbers(),
        phrase.kind(),
        phrase.comparator(),
        phrase.direction(),
        phrase.preposition(),
        phrase.value(),
        phrase.said(),
        unit,
        phrase.lastWritten(),
        phrase.lastNonZero(),
        phrase.notes(),
        List.of());
  }
}
