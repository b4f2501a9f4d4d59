package io.briefing.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;

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

  private final DefinitionMap<FootnoteDefinition> definitions =
      new DefinitionMap<>(FootnoteDefinition.class);
  private final Map<FootnoteDefinition, Integer> numbers = new IdentityHashMap<>();
  private final List<FootnoteDefinition> published = new ArrayList<>();
  private final Map<FootnoteReference, Mark> marks = new IdentityHashMap<>();
  private final Map<Integer, Integer> markCounts = new HashMap<>();

  private Footnotes() {}

  static Footnotes of(Node document) {
    Footnotes footnotes = new Footnotes();
    document.accept(footnotes.new Definitions());
    References references = footnotes.new References();
    document.accept(references);
    // The list grows while footnotes refer to further ones.
    for (int i = 0; i < footnotes.published.size(); i++) {
      references.visitChildren(footnotes.published.get(i));
    }
    return footnotes;
  }

  /** In the order of their numbers. */
  List<FootnoteDefinition> published() {
    return List.copyOf(published);
  }

  boolean isPublished(FootnoteDefinition definition) {
    return numbers.containsKey(definition);
  }

  Optional<Mark> mark(FootnoteReference reference) {
    return Optional.ofNullable(marks.get(reference));
  }

  /** How many marks lead to the footnote with this number. */
  int marks(int number) {
    return markCounts.get(number);
  }

  private final class Definitions extends AbstractVisitor {
    @Override
    public void visit(CustomBlock block) {
      if (block instanceof FootnoteDefinition definition) {
        definitions.putIfAbsent(definition.getLabel(), definition);
      }
      visitChildren(block);
    }
  }

  private final class References extends AbstractVisitor {
    @Override
    public void visit(CustomBlock block) {
      if (!(block instanceof FootnoteDefinition)) {
        visitChildren(block);
      }
    }

    @Override
    public void visit(CustomNode node) {
      FootnoteDefinition definition =
          node instanceof FootnoteReference reference
              ? definitions.get(reference.getLabel())
              : null;
      if (definition == null) {
        visitChildren(node);
        return;
      }
      int number = numbers.computeIfAbsent(definition, this::publish);
      marks.put(
          (FootnoteReference) node, new Mark(number, markCounts.merge(number, 1, Integer::sum)));
    }

    private int publish(FootnoteDefinition definition) {
      published.add(definition);
      return published.size();
    }

    @Override
    protected void visitChildren(Node parent) {
      super.visitChildren(parent);
    }
  }
}
