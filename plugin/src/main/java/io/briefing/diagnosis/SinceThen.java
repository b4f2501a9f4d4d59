package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Nearby;
import io.briefing.figure.Period;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.verdict.Judgements;
import io.briefing.wording.OtherWords;
import io.briefing.wording.Turned;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What holds of some time only: "the highest since 2021" for a record that is none, "rose every
 * year since 2020" for what did not rise in all of them.
 */
record SinceThen(ClaimReader reader, Wording wording, OtherWords others) {

  /** The claim's words, or what says the opposite, with the year from which they hold. */
  Optional<Hint> of(Claim claim, Outcome.Value value) {
    List<String> words = new ArrayList<>(List.of(claim.words()));
    others.opposites(claim.words()).stream().map(Turned::text).forEach(words::add);
    return since(value)
        .map(period -> " " + wording.since(period.text()))
        .flatMap(
            since ->
                words.stream().flatMap(each -> dated(claim, each, since).stream()).findFirst());
  }

  /** Inside the claim, or right behind it: "had never been [higher](=…) since 2021". */
  private Optional<Hint> dated(Claim claim, String words, String since) {
    if (passes(reader.inOtherWords(claim, words + since))) {
      return Optional.of(Hint.of("wording", words + since));
    }
    Nearby nearby = Nearby.of(claim.link());
    Nearby dated = new Nearby(nearby.before(), since + nearby.after());
    boolean behind = passes(reader.inOtherWords(claim, words, dated));
    return Diagnosis.when(behind, "beside", words + since);
  }

  private static boolean passes(Claim claim) {
    return Judgements.of(claim).verdict().passes();
  }

  /** The first of the periods at the end that all lie on one side of the last, or moved one way. */
  private static Optional<Period> since(Outcome.Value value) {
    List<FigureUse> uses =
        value.uses().stream()
            .filter(use -> use.period().isPresent())
            .sorted(Comparator.comparing(use -> use.period().get()))
            .toList();
    boolean one = uses.stream().map(FigureUse::figure).distinct().count() == 1;
    int last = uses.size() - 1;
    if (!one || last < 1) {
      return Optional.empty();
    }
    int first = last;
    if (value.sense() == Sense.TREND) {
      first = last - Math.min(last, value.stated().abs().floor().intValue());
    } else if (value.sense() == Sense.RANK) {
      int side = side(uses, last - 1);
      while (first > 0 && side != 0 && side(uses, first - 1) == side) {
        first--;
      }
      // "The highest since 2023", in 2024, compares it with nothing.
      first = last - first < 2 ? last : first;
    }
    return first == last ? Optional.empty() : uses.get(first).period();
  }

  /** Whether the last number is above or below another one. */
  private static int side(List<FigureUse> uses, int at) {
    FigureUse last = uses.get(uses.size() - 1);
    return last.known().stated().compareTo(uses.get(at).known().stated());
  }
}
