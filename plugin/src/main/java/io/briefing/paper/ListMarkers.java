package io.briefing.paper;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes the numbers and bullets of the author's lists into the text, where the layout would only
 * paint them: so they are set in an embedded font, and can be copied and read aloud.
 */
final class ListMarkers {

  static final String CLASS = "briefing-marker";

  private static final String[] BULLETS = {"\u2022", "\u2013"};

  private ListMarkers() {}

  /** Lists of the theme, which have a class, stay without. */
  static void write(Element root) {
    for (Element list : elements(root, "ol")) {
      if (list.getAttribute("class").isEmpty()) {
        number(list);
      }
    }
    for (Element list : elements(root, "ul")) {
      if (list.getAttribute("class").isEmpty()) {
        String bullet = BULLETS[depth(list) % BULLETS.length];
        items(list).forEach(item -> mark(item, bullet));
      }
    }
  }

  private static void number(Element list) {
    int number = start(list.getAttribute("start"));
    for (Element item : items(list)) {
      mark(item, number + ".");
      number++;
    }
  }

  /** Markdown has at most nine digits here. */
  private static int start(String text) {
    boolean number =
        !text.isEmpty() && text.length() < 10 && text.chars().allMatch(ListMarkers::isDigit);
    return number ? Integer.parseInt(text) : 1;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static int depth(Node list) {
    int depth = 0;
    for (Node node = list.getParentNode(); node != null; node = node.getParentNode()) {
      depth += node.getNodeName().equals("ul") ? 1 : 0;
    }
    return depth;
  }

  /** The marker stands on the item's first line, which may be inside a paragraph. */
  private static void mark(Element item, String text) {
    Document document = item.getOwnerDocument();
    Element marker = document.createElement("span");
    marker.setAttribute("class", CLASS);
    marker.appendChild(document.createTextNode(text));
    Node line = item;
    while (firstElementWithoutWordsBefore(line) instanceof Element paragraph
        && paragraph.getNodeName().equals("p")) {
      line = paragraph;
    }
    line.insertBefore(marker, line.getFirstChild());
  }

  private static Node firstElementWithoutWordsBefore(Node node) {
    Node child = node.getFirstChild();
    while (child != null && !(child instanceof Element) && child.getTextContent().isBlank()) {
      child = child.getNextSibling();
    }
    return child;
  }

  private static List<Element> items(Element list) {
    List<Element> items = new ArrayList<>();
    for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element item && item.getNodeName().equals("li")) {
        items.add(item);
      }
    }
    return items;
  }

  /** As they are now: the list that the library gives changes with the document. */
  private static List<Element> elements(Element root, String name) {
    NodeList live = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < live.getLength(); i++) {
      elements.add((Element) live.item(i));
    }
    return elements;
  }
}
