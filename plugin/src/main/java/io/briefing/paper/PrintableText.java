package io.briefing.paper;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes a document fit for fonts that lack some characters: the layout would drop these without a
 * word, and set others from the wrong side. A character with a stand-in is replaced by it; any
 * other becomes a box and is remembered.
 */
final class PrintableText {

  private static final String BOX = "\u25a1";
  private static final String HARD_SPACE = "\u00a0";

  /** More characters without a space are parted. */
  private static final int LONGEST_RUN = 300;

  private static final int SUBSCRIPT_ZERO = 0x2080;

  private static final int SUPERSCRIPT_ZERO = 0x2070;

  private static final Map<Integer, String> STAND_INS =
      Map.ofEntries(
          Map.entry(0x2011, "-"), // non-breaking hyphen
          Map.entry(0x00ad, ""), // a soft hyphen would print as a hyphen
          Map.entry(0x200b, ""), // zero-width space
          Map.entry(0x200c, ""),
          Map.entry(0x200d, ""),
          Map.entry(0x200e, ""),
          Map.entry(0x200f, ""),
          Map.entry(0x2060, ""), // word joiner
          Map.entry(0xfeff, ""),
          Map.entry(0xfe0f, ""), // asks for a coloured picture of the character before
          Map.entry(0x202f, "\u00a0"), // narrow no-break space
          Map.entry(0x2007, "\u00a0"), // figure space
          Map.entry(0x200a, "\u2009"), // hair space
          Map.entry(0x2015, "\u2014"), // horizontal bar
          Map.entry(0x21a9, "\u2190"),
          Map.entry(0x2197, "\u2191"), // up and to the right
          Map.entry(0x2198, "\u2193"),
          Map.entry(0x22c5, "\u00b7"), // times
          Map.entry(0x25b3, "\u25b2"), // triangles without a filling
          Map.entry(0x25bd, "\u25bc"),
          Map.entry(0x2605, "*"),
          Map.entry(0x2713, "\u221a"),
          Map.entry(0x2714, "\u221a"),
          Map.entry(0x2717, "\u00d7"),
          Map.entry(0x2718, "\u00d7"));

  /** Money that the fonts have no sign for is told by its code. */
  private static final Map<Integer, String> CODES =
      Map.of(0x20b9, "INR", 0x20ba, "TRY", 0x20bd, "RUB", 0x0e3f, "THB", 0x20b8, "KZT");

  private final IntPredicate printable;
  private final IntPredicate printableAsCode;
  private final SortedSet<Integer> missing = new TreeSet<>();

  /**
   * @param printableAsCode what the font of code can print
   */
  PrintableText(IntPredicate printable, IntPredicate printableAsCode) {
    this.printable = printable;
    this.printableAsCode = printableAsCode;
  }

  /** The code points that became a box. */
  SortedSet<Integer> missing() {
    return missing;
  }

  /** Replaces, in the whole document, what cannot be printed. */
  void clean(Document document) {
    clean(document.getDocumentElement(), printable);
  }

  /** Replaces what cannot be printed in a text outside the document. */
  String clean(String text) {
    return clean(text, printable);
  }

  private void clean(Element element, IntPredicate around) {
    String name = element.getNodeName();
    IntPredicate here = name.equals("code") || name.equals("pre") ? printableAsCode : around;
    // The layout ends no line between two pieces of text, but within one it does.
    removeBreaks(element);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        text.setData(parted(clean(text.getData(), here)));
      } else if (child instanceof Element inner) {
        clean(inner, here);
      }
    }
    if (name.equals("img") && element.hasAttribute("alt")) {
      element.appendChild(
          element.getOwnerDocument().createTextNode(clean(element.getAttribute("alt"), here)));
      element.getOwnerDocument().renameNode(element, null, "span");
    }
  }

  private static void removeBreaks(Element element) {
    boolean removed = false;
    Node next;
    for (Node child = element.getFirstChild(); child != null; child = next) {
      next = child.getNextSibling();
      if (child.getNodeName().equals("wbr")) {
        element.removeChild(child);
        removed = true;
      }
    }
    if (removed) {
      element.normalize();
    }
  }

  private String clean(String typed, IntPredicate here) {
    if (isClean(typed, here)) {
      return typed;
    }
    // The fonts have letters with their accents, and could not place an accent over a letter.
    String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(text.length());
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int c = text.codePointAt(at);
      next = at + Character.charCount(c);
      if (c < 0x20 || printsAsItIs(c, here)) {
        out.appendCodePoint(c);
      } else if (CODES.containsKey(c)) {
        out.append(isDigit(text, at - 1) ? HARD_SPACE : "").append(CODES.get(c));
        out.append(isDigit(text, next) ? HARD_SPACE : "");
      } else {
        out.append(standIn(c).or(() -> sameInOther(c, here)).orElseGet(() -> box(c)));
      }
    }
    return out.toString();
  }

  private static boolean isClean(String text, IntPredicate here) {
    int c;
    for (int at = 0; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      if (c >= 0x7f && (isMark(c) || !printsAsItIs(c, here))) {
        return false;
      }
    }
    return true;
  }

  private String box(int c) {
    missing.add(c);
    return BOX;
  }

  /** ℃ is °C, and a letter in a ring a letter. */
  private static Optional<String> sameInOther(int c, IntPredicate here) {
    String typed = Character.toString(c);
    String same = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    boolean prints = same.codePoints().allMatch(each -> printsAsItIs(each, here));
    return prints && !same.equals(typed) ? Optional.of(same) : Optional.empty();
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  /**
   * With a thin space where too much stands without any: each such run is measured over and over.
   */
  private static String parted(String text) {
    if (text.length() <= LONGEST_RUN) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      if (run > LONGEST_RUN && !Character.isLowSurrogate(text.charAt(i))) {
        out.append('\u2009');
        run = 1;
      }
      out.append(text.charAt(i));
    }
    return out.toString();
  }

  /** The digit of CO₂ is a plain one where the font has no lowered one. */
  private static Optional<String> standIn(int c) {
    int lowered = c - SUBSCRIPT_ZERO;
    int raised = c - SUPERSCRIPT_ZERO;
    if (lowered >= 0 && lowered <= 9) {
      return Optional.of(Integer.toString(lowered));
    }
    return Optional.ofNullable(raised >= 0 && raised <= 9 ? "^" + raised : STAND_INS.get(c));
  }

  private static boolean printsAsItIs(int c, IntPredicate here) {
    return c != 0x00ad && !isFromRightToLeft(c) && here.test(c);
  }

  /** The layout sets every letter from left to right: Hebrew would stand backwards. */
  private static boolean isFromRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
