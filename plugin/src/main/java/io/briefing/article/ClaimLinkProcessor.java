package io.briefing.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Turns links to a formula into {@link ClaimNode}s while the prose is parsed, and notes what an
 * author has to know about them. One instance serves one article.
 */
final class ClaimLinkProcessor implements LinkProcessor {

  private final String prose;
  private final List<Span> spaced = new ArrayList<>();
  private final List<Span> undefined = new ArrayList<>();
  private final Set<LinkReferenceDefinition> used =
      Collections.newSetFromMap(new IdentityHashMap<>());

  ClaimLinkProcessor(String prose) {
    this.prose = prose;
  }

  /** Formulas with spaces and without angle brackets. */
  List<Span> spaced() {
    return spaced;
  }

  /** Links {@code [words][label]} whose label nobody defines: the label with its brackets. */
  List<Span> undefined() {
    return undefined;
  }

  /** Whether some claim rests on the definition. */
  boolean isUsed(LinkReferenceDefinition definition) {
    return used.contains(definition);
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.marker() != null || link.text().startsWith("^")) {
      return LinkResult.none();
    }
    Position behind = scanner.position();
    scanner.setPosition(link.afterTextBracket());
    int wordsEnd = offset(scanner, link.afterTextBracket()) - 1;
    Span words =
        new Span(link.openingBracket().getSourceSpans().get(0).getInputIndex() + 1, wordsEnd);

    Optional<ClaimTarget> target = ClaimTarget.readInline(scanner);
    if (target.isPresent()) {
      return LinkResult.wrapTextIn(claim(words, target.get(), scanner, link), scanner.position());
    }
    return link.destination() == null ? reference(link, words, behind, context) : LinkResult.none();
  }

  private ClaimNode claim(Span words, ClaimTarget target, Scanner scanner, LinkInfo link) {
    int start = offset(scanner, target.start());
    Span formula = new Span(start, Math.max(start, offset(scanner, target.end())));
    if (link.destination() == null) {
      spaced.add(formula);
    }
    return new ClaimNode(words, formula, target.formula(), target.title(), false);
  }

  private LinkResult reference(
      LinkInfo link, Span words, Position behind, InlineParserContext context) {
    boolean labelled = link.label() != null && !link.label().isEmpty();
    LinkReferenceDefinition definition =
        context.getDefinition(LinkReferenceDefinition.class, labelled ? link.label() : link.text());
    if (definition == null) {
      if (labelled) {
        undefined.add(new Span(words.end() + 1, words.end() + link.label().length() + 3));
      }
      return LinkResult.none();
    }
    Optional<ClaimNode> claim = defined(words, definition);
    if (claim.isEmpty()) {
      return LinkResult.none();
    }
    used.add(definition);
    return LinkResult.wrapTextIn(claim.get(), behind);
  }

  private Optional<ClaimNode> defined(Span words, LinkReferenceDefinition definition) {
    if (!isFormula(definition.getDestination())) {
      return Optional.empty();
    }
    Scanner scanner = Scanner.of(lines(definition));
    skipLabel(scanner);
    return ClaimTarget.readDefined(scanner, Optional.ofNullable(definition.getTitle()))
        .map(
            target -> {
              int start = offset(scanner, target.start());
              Span formula = new Span(start, Math.max(start, offset(scanner, target.end())));
              return new ClaimNode(words, formula, target.formula(), target.title(), true);
            });
  }

  static boolean isFormula(String destination) {
    return destination.startsWith("=") || destination.startsWith("#=");
  }

  private SourceLines lines(LinkReferenceDefinition definition) {
    SourceLines lines = SourceLines.empty();
    for (SourceSpan span : definition.getSourceSpans()) {
      String line = prose.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
      lines.addLine(SourceLine.of(line, span));
    }
    return lines;
  }

  /** Moves behind the colon of {@code [label]:}. */
  private static void skipLabel(Scanner scanner) {
    while (scanner.hasNext() && scanner.peek() != ']') {
      if (scanner.next('\\')) {
        continue;
      }
      scanner.next();
    }
    scanner.next(']');
    scanner.next(':');
  }

  private static int offset(Scanner scanner, Position position) {
    return scanner.getSource(position, position).getSourceSpans().get(0).getInputIndex();
  }
}
