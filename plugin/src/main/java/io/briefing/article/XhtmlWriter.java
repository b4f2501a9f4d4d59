package io.briefing.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes the syntax tree as XHTML that is well-formed and safe by construction: every tag comes
 * from a node of the tree, an author's own HTML only through {@link RawHtml}, a link only past
 * {@link LinkTarget}. Claim markup stands at claim nodes alone, so that it can neither be lost nor
 * forged.
 */
final class XhtmlWriter extends CoreHtmlNodeRenderer {

  private static final Set<Class<? extends Node>> ADDED =
      Set.of(
          ClaimNode.class,
          Strikethrough.class,
          TableBlock.class,
          TableHead.class,
          TableBody.class,
          TableRow.class,
          TableCell.class,
          FootnoteReference.class,
          FootnoteDefinition.class);

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Footnotes footnotes;
  private final FootnoteWriter noteWriter;
  private final Map<ClaimNode, ClaimLink> claims;
  private final Function<ClaimLink, ClaimMarkup> marks;
  private int highestHeading = 1;
  private final StringBuilder notes = new StringBuilder();
  private final Set<HtmlInline> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  private XhtmlWriter(
      HtmlNodeRendererContext context,
      Footnotes footnotes,
      Map<ClaimNode, ClaimLink> claims,
      Function<ClaimLink, ClaimMarkup> marks) {
    super(context);
    this.context = context;
    this.html = context.getWriter();
    this.footnotes = footnotes;
    this.noteWriter = new FootnoteWriter(html, footnotes, this::writeFootnote);
    this.claims = claims;
    this.marks = marks;
  }

  static String write(
      Node document,
      Footnotes footnotes,
      Map<ClaimNode, ClaimLink> claims,
      Function<ClaimLink, ClaimMarkup> marks) {
    String xhtml =
        HtmlRenderer.builder()
            .percentEncodeUrls(true)
            .nodeRendererFactory(context -> new XhtmlWriter(context, footnotes, claims, marks))
            .build()
            .render(document);
    // An entity can name a character that XML does not allow.
    return SourceReader.withoutControls(xhtml);
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Stream.concat(super.getNodeTypes().stream(), ADDED.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The page's title is its only h1, and the article's highest headings are h2, with whatever level
   * the author began.
   */
  @Override
  public void beforeRoot(Node document) {
    highestHeading = HeadingLevels.highest(document);
  }

  @Override
  protected void visitChildren(Node parent) {
    if (parent.getFirstChild() != null) {
      kept.addAll(RawHtml.pairs(parent));
    }
    super.visitChildren(parent);
  }

  @Override
  public void visit(Heading heading) {
    String tag = "h" + Math.min(6, heading.getLevel() - highestHeading + 2);
    html.line();
    html.tag(tag);
    visitChildren(heading);
    html.tag("/" + tag);
    html.line();
    writeNotes();
  }

  @Override
  public void visit(Paragraph paragraph) {
    super.visit(paragraph);
    if (!(paragraph.getParent() instanceof ListItem)
        && !(paragraph.getParent() instanceof FootnoteDefinition)) {
      writeNotes();
    }
  }

  @Override
  public void visit(ListItem item) {
    html.tag("li");
    visitChildren(item);
    writeNotes();
    html.tag("/li");
    html.line();
  }

  private void writeNotes() {
    if (notes.length() > 0) {
      html.line();
      html.raw(notes.toString());
      html.line();
      notes.setLength(0);
    }
  }

  @Override
  public void visit(HtmlBlock block) {
    html.line();
    html.raw(RawHtml.block(block.getLiteral()));
    html.line();
  }

  @Override
  public void visit(HtmlInline tag) {
    String name = RawHtml.name(tag.getLiteral());
    if (name.equals("br")) {
      html.tag("br", Map.of(), true);
    } else if (kept.contains(tag)) {
      html.tag((tag.getLiteral().startsWith("</") ? "/" : "") + name);
    }
  }

  @Override
  public void visit(Link link) {
    if (!LinkTarget.isSafe(link.getDestination())) {
      visitChildren(link);
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("href", context.encodeUrl(link.getDestination()));
    if (LinkTarget.hasScheme(link.getDestination())) {
      attributes.put("rel", LinkTarget.REL);
    }
    if (link.getTitle() != null) {
      attributes.put("title", link.getTitle());
    }
    html.tag("a", attributes);
    visitChildren(link);
    html.tag("/a");
  }

  /** The page holds nothing that lies elsewhere: a picture's description stands in its place. */
  @Override
  public void visit(Image image) {
    html.tag("span", Map.of("class", "briefing-picture"));
    visitChildren(image);
    html.tag("/span");
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof ClaimNode claim) {
      writeClaim(claim);
    } else if (node instanceof FootnoteReference reference) {
      footnotes.mark(reference).ifPresent(noteWriter::writeMark);
    } else if (node instanceof Strikethrough) {
      writeInside("del", Map.of(), node);
    } else if (node instanceof TableCell cell) {
      writeCell(cell);
    } else if (node instanceof TableRow) {
      writeLines("tr", node);
    } else {
      writeLines(node instanceof TableHead ? "thead" : "tbody", node);
    }
  }

  @Override
  public void visit(CustomBlock block) {
    // Footnotes stand behind the prose.
    if (block instanceof TableBlock) {
      html.line();
      // A wide table scrolls in a box of its own, which must be reachable from the keyboard.
      html.tag("div", ordered("class", "briefing-table", "tabindex", "0"));
      writeLines("table", block);
      html.tag("/div");
      html.line();
      writeNotes();
    }
  }

  private void writeClaim(ClaimNode node) {
    ClaimLink claim = claims.get(node);
    if (claim == null) {
      visitChildren(node);
      return;
    }
    ClaimMarkup markup = marks.apply(claim);
    html.tag("span", ordered("id", markup.id(), "class", markup.cssClass()));
    html.raw(markup.before());
    visitChildren(node);
    html.raw(markup.after());
    html.tag("/span");
    notes.append(markup.note());
  }

  private void writeCell(TableCell cell) {
    boolean labelsRow = !cell.isHeader() && cell.getPrevious() == null && cell.getNext() != null;
    String tag = cell.isHeader() || labelsRow ? "th" : "td";
    Map<String, String> attributes = new LinkedHashMap<>();
    if (tag.equals("th")) {
      attributes.put("scope", labelsRow ? "row" : "col");
    }
    if (cell.getAlignment() != null) {
      String alignment =
          switch (cell.getAlignment()) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
          };
      attributes.put("class", "briefing-" + alignment);
    }
    writeInside(tag, attributes, cell);
    html.line();
  }

  @Override
  public void afterRoot(Node document) {
    noteWriter.writeNotes();
  }

  private void writeFootnote(Node definition) {
    visitChildren(definition);
    writeNotes();
  }

  private void writeLines(String tag, Node node) {
    html.line();
    html.tag(tag);
    html.line();
    visitChildren(node);
    html.line();
    html.tag("/" + tag);
    html.line();
  }

  private void writeInside(String tag, Map<String, String> attributes, Node node) {
    html.tag(tag, attributes);
    visitChildren(node);
    html.tag("/" + tag);
  }

  private static Map<String, String> ordered(String... keysAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      attributes.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return attributes;
  }
}
