package io.briefing.claim;

import io.briefing.figure.Period;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A quarter, a half or nine months of a year that words name: "Q4 2023", "the first half", "the
 * nine months to September".
 *
 * @param number from 1; empty if it may be any: "the three months to June" need not be a second
 *     quarter
 * @param year if the words name it beside the part
 */
public record YearPart(Period.Kind kind, OptionalInt number, OptionalInt year) {

  private static final Map<Unit, Period.Kind> KINDS =
      Map.of(
          Phrase.QUARTER, Period.Kind.QUARTER,
          Phrase.HALF, Period.Kind.HALF,
          Phrase.NINE_MONTHS, Period.Kind.NINE_MONTHS);

  private static final int MONTHS = 12;

  public YearPart {
    if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > most(kind))) {
      throw new IllegalArgumentException("a year has no " + kind + " " + number.getAsInt());
    }
  }

  private static int most(Period.Kind kind) {
    return MONTHS / kind.months();
  }

  /** The parts that phrases name, in their order. */
  public static List<YearPart> in(List<Phrase> phrases) {
    return phrases.stream().flatMap(phrase -> of(phrase).stream()).toList();
  }

  /** Whether a phrase names one; "the last quarter" names none. */
  public static boolean isNamedBy(Phrase phrase) {
    return of(phrase).isPresent();
  }

  /** Whether a phrase names one of a kind. */
  public static boolean isNamedBy(Phrase phrase, Period.Kind kind) {
    return of(phrase).filter(part -> part.kind() == kind).isPresent();
  }

  private static Optional<YearPart> of(Phrase phrase) {
    Period.Kind kind = KINDS.get(phrase.unit());
    if (phrase.kind() != Phrase.Kind.PERIOD || kind == null) {
      return Optional.empty();
    }
    OptionalInt number =
        phrase.value() == null
            ? OptionalInt.empty()
            : OptionalInt.of(phrase.value().floor().intValueExact());
    if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > most(kind))) {
      return Optional.empty();
    }
    OptionalInt year =
        phrase.numbers().stream().mapToInt(n -> n.value().floor().intValueExact()).findFirst();
    return Optional.of(new YearPart(kind, number, year));
  }

  /** Whether a figure's period may be this one. */
  public boolean mayBe(Period period) {
    boolean same = number.isEmpty() || period.kind() == Period.Kind.NINE_MONTHS;
    return period.kind() == kind
        && (same || period.index() == number.getAsInt())
        && (year.isEmpty() || year.getAsInt() == period.year());
  }

  /** The same part, of a year that is named beside it if it has none of its own. */
  public YearPart orOf(OptionalInt beside) {
    return year.isPresent() ? this : new YearPart(kind, number, beside);
  }

  /** As a figure's period of a year, if it is known which part it is: {@code 2023-H1}. */
  public Optional<String> of(int ofYear) {
    return number.isPresent() ? Optional.of(ofYear + "-" + sign()) : Optional.empty();
  }

  /** {@code "2023-Q4"}, {@code "H1"} of any year, {@code "six months"}. */
  @Override
  public String toString() {
    if (number.isEmpty()) {
      return switch (kind) {
        case QUARTER -> "three months";
        case HALF -> "six months";
        default -> "nine months";
      };
    }
    return (year.isPresent() ? year.getAsInt() + "-" : "") + sign();
  }

  private String sign() {
    return switch (kind) {
      case QUARTER -> "Q" + number.getAsInt();
      case HALF -> "H" + number.getAsInt();
      default -> "9M";
    };
  }
}
