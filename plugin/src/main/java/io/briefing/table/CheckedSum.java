package io.briefing.table;

import io.briefing.article.Span;
import java.util.Objects;

/**
 * A total of a table beside what its cells come to; numbers as the article writes them.
 *
 * @param cell where the total stands
 * @param line the head of its column or the label of its row; empty if it has none
 * @param sum what the cells come to
 * @param said what the total says
 * @param foots whether the two agree, rounding allowed for
 */
public record CheckedSum(Span cell, String line, String sum, String said, boolean foots) {

  public CheckedSum {
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(sum, "sum");
    Objects.requireNonNull(said, "said");
  }
}
