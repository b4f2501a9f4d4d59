package io.briefing.article;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settles what each link of the tree is: a {@link ClaimNode} if it leads to a formula, written
 * there or in a definition; an ordinary link or picture; or text, if nobody defines where it leads
 * or if another link stands inside it.
 */
final class Links {

  private final Definitions definitions;
  private final List<Span> spaced = new ArrayList<>();

  private Links(Definitions definitions) {
    this.definitions = definitions;
  }

  /** Changes the tree; gives the formulas with spaces and without angle brackets. */
  static List<Span> settle(Document document, Definitions definitions) {
    Links links = new Links(definitions);
    links.settleBelow(document);
    return links.spaced;
  }

  /** Whether a link stands below a node. */
  private boolean settleBelow(Node parent) {
    boolean found = false;
    Node next;
    for (Node child = parent.getFirstChild(); child != null; child = next) {
      next = child.getNext();
      boolean inside = settleBelow(child);
      found |= settle(child, inside);
    }
    return found;
  }

  /**
   * Settles one node whose children are settled.
   *
   * @param inside whether one of them is a link
   * @return whether a link stands here or inside
   */
  private boolean settle(Node node, boolean inside) {
    if (node instanceof InlineLinkNode link) {
      keepBlanks(link, between(link.getTextOpeningMarker(), link.getTextClosingMarker()));
    }
    if (node instanceof Link link) {
      settleLink(link, inside);
      return true;
    }
    if (!(node instanceof RefNode reference)) {
      return inside;
    }
    Optional<Reference> definition = definitions.get(reference);
    if (definition.isEmpty() || inside && node instanceof LinkRef) {
      dissolve(node);
      return inside;
    }
    keepBlanks(node, words(reference));
    if (node instanceof ImageRef) {
      replace(node, defined(new Image(node.getChars()), definition.get()));
      return inside;
    }
    settleReference(reference, definition.get());
    return true;
  }

  private void settleLink(Link link, boolean inside) {
    Optional<ClaimTarget> target = ClaimTarget.of(link.getUrl());
    if (inside) {
      dissolve(link);
    } else if (target.isPresent()) {
      boolean angled = !link.getUrlOpeningMarker().isEmpty();
      if (!angled && link.getUrl().indexOfAny(CharPredicate.SPACE_TAB) >= 0) {
        spaced.add(target.get().span());
      }
      Span words = between(link.getTextOpeningMarker(), link.getTextClosingMarker());
      replace(link, new ClaimNode(link.getChars(), words, target.get(), title(link.getTitle())));
    }
  }

  private void settleReference(RefNode reference, Reference definition) {
    Optional<ClaimTarget> target = ClaimTarget.of(definition.getUrl());
    if (target.isEmpty()) {
      replace(reference, defined(new Link(reference.getChars()), definition));
      return;
    }
    definitions.use(definition);
    replace(
        reference,
        new ClaimNode(
            reference.getChars(), words(reference), target.get(), title(definition.getTitle())));
  }

  private static Span words(RefNode reference) {
    return reference.isReferenceTextCombined()
        ? between(reference.getReferenceOpeningMarker(), reference.getReferenceClosingMarker())
        : between(reference.getTextOpeningMarker(), reference.getTextClosingMarker());
  }

  /** Puts back the blanks at both ends of a link's words, which the library cuts off. */
  private static void keepBlanks(Node link, Span words) {
    Node first = link.getFirstChild();
    Node last = link.getLastChild();
    if (first != null && words.start() < first.getStartOffset()) {
      link.prependChild(text(link, words.start(), first.getStartOffset()));
    }
    if (last != null && last.getEndOffset() < words.end()) {
      link.appendChild(text(link, last.getEndOffset(), words.end()));
    }
  }

  private static Node defined(InlineLinkNode link, Reference definition) {
    link.setUrl(definition.getUrl());
    link.setTitle(definition.getTitle());
    return link;
  }

  private static Span between(BasedSequence opening, BasedSequence closing) {
    return new Span(opening.getEndOffset(), closing.getStartOffset());
  }

  private static Optional<String> title(BasedSequence title) {
    return title.isNull()
        ? Optional.empty()
        : Optional.of(ClaimTarget.unescaped(title.normalizeEOL()));
  }

  private static void replace(Node node, Node by) {
    by.takeChildren(node);
    node.insertBefore(by);
    node.unlink();
  }

  /** Puts a node's children into its place, and its brackets as text around them. */
  private static void dissolve(Node node) {
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null) {
      node.insertBefore(text(node, start, end));
    } else {
      node.insertBefore(text(node, start, first.getStartOffset()));
      Text behind = text(node, last.getEndOffset(), end);
      while (node.getFirstChild() != null) {
        node.insertBefore(node.getFirstChild());
      }
      node.insertBefore(behind);
    }
    node.unlink();
  }

  private static Text text(Node node, int start, int end) {
    return new Text(node.getChars().baseSubSequence(start, Math.max(start, end)));
  }
}
