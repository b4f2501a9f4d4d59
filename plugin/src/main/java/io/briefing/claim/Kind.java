package io.briefing.claim;

import io.briefing.phrase.Phrase;
import java.util.Optional;

/** One kind of claim: what some words say of some results. */
interface Kind {

  /** The name in the console's square brackets and in the report; it has a page among the specs. */
  String name();

  /** What the words say of the result; empty if the two do not make a claim of this kind. */
  Optional<Reading> read(Phrase phrase, Subject subject);
}
