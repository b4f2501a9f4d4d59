package io.briefing.article;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the main points of an article, the list under {@code summary}: each is a paragraph of
 * Markdown, which may hold claims, at its place in the front matter.
 */
final class MainPoints {

  /** More are no main points. */
  static final int MOST = 12;

  private static final String RULE = "front-matter-value";

  private final Source source;
  private final FindingList findings;

  MainPoints(Source source, FindingList findings) {
    this.source = source;
    this.findings = findings;
  }

  /** The paragraphs, each the only one of its document; what cannot be read is reported. */
  List<Document> read(List<Yaml.Text> points) {
    if (points.size() > MOST) {
      findings.error(
          RULE,
          points.get(MOST).span(),
          "more than " + MOST + " main points: from here on they are not shown",
          "keep those that matter most");
    }
    List<Document> documents = new ArrayList<>();
    points.stream().limit(MOST).flatMap(point -> read(point).stream()).forEach(documents::add);
    return documents;
  }

  private Optional<Document> read(Yaml.Text point) {
    Span words = words(point);
    // What YAML makes another text of, such as an escape, has no place that a claim could point at.
    if (!folded(source.text(words)).equals(folded(point.value()))) {
      reportUnreadable(point);
      return Optional.empty();
    }
    Optional<Document> document = Markdown.parse(source, words, findings);
    if (document.filter(MainPoints::isOneParagraph).isEmpty() && document.isPresent()) {
      findings.error(
          RULE,
          point.span(),
          "a main point is one paragraph of text",
          "write a heading, a list or a table into the prose");
    }
    return document.filter(MainPoints::isOneParagraph).filter(this::hasNoFootnote);
  }

  private void reportUnreadable(Yaml.Text point) {
    String written = source.text(point.span());
    boolean named = written.startsWith("&") || written.startsWith("!");
    findings.error(
        RULE,
        point.span(),
        "the main point cannot be read as it stands: it "
            + (named ? "starts with " + written.charAt(0) + ", a sign of YAML" : "holds an escape"),
        named
            ? "put the line in quotes, or leave the sign out"
            : "write it without one, or on the line below >-");
  }

  /** Each point is a document of its own, and the article's footnotes stand in another. */
  private boolean hasNoFootnote(Document point) {
    List<Span> marks = new ArrayList<>();
    new NodeVisitor(new VisitHandler<>(Footnote.class, mark -> marks.add(Markdown.span(mark))))
        .visit(point);
    for (Span mark : marks) {
      findings.error(
          RULE,
          mark,
          "a main point can hold no footnote",
          "refer to it in the prose; a bracket that is text is written \\[");
    }
    return marks.isEmpty();
  }

  private static boolean isOneParagraph(Document document) {
    return document.getFirstChild() instanceof Paragraph paragraph && paragraph.getNext() == null;
  }

  /** Without quotes, or without the sign of a block and the blanks that set it in. */
  private Span words(Yaml.Text point) {
    String written = source.text(point.span());
    boolean block = written.startsWith(">") || written.startsWith("|");
    int from = !point.quoted() ? 0 : block ? written.indexOf('\n') + 1 : 1;
    int to = written.length() - (point.quoted() && !block ? 1 : 0);
    while (from < to && Character.isWhitespace(written.charAt(from))) {
      from++;
    }
    return new Span(from, Math.max(from, to)).shifted(point.span().start());
  }

  /** With every stretch of blanks and line ends as one blank. */
  private static String folded(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }
}
