package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Unit;
import java.util.stream.Stream;

/** The number as Briefing writes it, in the place of words that are nothing but a quantity. */
record NumberAlone(Written written, TrueValue values, WordsBefore before) {

  /** The likeliest first; none where the words say more. */
  Stream<String> of(Claim claim, Outcome.Value value) {
    Phrase phrase = Variants.phrase(claim);
    boolean quantity =
        phrase != null
            && switch (phrase.kind()) {
              case AMOUNT, FRACTION, DURATION, AGE, VAGUE, DATE, YEAR -> true;
              default -> false;
            };
    boolean alone =
        quantity
            && !NumbersInstead.isDenominator(phrase)
            && phrase.start() == 0
            && isAside(claim.words().substring(phrase.end()).strip())
            && phrase.direction() == Direction.NONE;
    boolean negative = value.stated().signum() < 0;
    boolean noun = value.unit().kind() == Unit.Kind.NOUN && !value.unit().isMeasure();
    if (!alone || noun || Stayed.isUnmoved(value) || negative && !before.maySign(claim)) {
      return Stream.empty();
    }
    Stream<String> rounded = written.of(value).stream();
    Stream<String> exact = Stream.of(values.of(value, claim.reading()));
    boolean measure = value.unit().isMeasure();
    return measure ? Stream.concat(exact, rounded) : Stream.concat(rounded, exact);
  }

  /** Nothing, or brackets: "574,785 (in thousands)". */
  private static boolean isAside(String behind) {
    return behind.isEmpty() || behind.startsWith("(") && behind.endsWith(")");
  }
}
