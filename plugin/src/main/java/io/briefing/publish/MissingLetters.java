package io.briefing.publish;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** Says which letters of an article no font of the PDF has. */
final class MissingLetters {

  private MissingLetters() {}

  static Finding finding(Source source, SortedSet<Integer> characters) {
    List<String> names = new ArrayList<>();
    for (int character : characters.stream().limit(10).toList()) {
      names.add(
          Character.toString(character)
              + " (U+"
              + String.format(Locale.ROOT, "%04X", character)
              + ")");
    }
    int at = source.text().indexOf(Character.toString(characters.first()));
    int length = Character.charCount(characters.first());
    return Finding.warning(
        "letter-missing",
        source,
        at < 0 ? Span.at(0) : new Span(at, at + length),
        "the PDF cannot print " + String.join(", ", names),
        "a box stands in its place in the PDF; the HTML page shows it");
  }
}
