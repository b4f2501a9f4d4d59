package io.briefing.article;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** A claim in the syntax tree; its children are the claim's words. */
final class ClaimNode extends Node {

  private final Span words;
  private final ClaimTarget target;
  private final Optional<String> title;

  /**
   * @param link the whole link in the source
   * @param words what stands between its square brackets
   */
  ClaimNode(BasedSequence link, Span words, ClaimTarget target, Optional<String> title) {
    super(link);
    this.words = words;
    this.target = target;
    this.title = title;
  }

  Span words() {
    return words;
  }

  ClaimTarget target() {
    return target;
  }

  Optional<String> title() {
    return title;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
