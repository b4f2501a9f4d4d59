package io.briefing.claim;

import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Note;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.EnumSet;
import java.util.Set;

/** The same phrase with another number, another direction, further notes. */
final class Altered {

  private Altered() {}

  static Phrase moved(Phrase phrase, Direction direction, Preposition preposition) {
    return with(phrase, phrase.value(), phrase.said(), direction, preposition, Set.of());
  }

  static Phrase mirrored(
      Phrase phrase, Direction direction, Preposition preposition, Set<Note> notes) {
    Interval said = phrase.said() == null ? null : phrase.said().mirrored();
    return with(phrase, phrase.value().negate(), said, direction, preposition, notes);
  }

  static Phrase with(
      Phrase phrase,
      Rational value,
      Interval said,
      Direction direction,
      Preposition preposition,
      Set<Note> notes) {
    return new Phrase(
        phrase.start(),
        phrase.end(),
        phrase.quantityStart(),
        phrase.quantityEnd(),
        phrase.numbers(),
        phrase.kind(),
        phrase.comparator(),
        direction,
        preposition,
        value,
        said,
        phrase.unit(),
        phrase.lastWritten(),
        phrase.lastNonZero(),
        both(phrase.notes(), notes, notes),
        phrase.alternatives());
  }

  static Set<Note> both(Set<Note> own, Set<Note> others, Set<Note> which) {
    Set<Note> notes = own.isEmpty() ? EnumSet.noneOf(Note.class) : EnumSet.copyOf(own);
    others.stream().filter(which::contains).forEach(notes::add);
    return notes;
  }
}
