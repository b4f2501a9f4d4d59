package io.briefing.article;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers the footnotes in the order in which readers meet them: those of the prose first, then
 * those that footnotes refer to. A footnote that nobody refers to has no number and is not
 * published.
 */
final class Footnotes {

  /**
   * A mark in the text.
   *
   * @param number of the footnote, from 1
   * @param mark how often the footnote has been referred to, from 1
   */
  record Mark(int number, int mark) {}

  private static final int MOST_COMPARED = 20;

  private final Map<String, FootnoteBlock> definitions = new HashMap<>();
  private final Map<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
  private final List<FootnoteBlock> published = new ArrayList<>();
  private final Map<Footnote, Mark> marks = new IdentityHashMap<>();
  private final Map<Integer, Integer> markCounts = new HashMap<>();
  private final Set<FootnoteBlock> missed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Optional<String>> meant = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private final NodeVisitor finder =
      new NodeVisitor(new VisitHandler<>(FootnoteBlock.class, this::define));

  private Footnotes() {}

  static Footnotes of(Node document) {
    Footnotes footnotes = new Footnotes();
    footnotes.finder.visit(document);
    NodeVisitor references =
        new NodeVisitor(
            new VisitHandler<>(Footnote.class, footnotes::refer),
            new VisitHandler<>(FootnoteBlock.class, block -> {}));
    references.visit(document);
    // The list grows while footnotes refer to further ones.
    for (int i = 0; i < footnotes.published.size(); i++) {
      references.visitChildren(footnotes.published.get(i));
    }
    return footnotes;
  }

  /** In the order of their numbers. */
  List<FootnoteBlock> published() {
    return List.copyOf(published);
  }

  boolean isPublished(FootnoteBlock definition) {
    return numbers.containsKey(definition);
  }

  Optional<Mark> mark(Footnote reference) {
    return Optional.ofNullable(marks.get(reference));
  }

  /**
   * The footnote that a mark without one was meant for, which then needs no other mark. Beyond a
   * number of names, none is compared: each would be with every footnote.
   */
  Optional<String> meant(String name) {
    return meant.containsKey(name) || meant.size() < MOST_COMPARED
        ? meant.computeIfAbsent(name, this::nearest)
        : Optional.empty();
  }

  private Optional<String> nearest(String name) {
    Optional<String> near = Nearest.to(name, names);
    near.map(Definitions::key).map(definitions::get).ifPresent(missed::add);
    return near;
  }

  /** Whether a mark was misspelt that most likely leads to this footnote. */
  boolean isMissed(FootnoteBlock definition) {
    return missed.contains(definition);
  }

  /** How many marks lead to the footnote with this number. */
  int marks(int number) {
    return markCounts.get(number);
  }

  /** A footnote can stand inside another. */
  private void define(FootnoteBlock block) {
    if (definitions.putIfAbsent(Definitions.key(block.getText()), block) == null) {
      names.add(block.getText().toString());
    }
    finder.visitChildren(block);
  }

  private void refer(Footnote reference) {
    FootnoteBlock definition = definitions.get(Definitions.key(reference.getText()));
    if (definition != null) {
      int number = numbers.computeIfAbsent(definition, this::publish);
      marks.put(reference, new Mark(number, markCounts.merge(number, 1, Integer::sum)));
    }
  }

  private int publish(FootnoteBlock definition) {
    published.add(definition);
    return published.size();
  }
}
