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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

  /** So many periods are tried on either side of the one that is written, the nearest. */
  private static final int NEAREST = 40;

  /** A period, and how many claims that fail are true of it: more than pass and are not. */
  private record Tried(Period period, int held) {}

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
    List<Tried> better =
        periods(failing).stream()
            .flatMap(period -> tried(period, failing, passing).stream())
            .toList();
    return better.size() == 1
        ? Optional.of(finding(written.get(), better.get(0), failing.size()))
        : Optional.empty();
  }

  /** Stops as soon as the claims that are left make no majority, or as many would be lost. */
  private Optional<Tried> tried(Period period, List<Claim> failing, List<Claim> passing) {
    Evaluator there = new Evaluator(figures, context.at(period));
    int left = failing.size();
    int held = 0;
    for (Claim claim : failing) {
      left--;
      held += holds(claim, there) ? 1 : 0;
      if (2 * (held + left) <= failing.size()) {
        return Optional.empty();
      }
    }
    long lost = passing.stream().filter(claim -> !holds(claim, there)).limit(held).count();
    return lost < held ? Optional.of(new Tried(period, held)) : Optional.empty();
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

  /**
   * The other periods that a figure of theirs is given for, of whatever kind: a quarter's article
   * may have been begun from a year's.
   */
  private Set<Period> periods(List<Claim> claims) {
    Period own = context.period().orElseThrow();
    NavigableSet<Period> given =
        claims.stream()
            .flatMap(claim -> claim.expression().stream())
            .flatMap(formula -> Rewriting.ids(formula).stream())
            .distinct()
            .flatMap(id -> figures.lookup(id).stream())
            .flatMap(figure -> figure.values().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Period> near = new LinkedHashSet<>();
    given.headSet(own, false).descendingSet().stream().limit(NEAREST).forEach(near::add);
    given.tailSet(own, false).stream().limit(NEAREST).forEach(near::add);
    return near;
  }

  private boolean holds(Claim claim, Evaluator there) {
    if (claim.expression().isEmpty()) {
      return false;
    }
    List<Phrase> around = phrases.getOrDefault(claim.link().passage(), List.of());
    Claim other = reader.over(claim, around, claim.expression().get(), there);
    return Judgements.of(other).verdict().passes();
  }
}
