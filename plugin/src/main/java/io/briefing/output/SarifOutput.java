package io.briefing.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.briefing.article.Finding;
import io.briefing.article.Position;
import io.briefing.check.Standing;
import java.util.List;
import java.util.TreeSet;

/**
 * {@code briefing.sarif}: the findings of a build in the Static Analysis Results Interchange Format
 * 2.1.0, which code hosts and editors show beside the lines. Lines and columns count from 1,
 * columns in UTF-16 units, ends are exclusive; paths are URIs relative to where the build was
 * started. What the baseline lets stand is suppressed, with its reason.
 */
public final class SarifOutput {

  /** Of its file in the output directory. */
  public static final String NAME = "briefing.sarif";

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private SarifOutput() {}

  /**
   * @param base what stands before the paths that messages show: empty, or a module's directory
   *     with a slash behind it
   */
  public static String document(List<Finding> findings, String base, String version) {
    ObjectNode document = JsonText.object();
    document.put("$schema", SCHEMA);
    document.put("version", "2.1.0");
    ObjectNode run = document.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Briefing");
    driver.put("version", version);
    ArrayNode rules = driver.putArray("rules");
    TreeSet<String> names = new TreeSet<>(findings.stream().map(Finding::rule).toList());
    for (String name : names) {
      ObjectNode rule = rules.addObject();
      rule.put("id", name);
      rule.putObject("shortDescription").put("text", RuleText.sentence(name));
      RuleText.plain(name).ifPresent(text -> rule.putObject("help").put("text", text));
    }
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    for (Finding finding : findings) {
      int rule = names.headSet(finding.rule()).size();
      result(results.addObject(), finding, rule, base);
    }
    return JsonText.pretty(document);
  }

  private static void result(ObjectNode node, Finding finding, int rule, String base) {
    node.put("ruleId", finding.rule());
    node.put("ruleIndex", rule);
    node.put("level", finding.level().word());
    node.putObject("message").put("text", String.join("\n", Sentences.of(finding)));
    Standing.of(finding)
        .ifPresent(
            standing -> {
              ObjectNode suppression = node.putArray("suppressions").addObject();
              suppression.put("kind", "external");
              suppression.put("justification", standing.because());
            });
    ObjectNode place = node.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", Links.to(base + finding.source().path()));
    ObjectNode region = place.putObject("region");
    Position start = finding.position();
    Position end = finding.source().position(finding.span().end());
    region.put("startLine", start.line());
    region.put("startColumn", start.column());
    region.put("endLine", end.line());
    region.put("endColumn", end.column());
  }
}
