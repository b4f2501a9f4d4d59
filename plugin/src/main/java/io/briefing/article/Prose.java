package io.briefing.article;

import java.util.List;
import java.util.function.Function;

/**
 * The article below its front matter, and its main points: passages to read numbers in, claims, and
 * the same text as XHTML.
 */
public final class Prose {

  private final List<Passage> passages;
  private final List<ClaimLink> claims;
  private final List<Table> tables;
  private final List<ChartPlace> chartPlaces;
  private final List<PlainLink> links;
  private final Function<Function<ClaimLink, ClaimMarkup>, String> points;
  private final Writer writer;

  Prose(
      List<Passage> passages,
      List<ClaimLink> claims,
      List<Table> tables,
      List<ChartPlace> chartPlaces,
      List<PlainLink> links,
      Function<Function<ClaimLink, ClaimMarkup>, String> points,
      Writer writer) {
    this.passages = List.copyOf(passages);
    this.claims = List.copyOf(claims);
    this.tables = List.copyOf(tables);
    this.chartPlaces = List.copyOf(chartPlaces);
    this.links = List.copyOf(links);
    this.points = points;
    this.writer = writer;
  }

  /** Writes the prose when it is told what to put at its claims, chart places and cells. */
  interface Writer {
    String write(
        Function<ClaimLink, ClaimMarkup> marks,
        Function<ChartPlace, String> charts,
        TableMarkup tables);
  }

  /** Every block with words, in the order of the source. */
  public List<Passage> passages() {
    return passages;
  }

  /** In the order of the source. */
  public List<ClaimLink> claims() {
    return claims;
  }

  /** In the order of the source. Their cells with words are among the passages. */
  public List<Table> tables() {
    return tables;
  }

  /** Links that are no claims, in the order of the source. */
  public List<PlainLink> links() {
    return links;
  }

  /** In the order of the source. */
  public List<ChartPlace> chartPlaces() {
    return chartPlaces;
  }

  /**
   * The main points as a list, a well-formed, sanitised XHTML fragment; nothing if there are none.
   *
   * @param marks what to put at each of their claims
   */
  public String points(Function<ClaimLink, ClaimMarkup> marks) {
    return points.apply(marks);
  }

  /**
   * The prose as a well-formed, sanitised XHTML fragment, without namespace. Headings start at
   * {@code h2}: the page's title is its only {@code h1}.
   *
   * @param marks what to put at each claim; called once for each of {@link #claims()} that stands
   *     below the front matter, footnotes last
   * @param charts what to put at each of {@link #chartPlaces()}: well-formed XHTML of the caller's
   *     own making, or nothing
   */
  public String xhtml(
      Function<ClaimLink, ClaimMarkup> marks,
      Function<ChartPlace, String> charts,
      TableMarkup tables) {
    return writer.write(marks, charts, tables);
  }

  /** The prose without its charts. */
  public String xhtml(Function<ClaimLink, ClaimMarkup> marks) {
    return xhtml(marks, place -> "", TableMarkup.PLAIN);
  }
}
