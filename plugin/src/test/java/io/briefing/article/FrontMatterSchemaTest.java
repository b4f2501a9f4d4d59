package io.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The front matter's schema says what the build says, as far as a schema can. */
class FrontMatterSchemaTest {

  /** What a schema sees too. */
  private static final Set<String> SHAPES =
      Set.of("unknown-key", "front-matter-type", "wrong-type", "claim-shape", "unknown-scale");

  private static final String TEXT = text();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TEXT, InputFormat.JSON);

  private static String text() {
    try (var in = ArticleReader.class.getResourceAsStream("front-matter.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void itTakesEveryArticleWhoseFrontMatterIsSound() throws IOException {
    int taken = 0;
    for (String article : new MutatedArticles().originals()) {
      CheckedArticle checked = check(article);
      if (inFrontMatter(checked)
          .noneMatch(finding -> finding.level() == Level.ERROR || isShape(finding))) {
        assertThat(complaints(checked)).as(article).isEmpty();
        taken++;
      }
    }
    assertThat(taken).isGreaterThan(150);
  }

  @Test
  void itRefusesEveryArticleWithAKeyOrATypeThatIsWrong() throws IOException {
    int refused = 0;
    for (String article : new MutatedArticles().originals()) {
      CheckedArticle checked = check(article);
      boolean read = !checked.article().frontMatter().root().entries().isEmpty();
      if (read && inFrontMatter(checked).anyMatch(FrontMatterSchemaTest::isShape)) {
        assertThat(complaints(checked)).as(article).isNotEmpty();
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /properties               | nothinglikeit: 1
          /$defs/figure/properties  | figures: {a: {label: A, nothinglikeit: 1, value: 1}}
          /$defs/claim/properties   | claims: [{quote: x, is: a, nothinglikeit: 1}]
          /$defs/chart/properties   | charts: [{bar: a, nothinglikeit: 1}]
          """)
  void itKnowsTheKeysThatTheBuildKnows(String place, String frontMatter) throws IOException {
    CheckedArticle checked = check("---\n" + frontMatter + "\n---\nx\n");
    String hint =
        checked.findings().stream()
            .filter(finding -> finding.message().contains("nothinglikeit"))
            .map(finding -> finding.hints().get(0))
            .findFirst()
            .orElseThrow();
    Set<String> known = Set.of(hint.replaceFirst("^(the keys are|known here:) ", "").split(", "));
    Set<String> described = new TreeSet<>();
    new ObjectMapper().readTree(TEXT).at(place).fieldNames().forEachRemaining(described::add);
    assertThat(described).isEqualTo(new TreeSet<>(known));
  }

  private static CheckedArticle check(String article) {
    return new Checker(Language.ENGLISH)
        .check(ArticleReader.read(new Source("article.md", article)));
  }

  private static Stream<Finding> inFrontMatter(CheckedArticle checked) {
    Span root = checked.article().frontMatter().root().span();
    return checked.findings().stream()
        .filter(finding -> root.isEmpty() || finding.span().start() <= root.end())
        .filter(finding -> finding.source() == checked.article().source());
  }

  private static boolean isShape(Finding finding) {
    return SHAPES.contains(finding.rule());
  }

  private static List<String> complaints(CheckedArticle checked) {
    String json = json(checked.article().frontMatter().root()).toString();
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  /** As an editor reads it: numbers and truth values have types of their own. */
  private static JsonNode json(Yaml yaml) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (yaml instanceof Yaml.Mapping mapping) {
      ObjectNode object = nodes.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key().value(), json(entry.value())));
      return object;
    }
    if (yaml instanceof Yaml.Sequence sequence) {
      ArrayNode array = nodes.arrayNode();
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    Yaml.Text text = (Yaml.Text) yaml;
    String value = text.value();
    if (text.isAbsent()) {
      return nodes.nullNode();
    }
    if (!text.quoted() && (value.equals("true") || value.equals("false"))) {
      return nodes.booleanNode(value.equals("true"));
    }
    boolean number = !text.quoted() && value.matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
    return number ? nodes.numberNode(new java.math.BigDecimal(value)) : nodes.textNode(value);
  }
}
