package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Options;
import io.briefing.claim.Reading.Says;
import io.briefing.verdict.Rule;
import java.util.ArrayList;
import java.util.List;

/** Options of a claim that do nothing: misspelt ones, and those for other claims. */
final class IdleOptions {

  private final Source source;

  IdleOptions(Source source) {
    this.source = source;
  }

  List<Finding> of(Claim claim) {
    Options options = Options.of(claim.link().title());
    List<Finding> findings = new ArrayList<>();
    for (String option : options.unknown()) {
      findings.add(
          find(
              claim,
              "the option \"" + option + "\" means nothing",
              "options are: within 2%, soft, billions, 0 decimals"));
    }
    if (options.within().isPresent()
        && claim.reading() instanceof Says says
        && !says.isOneNumber()) {
      findings.add(
          find(
              claim,
              "the option \"within\" does nothing here: only a single number has a tolerance",
              "leave it out, or say the number instead of a bound or a direction"));
    }
    boolean writes = options.scale().isPresent() || options.decimals().isPresent();
    if (writes && !claim.words().isBlank()) {
      findings.add(
          find(
              claim,
              "the options for a written number do nothing here: the claim has words of its own",
              "leave them out, or leave the brackets empty to have the number written"));
    }
    return findings;
  }

  private Finding find(Claim claim, String message, String hint) {
    return Rule.UNKNOWN_OPTION.at(source, claim.link().words(), message, hint);
  }
}
