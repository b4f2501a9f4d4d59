package io.briefing.claim;

import io.briefing.phrase.Phrase;

/** A phrase and what it is held against, which a comparison may have turned round. */
record Compared(Phrase phrase, Subject subject) {

  boolean holds() {
    return Kinds.holds(phrase, subject);
  }

  /** The same, or with the other sign where only that holds. */
  Compared either() {
    Compared other = new Compared(phrase.mirrored(), subject);
    return !holds() && other.holds() ? other : this;
  }
}
