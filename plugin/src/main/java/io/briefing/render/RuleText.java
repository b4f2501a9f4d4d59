package io.briefing.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule means, from its page in the documentation, which is shipped with the plugin so that
 * the explanation is at hand without a network.
 */
final class RuleText {

  private static final String FOLDER = "rules/";
  private static final String EXAMPLES = "\n## Wrong";
  private static final String LEVEL = "**Level:**";

  private RuleText() {}

  /** The rule's explanation, a paragraph each; none if it has no page. */
  static Optional<List<Markup>> of(String rule) {
    try (InputStream page = RuleText.class.getResourceAsStream(FOLDER + rule + ".md")) {
      if (page == null) {
        return Optional.empty();
      }
      String text = new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      int end = text.indexOf(EXAMPLES);
      List<Markup> paragraphs = new ArrayList<>();
      for (String paragraph : text.substring(0, end < 0 ? text.length() : end).split("\n\n")) {
        String words = paragraph.strip();
        if (!words.isEmpty() && !words.startsWith("#") && !words.startsWith(LEVEL)) {
          paragraphs.add(new Markup(code(Markup.escape(words))));
        }
      }
      return Optional.of(paragraphs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands between two back ticks is code; a single one stays. */
  private static String code(String escaped) {
    String[] pieces = escaped.split("`", -1);
    if (pieces.length % 2 == 0) {
      return escaped;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces.length; i++) {
      out.append(i % 2 == 0 ? pieces[i] : "<code>" + pieces[i] + "</code>");
    }
    return out.toString();
  }
}
