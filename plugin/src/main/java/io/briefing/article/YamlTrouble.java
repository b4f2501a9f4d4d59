package io.briefing.article;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in plain words why a text is not YAML. The library tells where it stopped and where what it
 * was reading began: an author looks for a bracket that is never closed at the bracket.
 *
 * @param offset where the author has to look, in characters of the YAML
 */
record YamlTrouble(int offset, String message, String hint) {

  static final String HINT =
      "check the indentation, and quote texts that hold a colon, a # or brackets";

  private static final String SAME_COLUMN = "start the keys of one mapping in the same column";
  private static final String APOSTROPHE = "inside single quotes an apostrophe is doubled: 'it''s'";
  private static final String QUOTE = "quote the text: \"…\"";

  /**
   * @param yaml the text that was read
   */
  static YamlTrouble of(MarkedYamlEngineException e, String yaml) {
    CodePoints offsets = new CodePoints(yaml, 0);
    int stopped = e.getProblemMark().map(mark -> offsets.of(mark.getIndex())).orElse(0);
    int began = e.getContextMark().map(mark -> offsets.of(mark.getIndex())).orElse(stopped);
    String problem = firstLine(e.getProblem());
    if (problem.contains("cannot start any token")) {
      return unexpected(stopped, sign(yaml, stopped));
    }
    if (problem.contains("mapping values are not allowed")) {
      int line = yaml.lastIndexOf('\n', stopped - 1) + 1;
      return secondColon(stopped, yaml.substring(line, stopped));
    }
    if (problem.contains("unknown escape character")) {
      return new YamlTrouble(
          stopped,
          "\\" + sign(yaml, stopped) + " means nothing between double quotes",
          "double the backslash, or use single quotes");
    }
    return inside(firstLine(e.getContext()), problem, began, stopped, yaml);
  }

  /** What the library was about when it stopped. */
  private static YamlTrouble inside(
      String context, String problem, int began, int stopped, String yaml) {
    return switch (context) {
      case "while scanning a quoted scalar" ->
          new YamlTrouble(
              began,
              "the quotation mark that opens here is never closed",
              "write the closing one; " + APOSTROPHE);
      case "while parsing a flow mapping", "while parsing a flow sequence" ->
          CutByBracket.at(stopped, yaml)
              .map(text -> cutByBracket(text, yaml))
              .orElseGet(() -> unclosed(began, sign(yaml, began)));
      case "while scanning a simple key" ->
          new YamlTrouble(
              began,
              "this line is neither a key with a colon nor part of a text",
              "write key: value, or indent the line if it goes on with the text above");
      case "while scanning an alias", "while scanning an anchor", "while scanning a block scalar" ->
          new YamlTrouble(
              began,
              sign(yaml, began) + " at the start of a text has a meaning of its own in YAML",
              QUOTE);
      case "while parsing a block mapping", "while parsing a block collection" ->
          misplaced(stopped, problem, yaml);
      default ->
          new YamlTrouble(
              stopped,
              "the YAML cannot be read: " + (context.isEmpty() ? "" : context + ", ") + problem,
              HINT);
    };
  }

  private static YamlTrouble unexpected(int offset, char sign) {
    return sign == '\t'
        ? new YamlTrouble(offset, "a tab indents this line", "indent with spaces")
        : new YamlTrouble(
            offset, "a text cannot start with " + sign + " unless it is quoted", quoted(sign));
  }

  private static String quoted(char sign) {
    return sign == '%' ? "write \"%\"" : QUOTE;
  }

  /** A colon where no value can start: the text before it in its line tells why. */
  private static YamlTrouble secondColon(int offset, String before) {
    int brace = before.indexOf('{');
    String head = brace < 0 ? before : before.substring(0, brace);
    String hint =
        head.endsWith(":")
            ? "put a space between the colon and the {"
            : head.contains(": ")
                ? "quote the text that holds it: key: \"one: two\""
                : brace >= 0
                    ? "put a colon and a space before the {"
                    : SAME_COLUMN + " as the line above";
    return new YamlTrouble(offset, "the colon here cannot start a value", hint);
  }

  /** {@code {is: sum([a, b])}}: to YAML, a text, and a list where a comma should be. */
  private static YamlTrouble cutByBracket(Span text, String yaml) {
    String meant = yaml.substring(text.start(), text.end());
    return new YamlTrouble(
        text.start(),
        "between braces or brackets, the brackets inside this text have a meaning of their own",
        meant.contains("\"") ? "put it in single quotes" : "put it in quotes: \"" + meant + "\"");
  }

  private static YamlTrouble unclosed(int offset, char bracket) {
    char closing = bracket == '{' ? '}' : ']';
    return new YamlTrouble(
        offset,
        "this " + bracket + " is not closed, or a comma is missing behind it",
        "write " + closing + " at the end, and a comma between two entries");
  }

  private static YamlTrouble misplaced(int offset, String problem, String yaml) {
    if (problem.endsWith("'<scalar>'")) {
      return behind(offset, yaml.substring(0, offset).stripTrailing());
    }
    if (problem.endsWith("']'") || problem.endsWith("'}'")) {
      return new YamlTrouble(
          offset, "this bracket closes nothing", "delete it, or quote the text that holds it");
    }
    return problem.endsWith("'-'")
        ? new YamlTrouble(
            offset,
            "a list starts here, where a key is expected",
            "write the key of the list above it, with a colon")
        : new YamlTrouble(
            offset, "this line is indented otherwise than the lines it belongs to", SAME_COLUMN);
  }

  /** More text in a line than YAML takes for its value: {@code [up 9 %](=growth(x)) on}. */
  private static YamlTrouble behind(int offset, String before) {
    if (!before.endsWith("]") && !before.endsWith("}")) {
      return new YamlTrouble(
          offset,
          "more text stands behind the closing quotation mark",
          "quote the whole text; " + APOSTROPHE);
    }
    String line = before.substring(before.lastIndexOf('\n') + 1).stripLeading();
    return new YamlTrouble(
        offset,
        "more text stands behind the closing bracket: what begins with one is no text in YAML",
        line.startsWith("- ") ? "put the whole line in quotes, from its hyphen on" : QUOTE);
  }

  /** The character at a place; at the end of the text there is none to show. */
  private static char sign(String yaml, int at) {
    return at < yaml.length() ? yaml.charAt(at) : ' ';
  }

  private static String firstLine(String text) {
    return text == null ? "" : text.lines().findFirst().orElse("").strip();
  }
}
