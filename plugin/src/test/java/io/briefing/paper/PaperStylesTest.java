package io.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.theme.StyleSheet;
import io.briefing.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.swing.NaiveUserAgent;

/** Styles kept from one document for the next are those that matching each element would find. */
class PaperStylesTest {

  private static final String PAGE =
      """
      <html><head><style>%s</style></head><body>
      <h1 id="top" class="a b">One</h1>
      <p class="a" style="color: red">Two <b>three</b><b title="t">four</b></p>
      <table border="1" cellpadding="3">
        <tr><th>Five</th><td colspan="2">six</td></tr>
        <tr><th>Seven</th><td align="right">eight</td><td>nine</td></tr>
        <tr id="last"><th>Ten</th><td>eleven</td><td lang="fr">douze</td></tr>
      </table>
      <ul><li><p>Thirteen</p></li><li>fourteen</li></ul>
      <p class="a">Fifteen</p><div><p>sixteen</p></div>
      </body></html>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { color: blue } .a b { font-weight: normal } td { padding: 1mm }",
        "tr:first-child td { color: red } tr:last-child td { color: green } li:last-child { margin:"
            + " 0 }",
        "tr:nth-child(even) td { color: red } tr:nth-child(odd) th { color: green }",
        "th + td { color: red }",
        "b + b { color: red } h1 + p b, .a + table { color: green } h1:first-child + p { margin: 0"
            + " }",
        "th + td + td { color: red }",
        "#top { color: red } #last td { color: green }",
        "b[title] { color: red } b[title='t'] { margin: 1mm }",
        "p:before { content: 'x' } li p:after { content: 'y' } td:lang(fr) { color: red }",
        "body > p { color: red } div > p, li > p { color: green } p.a { margin: 0 }",
        "@page { margin: 1cm } @page :first { margin: 2cm } @media print { p { color: red } }"
      })
  void whatIsKeptIsWhatMatchingFinds(String rules) {
    Document document = PaperDocument.read(PAGE.formatted(rules));
    ITextRenderer renderer = new ITextRenderer();
    renderer.setDocument(document, SealedUserAgent.NOWHERE, new SealedNamespace());
    List<String> matched = styles(document, renderer.getSharedContext().getCss());

    PaperStyles kept = new PaperStyles();
    for (String run : List.of("first document", "second document")) {
      renderer.getSharedContext().setCss(kept.reference(new NaiveUserAgent()));
      renderer.setDocument(document, SealedUserAgent.NOWHERE, new SealedNamespace());
      assertThat(styles(document, renderer.getSharedContext().getCss())).as(run).isEqualTo(matched);
    }
  }

  /** A rule that counts siblings would make each document a third more work again. */
  @ParameterizedTest
  @ValueSource(strings = {"default", "print"})
  void theThemesOwnStylesAreKept(String theme) {
    StyleSheet sheet = StyleSheet.paper(Theme.of(theme, Optional.empty()));
    assertThat(PaperStyles.areKept(sheet.text())).isTrue();
  }

  private static List<String> styles(Document document, StyleReference css) {
    List<String> styles = new ArrayList<>();
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      styles.add(element.getNodeName() + " " + text(css.getCascadedStyle(element, false)));
      styles.add("before " + text(css.getPseudoElementStyle(element, "before")));
      styles.add("after " + text(css.getPseudoElementStyle(element, "after")));
    }
    styles.add("page " + text(css.getPageStyle(null, "first").getPageStyle()));
    styles.add("pages " + text(css.getPageStyle(null, null).getPageStyle()));
    return styles;
  }

  private static String text(CascadedStyle style) {
    return style == null ? "none" : style.getFingerprint();
  }
}
