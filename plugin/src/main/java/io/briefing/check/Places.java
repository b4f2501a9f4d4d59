package io.briefing.check;

import io.briefing.figure.Known;

/** Names the place of a second number that a finding speaks of. */
final class Places {

  private Places() {}

  /** {@code "src/briefings/cloud.md:4:51"} */
  static String of(Known known) {
    return known.source().path() + ":" + known.source().position(known.span().start());
  }
}
