package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Passage;
import io.briefing.claim.ColumnHead;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.table.Tables;
import io.briefing.warning.Heads;
import java.util.Optional;

/**
 * What the bare numbers in an article's tables count: as the head of their row says ("Margin, %"),
 * or else that of their column ("2023, € million"), or else, below a head that names nothing but a
 * period, the corner of the table.
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

  /** A one in the unit and scale of a passage's row, column or table. */
  Optional<Phrase> measure(Passage passage) {
    return heads
        .row(passage)
        .filter(head -> head.chars().noneMatch(Character::isDigit)) // "Stake of 51 %"
        .flatMap(head -> ColumnHead.measure(head, language))
        .or(() -> heads.column(passage).flatMap(head -> ColumnHead.measure(head, language)))
        .or(
            () ->
                heads
                    .column(passage)
                    .filter(head -> Tables.isPeriod(head, language))
                    .flatMap(head -> heads.corner(passage))
                    .flatMap(corner -> ColumnHead.measure(corner, language)));
  }
}
