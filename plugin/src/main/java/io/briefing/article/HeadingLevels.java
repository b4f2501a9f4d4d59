package io.briefing.article;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;

/** Looks for the headings of the highest level. */
final class HeadingLevels {

  private static final int LOWEST = 6;

  private int highest = LOWEST;

  private HeadingLevels() {}

  /** The level of the highest headings, 1 for {@code #}; 6 if there are none. */
  static int highest(Node document) {
    HeadingLevels levels = new HeadingLevels();
    new NodeVisitor(new VisitHandler<>(Heading.class, levels::look)).visit(document);
    return levels.highest;
  }

  private void look(Heading heading) {
    highest = Math.min(highest, heading.getLevel());
  }
}
