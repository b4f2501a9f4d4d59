package io.briefing.article;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Puts a stretch of prose into a claim, as if its author had set brackets around it. Emphasis that
 * the stretch cuts in two becomes two: of {@code **one half** of sales}, "half of sales" is {@code
 * **one **[**half** of sales]}.
 */
final class Enclosure {

  private Enclosure() {}

  /**
   * Whether a stretch of a block can become a claim: it may touch no link and no other claim, and
   * cut nothing but text and emphasis.
   */
  static boolean isPossible(Node block, Span stretch) {
    for (Node child : block.getChildren()) {
      Span span = new Span(child.getStartOffset(), child.getEndOffset());
      boolean cut = !stretch.contains(span);
      boolean divisible = child instanceof Text || isEmphasis(child);
      if (span.overlaps(stretch)
          && (isLink(child) || cut && !divisible || !isPossible(child, stretch))) {
        return false;
      }
    }
    return true;
  }

  /** Encloses a stretch for which that {@link #isPossible}. */
  static void enclose(Node block, Span stretch, ClaimNode claim) {
    Node parent = innermost(block, stretch);
    Node behind = cut(parent, stretch.end());
    Node next = cut(parent, stretch.start());
    next.insertBefore(claim);
    while (next != behind) {
      Node enclosed = next;
      next = next.getNext();
      claim.appendChild(enclosed);
    }
  }

  /** The innermost emphasis that holds the whole stretch, or else the block. */
  private static Node innermost(Node block, Span stretch) {
    Node parent = block;
    for (Node child = parent.getFirstChild(); child != null; ) {
      boolean holds = start(child) <= stretch.start() && stretch.end() <= end(child);
      if (isEmphasis(child) && holds) {
        parent = child;
      }
      child = parent == child ? child.getFirstChild() : child.getNext();
    }
    return parent;
  }

  /** The child before which the place lies, once what holds it is cut there; null at the end. */
  private static Node cut(Node parent, int place) {
    Node child = parent.getFirstChild();
    while (child != null && end(child) <= place) {
      child = child.getNext();
    }
    if (child == null || place <= start(child)) {
      return child;
    }
    Node rest = rest(child, place);
    child.insertAfter(rest);
    return rest;
  }

  /** Takes away what stands behind a place in text or emphasis. */
  private static Node rest(Node node, int place) {
    BasedSequence chars = node.getChars();
    BasedSequence behind = chars.subSequence(chars.length() - (chars.getEndOffset() - place));
    if (node instanceof Text) {
      node.setChars(chars.subSequence(0, place - chars.getStartOffset()));
      return new Text(behind);
    }
    Node rest = sameEmphasis(node, behind);
    for (Node child = cut(node, place); child != null; ) {
      Node next = child.getNext();
      rest.appendChild(child);
      child = next;
    }
    return rest;
  }

  private static Node sameEmphasis(Node node, BasedSequence chars) {
    return node instanceof Emphasis
        ? new Emphasis(chars)
        : node instanceof StrongEmphasis ? new StrongEmphasis(chars) : new Strikethrough(chars);
  }

  private static boolean isEmphasis(Node node) {
    return node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Strikethrough;
  }

  private static boolean isLink(Node node) {
    return node instanceof ClaimNode
        || node instanceof Link
        || node instanceof AutoLink
        || node instanceof MailLink;
  }

  /** Where the text of a node starts, behind the signs of emphasis. */
  private static int start(Node node) {
    return node.hasChildren() ? start(node.getFirstChild()) : node.getStartOffset();
  }

  private static int end(Node node) {
    return node.hasChildren() ? end(node.getLastChild()) : node.getEndOffset();
  }
}
