package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.figure.Figure;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Reference;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.LikelyYears;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How far something moved, told over two figures that each hold one end: "sales [fell by
 * €10m](=sales_2022-sales_2023)".
 *
 * <p>Where the names of the two differ in their years alone, these say which way it went. Where
 * nothing does, or a year only tells one thing from another, "the 2024 model", a move may be
 * written either way round. {@code (a - b) / b} says by itself that b came first.
 */
record MovedFigures(Surroundings around, Subject subject) {

  private static final int YEAR_DIGITS = 4;

  /**
   * The phrase with the sign that its verb gives it, if that is sure.
   *
   * @param sided whether words within a phrase only hold one of the two above the other: "higher"
   */
  Optional<Phrase> read(Phrase phrase, Predicate<Phrase> sided) {
    boolean ratio = subject.isMoveByHand();
    if (!ratio && !subject.isDifference() || phrase.preposition() == Preposition.TO) {
      return Optional.empty();
    }
    boolean inside = phrase.direction() != Direction.NONE;
    Optional<Phrase> verb =
        inside ? Optional.of(phrase) : around.longer(phrase).filter(MovedFigures::isBy);
    Direction way = verb.map(Phrase::direction).orElse(Direction.NONE);
    if (way == Direction.NONE || inside && (ratio || sided.test(phrase)) || !areOfPositive()) {
      return Optional.empty();
    }
    int order = ratio ? 1 : order();
    // "Growth of [-46 %](=a/b-1)": the sign is written, and "growth" is but the name.
    boolean named = order > 0 && !inside && way == Direction.UP && phrase.value().signum() < 0;
    return order == 0 || named ? Optional.empty() : Optional.of(signed(phrase, way, order < 0));
  }

  private static boolean isBy(Phrase longer) {
    return longer.preposition() == Preposition.BY && longer.direction() != Direction.NONE;
  }

  private static Phrase signed(Phrase phrase, Direction way, boolean earlierFirst) {
    Direction side = earlierFirst ? way.opposite() : way;
    return OtherWay.towards(side, phrase).noting(Set.of(Note.SIDE));
  }

  /** Of what is held as a negative number, more is less. */
  private boolean areOfPositive() {
    return subject.value().uses().stream().allMatch(use -> use.known().stated().signum() >= 0);
  }

  /** 1 if the first of the two is the later one, −1 if it is the earlier, 0 if nothing tells. */
  private int order() {
    List<Figure> figures = subject.value().figures();
    if (!isOfTwo() || figures.size() != 2) {
      return 0;
    }
    String first = ((Reference) ((Operation) subject.expression()).left()).id();
    Figure left = figures.get(figures.get(0).id().equals(first) ? 0 : 1);
    Figure right = figures.get(figures.get(0).id().equals(first) ? 1 : 0);
    if (isOfThings(left.label()) && isOfThings(right.label())) {
      return 0;
    }
    int named = order(left.label(), right.label());
    return named != 0 || !left.label().equals(right.label()) ? named : order(left.id(), right.id());
  }

  private boolean isOfTwo() {
    return subject.expression() instanceof Operation minus
        && minus.left() instanceof Reference
        && minus.right() instanceof Reference;
  }

  /** "Price of the 2024 model", but not "2024 sales" and not "sales in 2024". */
  private boolean isOfThings(String label) {
    return year(label)
        .map(year -> label.substring(0, label.indexOf(year)))
        .filter(before -> LeadIn.endsInDeterminer(before, around.times().language()))
        .isPresent();
  }

  private static int order(String left, String right) {
    Optional<String> a = year(left);
    Optional<String> b = year(right);
    boolean dated = a.isPresent() && b.isPresent();
    return dated && left.replace(a.get(), "").equals(right.replace(b.get(), ""))
        ? a.get().compareTo(b.get())
        : 0;
  }

  /** The year in a name: "2022" of "Sales 2022" and of {@code sales_2022}. */
  private static Optional<String> year(String name) {
    int from = 0;
    while (from < name.length()) {
      int to = from;
      while (to < name.length() && Character.isDigit(name.charAt(to))) {
        to++;
      }
      boolean year =
          to - from == YEAR_DIGITS && LikelyYears.have(Integer.parseInt(name.substring(from, to)));
      if (year) {
        return Optional.of(name.substring(from, to));
      }
      from = to + 1;
    }
    return Optional.empty();
  }
}
