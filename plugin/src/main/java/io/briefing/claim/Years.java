package io.briefing.claim;

import io.briefing.cue.SideOfYear;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The years that words name. */
public final class Years {

  private static final int CENTURY = 100;
  private static final int THIS_CENTURY = 2000;

  private Years() {}

  /** Each year once, in order; a range of years names none. */
  public static Set<Integer> in(List<Phrase> phrases) {
    Set<Integer> years = new TreeSet<>();
    for (Phrase phrase : phrases) {
      if (phrase.kind() == Kind.YEAR && phrase.numbers().size() == 1) {
        years.add(first(phrase));
      }
    }
    return years;
  }

  /**
   * As {@link #in}, and the years that financial years may be called by: 2023 for "FY23", 2022 and
   * 2023 for "2022/23".
   */
  public static Set<Integer> withFinancial(List<Phrase> phrases) {
    Set<Integer> years = in(phrases);
    for (Phrase phrase : phrases) {
      if (phrase.kind() == Kind.PERIOD && isFinancial(phrase)) {
        years.addAll(financial(phrase));
      }
    }
    return years;
  }

  /** The years of days and months that words name: "31 December 2023". */
  public static Set<Integer> ofDays(List<Phrase> phrases) {
    Set<Integer> years = new TreeSet<>();
    for (Phrase phrase : phrases) {
      lastDay(phrase).ifPresent(day -> years.add(day.getYear()));
    }
    return years;
  }

  /** Whether a phrase names the last day of a year, at which what stands is the year's. */
  public static boolean areEndedBy(Phrase phrase) {
    return lastDay(phrase).filter(day -> day.getDayOfYear() == day.lengthOfYear()).isPresent();
  }

  /** The last day of a date that a phrase names; empty for anything else. */
  static Optional<LocalDate> lastDay(Phrase phrase) {
    boolean dated = phrase.kind() == Kind.DATE && phrase.said() != null;
    return dated
        ? Optional.of(LocalDate.ofEpochDay(phrase.said().high().floor().longValueExact()))
        : Optional.empty();
  }

  /** Whether a phrase names a year, be it a financial one. */
  public static boolean areNamedBy(Phrase phrase) {
    return phrase.kind() == Kind.YEAR || phrase.kind() == Kind.PERIOD && isFinancial(phrase);
  }

  private static boolean isFinancial(Phrase phrase) {
    return phrase.numbers().size() == 1 && !YearPart.isNamedBy(phrase);
  }

  private static List<Integer> financial(Phrase phrase) {
    int year = first(phrase);
    int full = year < CENTURY ? THIS_CENTURY + year : year;
    boolean endsInNext = phrase.end() > phrase.numbers().get(0).end();
    return endsInNext ? List.of(full, full + 1) : List.of(full);
  }

  private static int first(Phrase phrase) {
    Rational year = phrase.numbers().get(0).value();
    return year.floor().intValue();
  }

  /**
   * Whether a word that stands before a claim leads to its words, which name where something stood
   * in a year and nothing else: "passed [their 2020 mark](=…)".
   *
   * @param to just past the word, in the passage
   */
  static boolean follow(int to, List<Phrase> own, Surroundings around) {
    if (own.size() != 1 || own.get(0).kind() != Phrase.Kind.YEAR) {
      return false;
    }
    String text = around.times().text();
    int year = around.start() + own.get(0).start();
    return to <= year
        && SideOfYear.isNamed(
            text.substring(to, year),
            text.substring(around.start() + own.get(0).end(), around.end()),
            around.times().language());
  }

  /** The words of a claim and those right behind, and "since 2020" before them in the sentence. */
  static List<Phrase> near(List<Phrase> own, Surroundings around) {
    Stream<Phrase> since =
        around.sentence().phrases(around.around()).stream()
            .filter(other -> other.end() <= around.start() && other.kind() == Phrase.Kind.YEAR)
            .filter(year -> around.times().isSince(year.start()));
    return Stream.concat(Stream.concat(own.stream(), around.behind().stream()), since).toList();
  }
}
