package io.briefing.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Reads the visible text of one block, and the claims in it. */
final class PassageReader extends AbstractVisitor {

  private final String prose;
  private final int base;
  private final FindingList findings;
  private final PassageText text;
  private final List<Words> words = new ArrayList<>();
  private int depth;

  /**
   * @param block where the block stands in the prose, which starts at {@code base} in the source
   */
  PassageReader(
      String prose, int base, Span block, Optional<EscapedPipes> pipes, FindingList findings) {
    this.prose = prose;
    this.base = base;
    this.findings = findings;
    this.text = new PassageText(prose, base, block, pipes);
  }

  /** A claim in the tree, and which part of the visible text its words are. */
  private record Words(ClaimNode claim, int start, int end) {}

  Passage read(Node block, Passage.Kind kind, Optional<Cell> cell) {
    visitChildren(block);
    Passage passage = text.passage(kind, cell);
    new LinkLikeText(passage, prose, base, findings).report();
    return passage;
  }

  /** The claims of the passage that can be judged; the others are reported. */
  List<Map.Entry<ClaimNode, ClaimLink>> claims(Passage passage) {
    List<Map.Entry<ClaimNode, ClaimLink>> claims = new ArrayList<>();
    for (Words found : words) {
      ClaimNode node = found.claim();
      Span marked = moved(node.words());
      Span formula = moved(node.formulaSpan());
      boolean blank = passage.visible().substring(found.start(), found.end()).isBlank();
      // Empty brackets ask for words to be written; a blank or a picture between them is a slip.
      if (blank && !marked.isEmpty()) {
        findings.error(
            "empty-claim",
            new Span(Math.max(0, marked.start() - 1), marked.end() + 1),
            "the claim has no words",
            "write the words between the brackets, [half of sales](=…), or leave them empty");
      } else if (node.formula().isEmpty()) {
        findings.error(
            "empty-formula",
            marked,
            "the claim has no formula",
            "write it behind the equals sign: (=a / b)");
      } else {
        ClaimLink link =
            new ClaimLink(
                marked, formula, node.formula(), node.title(), passage, found.start(), found.end());
        claims.add(Map.entry(node, link));
      }
    }
    return claims;
  }

  private Span moved(Span span) {
    int start = text.place(span.start());
    return new Span(start, Math.max(start, text.place(span.end()))).shifted(base);
  }

  @Override
  protected void visitChildren(Node parent) {
    depth += parent instanceof Block ? 0 : 1;
    if (depth == Markdown.DEEPEST_INLINE) {
      findings.error(
          "prose-limit",
          Markdown.span(parent).shifted(base),
          "emphasis and links are nested "
              + Markdown.DEEPEST_INLINE
              + " deep, deeper than they are read",
          "flatten them");
    }
    super.visitChildren(parent);
    depth -= parent instanceof Block ? 0 : 1;
    passSpans(parent);
  }

  private void passSpans(Node node) {
    if (!(node instanceof Block) && !node.getSourceSpans().isEmpty()) {
      text.pass(Markdown.span(node));
    }
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral(), node.getSourceSpans());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.appendBreak(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.appendBreak('\n');
  }

  @Override
  public void visit(Code node) {
    text.appendCode(node.getLiteral(), node.getSourceSpans());
    passSpans(node);
  }

  @Override
  public void visit(HtmlInline node) {
    if (RawHtml.name(node.getLiteral()).equals("br")) {
      text.appendBreak('\n', Markdown.span(node));
    }
    passSpans(node);
  }

  @Override
  public void visit(Link node) {
    List<SourceSpan> spans = node.getSourceSpans();
    boolean autolink = prose.charAt(spans.get(0).getInputIndex()) == '<';
    if (autolink && node.getFirstChild() instanceof Text address) {
      text.appendRaw(address.getLiteral(), spans.get(0).getInputIndex() + 1);
      passSpans(node);
      return;
    }
    if (!LinkTarget.isSafe(node.getDestination())) {
      findings.warning(
          "unsafe-link",
          Markdown.span(node).shifted(base),
          "the link's target is not published: " + node.getDestination(),
          "link to http:, https:, mailto: or a relative address");
    }
    visitChildren(node);
  }

  @Override
  public void visit(Image node) {
    if (ClaimLinkProcessor.isFormula(node.getDestination())) {
      findings.error(
          "claim-as-picture",
          Markdown.span(node).shifted(base),
          "the exclamation mark makes this a picture, not a claim",
          "delete the !, or write \\! for one that is text");
    } else {
      findings.warning(
          "picture-left-out",
          Markdown.span(node).shifted(base),
          "pictures are not published; the description stands in their place",
          "describe the picture in the prose");
    }
    visitChildren(node);
  }

  @Override
  public void visit(CustomNode node) {
    int start = text.length();
    visitChildren(node);
    if (node instanceof ClaimNode claim) {
      words.add(new Words(claim, start, text.length()));
    }
  }
}
