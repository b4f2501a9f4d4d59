package io.briefing.report;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Passage;
import io.briefing.article.Span;
import io.briefing.check.CheckedArticle;
import io.briefing.check.CheckedClaim;
import io.briefing.check.CheckedRelation;
import io.briefing.claim.Reading;
import io.briefing.language.Language;
import io.briefing.table.Tables;
import io.briefing.theme.Labels;
import io.briefing.theme.Markup;
import io.briefing.verdict.Verdict.Colour;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to mend beside the claims and checks, which have tables of their own. What is wrong
 * with a table gets a sign in its cell, which leads to what is said of it.
 */
final class Complaints {

  private final CheckedArticle checked;
  private final Labels labels;
  private final NavigableMap<Integer, Span> cells = new TreeMap<>();
  private final NavigableMap<Integer, Report.Finding> inCells = new TreeMap<>();
  private final List<Report.Finding> all = new ArrayList<>();
  private final Set<Finding> ofClaims = new HashSet<>();
  private final Sums sums;
  private final Remarks remarks;
  private final boolean english;
  private int errors;
  private int amiss;

  private Complaints(CheckedArticle checked, Labels labels) {
    this.checked = checked;
    this.labels = labels;
    Set<Integer> claims =
        checked.claims().stream()
            .map(claim -> claim.claim().link().passage().block().start())
            .collect(Collectors.toSet());
    this.sums = new Sums(checked.sums(), claims, labels);
    this.remarks = new Remarks(labels, checked);
    this.english = checked.language().base().equals(Language.ENGLISH.base());
  }

  /**
   * @param ledger what was found when the article was held against the build
   */
  static Complaints of(CheckedArticle checked, List<Finding> ledger, Labels labels) {
    Complaints complaints = new Complaints(checked, labels);
    Set<Finding> told = new HashSet<>();
    checked.claims().forEach(claim -> complaints.ofClaims.addAll(claim.findings()));
    checked.claims().stream().flatMap(Complaints::ofVerdict).forEach(told::add);
    checked.checks().stream().flatMap(Complaints::ofVerdict).forEach(told::add);
    checked.article().prose().tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .map(Passage::block)
        .forEach(cell -> complaints.cells.put(cell.start(), cell));
    Stream.concat(ledger.stream(), checked.findings().stream())
        .filter(finding -> !told.contains(finding) && finding.level() != Level.NOTE)
        .forEach(complaints::add);
    return complaints;
  }

  /**
   * What stands in the claim's own row; that another year was meant, say, is told apart from it.
   */
  private static Stream<Finding> ofVerdict(CheckedClaim claim) {
    Optional<Finding> unread = unread(claim);
    return unread.isPresent()
        ? unread.stream()
        : claim.findings().stream().filter(found -> found.rule().equals(claim.verdict().word()));
  }

  /** The error that says why nothing can be made of a claim's words or of its formula. */
  static Optional<Finding> unread(CheckedClaim claim) {
    return claim.claim().reading() instanceof Reading.Unreadable
        ? claim.findings().stream().filter(found -> found.level() == Level.ERROR).findFirst()
        : Optional.empty();
  }

  private static Stream<Finding> ofVerdict(CheckedRelation check) {
    return check.findings().stream().filter(found -> found.rule().equals(check.verdict().word()));
  }

  private void add(Finding finding) {
    boolean here = finding.source().path().equals(checked.article().source().path());
    Map.Entry<Integer, Span> cell = here ? cells.floorEntry(finding.span().start()) : null;
    boolean inCell =
        cell != null && cell.getValue().contains(finding.span()) && !ofClaims.contains(finding);
    String place = finding.position().toString();
    Optional<String> told =
        english || !inCell || !isOfSum(finding) ? Optional.empty() : sums.message(finding.span());
    Remark message = remarks.message(finding);
    Report.Finding view =
        new Report.Finding(
            finding.rule(),
            finding.level().word(),
            labels.say(finding.level().word()),
            here ? place : finding.source().path() + ":" + place,
            inCell ? "finding-" + (all.size() + 1) : "",
            told.isPresent() ? "" : message.lang(),
            told.orElse(message.text()),
            english ? finding.hints() : List.of());
    all.add(view);
    if (inCell) {
      inCells.putIfAbsent(finding.span().start(), view);
    }
    if (finding.level() == Level.ERROR) {
      errors++;
    } else if (isOfSum(finding)) {
      amiss++;
    }
  }

  private static boolean isOfSum(Finding finding) {
    return finding.rule().equals(Tables.DOES_NOT_FOOT);
  }

  List<Report.Finding> all() {
    return List.copyOf(all);
  }

  int errors() {
    return errors;
  }

  /** How many sums of tables do not come out, those aside that are errors. */
  int sums() {
    return amiss;
  }

  /** Whether a claim agrees with the figures, and yet there is a warning about it. */
  static boolean isDoubtful(CheckedClaim claim) {
    return claim.verdict().colour() == Colour.PASS
        && claim.findings().stream().anyMatch(found -> found.level() == Level.WARNING);
  }

  /**
   * What stands behind the words of a cell: a sign that leads to the complaint, the tick of a sum
   * that comes out, or nothing.
   */
  String sign(Span cell) {
    return Optional.ofNullable(inCells.ceilingEntry(cell.start()))
        .filter(entry -> entry.getKey() <= cell.end())
        .map(entry -> sign(entry.getValue()))
        .orElseGet(() -> sums.tick(cell));
  }

  private static String sign(Report.Finding finding) {
    return "<a class=\"briefing-amiss briefing-"
        + finding.level()
        + "\" href=\"#"
        + finding.anchor()
        + (finding.lang().isEmpty() ? "\"" : "\" lang=\"" + finding.lang() + "\"")
        + " aria-label=\""
        + Markup.escape(finding.message())
        + "\"><svg aria-hidden=\"true\"><use href=\"#briefing-inconsistent\"/></svg></a>";
  }
}
