package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;

/** What is said of a claim whose words speak of something else than its formula. */
record OtherName(Source source, Terms terms) {

  Finding find(Claim claim, String said, String used) {
    return Rule.FIGURE_DIFFERS
        .at(
            source,
            claim.link().words(),
            "the words speak of \"" + said + "\", the formula of \"" + used + "\"",
            "rest the claim on the figure that is meant, or name this one in the words")
        .telling(terms.say("odd.other-name", said, used));
  }
}
