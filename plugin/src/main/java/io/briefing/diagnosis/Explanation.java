package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Differs;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.TwoEnds;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Judgement;
import io.briefing.verdict.Terms;
import io.briefing.verdict.Verdict;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Says what words and figures come to, side by side. */
public record Explanation(Terms terms, Wording wording) {

  private static final String SAY = "the words say   ";
  private static final String GIVE = "figures give    ";
  private static final String OPEN = "cannot decide   ";
  private static final String UNLIKE = "cannot compare  ";

  public Sayings.Saying says(Claim claim) {
    Sayings sayings = new Sayings(terms, wording);
    if (claim.reading() instanceof Says says) {
      return sayings.of(inCurrency(says, claim.outcome()), countsMoves(claim.outcome()));
    }
    return claim.reading() instanceof Differs differs && differs.phrase() != null
        ? new Sayings.Saying(sayings.alone(differs.phrase()), "")
        : new Sayings.Saying("", "");
  }

  /** "27 cents" and "$27m" are those of the figures, of whatever country. */
  private static Says inCurrency(Says says, Outcome outcome) {
    boolean money =
        outcome instanceof Outcome.Value value
            && value.unit().kind() == Unit.Kind.MONEY
            && says.phrase().unit().kind() == Unit.Kind.MONEY;
    return money
        ? new Says(
            says.phrase().in(Unit.money(((Outcome.Value) outcome).unit().name())),
            says.ok(),
            says.warn(),
            says.stated(),
            says.possible(),
            says.yardstick())
        : says;
  }

  /** Whether an ordinal counts moves in a row: "the third rise". */
  private static boolean countsMoves(Outcome outcome) {
    return outcome instanceof Outcome.Value value && value.sense() == Sense.TREND;
  }

  public String gives(Claim claim) {
    if (!(claim.outcome() instanceof Outcome.Value value)) {
      return "";
    }
    Says says = claim.reading() instanceof Says said ? said : null;
    Givings givings = new Givings(terms, wording);
    return TwoEnds.judgedEnd(claim)
        .map(givings::end)
        .orElseGet(
            () -> TwoEnds.isEndJudged(claim) ? givings.end(value, says) : givings.of(value, says));
  }

  /** The lines below a finding: two columns, so that numbers stand under each other. */
  public List<String> details(Claim claim, Judgement judgement, Trail trail) {
    Sayings.Saying said = says(claim);
    String gives = gives(claim);
    int width = Math.max(said.text().length(), gives.length());
    List<String> lines = new ArrayList<>();
    if (!said.text().isEmpty()) {
      String aside = said.aside().isEmpty() ? "" : "(" + said.aside() + ")";
      lines.add(columns(SAY, said.text(), aside, width));
    }
    if (!gives.isEmpty()) {
      boolean same = trail.values().equals(gives);
      lines.add(same ? GIVE + trail.line() : columns(GIVE, gives, trail.line(), width));
    }
    if (!judgement.reason().isEmpty()) {
      lines.add(why(judgement));
    }
    return lines;
  }

  /** Why there is no more to say than undecidable or incomparable. */
  public static String why(Judgement judgement) {
    return (judgement.verdict() == Verdict.INCOMPARABLE ? UNLIKE : OPEN) + judgement.reason();
  }

  private static String columns(String head, String first, String second, int width) {
    if (second.isEmpty()) {
      return head + first;
    }
    return head + first + " ".repeat(width - first.length() + 2) + second;
  }
}
