package io.briefing.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Letters that may be spelled otherwise: fuenf for fünf. */
record Spellings(List<Spellings.Pair> pairs) {

  /** A letter, and what may be written for it. */
  record Pair(String letter, String other) {
    String in(String form) {
      return form.replace(letter, other);
    }
  }

  /** As a pack has them: {@code ä = ae, ß = ss}. */
  static Spellings of(String list) {
    return new Spellings(
        Stream.of(list.split(", "))
            .map(pair -> pair.split(" = "))
            .filter(pair -> pair.length == 2)
            .map(pair -> new Pair(pair[0], pair[1]))
            .toList());
  }

  /** A form and the same without accents, with one letter or all spelled otherwise. */
  Set<String> others(String form, String withoutAccents) {
    Set<String> others = new LinkedHashSet<>(List.of(withoutAccents));
    others.add(all(form));
    others.add(all(withoutAccents));
    pairs.forEach(pair -> others.add(pair.in(form)));
    return others;
  }

  private String all(String form) {
    String spelled = form;
    for (Pair pair : pairs) {
      spelled = pair.in(spelled);
    }
    return spelled;
  }
}
