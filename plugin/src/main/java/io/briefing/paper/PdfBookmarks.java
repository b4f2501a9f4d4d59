package io.briefing.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The headings of a document as bookmarks, each inside the larger one before it. They are written
 * into the document's head, where the layout looks for them: it would ask every element and every
 * box for them otherwise.
 */
final class PdfBookmarks {

  private static final int LONGEST_NAME = 200;

  private final Document document;

  /** The bookmarks that the next may stand in, the innermost first. */
  private final Deque<Element> open = new ArrayDeque<>();

  private final Deque<Integer> levels = new ArrayDeque<>();
  private int unnamed;

  private PdfBookmarks(Document document) {
    this.document = document;
    open.push(document.createElement("bookmarks"));
    levels.push(0);
  }

  static void write(Document document) {
    PdfBookmarks bookmarks = new PdfBookmarks(document);
    bookmarks.collect(document.getDocumentElement());
    Node head = document.getDocumentElement().getFirstChild();
    while (head != null && !head.getNodeName().equals("head")) {
      head = head.getNextSibling();
    }
    if (head != null) {
      head.appendChild(bookmarks.open.getLast());
    }
  }

  private void collect(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child.getNodeName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> add((Element) child);
        // What is quoted or drawn has headings of its own, and a paragraph has none.
        case "blockquote", "figure", "table", "p", "#text" -> {}
        default -> collect(child);
      }
    }
  }

  private void add(Element heading) {
    int level = heading.getNodeName().charAt(1) - '0';
    while (levels.peek() >= level) {
      levels.pop();
      open.pop();
    }
    if (heading.getAttribute("id").isEmpty()) {
      unnamed++;
      heading.setAttribute("id", "briefing-heading-" + unnamed);
    }
    Element bookmark = document.createElement("bookmark");
    bookmark.setAttribute("name", name(heading));
    bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
    open.peek().appendChild(bookmark);
    open.push(bookmark);
    levels.push(level);
  }

  private static String name(Element heading) {
    String name = heading.getTextContent().strip().replaceAll("\\s+", " ");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
