package io.briefing.phrase;

import io.briefing.numeral.Numeral;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What two phrases give each other: a unit, a scale, the other end of a range. */
final class Borrowing {

  private Borrowing() {}

  /** A phrase without a unit, in the scale and unit of its neighbour. */
  static Phrase borrowed(Phrase phrase, Rational scale, Unit unit) {
    return phrase.measured(unit, scale, phrase.kind()).noting(Set.of(Note.BORROWED));
  }

  /**
   * "above 1000 and below 1500": the two bounds as one range, or {@code null} if they make none.
   */
  static Phrase range(Phrase first, Phrase second) {
    if (first == null || !isBound(first) || !isBound(second) || !share(first, second)) {
      return null;
    }
    boolean opposite = first.said().low() == null != (second.said().low() == null);
    Optional<Interval> both =
        opposite ? first.said().intersection(second.said()) : Optional.empty();
    if (both.isEmpty() || both.get().isPoint()) {
      return null;
    }
    boolean rising = first.said().low() != null;
    List<Numeral> numbers = new ArrayList<>();
    numbers.addAll((rising ? first : second).numbers());
    numbers.addAll((rising ? second : first).numbers());
    Phrase named = second.unit().isNone() ? first : second;
    return new Phrase(
        first.start(),
        second.end(),
        first.quantityStart(),
        second.quantityEnd(),
        numbers,
        named.kind(),
        Comparator.BETWEEN,
        first.direction(),
        first.preposition(),
        null,
        both.get(),
        named.unit(),
        first.lastWritten(),
        first.lastNonZero(),
        first.notes(),
        List.of());
  }

  private static boolean isBound(Phrase phrase) {
    boolean strict =
        switch (phrase.comparator()) {
          case MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST -> true;
          default -> false;
        };
    return strict && phrase.said() != null && phrase.numbers().size() == 1;
  }

  private static boolean share(Phrase first, Phrase second) {
    return first.unit().equals(second.unit())
        || first.unit().isNone() && canTake(first, second.unit())
        || second.unit().isNone() && canTake(second, first.unit());
  }

  /** "More than 10 % and less than 600 billion": nobody counts billions of per cent. */
  private static boolean canTake(Phrase bare, Unit unit) {
    boolean scaled = bare.lastWritten().compareTo(Rational.ONE) > 0;
    return !scaled || unit.kind() == Unit.Kind.MONEY || unit.kind() == Unit.Kind.NOUN;
  }
}
