package io.briefing.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the prose into its blocks, so that the notes of a paragraph can stand beside it. One pass
 * over well-formed, sanitised XHTML.
 */
final class Blocks {

  private static final String ANCHOR = "id=\"claim-";

  private Blocks() {}

  static List<Report.Block> of(String xhtml, List<Report.Claim> claims) {
    Map<String, Report.Claim> byId = new LinkedHashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    List<Report.Block> blocks = new ArrayList<>();
    for (String block : cut(xhtml)) {
      blocks.add(new Report.Block(new Markup(block), claimsIn(block, byId)));
    }
    return blocks;
  }

  private static List<Report.Claim> claimsIn(String block, Map<String, Report.Claim> byId) {
    List<Report.Claim> claims = new ArrayList<>();
    for (int at = block.indexOf(ANCHOR); at >= 0; at = block.indexOf(ANCHOR, at + 1)) {
      int from = at + ANCHOR.length();
      Report.Claim claim = byId.get(block.substring(from, block.indexOf('"', from)));
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  /** The elements at the top, as text; white space between them is dropped, other text kept. */
  private static List<String> cut(String xhtml) {
    List<String> blocks = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = xhtml.indexOf('<'); at >= 0; at = xhtml.indexOf('<', at)) {
      int end = endOfTag(xhtml, at);
      if (xhtml.charAt(at + 1) == '/') {
        depth--;
      } else if (xhtml.charAt(end - 1) != '/') {
        depth++;
      }
      at = end + 1;
      if (depth == 0) {
        blocks.add(xhtml.substring(start, at).strip());
        start = at;
      }
    }
    String rest = xhtml.substring(start).strip();
    if (!rest.isEmpty()) {
      blocks.add(rest);
    }
    return blocks;
  }

  /** The closing bracket; one in a quoted attribute does not count. */
  private static int endOfTag(String xhtml, int from) {
    char quote = 0;
    for (int i = from; i < xhtml.length(); i++) {
      char c = xhtml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i;
      }
    }
    throw new IllegalArgumentException("prose with an unclosed tag at " + from);
  }
}
