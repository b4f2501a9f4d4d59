package io.briefing.paper;

import io.briefing.theme.MarkupTree;
import io.briefing.theme.RenderException;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The template's XHTML as a document to be printed: what is clicked on a screen becomes a link, the
 * lists get their numbers and bullets, and short tables are told from long ones. No declaration of
 * a document type is read, so nothing can be fetched by one.
 */
final class PaperDocument {

  /** With its head. */
  private static final int FEW_ROWS = 13;

  private PaperDocument() {}

  /**
   * @throws RenderException if the template's output is not well-formed XHTML
   */
  static Document read(String xhtml) {
    try {
      Document document = MarkupTree.of(xhtml);
      linkNotes(document);
      keepShortTables(document);
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

  /** A tick mark opens its note on a screen; on paper it leads to its row at the end. */
  private static void linkNotes(Document document) {
    NodeList buttons = document.getElementsByTagName("button");
    for (int i = buttons.getLength() - 1; i >= 0; i--) {
      Element button = (Element) buttons.item(i);
      String note = button.getAttribute("popovertarget");
      Element mark = (Element) document.renameNode(button, null, "a");
      mark.removeAttribute("popovertarget");
      mark.setAttribute("href", "#tie-" + note.substring(note.indexOf('-') + 1));
    }
  }

  /** A short table stays on one page; the style sheet cannot count rows. */
  private static void keepShortTables(Document document) {
    NodeList tables = document.getElementsByTagName("table");
    for (int i = 0; i < tables.getLength(); i++) {
      Element table = (Element) tables.item(i);
      // The rows of the tie-out are tall, and each is whole by itself.
      boolean tall = table.getAttribute("class").startsWith("briefing-tie-out");
      if (!tall && hasFewRows(table)) {
        Element box =
            table.getParentNode() instanceof Element div && div.getNodeName().equals("div")
                ? div
                : table;
        box.setAttribute("class", (box.getAttribute("class") + " briefing-few").strip());
      }
    }
  }

  /** Asks for one row behind the last of few only: to count a long table's takes long. */
  private static boolean hasFewRows(Element table) {
    return table.getElementsByTagName("tr").item(FEW_ROWS) == null;
  }
}
