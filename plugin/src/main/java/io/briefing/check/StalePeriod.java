package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.Passage;
import io.briefing.article.Yaml;
import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Rewriting;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.formula.Evaluator;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Phrase;
import io.briefing.verdict.Judgements;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one slip behind many claims that fail: a {@code period} of the front matter that was left
 * over from last year's article. Told once, on its line, where most claims that fail are true of
 * one other period, and more than fail there that pass now.
 */
record StalePeriod(
    Article article,
    Figures figures,
    Context context,
    ClaimReader reader,
    Map<Passage, List<Phrase>> phrases) {

  /** Fewer that fail are slips of their own. */
  private static final int LEAST = 3;

  /** So many of each are tried: what explains them explains the others. */
  private static final int MOST = 40;

  /** A period, how many claims that fail are true of it, and how many that pass are not. */
  private record Tried(Period period, long held, long lost) {}

  Optional<Finding> among(List<CheckedClaim> checked) {
    Optional<Yaml.Text> written = article.frontMatter().period();
    List<Claim> failing =
        checked.stream().filter(StalePeriod::fails).map(CheckedClaim::claim).limit(MOST).toList();
    if (written.isEmpty() || context.period().isEmpty() || failing.size() < LEAST) {
      return Optional.empty();
    }
    List<Claim> passing =
        checked.stream()
            .filter(claim -> claim.verdict().passes() && !claim.words().isBlank())
            .map(CheckedClaim::claim)
            .limit(MOST)
            .toList();
    List<Tried> better = new ArrayList<>();
    for (Period period : periods(failing)) {
      long held = failing.stream().filter(claim -> holds(claim, period)).count();
      if (2 * held > failing.size()) {
        long lost = passing.stream().filter(claim -> !holds(claim, period)).count();
        better.add(new Tried(period, held, lost));
      }
    }
    better.removeIf(tried -> tried.lost >= tried.held);
    return better.size() == 1
        ? Optional.of(finding(written.get(), better.get(0), failing.size()))
        : Optional.empty();
  }

  private Finding finding(Yaml.Text written, Tried tried, int failing) {
    String how = tried.held == failing ? "all " : tried.held + " of the ";
    return Rule.STALE_PERIOD.at(
        article.source(),
        written.span(),
        how + failing + " claims that fail are true of " + tried.period.text(),
        "write period: " + tried.period.text());
  }

  /** A claim without a value for the period fails for the same reason as one with a wrong one. */
  private static boolean fails(CheckedClaim claim) {
    return claim.verdict() == Verdict.INCONSISTENT
        || claim.verdict() == Verdict.UNDECIDABLE
            && claim.claim().outcome() instanceof Outcome.Undecidable;
  }

  /** The other periods of the same kind that a figure of theirs is given for. */
  private List<Period> periods(List<Claim> claims) {
    Period own = context.period().orElseThrow();
    return claims.stream()
        .flatMap(claim -> claim.expression().stream())
        .flatMap(formula -> Rewriting.ids(formula).stream())
        .distinct()
        .flatMap(id -> figures.lookup(id).stream())
        .flatMap(figure -> figure.values().keySet().stream())
        .filter(period -> period.kind() == own.kind() && !period.equals(own))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private boolean holds(Claim claim, Period period) {
    if (claim.expression().isEmpty()) {
      return false;
    }
    List<Phrase> around = phrases.getOrDefault(claim.link().passage(), List.of());
    Evaluator there = new Evaluator(figures, context.at(period));
    Claim other = reader.over(claim, around, claim.expression().get(), there);
    return Judgements.of(other).verdict().passes();
  }
}
