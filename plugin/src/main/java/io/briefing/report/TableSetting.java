package io.briefing.report;

import io.briefing.article.Span;
import io.briefing.article.TableMarkup;
import io.briefing.table.TableLayout;

/** How the tables of a report are set: signs in their cells, numbers to the right, totals ruled. */
record TableSetting(TableLayout layout, Complaints complaints) implements TableMarkup {

  @Override
  public String behind(Span cell) {
    return complaints.sign(cell);
  }

  @Override
  public boolean isNumber(Span cell) {
    return layout.isNumber(cell);
  }

  @Override
  public boolean isTotal(Span row) {
    return layout.isTotal(row);
  }
}
