package io.briefing.table;

import io.briefing.article.Passage;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column of percentages without a total, which should add to 100. */
final class PercentSum {

  private PercentSum() {}

  /**
   * The sum of a line; empty if it does not hold percentages.
   *
   * @param head the line's head, where a complaint is shown
   */
  static Optional<TableSum> of(Sheet sheet, int line, Passage head) {
    List<TableAmount> parts = new ArrayList<>();
    for (int position = 0; position < sheet.positions(); position++) {
      parts.add(sheet.amount(position, line));
    }
    Rational finest =
        parts.stream()
            .filter(TableAmount::isNumber)
            .map(TableAmount::lastWritten)
            .reduce(Rational.ONE, Rational::min);
    TableAmount hundred =
        new TableAmount(TableAmount.State.NUMBER, Rational.HUNDRED, finest, Unit.NONE, head);
    return TableSum.of(line, parts, hundred, sheet.lineMeasures().get(line))
        .filter(TableSum::percent);
  }
}
