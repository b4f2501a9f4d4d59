package io.briefing.paper;

import io.briefing.theme.MarkupTree;
import io.briefing.theme.RenderException;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The template's XHTML as a document to be printed: what is clicked on a screen becomes a link, the
 * lists get their numbers and bullets, and short tables are told from long ones. No declaration of
 * a document type is read, so nothing can be fetched by one.
 */
final class PaperDocument {

  /** With its head, a table of fewer than these is short. */
  private static final int FEW_ROWS = 14;

  private PaperDocument() {}

  /**
   * @throws RenderException if the template's output is not well-formed XHTML
   */
  static Document read(String xhtml) {
    try {
      Document document = MarkupTree.of(xhtml);
      prepare(document.getDocumentElement());
      ListMarkers.write(document.getDocumentElement());
      return document;
    } catch (SAXParseException e) {
      throw new RenderException(
          "template paper.ftl or one of its parts gives malformed XHTML: "
              + e.getMessage()
              + "; the line reads "
              + xhtml.lines().skip(e.getLineNumber() - 1L).findFirst().orElse(""),
          e);
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new RenderException("the output of template paper.ftl cannot be read: " + e, e);
    }
  }

  /** One walk for all of it: to look for the elements of a name takes a walk each. */
  private static void prepare(Element element) {
    Node next;
    for (Node child = element.getFirstChild(); child != null; child = next) {
      next = child.getNextSibling();
      if (isIdle(child, element)) {
        element.removeChild(child);
      } else if (child instanceof Element inner) {
        prepare(inner);
        switch (inner.getNodeName()) {
          case "button" -> linkNote(inner);
          case "table" -> keepShort(inner);
          default -> {}
        }
      }
    }
  }

  /** Between the parts of a table, a template's line ends say nothing. */
  private static boolean isIdle(Node node, Element around) {
    return switch (around.getNodeName()) {
      case "table", "thead", "tbody", "tfoot", "tr" ->
          node instanceof Text text && text.getData().isBlank();
      default -> false;
    };
  }

  /** A tick mark opens its note on a screen; on paper it leads to its row at the end. */
  private static void linkNote(Element button) {
    String note = button.getAttribute("popovertarget");
    Element mark = (Element) button.getOwnerDocument().renameNode(button, null, "a");
    mark.removeAttribute("popovertarget");
    mark.setAttribute("href", "#tie-" + note.substring(note.indexOf('-') + 1));
  }

  /** A short table stays on one page; the style sheet cannot count rows. */
  private static void keepShort(Element table) {
    // The rows of the tie-out are tall, and each is whole by itself.
    boolean tall = table.getAttribute("class").startsWith("briefing-tie-out");
    if (!tall && rows(table) < FEW_ROWS) {
      Element box =
          table.getParentNode() instanceof Element div && div.getNodeName().equals("div")
              ? div
              : table;
      box.setAttribute("class", (box.getAttribute("class") + " briefing-few").strip());
    }
  }

  /** So many, or a few more than few. */
  private static int rows(Node node) {
    if (node.getNodeName().equals("tr")) {
      return 1;
    }
    int rows = 0;
    Node child = node.getFirstChild();
    while (child != null && rows < FEW_ROWS) {
      rows += rows(child);
      child = child.getNextSibling();
    }
    return rows;
  }
}
