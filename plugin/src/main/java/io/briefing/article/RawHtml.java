package io.briefing.article;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What is kept of HTML that an author writes into the prose: tags that set words, without
 * attributes; in blocks of HTML also tables and links. No script, style, form, picture or frame,
 * nothing from elsewhere, no {@code id} or {@code class}, so that no author's tag can pass for one
 * of the report's.
 */
final class RawHtml {

  private static final String[] WORDS = {
    "abbr", "b", "cite", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
    "strong", "sub", "sup", "u", "var"
  };

  private static final Set<String> INLINE = Set.of(WORDS);

  /** Deepest nesting in a block of HTML: whoever reads the page recurs as deep. */
  private static final int DEEPEST = 50;

  private static final Safelist SAFE =
      Safelist.none()
          .addTags(WORDS)
          .addTags("a", "blockquote", "br", "code", "dd", "div", "dl", "dt", "hr", "li", "ol", "p")
          .addTags("h2", "h3", "h4", "h5", "h6", "pre", "span", "ul")
          .addTags("caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr")
          .addAttributes("a", "href")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan", "scope")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addEnforcedAttribute("a", "rel", LinkTarget.REL);

  private RawHtml() {}

  /** A block of HTML as well-formed XHTML, reduced to what is safe. */
  static String block(String html) {
    Document clean = clean(html);
    clean
        .outputSettings()
        .syntax(OutputSettings.Syntax.xml)
        .escapeMode(EscapeMode.xhtml)
        .charset(StandardCharsets.UTF_8)
        .prettyPrint(false);
    return clean.body().html();
  }

  /** The words a reader sees in a block of HTML. */
  static String text(String html) {
    return clean(html).body().text();
  }

  private static Document clean(String html) {
    return new Cleaner(SAFE).clean(Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, ""));
  }

  /** The name of a tag, in lower case; empty for a comment and the like. */
  static String name(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(start, end).toLowerCase(Locale.ROOT);
  }

  static String literal(HtmlInline tag) {
    return tag.getChars().toString();
  }

  /**
   * The tags below a node that set words and stand in pairs, start and end, under one parent; the
   * others are dropped.
   */
  static Set<HtmlInline> pairs(Node parent) {
    Set<HtmlInline> pairs = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<HtmlInline> open = new ArrayDeque<>();
    Set<String> names = new HashSet<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof HtmlInline tag) || !INLINE.contains(name(literal(tag)))) {
        continue;
      }
      String name = name(literal(tag));
      if (!literal(tag).startsWith("</")) {
        // Each tag once: that is all it takes to set words, and it keeps the tree shallow.
        if (names.add(name)) {
          open.push(tag);
        }
      } else if (names.contains(name)) {
        close(name, open, names, pairs, tag);
      }
    }
    return pairs;
  }

  /** Everything opened inside a pair and not closed there is dropped. */
  private static void close(
      String name,
      Deque<HtmlInline> open,
      Set<String> names,
      Set<HtmlInline> pairs,
      HtmlInline end) {
    while (true) {
      HtmlInline start = open.pop();
      String opened = name(literal(start));
      names.remove(opened);
      if (opened.equals(name)) {
        pairs.add(start);
        pairs.add(end);
        return;
      }
    }
  }
}
