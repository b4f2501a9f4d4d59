package io.briefing.article;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Looks for the headings of the highest level. */
final class HeadingLevels extends AbstractVisitor {

  private static final int LOWEST = 6;

  private int highest = LOWEST;

  private HeadingLevels() {}

  /** The level of the highest headings, 1 for {@code #}; 6 if there are none. */
  static int highest(Node document) {
    HeadingLevels levels = new HeadingLevels();
    document.accept(levels);
    return levels.highest;
  }

  @Override
  public void visit(Heading heading) {
    highest = Math.min(highest, heading.getLevel());
  }
}
