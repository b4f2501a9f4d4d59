package io.briefing.warning;

import io.briefing.verdict.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of amounts that exclude each other: what is a net profit is no operating profit, and a net
 * debt no gross one.
 *
 * <p>The terms of a language list them as {@code rival.profit.net = net profit|net income}. A name
 * may be of several sorts, where it is used for each („Bruttogewinn“); then it excludes only what
 * is of none of them.
 */
final class Rivals {

  private static final String KEY = "rival.";

  private static final String MARGIN = "margin";

  private static final String PROFIT = "profit";

  /** No "de" and no "of". */
  private static final int SHORTEST = 4;

  /** Each language's are gathered once, when first needed, and do not change afterwards. */
  private static final Map<Terms, Rivals> KNOWN = new ConcurrentHashMap<>();

  /** The sorts of each name, by the family that they exclude each other in. */
  private final Map<String, Map<String, Set<String>>> sorts = new HashMap<>();

  private final int mostWords;

  /** A name, from one of the words that were read to another. */
  record Found(String name, int first, int last) {}

  static Rivals in(Terms terms) {
    return KNOWN.computeIfAbsent(terms, Rivals::new);
  }

  private Rivals(Terms terms) {
    for (String key : terms.keys()) {
      if (key.startsWith(KEY)) {
        String[] parts = key.substring(KEY.length()).split("\\.");
        for (String name : terms.words(key)) {
          sorts
              .computeIfAbsent(joined(WholeWords.of(name).all()), unseen -> new HashMap<>())
              .computeIfAbsent(parts[0], unseen -> new HashSet<>())
              .add(parts[1]);
        }
      }
    }
    mostWords = sorts.keySet().stream().mapToInt(name -> name.split(" ").length).max().orElse(0);
  }

  /** Those that words name, in order, each as long as it can be. */
  List<Found> in(List<String> words) {
    List<Found> found = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      for (int count = Math.min(mostWords, words.size() - first); count > 0; count--) {
        String name = joined(words.subList(first, first + count));
        if (sorts.containsKey(name)) {
          found.add(new Found(name, first, first + count - 1));
          first += count - 1;
          break;
        }
      }
    }
    return found;
  }

  /** Whether a name excludes one that labels and aliases hold, and is of the sort of none. */
  boolean exclude(String name, Stream<String> labels) {
    List<String> own =
        labels.flatMap(label -> in(WholeWords.of(label).all()).stream()).map(Found::name).toList();
    return !own.isEmpty() && own.stream().allMatch(mine -> areApart(mine, name));
  }

  /**
   * Whether a name is of a margin on another profit than labels hold: "gross margin" of a net one.
   */
  boolean excludeMargin(String name, List<String> labels, String said) {
    Set<String> margins = sorts.get(name).getOrDefault(MARGIN, Set.of());
    Set<String> profits =
        labels.stream()
            .flatMap(label -> in(WholeWords.of(label).all()).stream())
            .flatMap(found -> sorts.get(found.name()).getOrDefault(PROFIT, Set.of()).stream())
            .collect(Collectors.toSet());
    return !margins.isEmpty()
        && !profits.isEmpty()
        && profits.stream().noneMatch(margins::contains)
        && labels.stream().noneMatch(label -> tell(label, MARGIN, margins))
        && !tell(said, PROFIT, profits);
  }

  /** Whether one of the words stands in names of such sorts alone: "gross", "after". */
  private boolean tell(String words, String family, Set<String> own) {
    return WholeWords.of(words).all().stream()
        .filter(word -> word.length() >= SHORTEST)
        .map(word -> sortsWith(word, family))
        .anyMatch(with -> !with.isEmpty() && own.containsAll(with));
  }

  private Set<String> sortsWith(String word, String family) {
    return sorts.entrySet().stream()
        .filter(entry -> (" " + entry.getKey() + " ").contains(" " + word + " "))
        .flatMap(entry -> entry.getValue().getOrDefault(family, Set.of()).stream())
        .collect(Collectors.toSet());
  }

  private boolean areApart(String one, String other) {
    Map<String, Set<String>> others = sorts.get(other);
    return sorts.get(one).entrySet().stream()
        .filter(entry -> others.containsKey(entry.getKey()))
        .anyMatch(
            entry -> entry.getValue().stream().noneMatch(others.get(entry.getKey())::contains));
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }
}
