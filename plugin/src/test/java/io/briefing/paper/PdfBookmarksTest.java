package io.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.theme.MarkupTree;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class PdfBookmarksTest {

  @Test
  void standInsideTheLargerHeadingBefore() throws Exception {
    assertThat(
            bookmarks(
                "<h1>Sales</h1><h3>In  <b>May</b></h3><h2 id=\"a\">Costs</h2><h3>Wages</h3>"
                    + "<section><h2>Profit</h2></section>"))
        .isEqualTo(
            """
            Sales #briefing-heading-1
              In May #briefing-heading-2
              Costs #a
                Wages #briefing-heading-3
              Profit #briefing-heading-4
            """);
  }

  @Test
  void leaveOutWhatIsQuotedOrDrawn() throws Exception {
    assertThat(
            bookmarks(
                "<blockquote><h2>Theirs</h2></blockquote><figure><h2>Drawn</h2></figure>"
                    + "<table><tr><td><h2>In a cell</h2></td></tr></table>"))
        .isEmpty();
  }

  private static String bookmarks(String body) throws Exception {
    Document document =
        MarkupTree.of("<html><head><title>t</title></head><body>" + body + "</body></html>");
    PdfBookmarks.write(document);
    StringBuilder out = new StringBuilder();
    list(document.getElementsByTagName("bookmarks").item(0), "", out);
    return out.toString();
  }

  private static void list(Node bookmarks, String indent, StringBuilder out) {
    for (Node node = bookmarks.getFirstChild(); node != null; node = node.getNextSibling()) {
      Element bookmark = (Element) node;
      out.append(indent).append(bookmark.getAttribute("name")).append(' ');
      out.append(bookmark.getAttribute("href")).append('\n');
      list(bookmark, indent + "  ", out);
    }
  }
}
