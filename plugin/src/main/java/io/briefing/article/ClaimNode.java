package io.briefing.article;

import java.util.Optional;
import org.commonmark.node.CustomNode;

/**
 * A claim in the syntax tree; its children are the claim's words. Offsets count from the start of
 * the prose.
 */
final class ClaimNode extends CustomNode {

  private final Span words;
  private final Span formulaSpan;
  private final String formula;
  private final Optional<String> title;
  private final boolean defined;

  /**
   * @param defined whether the formula stands in a definition elsewhere
   */
  ClaimNode(Span words, Span formulaSpan, String formula, Optional<String> title, boolean defined) {
    this.words = words;
    this.formulaSpan = formulaSpan;
    this.formula = formula;
    this.title = title;
    this.defined = defined;
  }

  Span words() {
    return words;
  }

  Span formulaSpan() {
    return formulaSpan;
  }

  String formula() {
    return formula;
  }

  Optional<String> title() {
    return title;
  }

  boolean isDefined() {
    return defined;
  }
}
