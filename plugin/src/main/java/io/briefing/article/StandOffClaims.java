package io.briefing.article;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the claims that stand apart from the prose, under {@code claims} in the front matter, and
 * puts each into the syntax tree at the words it quotes. From there on it is a claim like any
 * other.
 */
final class StandOffClaims {

  private static final List<String> KEYS = List.of("quote", "is", "occurrence", "within", "soft");
  private static final String EXAMPLE = "write - {quote: \"half of sales\", is: \"cloud / sales\"}";

  private final Source source;
  private final Map<Passage, Node> blocks;
  private final Quotes quotes;
  private final FindingList findings;
  private final List<Map.Entry<ClaimNode, ClaimLink>> placed = new ArrayList<>();

  /**
   * @param blocks every passage of the prose, and the node it was read from
   */
  StandOffClaims(Source source, Map<Passage, Node> blocks, FindingList findings) {
    this.source = source;
    this.blocks = blocks;
    this.findings = findings;
    this.quotes = new Quotes(source, List.copyOf(blocks.keySet()), this::report);
  }

  private void report(Finding finding) {
    findings.addAll(List.of(finding));
  }

  /** Places the claims of all rows; what is wrong with a row is reported. */
  List<Map.Entry<ClaimNode, ClaimLink>> place(List<Yaml> rows) {
    for (Yaml row : rows) {
      Optional<Yaml.Mapping> mapping =
          row instanceof Yaml.Mapping keys ? Optional.of(keys) : Optional.empty();
      Optional<Yaml.Text> quote = mapping.flatMap(keys -> keys.text("quote"));
      Optional<Yaml.Text> formula = mapping.flatMap(keys -> keys.text("is"));
      if (quote.isEmpty() || formula.isEmpty() || target(formula.get()).formula().isEmpty()) {
        findings.error(
            "claim-shape", row.span(), "a claim needs the keys \"quote\" and \"is\"", EXAMPLE);
      } else if (RowKeys.areWhole(source, "a claim", mapping.get(), KEYS, this::report)) {
        quotes
            .find(mapping.get(), quote.get())
            .ifPresent(place -> place(place, mapping.get(), quote.get(), formula.get()));
      }
    }
    return placed;
  }

  private void place(Quotes.Place place, Yaml.Mapping row, Yaml.Text quote, Yaml.Text formula) {
    Passage passage = place.passage();
    Span words = passage.span(place.start(), place.end());
    Node block = blocks.get(passage);
    if (!Enclosure.isPossible(block, words)) {
      findings.error(
          "quote-overlaps",
          quote.span(),
          "\"" + quote.value() + "\" cannot become a claim: it touches a link or another claim",
          "quote fewer words, or take the brackets out of the prose");
      return;
    }
    ClaimTarget target = target(formula);
    Optional<String> title = options(row);
    BasedSequence chars = block.getChars().baseSubSequence(words.start(), words.end());
    ClaimNode node = new ClaimNode(chars, words, target, title);
    Enclosure.enclose(block, words, node);
    placed.add(
        Map.entry(
            node,
            new ClaimLink(
                words,
                target.span(),
                target.formula(),
                title,
                passage,
                place.start(),
                place.end())));
  }

  /** The formula, without the equals sign that an author may carry over from a link. */
  private ClaimTarget target(Yaml.Text written) {
    String text = written.value();
    int equals = text.stripLeading().startsWith("=") ? text.indexOf('=') + 1 : 0;
    int start = text.length() - text.substring(equals).stripLeading().length();
    int end = Math.max(start, text.stripTrailing().length());
    return new ClaimTarget(firstLine(written.part(start, end)), text.substring(start, end));
  }

  /** A formula over several lines cannot be pointed into: its line ends are blanks to YAML. */
  private Span firstLine(Span formula) {
    String line = source.text(formula).lines().findFirst().orElse("");
    return new Span(formula.start(), formula.start() + line.stripTrailing().length());
  }

  /** What the title of a link says, in keys. */
  private Optional<String> options(Yaml.Mapping row) {
    List<String> options = new ArrayList<>();
    row.text("within").ifPresent(within -> options.add("within " + within.value().strip()));
    Optional<Yaml> soft = row.get("soft");
    String wish = row.text("soft").map(Yaml.Text::value).orElse("");
    if (wish.equals("true")) {
      options.add("soft");
    } else if (soft.isPresent() && !wish.equals("false")) {
      findings.error(
          "front-matter-value",
          soft.get().span(),
          "soft must be true or false",
          "write soft: true, or leave the key out");
    }
    return options.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", options));
  }
}
