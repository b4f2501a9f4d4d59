package io.briefing.table;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Passage;
import io.briefing.article.Source;
import io.briefing.article.Table;
import io.briefing.article.TableRemark;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.table.TableSums.Found;
import io.briefing.table.TableWords.Role;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Adds up the tables of an article, down and across.
 *
 * <p>{@link SheetReader} reads a table's cells, {@link TableSums} finds what adds up to each of its
 * totals, {@link TableJudge} says what follows where it does not, {@link TableComplaints} puts it
 * into words. A sum of n rounded cells may miss by (n+1)/2 units of the last digit. A remark above
 * the table makes footing a must or excuses it.
 */
public final class Tables {

  /** The rule of a total that its cells do not come to. */
  public static final String DOES_NOT_FOOT = "does-not-foot";

  /** The rule of a change that does not follow from the two numbers beside it. */
  static final String CHANGE_DIFFERS = "change-differs";

  private final Source source;
  private final TableWords words;
  private final SheetReader reader;
  private final TableComplaints complaints;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Passage> footed = new HashSet<>();
  private final Set<Passage> told = new HashSet<>();
  private final List<CheckedSum> sums = new ArrayList<>();
  private final TableLayout.Reader layout;

  /**
   * What came of it.
   *
   * @param footed the cells that were added and came out right
   * @param sums that came out right, or did not
   * @param layout how the tables are to be set
   */
  public record Checked(
      Set<Passage> footed, List<CheckedSum> sums, TableLayout layout, List<Finding> findings) {

    /** No table. */
    public static final Checked NONE =
        new Checked(Set.of(), List.of(), TableLayout.NONE, List.of());

    public Checked {
      footed = Set.copyOf(footed);
      sums = List.copyOf(sums);
      findings = List.copyOf(findings);
    }
  }

  private Tables(Source source, TableWords words, SheetReader reader, Wording wording) {
    this.source = source;
    this.words = words;
    this.reader = reader;
    this.complaints = new TableComplaints(source, wording);
    this.layout = new TableLayout.Reader(words);
  }

  /** Whether a head names a year, and besides only words of periods: "FY2023", "31 Dec. 2023". */
  public static boolean isPeriod(String head, Language language) {
    return TableWords.in(language).isPeriod(head);
  }

  /**
   * Whether the label of a row or column names a balance or what was earlier, so that its numbers
   * may be of another period than the head they cross: "Opening balance", "Prior year".
   */
  public static boolean looksBack(String label, Language language) {
    return TableWords.in(language).looksBack(label);
  }

  /**
   * Adds up every table of an article.
   *
   * @param written the words of cells that Briefing writes
   */
  public static Checked check(
      Article article,
      Language language,
      Map<Passage, List<Phrase>> phrases,
      Map<Passage, String> written) {
    if (article.prose().tables().isEmpty()) {
      return Checked.NONE;
    }
    Tables tables =
        new Tables(
            article.source(),
            TableWords.in(language),
            new SheetReader(article.source(), language, phrases, written),
            Wording.in(language));
    article.prose().tables().forEach(tables::check);
    return new Checked(tables.footed, tables.sums, tables.layout.layout(), tables.findings);
  }

  private void check(Table table) {
    if (table.rows().size() < 2) {
      return;
    }
    Sheet down = reader.read(table);
    List<Found> rows = TableSums.of(down, words);
    layout.read(table, down, rows);
    Optional<TableRemark> remark = table.remark();
    boolean mustFoot = remark.filter(TableRemark::foot).isPresent();
    if (mustFoot || remark.isEmpty() && maySum(table)) {
      check(table, down, rows, mustFoot);
    }
    if (mustFoot || remark.isEmpty()) {
      PeriodSums.amiss(down, rows, words).forEach(found -> tell(down, found, mustFoot));
      ChangeColumn.slips(down, words).forEach(slip -> tell(down, slip));
    }
  }

  private void check(Table table, Sheet down, List<Found> rows, boolean mustFoot) {
    Sheet across = down.turned();
    List<Found> columns = TableSums.of(across, words);
    rows.forEach(found -> check(down, found, mustFoot));
    columns.forEach(found -> check(across, found, mustFoot));
    if (mustFoot && rows.isEmpty() && columns.isEmpty() && !addsToHundred(table, down)) {
      findings.add(
          Finding.error(
              "nothing-to-foot",
              source,
              table.remark().orElseThrow().span(),
              "the table must foot, but nothing in it adds up",
              "label a row or a column as the total, or remove the remark"));
    }
  }

  /** Whether a label is worth a closer look. */
  private boolean maySum(Table table) {
    boolean apart =
        table.rows().stream().flatMap(row -> row.stream().limit(2)).anyMatch(this::isSetApart);
    return apart
        || maySum(table.rows().get(0).stream())
        || maySum(column(table, 0))
        || maySum(column(table, 1));
  }

  private boolean maySum(Stream<Passage> labels) {
    return words.roles(labels.map(Passage::text).toList()).stream().anyMatch(Role::maySum);
  }

  private static Stream<Passage> column(Table table, int column) {
    return table.rows().stream().filter(row -> row.size() > column).map(row -> row.get(column));
  }

  private boolean isSetApart(Passage label) {
    return label.text().isBlank() || CellMarks.isBold(label, source);
  }

  private void check(Sheet sheet, Found found, boolean mustFoot) {
    for (TableSum sum : found.sums()) {
      switch (TableJudge.judge(sheet, found, sum, words, mustFoot)) {
        case EXACT -> foots(sheet, sum);
        case ROUNDED -> {
          foots(sheet, sum);
          findings.add(complaints.rounded(sheet, found, sum));
        }
        case SUBTRACTING -> findings.add(complaints.subtracting(sheet, found, sum));
        case WRONG -> tell(sheet, found, sum, mustFoot);
        case OPEN -> {
          // It is not clear that these cells are meant to add up.
        }
      }
    }
  }

  private void tell(Sheet sheet, Found found, boolean mustFoot) {
    found.sums().stream()
        .filter(sum -> !told.contains(sum.total().passage()))
        .forEach(sum -> tell(sheet, found, sum, mustFoot));
  }

  /** Unless one of the two numbers is a total that was told to be wrong. */
  private void tell(Sheet sheet, ChangeColumn.Slip slip) {
    boolean known =
        told.contains(sheet.amount(slip.row(), slip.from()).passage())
            || told.contains(sheet.amount(slip.row(), slip.to()).passage());
    if (!known) {
      findings.add(complaints.changed(sheet, slip));
    }
  }

  private void tell(Sheet sheet, Found found, TableSum sum, boolean mustFoot) {
    told.add(sum.total().passage());
    sums.add(complaints.shown(sheet, sum));
    Level level = mustFoot ? Level.ERROR : Level.WARNING;
    findings.add(complaints.wrong(sheet, found, sum, level));
  }

  private void foots(Sheet sheet, TableSum sum) {
    sums.add(complaints.shown(sheet, sum));
    sum.parts().forEach(part -> footed.add(part.passage()));
    footed.add(sum.total().passage());
  }

  /** A table without a total may still have columns of percentages that add to 100. */
  private boolean addsToHundred(Table table, Sheet sheet) {
    boolean any = false;
    for (int line = 0; line < sheet.lines(); line++) {
      Optional<TableSum> sum = PercentSum.of(sheet, line, table.rows().get(0).get(line));
      any |= sum.isPresent();
      sum.ifPresent(hundred -> check(sheet, hundredOf(hundred), true));
    }
    return any;
  }

  private static Found hundredOf(TableSum sum) {
    return new Found(0, Role.TOTAL, List.of(), false, List.of(sum));
  }
}
