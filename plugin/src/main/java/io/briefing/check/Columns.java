package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Cell;
import io.briefing.article.Passage;
import io.briefing.claim.ColumnHead;
import io.briefing.phrase.Language;
import io.briefing.phrase.Phrase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the columns of an article's tables count, by their heads. */
final class Columns {

  private final Map<Place, Phrase> measures = new HashMap<>();

  private record Place(int table, int column) {}

  Columns(Article article, Language language) {
    for (Passage passage : article.prose().passages()) {
      Optional<Cell> head = passage.cell().filter(Cell::head);
      if (head.isPresent()) {
        ColumnHead.measure(passage.text(), language)
            .ifPresent(measure -> measures.put(place(head.get()), measure));
      }
    }
  }

  /** A one in the unit and scale of a passage's column. */
  Optional<Phrase> measure(Passage passage) {
    return passage
        .cell()
        .filter(cell -> !cell.head())
        .flatMap(cell -> Optional.ofNullable(measures.get(place(cell))));
  }

  private static Place place(Cell cell) {
    return new Place(cell.table(), cell.column());
  }
}
