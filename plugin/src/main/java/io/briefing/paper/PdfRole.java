package io.briefing.paper;

import com.lowagie.text.pdf.PdfName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What an element of the document is in the structure of the PDF: one of the standard types of PDF
 * 1.7. An element without a role of its own, {@code b} or a {@code div} around blocks, leaves its
 * content to the element around it.
 */
final class PdfRole {

  static final PdfName DOCUMENT = new PdfName("Document");
  static final PdfName LIST_BODY = PdfName.LBODY;
  static final PdfName LIST_ITEM = PdfName.LI;
  static final PdfName LABEL = PdfName.LBL;
  static final PdfName LINK = PdfName.LINK;
  static final PdfName FIGURE = PdfName.FIGURE;
  static final PdfName ROW = new PdfName("TR");
  static final PdfName HEAD_CELL = new PdfName("TH");
  static final PdfName CELL = new PdfName("TD");
  static final PdfName TABLE = PdfName.TABLE;
  static final PdfName LIST = PdfName.L;
  static final PdfName NOTE = new PdfName("Note");

  private static final PdfName TABLE_HEAD = new PdfName("THead");
  private static final PdfName TABLE_BODY = new PdfName("TBody");
  private static final PdfName TABLE_FOOT = new PdfName("TFoot");
  private static final PdfName SECTION = new PdfName("Sect");
  private static final PdfName DIVISION = new PdfName("Div");
  private static final PdfName PARAGRAPH = new PdfName("P");
  private static final PdfName SPAN = new PdfName("Span");
  private static final Map<String, PdfName> BY_NAME =
      Map.ofEntries(
          Map.entry("body", DOCUMENT),
          Map.entry("h1", new PdfName("H1")),
          Map.entry("h2", new PdfName("H2")),
          Map.entry("h3", new PdfName("H3")),
          Map.entry("h4", new PdfName("H4")),
          Map.entry("h5", new PdfName("H5")),
          Map.entry("h6", new PdfName("H6")),
          Map.entry("p", PARAGRAPH),
          Map.entry("pre", PARAGRAPH),
          Map.entry("figcaption", PARAGRAPH),
          Map.entry("ul", LIST),
          Map.entry("ol", LIST),
          Map.entry("li", LIST_ITEM),
          Map.entry("table", TABLE),
          Map.entry("caption", new PdfName("Caption")),
          Map.entry("thead", TABLE_HEAD),
          Map.entry("tbody", TABLE_BODY),
          Map.entry("tfoot", TABLE_FOOT),
          Map.entry("tr", ROW),
          Map.entry("th", HEAD_CELL),
          Map.entry("td", CELL),
          Map.entry("code", new PdfName("Code")),
          Map.entry("blockquote", new PdfName("BlockQuote")),
          Map.entry("q", new PdfName("Quote")),
          Map.entry("section", SECTION),
          Map.entry("article", SECTION),
          Map.entry("header", DIVISION),
          Map.entry("footer", DIVISION),
          Map.entry("aside", DIVISION),
          Map.entry("figure", DIVISION));

  private static final Set<PdfName> GROUPS =
      Set.of(
          DOCUMENT,
          SECTION,
          DIVISION,
          LIST,
          LIST_ITEM,
          NOTE,
          TABLE,
          TABLE_HEAD,
          TABLE_BODY,
          TABLE_FOOT,
          ROW);

  private PdfRole() {}

  /** Whether an element of this role is made of other elements and holds no words itself. */
  static boolean isGroup(PdfName role) {
    return GROUPS.contains(role);
  }

  /** Links depend on their target, which {@link PdfLinks} knows. */
  static Optional<PdfName> of(Element element) {
    String name = element.getNodeName();
    return switch (name) {
      case "div" -> ofDivision(element);
      case "dl" -> Optional.of(isListOfTerms(element) ? LIST : DIVISION);
      case "dt" -> Optional.of(isListOfTerms(list(element)) ? LABEL : PARAGRAPH);
      case "dd" -> Optional.of(isListOfTerms(list(element)) ? LIST_BODY : PARAGRAPH);
      case "svg" -> element.getAttribute("role").equals("img") ? Optional.of(FIGURE) : none();
      case "span" -> ofSpan(element);
      default -> Optional.ofNullable(BY_NAME.get(name)).or(() -> ofForeign(element));
    };
  }

  private static Optional<PdfName> none() {
    return Optional.empty();
  }

  private static Optional<PdfName> ofDivision(Element division) {
    if (isListOfTerms(division.getParentNode())) {
      return Optional.of(LIST_ITEM);
    }
    return holdsWords(division) ? Optional.of(PARAGRAPH) : none();
  }

  private static Optional<PdfName> ofSpan(Element span) {
    return span.getAttribute("class").equals(ListMarkers.CLASS)
        ? Optional.of(LABEL)
        : ofForeign(span);
  }

  /** Words in another language need a place to say so. */
  private static Optional<PdfName> ofForeign(Element element) {
    boolean root = element.getParentNode() == element.getOwnerDocument();
    return element.hasAttribute("lang") && !root ? Optional.of(SPAN) : none();
  }

  private static Node list(Node term) {
    return term.getParentNode() == null ? null : term.getParentNode().getParentNode();
  }

  /** A {@code dl} whose terms stand in pairs, each in a {@code div}. */
  private static boolean isListOfTerms(Node node) {
    if (node == null || !node.getNodeName().equals("dl")) {
      return false;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element && !child.getNodeName().equals("div")) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsWords(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text && !text.getData().isBlank()) {
        return true;
      }
    }
    return false;
  }
}
