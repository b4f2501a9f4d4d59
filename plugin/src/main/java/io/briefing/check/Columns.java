package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Passage;
import io.briefing.claim.ColumnHead;
import io.briefing.claim.Measures;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Unit;
import io.briefing.table.Tables;
import io.briefing.warning.Heads;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the bare numbers in an article's tables count: as the head of their row says ("Margin, %"),
 * or else that of their column ("2023, € million"), or else, below a head that names nothing but a
 * period, the corner of the table.
 *
 * <p>What another head says counts where the nearest does not make the number true: the corner for
 * a column of changes, a row of units below the heads or a column of them beside, points for a
 * change in a row of per cent.
 */
final class Columns {

  private final Heads heads;
  private final Language language;

  Columns(Heads heads, Language language) {
    this.heads = heads;
    this.language = language;
  }

  Columns(Article article, Language language) {
    this(new Heads(article), language);
  }

  /** The units and scales that a passage's row, column and table name. */
  Measures measures(Passage passage) {
    if (passage.cell().isEmpty()) {
      return Measures.NONE;
    }
    Optional<Phrase> row = row(passage);
    Optional<Phrase> column = heads.column(passage).flatMap(this::measure);
    Optional<Phrase> corner = heads.corner(passage).flatMap(this::measure);
    boolean period =
        heads.column(passage).filter(head -> Tables.isPeriod(head, language)).isPresent();
    Optional<Phrase> first = row.or(() -> column).or(() -> period ? corner : Optional.empty());
    Optional<Phrase> beside = heads.beside(passage).flatMap(this::measure);
    Optional<Phrase> points =
        row.or(() -> beside)
            .filter(one -> one.unit().equals(Unit.PERCENT))
            .map(one -> one.in(Unit.POINT));
    Optional<Phrase> below = heads.below(passage).flatMap(this::measure);
    List<Phrase> further =
        Stream.of(beside, points, column, below, corner)
            .flatMap(Optional::stream)
            .filter(one -> !first.equals(Optional.of(one)))
            .toList();
    return new Measures(first, further, true);
  }

  /** "Sales per employee (€'000)", but not "Stake of 51 %". */
  private Optional<Phrase> row(Passage passage) {
    return heads
        .row(passage)
        .filter(head -> head.chars().noneMatch(c -> Character.isDigit(c) && c != '0'))
        .flatMap(this::measure);
  }

  private Optional<Phrase> measure(String head) {
    return ColumnHead.measure(head, language);
  }
}
