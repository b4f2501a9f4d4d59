package io.briefing.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds of every article, however broken. */
final class Invariants {

  private static final Pattern TRACE =
      Pattern.compile("Exception|\\bjava\\.(?:lang|util|io|nio)\\b|\\tat |\\bio\\.briefing");

  /** A browser takes a closing tag for a line break as well. */
  private static final Pattern LINE_BREAK = Pattern.compile("</?br", Pattern.CASE_INSENSITIVE);

  private Invariants() {}

  static void check(Article article) {
    Source source = article.source();
    article.findings().forEach(Invariants::check);
    article.prose().passages().forEach(passage -> checkPlaces(source, passage));
    article
        .prose()
        .claims()
        .forEach(claim -> checkClaim(source, article.frontMatter().root().span(), claim));
    checkPage(article);
  }

  /** A finding stands in its file and shows a way out. */
  static void check(Finding finding) {
    assertTrue(
        finding.span().end() <= finding.source().text().length(),
        () -> "outside the file: " + finding);
    assertTrue(
        finding.level() == Level.NOTE
            || finding.rule().equals("too-many-findings")
            || !finding.hints().isEmpty()
            || !finding.details().isEmpty(),
        () -> "no way out: " + finding);
    assertFalse(
        TRACE.matcher(finding.console()).find(), () -> "speaks of code: " + finding.console());
  }

  /** Every visible character stands in the source, as itself, as an escape or as an entity. */
  private static void checkPlaces(Source source, Passage passage) {
    assertEquals(passage.visible().length(), passage.text().length());
    int before = -1;
    for (int i = 0; i < passage.visible().length(); i++) {
      char shown = passage.visible().charAt(i);
      String written = source.text(passage.span(i, i + 1));
      boolean stands =
          written.equals(String.valueOf(shown))
              || written.equals("\\" + shown)
              || shown == '|' && written.equals("\\\\|")
              || written.startsWith("&") && written.endsWith(";")
              || shown == ' ' && written.isBlank() && written.length() == 1
              || shown == '\n' && (written.isBlank() || LINE_BREAK.matcher(written).lookingAt());
      int place = i;
      assertTrue(
          stands,
          () ->
              "\"" + shown + "\" is written as \"" + written + "\" at " + place + " of " + passage);
      assertTrue(passage.offset(i) >= before, () -> "places run backwards in " + passage);
      before = passage.offset(i);
    }
  }

  /**
   * A claim's span covers exactly its words: what stands between the two square brackets, or what
   * the front matter quotes.
   */
  private static void checkClaim(Source source, Span frontMatter, ClaimLink claim) {
    if (frontMatter.contains(claim.formulaSpan())) {
      assertEquals(claim.passage().span(claim.start(), claim.end()), claim.words());
    } else {
      assertEquals('[', source.text().charAt(claim.words().start() - 1), () -> "before " + claim);
      assertEquals(']', source.text().charAt(claim.words().end()), () -> "behind " + claim);
    }
    assertTrue(
        claim.words().isEmpty()
            || claim.words().contains(claim.passage().span(claim.start(), claim.end())),
        () -> "beside its words: " + claim);
    String written = source.text(claim.formulaSpan());
    // Of a YAML text with escapes only the whole can be pointed at, of several lines the first.
    String behind = source.text().substring(claim.formulaSpan().end());
    boolean firstLine =
        frontMatter.contains(claim.formulaSpan())
            && claim.formula().startsWith(written)
            && behind.lines().findFirst().orElse("").isBlank();
    assertTrue(
        firstLine
            || written.equals(claim.formula())
            || written.replaceAll("\\\\(\\p{Punct})", "$1").equals(claim.formula())
            || written.matches("(?s)[\"'|>].*|.*[\r\n].*"),
        () -> "the formula is written as " + written + ": " + claim);
  }

  /** The page is well-formed and safe, each claim stands in it once, and no id stands twice. */
  static void checkPage(Article article) {
    int[] count = {0};
    Set<ClaimLink> marked = new HashSet<>();
    Function<ClaimLink, ClaimMarkup> marks =
        claim -> {
          assertTrue(marked.add(claim), () -> "written twice: " + claim);
          return new ClaimMarkup("claim-" + ++count[0], "claim", "", "");
        };
    String xhtml = article.prose().points(marks) + article.prose().xhtml(marks);
    assertEquals(new HashSet<>(article.prose().claims()), marked);
    Document page = parse(xhtml);
    NodeList elements = page.getElementsByTagName("*");
    Set<String> ids = new HashSet<>();
    int claims = 0;
    for (int i = 0; i < elements.getLength(); i++) {
      org.w3c.dom.Element element = (org.w3c.dom.Element) elements.item(i);
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), () -> "the id " + id + " stands twice");
      claims += element.getAttribute("class").equals("claim") ? 1 : 0;
      assertTrue(
          !Set.of("script", "style", "img", "iframe", "form", "input", "h1", "object", "svg")
              .contains(element.getTagName()));
      for (int a = 0; a < element.getAttributes().getLength(); a++) {
        String name = element.getAttributes().item(a).getNodeName();
        assertTrue(!name.startsWith("on") && !name.equals("style") && !name.equals("src"), name);
      }
    }
    assertEquals(count[0], claims, "claims in the page");
  }

  static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader("<div>" + xhtml + "</div>")));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("not well-formed: " + xhtml, e);
    }
  }
}
