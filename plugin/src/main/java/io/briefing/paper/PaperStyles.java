package io.briefing.paper;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.css.CSSPrimitiveValue;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * What the style sheet says of each place in a document, found once for all documents. A place is
 * an element's name and attributes, and those of the elements around it; a thousand reports have
 * the same few hundred. The layout's own matching, which tries every rule on every element and was
 * a third of the work, is asked about new places only.
 *
 * <p>A style sheet with rules that count siblings ({@code :nth-child}, {@code :even}, {@code :odd},
 * {@code a + b + c}) is matched element by element, as ever: there a place says too little.
 */
final class PaperStyles {

  /** Beyond them, the attributes of some article are all different: nothing more is kept. */
  private static final int MOST_PLACES = 20_000;

  /** A theme has one; if its templates write a sheet for each article, none is worth keeping. */
  private static final int MOST_SHEETS = 8;

  private final Map<String, Place> sheets = new ConcurrentHashMap<>();
  private final AtomicInteger places = new AtomicInteger();

  /** The styles of one document to be laid out. */
  StyleReference reference(UserAgentCallback userAgent) {
    return new Reference(userAgent);
  }

  /** Whether what is found for a place under a style sheet is kept for the next document. */
  static boolean areKept(String sheet) {
    return !Selectors.of(sheet).countSiblings();
  }

  private static void settle(CascadedStyle style) {
    style.getCascadedPropertyDeclarations().forEachRemaining(PaperStyles::settle);
    style.getFingerprint();
  }

  /** Declarations work out some of their fields when asked; other threads must find them ready. */
  private static void settle(PropertyDeclaration declaration) {
    declaration.getFingerprint();
    if (declaration.getValue().getPrimitiveType() == CSSPrimitiveValue.CSS_IDENT) {
      declaration.asIdentValue();
    }
  }

  /** An element as the rules see it: where it stands, and what was found for it. */
  private static final class Place {
    private final Map<String, Place> children = new ConcurrentHashMap<>();
    private final Map<String, Optional<CascadedStyle>> styles = new ConcurrentHashMap<>();
    private final Map<List<String>, PageInfo> pages = new ConcurrentHashMap<>();
    private final Selectors selectors;

    private Place(Selectors selectors) {
      this.selectors = selectors;
    }
  }

  private final class Reference extends StyleReference {
    private final Map<Node, Place> found = new IdentityHashMap<>();
    private Place root;
    private Runnable matching;

    private Reference(UserAgentCallback userAgent) {
      super(userAgent);
    }

    @Override
    public void setDocumentContext(
        SharedContext context, NamespaceHandler names, Document document, UserInterface user) {
      String rules =
          names.getStylesheets(document).stream()
              .flatMap(sheet -> sheet.getContent().stream())
              .collect(Collectors.joining("\n"));
      root =
          sheets.size() < MOST_SHEETS
              ? sheets.computeIfAbsent(rules, sheet -> new Place(Selectors.of(sheet)))
              : sheets.getOrDefault(rules, new Place(Selectors.of(rules)));
      found.put(document, root);
      matching = () -> super.setDocumentContext(context, names, document, user);
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
      if (element == null) {
        return CascadedStyle.emptyCascadedStyle;
      }
      Optional<CascadedStyle> known = known(element, "");
      return known == null
          ? kept(element, "", matched(() -> super.getCascadedStyle(element, restyle)))
          : known.orElse(null);
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
      Node element = node instanceof Element ? node : node.getParentNode();
      Optional<CascadedStyle> known = known(element, pseudoElement);
      return known == null
          ? kept(
              element,
              pseudoElement,
              matched(() -> super.getPseudoElementStyle(node, pseudoElement)))
          : known.orElse(null);
    }

    /** What was found before, or null. */
    @SuppressWarnings("OptionalAssignedToNull")
    private Optional<CascadedStyle> known(Node element, String part) {
      return root.selectors.countSiblings() ? null : place(element).styles.get(part);
    }

    private CascadedStyle kept(Node element, String part, CascadedStyle style) {
      if (!root.selectors.countSiblings()) {
        if (style != null) {
          settle(style);
        }
        place(element).styles.put(part, Optional.ofNullable(style));
      }
      return style;
    }

    private Place place(Node node) {
      Place place = found.get(node);
      if (place == null) {
        Place around = place(node.getParentNode());
        String look = root.selectors.look((Element) node);
        place = around.children.get(look);
        if (place == null) {
          place = new Place(root.selectors);
          if (places.incrementAndGet() < MOST_PLACES) {
            around.children.put(look, place);
          }
        }
        found.put(node, place);
      }
      return place;
    }

    @Override
    public PageInfo getPageStyle(String pageName, String pseudoPage) {
      List<String> page = List.of(String.valueOf(pageName), String.valueOf(pseudoPage));
      PageInfo style = root.pages.get(page);
      if (style == null) {
        style = matched(() -> super.getPageStyle(pageName, pseudoPage));
        settle(style.getPageStyle());
        style.getMarginBoxes().values().forEach(box -> box.forEach(PaperStyles::settle));
        root.pages.put(page, style);
      }
      return style;
    }

    /** None: only the fonts that are embedded can be used. */
    @Override
    public List<FontFaceRule> getFontFaceRules() {
      return List.of();
    }

    /** The style sheets are read when the first new place asks for them. */
    private <T> T matched(Supplier<T> match) {
      if (matching != null) {
        matching.run();
        matching = null;
      }
      return match.get();
    }
  }

  /**
   * What the selectors of a style sheet ask of an element.
   *
   * @param countSiblings how many stand before it
   * @param neighbour what the element before it is
   * @param ends whether it is the first or the last in its parent
   * @param ids the identities that some rule names; all others look alike
   * @param allAttributes attributes of any name
   */
  private record Selectors(
      boolean countSiblings,
      boolean neighbour,
      boolean ends,
      Set<String> ids,
      boolean allAttributes) {

    static Selectors of(String sheet) {
      StringBuilder selectors = new StringBuilder();
      int from = 0;
      for (int i = 0; i < sheet.length(); i++) {
        switch (sheet.charAt(i)) {
          case '{' -> selectors.append(sheet, from, i).append('{');
          case '}', ';' -> {}
          default -> {
            continue;
          }
        }
        from = i + 1;
      }
      String all = selectors.toString();
      return new Selectors(
          List.of(":nth-child", ":even", ":odd").stream().anyMatch(all::contains)
              || Stream.of(all.split("[,{]")).anyMatch(Selectors::looksFarBack),
          all.contains("+"),
          all.contains("-child"),
          ids(all),
          all.contains("["));
    }

    /** Whether it may ask what stands before the neighbour, too: {@code a + b + c}. */
    private static boolean looksFarBack(String selector) {
      return selector.indexOf('+') != selector.lastIndexOf('+');
    }

    private static Set<String> ids(String selectors) {
      Set<String> ids = new HashSet<>();
      for (int at = selectors.indexOf('#'); at >= 0; at = selectors.indexOf('#', at + 1)) {
        int end = at + 1;
        while (end < selectors.length() && isName(selectors.charAt(end))) {
          end++;
        }
        ids.add(selectors.substring(at + 1, end));
      }
      return Set.copyOf(ids);
    }

    private static boolean isName(char c) {
      return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** The element as far as rules can tell it from others. */
    String look(Element element) {
      Node before = neighbour ? next(element, Node::getPreviousSibling) : null;
      return before == null
          ? itself(element)
          : itself(element) + "\nafter " + itself((Element) before);
    }

    private String itself(Element element) {
      NamedNodeMap attributes = element.getAttributes();
      StringBuilder look = new StringBuilder(element.getNodeName());
      for (int i = 0; i < attributes.getLength(); i++) {
        String name = attributes.item(i).getNodeName();
        String value = attributes.item(i).getNodeValue();
        if (allAttributes || isStyling(name) || name.equals("id") && ids.contains(value)) {
          look.append('\n').append(name).append('=').append(value);
        }
      }
      if (ends) {
        look.append(next(element, Node::getPreviousSibling) == null ? "\nfirst" : "");
        look.append(next(element, Node::getNextSibling) == null ? "\nlast" : "");
      }
      return look.toString();
    }

    /** The next element on a side, or null. */
    private static Node next(Element element, UnaryOperator<Node> side) {
      Node sibling = side.apply(element);
      while (sibling != null && sibling.getNodeType() != Node.ELEMENT_NODE) {
        sibling = side.apply(sibling);
      }
      return sibling;
    }

    /** The layout's own rules ask for many attributes, but for none of these. */
    private static boolean isStyling(String attribute) {
      return switch (attribute) {
        case "id", "href", "title", "alt", "headers", "viewBox", "d" -> false;
        default -> !attribute.startsWith("aria-");
      };
    }
  }
}
