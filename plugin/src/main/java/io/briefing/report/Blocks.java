package io.briefing.report;

import io.briefing.article.ChartPlace;
import io.briefing.theme.Markup;
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
  private static final String PLACE = "<div class=\"briefing-place-";
  private static final String PLACE_END = "\"></div>";
  private static final String FOOTNOTES = "class=\"briefing-footnotes\"";

  private Blocks() {}

  /** What stands in the prose at the place of a chart, until the chart is put behind its block. */
  static String placeOf(ChartPlace place) {
    return place.number().isPresent() ? PLACE + place.number().getAsInt() + PLACE_END : "";
  }

  /** Charts that no place in the prose asks for stand behind it, but before its footnotes. */
  static List<Report.Block> of(String xhtml, List<Report.Claim> claims, List<Report.Chart> charts) {
    Map<String, Report.Claim> byId = byId(claims);
    Map<String, Report.Chart> unplaced = new LinkedHashMap<>();
    charts.forEach(chart -> unplaced.put(chart.number(), chart));
    List<Report.Block> blocks = new ArrayList<>();
    for (String block : cut(xhtml)) {
      List<Report.Chart> here = new ArrayList<>();
      String words = withoutPlaces(block, unplaced, here);
      if (!words.isEmpty() || !here.isEmpty()) {
        blocks.add(new Report.Block(new Markup(words), claimsIn(words, byId), here));
      }
    }
    if (!unplaced.isEmpty()) {
      int last = blocks.size() - 1;
      boolean notes = last >= 0 && blocks.get(last).xhtml().xhtml().contains(FOOTNOTES);
      List<Report.Chart> rest = List.copyOf(unplaced.values());
      blocks.add(notes ? last : last + 1, new Report.Block(new Markup(""), List.of(), rest));
    }
    return blocks;
  }

  /** A piece of XHTML that stands by itself, with the claims in it. */
  static Report.Block of(String xhtml, List<Report.Claim> claims) {
    return new Report.Block(new Markup(xhtml), claimsIn(xhtml, byId(claims)), List.of());
  }

  private static Map<String, Report.Claim> byId(List<Report.Claim> claims) {
    Map<String, Report.Claim> byId = new LinkedHashMap<>();
    claims.forEach(claim -> byId.put(claim.id(), claim));
    return byId;
  }

  /** The block without its places; the chart that first asks for each is taken from the rest. */
  private static String withoutPlaces(
      String block, Map<String, Report.Chart> unplaced, List<Report.Chart> here) {
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (int at = block.indexOf(PLACE); at >= 0; at = block.indexOf(PLACE, from)) {
      int end = block.indexOf(PLACE_END, at);
      Report.Chart chart = unplaced.remove(block.substring(at + PLACE.length(), end));
      if (chart != null) {
        here.add(chart);
      }
      words.append(block, from, at);
      from = end + PLACE_END.length();
    }
    return words.append(block.substring(from)).toString().strip();
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
  static int endOfTag(String xhtml, int from) {
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
