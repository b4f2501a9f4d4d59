package io.briefing.table;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Passage;
import io.briefing.article.Source;
import io.briefing.article.Span;
import io.briefing.quantity.Decimals;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.table.TableSums.Found;
import io.briefing.wording.Wording;

/** Says in words what a table's cells come to; numbers are written as the article writes them. */
final class TableComplaints {

  private final Source source;
  private final Wording wording;

  TableComplaints(Source source, Wording wording) {
    this.source = source;
    this.wording = wording;
  }

  /** What is to be shown beside the total. */
  CheckedSum shown(Sheet sheet, TableSum sum) {
    String head = sheet.heads().get(sum.line()).strip();
    return new CheckedSum(
        span(sum.total().passage()), head, number(sum.sum(), sum), said(sum), sum.foots());
  }

  /** Beyond what rounding explains. */
  Finding wrong(Sheet sheet, Found found, TableSum sum, Level level) {
    String verb =
        found.isRollForward()
            ? " does not roll forward: opening and movements come to "
            : sheet.down()
                ? " does not foot: cells add to "
                : " does not cross-foot: cells add to ";
    String slip = TableSlip.only(sum).map(only -> "; " + slip(only, sum)).orElse("");
    return Finding.of(
        Tables.DOES_NOT_FOOT,
        level,
        source,
        span(sum.total().passage()),
        line(sheet, sum) + verb + number(sum.sum(), sum) + ", the table says " + said(sum) + slip,
        "correct a cell, or say why with <!-- briefing: no-foot because … --> above the table");
  }

  /** A change that does not follow from the two numbers beside it. */
  Finding changed(Sheet sheet, ChangeColumn.Slip slip) {
    TableAmount said = sheet.amount(slip.row(), slip.column());
    int decimals = Decimals.of(said.lastWritten());
    return Finding.warning(
        Tables.CHANGE_DIFFERS,
        source,
        span(said.passage()),
        "row \""
            + sheet.labels().get(slip.row()).strip()
            + "\": from \""
            + sheet.heads().get(slip.from()).strip()
            + "\" to \""
            + sheet.heads().get(slip.to()).strip()
            + "\" is "
            + wording.number(slip.right(), decimals)
            + ", the table says "
            + wording.number(said.value(), decimals),
        "correct one of the three cells, or mark it with a footnote that says how it is measured");
  }

  /** Within what rounding explains. */
  Finding rounded(Sheet sheet, Found found, TableSum sum) {
    return Finding.note(
        "foots-rounded",
        source,
        span(sum.total().passage()),
        line(sheet, sum)
            + (found.isRollForward() ? " rolls forward" : sheet.down() ? " foots" : " cross-foots")
            + " within rounding: cells add to "
            + number(sum.sum(), sum)
            + ", the table says "
            + said(sum));
  }

  /** Costs without a minus. */
  Finding subtracting(Sheet sheet, Found found, TableSum sum) {
    return Finding.note(
        "foots-subtracting",
        source,
        span(sum.total().passage()),
        line(sheet, sum)
            + (found.isRollForward() ? " rolls forward" : sheet.down() ? " foots" : " cross-foots")
            + " only if some cells are subtracted: added they come to "
            + number(sum.sum(), sum)
            + ", the table says "
            + said(sum),
        "write a minus or brackets before what is subtracted");
  }

  private static Span span(Passage cell) {
    int length = cell.text().length();
    return length == 0 ? cell.block() : cell.span(0, length);
  }

  private static String line(Sheet sheet, TableSum sum) {
    String kind = sheet.down() ? "column" : "row";
    String head = sheet.heads().get(sum.line()).strip();
    return head.isEmpty() ? "the " + kind : kind + " \"" + head + "\"";
  }

  private String slip(TableSlip slip, TableSum sum) {
    if (slip.isSwap()) {
      String digits =
          "digits " + slip.swapped().second() + " and " + slip.swapped().first() + " swapped?";
      return slip.cell() == sum.total()
          ? digits
          : digits.replace(" swapped", " of " + number(slip.cell().value(), sum) + " swapped");
    }
    return number(slip.right(), sum) + " for " + number(slip.cell().value(), sum) + "?";
  }

  private String said(TableSum sum) {
    return number(sum.total().value(), sum);
  }

  /** As fine as the finest cell, in the scale of the total. */
  private String number(Rational number, TableSum sum) {
    Rational finest = sum.finest();
    if (!sum.total().isScaled()) {
      return wording.number(number, Decimals.of(finest));
    }
    Scale scale = Scale.ONE;
    for (Scale larger : Scale.values()) {
      boolean fits = larger.factor().compareTo(sum.total().value().abs()) <= 0;
      scale = fits ? larger : scale;
    }
    return wording.amount(number, Unit.NONE, scale, Decimals.of(finest.over(scale.factor())));
  }
}
