package io.briefing.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;

/** The lines {@code [label]: =formula} of an article; reports those that no claim rests on. */
final class Definitions {

  private final ClaimLinkProcessor links;
  private final FindingList findings;
  private final int base;
  private final DefinitionMap<LinkReferenceDefinition> first =
      new DefinitionMap<>(LinkReferenceDefinition.class);
  private final List<LinkReferenceDefinition> formulas = new ArrayList<>();

  /**
   * @param base where the prose starts in the source
   */
  Definitions(ClaimLinkProcessor links, FindingList findings, int base) {
    this.links = links;
    this.findings = findings;
    this.base = base;
  }

  void add(LinkReferenceDefinition definition) {
    first.putIfAbsent(definition.getLabel(), definition);
    if (ClaimLinkProcessor.isFormula(definition.getDestination())) {
      formulas.add(definition);
    }
  }

  void report() {
    for (LinkReferenceDefinition definition : formulas) {
      Span span = Markdown.span(definition).shifted(base);
      String label = definition.getLabel();
      if (first.get(label) != definition) {
        findings.error(
            "duplicate-definition",
            span,
            "[" + label + "] is defined twice: the first line counts, this one does not",
            "rename one of them");
      } else if (!links.isUsed(definition)) {
        findings.warning(
            "unused-definition",
            span,
            "no claim refers to [" + label + "]",
            "write [words][" + label + "], or delete the line");
      }
    }
  }
}
