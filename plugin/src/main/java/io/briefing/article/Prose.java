package io.briefing.article;

import java.util.List;
import java.util.function.Function;

/**
 * The article below its front matter: passages to read numbers in, claims, and the same text as
 * XHTML.
 */
public final class Prose {

  private final List<Passage> passages;
  private final List<ClaimLink> claims;
  private final List<Table> tables;
  private final Function<Function<ClaimLink, ClaimMarkup>, String> writer;

  Prose(
      List<Passage> passages,
      List<ClaimLink> claims,
      List<Table> tables,
      Function<Function<ClaimLink, ClaimMarkup>, String> writer) {
    this.passages = List.copyOf(passages);
    this.claims = List.copyOf(claims);
    this.tables = List.copyOf(tables);
    this.writer = writer;
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

  /**
   * The prose as a well-formed, sanitised XHTML fragment, without namespace. Headings start at
   * {@code h2}: the page's title is its only {@code h1}.
   *
   * @param marks what to put at each claim; called once for each of {@link #claims()}, footnotes
   *     last
   */
  public String xhtml(Function<ClaimLink, ClaimMarkup> marks) {
    return writer.apply(marks);
  }
}
