package io.briefing.paper;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The structure of the PDF, by the elements of the document: made when something is drawn for an
 * element, with everything around it. What is never drawn has no place in it; only the cells of a
 * row are all there, so that its columns can be counted.
 */
final class PdfTags {

  private final Predicate<Element> links;
  private final Map<Node, Integer> places = new IdentityHashMap<>();
  private final Map<Element, PdfTag> tags = new IdentityHashMap<>();
  private final Map<Element, PdfTag> bodies = new IdentityHashMap<>();

  /** Every word of a paragraph asks for the same. */
  private final Map<Node, PdfTag> holding = new IdentityHashMap<>();

  private final PdfTag root;

  /**
   * @param writer of an open document
   * @param links which elements lead somewhere
   */
  PdfTags(Document document, PdfWriter writer, Predicate<Element> links) {
    this.links = links;
    this.root = new PdfTag(writer.getStructureTreeRoot(), PdfRole.DOCUMENT);
    count(document.getDocumentElement());
  }

  private void count(Node node) {
    places.put(node, places.size());
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      count(child);
    }
  }

  /** Where a node stands in the document, counted over all nodes. */
  int place(Node node) {
    return places.get(node);
  }

  /**
   * Whether a text belongs to the structure: not the spaces between blocks, which a line of list
   * items may be set with.
   */
  boolean holds(Text text) {
    return !text.getData().isBlank() || !PdfRole.isGroup(holding(text.getParentNode()).role());
  }

  /** The structure element that what stands directly inside a node belongs to. */
  PdfTag holding(Node node) {
    PdfTag known = holding.get(node);
    if (known == null) {
      known = find(node);
      holding.put(node, known);
    }
    return known;
  }

  private PdfTag find(Node node) {
    for (Node at = node; at instanceof Element element; at = at.getParentNode()) {
      Optional<PdfName> role = role(element);
      if (role.isPresent()) {
        PdfTag tag = tag(element, role.get());
        return isItem(element) ? body(element, tag) : tag;
      }
    }
    return root;
  }

  private Optional<PdfName> role(Element element) {
    return element.getNodeName().equals("a")
        ? Optional.of(PdfRole.LINK).filter(role -> links.test(element))
        : PdfRole.of(element);
  }

  private PdfTag tag(Element element, PdfName role) {
    if (role == PdfRole.DOCUMENT) {
      return root;
    }
    if (!tags.containsKey(element)) {
      Element item = role == PdfRole.LABEL ? itemAround(element) : null;
      PdfTag around =
          item == null ? holding(element.getParentNode()) : tag(item, PdfRole.LIST_ITEM);
      // A row has made its cells already.
      if (!tags.containsKey(element)) {
        make(element, role, around, place(item == null ? element : item));
      }
    }
    return tags.get(element);
  }

  private void make(Element element, PdfName role, PdfTag around, int place) {
    PdfTag tag = new PdfTag(around, role, place);
    tags.put(element, tag);
    PdfAttributes.put(tag, role, element);
    if (role == PdfRole.ROW) {
      for (Node cell = element.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
        holding(cell);
      }
    }
  }

  /** What stands in an item behind its number or bullet. */
  private PdfTag body(Element item, PdfTag tag) {
    return bodies.computeIfAbsent(
        item,
        i -> {
          PdfTag body = new PdfTag(tag, PdfRole.LIST_BODY, place(item) + 1);
          if (!isFootnote(item)) {
            return body;
          }
          PdfTag note = new PdfTag(body, PdfRole.NOTE, place(item) + 1);
          PdfAttributes.put(note, PdfRole.NOTE, item);
          return note;
        });
  }

  private static boolean isItem(Node node) {
    return node.getNodeName().equals("li");
  }

  private static boolean isFootnote(Element item) {
    Node list = item.getParentNode();
    return list != null
        && list.getParentNode() instanceof Element section
        && section.getAttribute("role").equals("doc-endnotes");
  }

  /** The item whose number or bullet this is; a term of a list of terms has none around it. */
  private static Element itemAround(Element marker) {
    for (Node at = marker; at instanceof Element element; at = at.getParentNode()) {
      if (isItem(element)) {
        return element;
      }
      if (at.getNodeName().equals("dl")) {
        return null;
      }
    }
    return null;
  }

  void finish(PdfWriter writer) throws IOException {
    root.finish(writer);
  }
}
