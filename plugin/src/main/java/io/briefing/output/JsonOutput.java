package io.briefing.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.briefing.article.Finding;
import io.briefing.article.Position;
import io.briefing.article.Source;
import io.briefing.article.Span;
import io.briefing.check.CheckedArticle;
import io.briefing.check.CheckedClaim;
import io.briefing.check.CheckedRelation;
import io.briefing.claim.Reading;
import io.briefing.formula.Outcome;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code briefing.json}: every claim, check and finding of a build in one document. Its shape is
 * {@code briefing.schema.json}, beside this class.
 *
 * <p>Like {@link JunitOutput}, it grows with each article in an {@link OutputFile}, so that no
 * article is kept; {@link SarifOutput} and {@link GithubOutput} tell findings alone, {@link
 * Explanation} how a sentence is read, {@link LinkedData} a page. {@link JsonText} writes exact
 * numbers as texts for all of them.
 */
public final class JsonOutput implements AutoCloseable {

  private static final int VERSION = 1;
  private static final String NAME = "briefing.json";

  private final OutputFile file;
  private boolean empty = true;

  /** Starts the document of a build. */
  public JsonOutput(OutputFolder folder) {
    file = folder.open(NAME);
    file.write("{\n  \"version\" : " + VERSION + ",\n  \"articles\" : [");
  }

  /**
   * Adds an article.
   *
   * @param text as {@link #article} wrote it
   */
  public void add(String text) {
    file.write((empty ? "\n    " : ",\n    ") + text);
    empty = false;
  }

  /** Puts the document in its place and returns where that is. */
  public Path finish() {
    file.write((empty ? " " : "\n  ") + "]\n}\n");
    return file.finish();
  }

  @Override
  public void close() {
    file.close();
  }

  /** The link to the document from a page. */
  public static String linkFrom(String page) {
    return Links.up(page, NAME);
  }

  /**
   * The part of the document that tells of one article.
   *
   * @param ledger what was found between this article and others
   */
  public static String article(CheckedArticle checked, List<Finding> ledger) {
    ObjectNode node = JsonText.object();
    article(node, checked, ledger);
    return JsonText.pretty(node).strip().replace("\n", "\n    ");
  }

  /** A document of one article alone. */
  public static String alone(CheckedArticle checked, List<Finding> ledger) {
    ObjectNode document = JsonText.object();
    document.put("version", VERSION);
    article(document.putArray("articles").addObject(), checked, ledger);
    return JsonText.pretty(document);
  }

  private static void article(ObjectNode node, CheckedArticle checked, List<Finding> ledger) {
    Source source = checked.article().source();
    node.put("path", source.path());
    node.put("title", checked.article().frontMatter().title().map(t -> t.value()).orElse(""));
    node.put("lang", checked.language().tag());
    ObjectNode coverage = node.putObject("coverage");
    coverage.put("claimed", checked.coverage().claimed());
    coverage.put("unchecked", checked.coverage().unchecked());
    coverage.put("excused", checked.coverage().excused());
    ArrayNode claims = node.putArray("claims");
    checked.claims().forEach(claim -> claim(claims.addObject(), source, claim));
    ArrayNode checks = node.putArray("checks");
    checked.checks().forEach(check -> check(checks.addObject(), source, check));
    ArrayNode findings = node.putArray("findings");
    checked.findings().forEach(finding -> finding(findings.addObject(), source, finding));
    checked
        .coverage()
        .findings()
        .forEach(finding -> finding(findings.addObject(), source, finding));
    ledger.forEach(finding -> finding(findings.addObject(), source, finding));
  }

  private static void claim(ObjectNode node, Source source, CheckedClaim checked) {
    node.put("id", checked.id());
    Span words = checked.claim().link().words();
    place(node, source.position(words.start()));
    Position end = source.position(words.end());
    node.put("endLine", end.line());
    node.put("endColumn", end.column());
    node.put("text", checked.words());
    node.put("formula", checked.claim().link().formula());
    if (checked.claim().outcome() instanceof Outcome.Value value) {
      node.put("sense", value.sense().name().toLowerCase(Locale.ROOT));
      JsonText.text(node, "unit", value.unit().toString());
    }
    node.put("verdict", checked.verdict().word());
    node.put("colour", checked.verdict().colour().word());
    node.put("reversed", checked.judgement().reversed());
    values(node, checked);
    node.set("hints", JsonText.texts(checked.hints()));
  }

  /** As they were judged: where words could be set beside the figures, both are in one domain. */
  private static void values(ObjectNode node, CheckedClaim checked) {
    if (checked.claim().reading() instanceof Reading.Says says) {
      value(node, says.stated(), says.possible());
      ObjectNode said = node.putObject("says");
      said.set("ok", JsonText.set(says.ok()));
      said.set("warn", JsonText.set(says.warn()));
    } else if (checked.claim().outcome() instanceof Outcome.Value value) {
      value(node, value.stated(), value.possible());
    }
  }

  private static void value(ObjectNode node, Rational stated, Interval possible) {
    JsonText.number(node, "value", stated);
    JsonText.number(node, "low", possible.low());
    JsonText.number(node, "high", possible.high());
  }

  private static void check(ObjectNode node, Source source, CheckedRelation checked) {
    place(node, source.position(checked.span().start()));
    node.put("formula", checked.relation());
    checked.period().ifPresent(period -> node.put("period", period.text()));
    node.put("verdict", checked.verdict().word());
    node.put("colour", checked.verdict().colour().word());
    node.set("hints", JsonText.texts(checked.hints()));
  }

  /** The path only where the finding stands in another file than the article. */
  private static void finding(ObjectNode node, Source source, Finding finding) {
    node.put("rule", finding.rule());
    node.put("level", finding.level().word());
    if (!finding.source().path().equals(source.path())) {
      node.put("path", finding.source().path());
    }
    place(node, finding.position());
    node.put("message", finding.message());
    node.set("hints", JsonText.texts(finding.hints()));
  }

  private static void place(ObjectNode node, Position position) {
    node.put("line", position.line());
    node.put("column", position.column());
  }
}
