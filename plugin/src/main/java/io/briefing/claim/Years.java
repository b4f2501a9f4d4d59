package io.briefing.claim;

import io.briefing.phrase.Phrase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The years that words name. */
public final class Years {

  private Years() {}

  /** Each year once, in order; a range of years names none. */
  public static Set<Integer> in(List<Phrase> phrases) {
    return phrases.stream()
        .filter(phrase -> phrase.kind() == Phrase.Kind.YEAR && phrase.numbers().size() == 1)
        .map(phrase -> phrase.numbers().get(0).value().floor().intValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
