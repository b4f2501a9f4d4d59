package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.cue.Topic;
import io.briefing.figure.Figure;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.language.Language;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Looks the periods of each figure over for slips that no claim may show: a scale word forgotten or
 * doubled, a sign lost. A figure that is {@code restated} may be as it is.
 */
final class Screening {

  /** A value within a fifth of a thousand times its neighbour is more likely a slip than a boom. */
  private static final Rational LEAST = Rational.of(800);

  private static final Rational MOST = Rational.of(1_250);

  /** A boom starts from few; a slip of the scale keeps the digits. */
  private static final int FEWEST_DIGITS = 3;

  /** Without its sign, a value is within a quarter of both its neighbours. */
  private static final Rational NEAR_LEAST = Rational.of(3, 4);

  private static final Rational NEAR_MOST = Rational.of(4, 3);

  private Screening() {}

  static List<Finding> findings(Collection<Figure> figures, Language language) {
    List<Finding> findings = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.restated().isEmpty()) {
        screen(figure, mayTurn(figure, language), findings);
        findings.addAll(YearsOfParts.findings(figure));
        if (isPartOfAll(figure, language)) {
          aboveAll(figure, findings);
        }
      }
    }
    return findings;
  }

  /**
   * A growth or a return is below zero in one year as soon as in another, and so is a "currency
   * effect", a "change in inventories" and an "income (loss)".
   */
  private static boolean mayTurn(Figure figure, Language language) {
    String label = figure.label();
    return Topic.RATE_OF_CHANGE.isIn(label, language)
        || Topic.EFFECT.isIn(label, language)
        || Topic.LOSS.isIn(label, language)
            && (Topic.INCOME.isIn(label, language) || label.indexOf('(') >= 0);
  }

  /** "Market share": a percentage that can be no more than all of its whole. */
  private static boolean isPartOfAll(Figure figure, Language language) {
    return figure.unit().equals(Unit.PERCENT)
        && !Topic.RATE_OF_CHANGE.isIn(figure.label(), language)
        && Terms.inAllLanguages("at-most-all").stream()
            .anyMatch(name -> contains(figure.label(), name));
  }

  private static boolean contains(String label, String name) {
    return label.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private static void aboveAll(Figure figure, List<Finding> findings) {
    Stream.concat(figure.value().stream(), figure.values().values().stream())
        .filter(known -> known.range().low() != null)
        .filter(known -> known.range().low().compareTo(Rational.HUNDRED) > 0)
        .forEach(
            known ->
                findings.add(
                    Rule.PART_ABOVE_WHOLE.at(
                        known.source(),
                        known.span(),
                        figure.id()
                            + " is "
                            + known.written()
                            + " %, and no "
                            + figure.label()
                            + " is above 100",
                        "correct the number, or call what it is of by another name")));
  }

  private static void screen(Figure figure, boolean mayTurn, List<Finding> findings) {
    List<Map.Entry<Period, Known>> values = List.copyOf(figure.values().entrySet());
    for (int i = 1; i < values.size(); i++) {
      Map.Entry<Period, Known> before = values.get(i - 1);
      Map.Entry<Period, Known> here = values.get(i);
      if (areAlike(before, here, Screening::isThousandfold)) {
        findings.add(scaleSlip(figure, before, here));
      }
      boolean turned =
          !mayTurn
              && i + 1 < values.size()
              && areAlike(before, here, Screening::isTurned)
              && areAlike(here, values.get(i + 1), Screening::isTurned);
      if (turned) {
        findings.add(signSlip(figure, before, here));
      }
    }
  }

  private static boolean areAlike(
      Map.Entry<Period, Known> a, Map.Entry<Period, Known> b, BiPredicate<Known, Known> alike) {
    return a.getKey().kind() == b.getKey().kind() && alike.test(a.getValue(), b.getValue());
  }

  private static Finding scaleSlip(
      Figure figure, Map.Entry<Period, Known> before, Map.Entry<Period, Known> here) {
    boolean grew = here.getValue().stated().abs().compareTo(before.getValue().stated().abs()) > 0;
    return Rule.SCALE_SLIP.at(
        here.getValue().source(),
        here.getValue().span(),
        figure.id()
            + " for "
            + here.getKey()
            + " is about "
            + (grew ? "a thousand times" : "a thousandth of")
            + " the value for "
            + before.getKey()
            + ", in "
            + Places.of(before.getValue()),
        "check the scale of both values");
  }

  private static Finding signSlip(
      Figure figure, Map.Entry<Period, Known> before, Map.Entry<Period, Known> here) {
    return Rule.SIGN_SLIP.at(
        here.getValue().source(),
        here.getValue().span(),
        figure.id()
            + " for "
            + here.getKey()
            + " has the opposite sign of both its neighbours and their size; the value before is in"
            + " "
            + Places.of(before.getValue()),
        "check the sign, or say why with `restated`");
  }

  private static boolean isThousandfold(Known a, Known b) {
    return isThousandfold(a.stated(), a.written(), b.stated(), b.written());
  }

  /** Of two numbers, each with the text that it is written in. */
  static boolean isThousandfold(Rational a, String writtenA, Rational b, String writtenB) {
    Rational large = a.abs().max(b.abs());
    Rational small = a.abs().min(b.abs());
    String smaller = a.abs().equals(small) ? writtenA : writtenB;
    return !small.isZero()
        && digits(smaller) >= FEWEST_DIGITS
        && isBetween(large.over(small), LEAST, MOST);
  }

  private static long digits(String written) {
    return written.chars().filter(c -> c >= '0' && c <= '9').dropWhile(c -> c == '0').count();
  }

  private static boolean isTurned(Known a, Known b) {
    return a.stated().signum() * b.stated().signum() < 0
        && isBetween(a.stated().abs().over(b.stated().abs()), NEAR_LEAST, NEAR_MOST);
  }

  private static boolean isBetween(Rational value, Rational least, Rational most) {
    return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
  }
}
