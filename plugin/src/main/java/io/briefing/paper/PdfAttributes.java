package io.briefing.paper;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a structure element says about itself beside its role: which cells a head stands over, how a
 * list is numbered, its language, and the words that stand for what is drawn.
 */
final class PdfAttributes {

  private static final PdfName ALT = PdfName.ALT;
  private static final PdfName ID = new PdfName("ID");
  private static final PdfName NUMBERING = new PdfName("ListNumbering");

  private PdfAttributes() {}

  static void put(PdfTag tag, PdfName role, Element element) {
    if (role == PdfRole.HEAD_CELL) {
      tag.attribute("Table", new PdfName("Scope"), new PdfName(scope(element)));
    }
    if (role == PdfRole.HEAD_CELL || role == PdfRole.CELL) {
      span(tag, "RowSpan", element.getAttribute("rowspan"));
      span(tag, "ColSpan", element.getAttribute("colspan"));
    }
    if (role == PdfRole.LIST) {
      tag.attribute("List", NUMBERING, new PdfName(numbering(element)));
    }
    if (role == PdfRole.NOTE) {
      tag.put(ID, text(element.getAttribute("id")));
    }
    if (role == PdfRole.FIGURE) {
      tag.put(ALT, text(picture(element)));
    } else if (!element.getAttribute("aria-label").isEmpty() && role == PdfRole.LINK) {
      tag.put(ALT, text(element.getAttribute("aria-label")));
    }
    String lang = element.getAttribute("lang");
    if (!lang.isEmpty() && role != PdfRole.DOCUMENT) {
      tag.put(PdfName.LANG, text(lang));
    }
  }

  private static String scope(Element cell) {
    String scope = cell.getAttribute("scope");
    if (scope.isEmpty()) {
      Node row = cell.getParentNode();
      return row != null && row.getParentNode().getNodeName().equals("thead") ? "Column" : "Row";
    }
    return scope.startsWith("col") ? "Column" : "Row";
  }

  /** Cells that stretch over several rows or columns; a number that is none is left out. */
  private static void span(PdfTag tag, String name, String count) {
    boolean number =
        !count.isEmpty() && count.length() < 5 && count.chars().allMatch(c -> c >= '0' && c <= '9');
    if (number && !count.equals("1")) {
      tag.attribute("Table", new PdfName(name), new PdfNumber(count));
    }
  }

  private static String numbering(Element list) {
    if (!list.getAttribute("class").isEmpty()) {
      return "None";
    }
    return switch (list.getNodeName()) {
      case "ol" -> "Decimal";
      case "ul" -> "Disc";
      default -> "None";
    };
  }

  /** What a picture shows in words: its title and its description. */
  static String picture(Element svg) {
    String label = svg.getAttribute("aria-label");
    if (!label.isEmpty()) {
      return label;
    }
    StringBuilder words = new StringBuilder();
    for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
      String name = child.getNodeName();
      if (name.equals("title") || name.equals("desc")) {
        words.append(words.length() == 0 ? "" : " ").append(child.getTextContent().strip());
      }
    }
    return words.length() == 0 ? labelledBy(svg) : words.toString();
  }

  private static String labelledBy(Element svg) {
    Document document = svg.getOwnerDocument();
    Element label = document.getElementById(svg.getAttribute("aria-labelledby"));
    return label == null ? "" : label.getTextContent().strip();
  }

  static PdfObject text(String words) {
    return new PdfString(words, PdfObject.TEXT_UNICODE);
  }
}
