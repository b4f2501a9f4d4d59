package io.briefing.report;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a reader reads on in a piece of XHTML: the text between its tags, but for code, which is
 * copied and has to stay as it was typed. One pass over well-formed, sanitised XHTML.
 */
final class RunningText {

  private static final Set<String> CODE = Set.of("code", "pre");

  private RunningText() {}

  /** The XHTML with each stretch of running text set anew; tags and their attributes are kept. */
  static String set(String xhtml, UnaryOperator<String> setter) {
    StringBuilder out = new StringBuilder(xhtml.length());
    int inCode = 0;
    int from = 0;
    for (int at = xhtml.indexOf('<'); at >= 0; at = xhtml.indexOf('<', from)) {
      String text = xhtml.substring(from, at);
      from = Blocks.endOfTag(xhtml, at) + 1;
      out.append(inCode > 0 ? text : setter.apply(text)).append(xhtml, at, from);
      inCode += codeOpened(xhtml, at, from);
    }
    return out.append(setter.apply(xhtml.substring(from))).toString();
  }

  /** One if the tag opens code, one less if it closes some. */
  private static int codeOpened(String xhtml, int start, int end) {
    boolean closes = xhtml.charAt(start + 1) == '/';
    int from = closes ? start + 2 : start + 1;
    int to = from;
    while (Character.isLetterOrDigit(xhtml.charAt(to))) {
      to++;
    }
    boolean empty = xhtml.charAt(end - 2) == '/';
    if (empty || !CODE.contains(xhtml.substring(from, to))) {
      return 0;
    }
    return closes ? -1 : 1;
  }
}
