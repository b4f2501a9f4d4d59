package io.briefing.warning;

import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.verdict.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures whose labels are alike but for the name of what they are of: "Revenue <em>in Europe</em>"
 * and "Revenue <em>in the United States</em>".
 *
 * <p>Articles are passed over, and prepositions are of two sorts only: those that place ("in the
 * north", „im Norden“) and all others. A name has no general word ("net sales") and no digit.
 */
final class Siblings {

  /** For the prepositions that say where: "in", "at". */
  static final String PLACING = "in ";

  /** For all other prepositions. */
  static final String OTHERWISE = "of ";

  private static final int MOST_NAME = 4;

  /** Longer labels are sentences. */
  private static final int MOST_LABEL = 12;

  private final Set<String> generic;
  private final Set<String> placing;
  private final Set<String> prepositions;
  private final Set<String> articles;

  /** The ways in which the label of each figure is a frame with a name in it. */
  private final Map<Figure, List<Named>> labels = new HashMap<>();

  /** The figures by what their labels share, and by their names in it. */
  private final Map<Frame, Map<List<String>, Figure>> figures = new HashMap<>();

  /** What stands before and behind the name in a label. */
  record Frame(List<String> before, List<String> behind) {

    /** Whether the name is a place: of a preposition that says so, or of none. */
    boolean isOfPlace() {
      return before.isEmpty() || !before.get(before.size() - 1).equals(OTHERWISE);
    }
  }

  /** A label as a frame with a name in it. */
  record Named(Frame frame, List<String> name) {}

  Siblings(Figures all, Terms terms) {
    this.generic = terms.words("generic");
    this.placing = terms.words("placing");
    this.prepositions = terms.words("prepositions");
    this.articles = terms.words("articles");
    for (Figure figure : all.all()) {
      List<Named> label = named(figure);
      labels.put(figure, label);
      for (Named named : label) {
        figures
            .computeIfAbsent(named.frame(), unseen -> new HashMap<>())
            .putIfAbsent(named.name(), figure);
      }
    }
  }

  /** The sibling that bears a name in a frame. */
  Optional<Figure> called(Frame frame, List<String> name) {
    return Optional.ofNullable(figures.getOrDefault(frame, Map.of()).get(name));
  }

  /** Every way in which a figure's label is a frame with a name in it that others share. */
  List<Named> of(Figure figure) {
    List<Named> shared = new ArrayList<>();
    for (Named named : labels.getOrDefault(figure, List.of())) {
      if (figures.getOrDefault(named.frame(), Map.of()).size() > 1) {
        shared.add(named);
      }
    }
    return shared;
  }

  /** The telling words of a figure's label and aliases. */
  List<String> words(Figure figure) {
    return figure
        .names()
        .flatMap(name -> WholeWords.of(name).all().stream())
        .filter(this::isTelling)
        .toList();
  }

  private List<Named> named(Figure figure) {
    List<String> label = new ArrayList<>();
    for (String word : WholeWords.of(figure.label()).all()) {
      String plain = plain(word);
      if (!plain.isEmpty()) {
        label.add(plain);
      }
    }
    List<Named> named = new ArrayList<>();
    for (int from = 0; from < label.size() && label.size() <= MOST_LABEL; from++) {
      int most = Math.min(MOST_NAME, label.size() - from);
      for (int count = 1; count <= most && isName(label, from, from + count); count++) {
        List<String> before = label.subList(0, from);
        List<String> behind = label.subList(from + count, label.size());
        if (hasWord(before) || hasWord(behind)) {
          named.add(new Named(new Frame(before, behind), label.subList(from, from + count)));
        }
      }
    }
    return named;
  }

  /** Whether a word tells something, as no article or preposition does. */
  boolean isTelling(String word) {
    String plain = plain(word);
    return !plain.isEmpty() && isWord(plain);
  }

  /** Whether a name may begin so and hold each of these words. */
  private boolean isName(List<String> label, int from, int to) {
    if (!isWord(label.get(from))) {
      return false;
    }
    for (String word : label.subList(from, to)) {
      if (generic.contains(word) || Character.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasWord(List<String> label) {
    for (String word : label) {
      if (isWord(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String word) {
    return !word.equals(PLACING) && !word.equals(OTHERWISE);
  }

  boolean isGeneral(String word) {
    return generic.contains(word);
  }

  boolean isArticle(String word) {
    return articles.contains(word);
  }

  /** A word, or what stands for its sort; empty for an article. */
  String plain(String word) {
    if (placing.contains(word)) {
      return PLACING;
    }
    if (prepositions.contains(word)) {
      return OTHERWISE;
    }
    return articles.contains(word) || word.length() == 1 && !Character.isDigit(word.charAt(0))
        ? ""
        : word;
  }
}
