package io.briefing.claim;

import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a bare number counts by its place: a one in each unit and scale that it may have.
 *
 * @param first the one that the nearest head names, or brackets right beside the words
 * @param further those of other heads of the table, or of words before a colon, that count only
 *     where they make a claim true
 * @param ofCell whether the place is a cell of a table
 */
public record Measures(Optional<Phrase> first, List<Phrase> further, boolean ofCell) {

  /** Outside of tables. */
  public static final Measures NONE = new Measures(Optional.empty(), List.of(), false);

  public Measures {
    further = List.copyOf(further);
  }

  Measures with(Optional<Phrase> one) {
    return new Measures(one, further, ofCell);
  }

  Measures or(Optional<Phrase> one) {
    return one.isEmpty() ? this : new Measures(first, List.of(one.get()), ofCell);
  }

  /** The further ones; an exact price in a table of millions is told in full. */
  Stream<Phrase> others(Subject subject) {
    boolean price =
        subject.unit().kind() == Unit.Kind.MONEY
            && subject.value().uses().stream().allMatch(use -> use.known().isExact());
    Stream<Phrase> plain =
        price ? first.stream().filter(one -> one.unit().kind() == Unit.Kind.MONEY) : Stream.empty();
    return Stream.concat(
        further.stream(),
        plain.map(one -> one.measured(one.unit(), one.value().inverse(), Kind.AMOUNT)));
  }
}
