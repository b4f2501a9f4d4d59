package io.briefing.report;

import io.briefing.drawing.Drawing;
import io.briefing.theme.Markup;
import io.briefing.theme.View;
import java.util.List;
import java.util.Map;

/**
 * One article as the templates see it. Every text is finished: numbers, dates and labels stand in
 * the article's language and need no further formatting; an absent text is empty, never null.
 * {@code verdict} and {@code colour} are the stable names that class names and tick marks are made
 * of ({@code verified}, {@code pass}), for a claim {@code doubted} beside the verdicts; what is
 * read aloud or printed is in {@code label}.
 *
 * @param lang the article's BCP 47 language tag
 * @param name where the page stands in the output directory, without its extension
 * @param path the source as messages name it
 * @param sources the documents that its figures rest on, each once, or how many there are; or empty
 * @param prose the text, block by block
 * @param claims every claim, in the order of the text
 * @param charts every chart; each stands behind a block of the prose as well
 * @param references the sources of the figures, each once
 * @param unchecked numbers that are neither claimed nor excused; of very many only the first
 * @param linkedData as JSON-LD, to stand in a data block of the page
 * @param legend the tick marks that stand on the page, and what each means
 * @param labels the fixed words of the page, by the keys of the theme's label files
 */
public record Report(
    String lang,
    String name,
    String path,
    String title,
    String subtitle,
    String summary,
    List<String> authors,
    String byline,
    List<String> tags,
    Day date,
    String period,
    String sources,
    Summary verdict,
    List<Tile> tiles,
    Block points,
    List<Block> prose,
    List<Claim> claims,
    List<Chart> charts,
    List<Figure> figures,
    List<Reference> references,
    List<Check> checks,
    List<Excuse> excused,
    List<Unchecked> unchecked,
    List<Finding> findings,
    List<Sign> legend,
    Method method,
    Markup linkedData,
    Map<String, String> labels)
    implements View {

  public Report {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    tiles = List.copyOf(tiles);
    prose = List.copyOf(prose);
    claims = List.copyOf(claims);
    charts = List.copyOf(charts);
    figures = List.copyOf(figures);
    references = List.copyOf(references);
    checks = List.copyOf(checks);
    excused = List.copyOf(excused);
    unchecked = List.copyOf(unchecked);
    findings = List.copyOf(findings);
    legend = List.copyOf(legend);
    labels = Map.copyOf(labels);
  }

  /** A date for machines ({@code 2024-07-05}) and for readers; both are empty if there is none. */
  public record Day(String iso, String text) {}

  /**
   * The verdict on the article.
   *
   * @param colour the worst of the claims and checks; what may stay though it fails is worth a look
   * @param draft whether something fails, so that the page may not pass for finished
   * @param draftWhy what the banner of a draft says
   * @param sentence "7 of 8 claims agree with the figures, 1 to correct."
   * @param toCorrect the claims that stop the build
   * @param toLookAt what else the sentence counts; of very many only the first
   * @param more how many of these are not shown, or empty
   * @param tallies how many claims have which verdict, best first
   * @param coverage how many numbers are claimed and excused, or empty
   */
  public record Summary(
      String colour,
      boolean draft,
      String draftWhy,
      String sentence,
      List<Claim> toCorrect,
      List<Pointer> toLookAt,
      String more,
      List<Tally> tallies,
      String coverage) {
    public Summary {
      toCorrect = List.copyOf(toCorrect);
      toLookAt = List.copyOf(toLookAt);
      tallies = List.copyOf(tallies);
    }
  }

  /** So many claims of one verdict. */
  public record Tally(String verdict, String colour, String label, String count) {}

  /**
   * A key figure.
   *
   * @param trend {@code up}, {@code down}, {@code flat}, or empty where nothing is compared
   * @param change the move as a signed number, "+11.8 %"
   * @param since what the move is counted from, "from 2022"
   */
  public record Tile(
      String label,
      String value,
      String unit,
      String period,
      String trend,
      String change,
      String since) {}

  /** A paragraph, a table or a list, with the claims in it and the charts that stand behind it. */
  public record Block(Markup xhtml, List<Claim> claims, List<Chart> charts) {
    public Block {
      claims = List.copyOf(claims);
      charts = List.copyOf(charts);
    }
  }

  /**
   * A picture of figures.
   *
   * @param number its place in the front matter, from "1"
   * @param title what it shows
   * @param subtitle measure, unit and period
   * @param description what it shows in words and numbers, for those who do not see it
   * @param drawing for paper: the narrow one where its table stands beside it, else the wide one
   * @param beside whether there is room for the table beside the drawing
   * @param wide as SVG, for screens with room
   * @param narrow the same for a phone
   * @param columns of the table of its numbers, behind the column of names
   * @param source where the numbers come from, or empty
   */
  public record Chart(
      String number,
      String kind,
      String title,
      String subtitle,
      String description,
      Drawing drawing,
      boolean beside,
      Markup wide,
      Markup narrow,
      List<String> columns,
      List<Row> rows,
      String source) {
    public Chart {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** A row of a chart's table. */
  public record Row(String label, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A claim with its proof.
   *
   * @param number its place in the text, from "1"
   * @param id the anchor's stem, the same as long as the claim's words and formula are
   * @param place where its words stand in the source, "line:column"
   * @param words what the reader sees in the text
   * @param label the verdict in plain words
   * @param says what the words stand for: "below 14.3 %"
   * @param gives what the figures give: "15.79 %"
   * @param sense what that is: {@code level}, {@code ratio}, {@code growth}…, or empty if nothing
   * @param formula as the author wrote it
   * @param named the formula with the figures' labels
   * @param values the formula with the figures' values, in {@code units}: "USD million, 2023"
   * @param uses the figures the formula rests on
   * @param sources of these figures, each once; {@code references} are their numbers, "1, 3"
   * @param hints what would be true, or why it is not
   * @param reasons why it cannot be decided or compared, as the console says it; English pages only
   * @param remarks why it may stay though it fails; that its words speak of something else
   * @param tolerance the author's own, if stated
   * @param picture a share or a move as two small bars, or empty
   */
  public record Claim(
      String number,
      String id,
      String place,
      String words,
      String verdict,
      String colour,
      String label,
      String says,
      String gives,
      String sense,
      String formula,
      String named,
      String values,
      String units,
      List<Use> uses,
      List<String> sources,
      String references,
      List<String> hints,
      List<String> reasons,
      List<Remark> remarks,
      String tolerance,
      Markup picture) {
    public Claim {
      uses = List.copyOf(uses);
      sources = List.copyOf(sources);
      hints = List.copyOf(hints);
      reasons = List.copyOf(reasons);
      remarks = List.copyOf(remarks);
    }
  }

  /** A figure at the period where a formula uses it. */
  public record Use(String id, String label, String period, String value, String source) {}

  /** A figure; its id made fit for a link, and the number of its source. */
  public record Figure(
      String id,
      String anchor,
      String label,
      String unit,
      List<Value> values,
      String source,
      String url,
      String reference,
      String note) {
    public Figure {
      values = List.copyOf(values);
    }
  }

  /** A value of a figure and how far it is known: "± 0.5". */
  public record Value(String period, String value, String precision) {}

  /** A relation between figures, judged for one period; it stands at "line:column". */
  public record Check(
      String place,
      String formula,
      String period,
      String verdict,
      String colour,
      String label,
      String values,
      String because,
      List<String> hints,
      List<String> reasons,
      List<Remark> remarks) {
    public Check {
      hints = List.copyOf(hints);
      reasons = List.copyOf(reasons);
      remarks = List.copyOf(remarks);
    }
  }

  /** A number without a figure, and why. */
  public record Excuse(String quote, String because) {}

  /** A number that rests on no figure, at "line:column", between a few words of its sentence. */
  public record Unchecked(
      String place, String before, String words, String after, String formula) {}

  /**
   * What the author should look at, at "line:column".
   *
   * @param lang of the message, where it is not the page's, or empty; hints are English
   * @param anchor where a sign in a table leads, empty if it is told in no cell
   */
  public record Finding(
      String rule,
      String level,
      String label,
      String place,
      String anchor,
      String lang,
      String message,
      List<String> hints) {
    public Finding {
      hints = List.copyOf(hints);
    }
  }
}
