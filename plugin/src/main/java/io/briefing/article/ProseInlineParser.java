package io.briefing.article;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The library's parser of what stands inside a block, with two changes. It reads a formula with
 * spaces as a link's destination. And it looks at no character again and again: the library
 * searches the whole rest of a block for what can only stand here, or for an end that is not there.
 */
final class ProseInlineParser extends InlineParserImpl {

  /** Deepest nesting of brackets in a link's destination. */
  private static final int DEEPEST_BRACKETS = 32;

  /** No footnotes among the references: this parser reads their marks itself. */
  private static final LinkRefProcessorData NO_PROCESSORS =
      new LinkRefProcessorData(List.of(), 0, new int[0]);

  /** Where each end mark stands for the last time in the input. */
  private final Map<String, Integer> lastEnds = new HashMap<>();

  /** Where a run of so many backticks starts for the last time in the input. */
  private final Map<Integer, Integer> lastTicks = new HashMap<>();

  private boolean inDefinition;

  ProseInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData ignored,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        NO_PROCESSORS,
        extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    lastEnds.clear();
    lastTicks.clear();
    super.parse(Indentation.removed(content), block);
  }

  @Override
  protected boolean parseInline(boolean customOnly) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
    return super.parseInline(customOnly);
  }

  /** Matches here; the library would find the pattern further on as well, in vain. */
  @Override
  public BasedSequence match(Pattern pattern) {
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (index >= input.length() || !matcher.lookingAt()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  protected int parseReference(Block block, BasedSequence definition) {
    inDefinition = true;
    int length = super.parseReference(block, definition);
    inDefinition = false;
    return length;
  }

  @Override
  public BasedSequence parseLinkDestination() {
    boolean formula = ClaimTarget.startsAt(input, index);
    int end = formula ? ClaimTarget.end(input, index, inDefinition) : destinationEnd();
    return end < 0 ? null : moveTo(end);
  }

  private BasedSequence moveTo(int end) {
    int start = index;
    index = end;
    return input.subSequence(start, end);
  }

  private int destinationEnd() {
    boolean angled = peek() == '<';
    int depth = 0;
    int i = angled ? index + 1 : index;
    for (; i < input.length(); i++) {
      char c = input.charAt(i);
      if (PassageText.isEscape(input, i)) {
        i++;
      } else if (angled) {
        if (c == '>') {
          return i + 1;
        }
        if (c == '<' || Source.isLineEnd(c)) {
          return -1;
        }
      } else if (c <= ' ' || c == ')' && depth == 0) {
        break;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth > DEEPEST_BRACKETS) {
          return -1;
        }
      }
    }
    return angled || depth > 0 ? -1 : i;
  }

  @Override
  public BasedSequence parseLinkTitle() {
    char open = peek();
    if (open != '"' && open != '\'' && open != '(') {
      return null;
    }
    char close = open == '(' ? ')' : open;
    for (int i = index + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == close) {
        return moveTo(i + 1);
      }
      if (c == '(' && open == '(') {
        return null;
      }
      i += c == '\\' ? 1 : 0;
    }
    return null;
  }

  /** A mark of a footnote, {@code [^label]}, or what the library makes of a bracket. */
  @Override
  protected boolean parseOpenBracket() {
    int end = index + 2;
    while (peek(1) == '^' && end < input.length() && isLabel(input.charAt(end))) {
      end++;
    }
    boolean mark = end > index + 2 && end < input.length() && input.charAt(end) == ']';
    if (!mark) {
      return super.parseOpenBracket();
    }
    BasedSequence chars = moveTo(end + 1);
    int length = chars.length();
    appendNode(
        new Footnote(
            chars.subSequence(0, 2),
            chars.subSequence(2, length - 1),
            chars.subSequence(length - 1)));
    return true;
  }

  private static boolean isLabel(char c) {
    return c > ' ' && c != '[' && c != ']';
  }

  @Override
  protected boolean parseBang() {
    if (peek(1) == '[' && peek(2) == '^') {
      appendText(moveTo(index + 1));
      return true;
    }
    return super.parseBang();
  }

  @Override
  public boolean parseHtmlInline() {
    String end = ">";
    if (peek(1) == '?') {
      end = "?>";
    } else if (peek(1) == '!' && peek(2) != '-') {
      end = peek(2) == '[' ? "]]>" : ">";
    }
    int last = lastEnds.computeIfAbsent(end, mark -> input.lastIndexOf(mark));
    return last >= index && super.parseHtmlInline();
  }

  @Override
  protected boolean parseBackticks() {
    if (lastTicks.isEmpty()) {
      for (int i = 0; i < input.length(); i++) {
        int run = ticks(i);
        lastTicks.merge(run, i, Math::max);
        i += run;
      }
    }
    BasedSequence open = moveTo(index + ticks(index));
    int close = index;
    // An escaped backtick before these ones makes their run shorter than any that was counted.
    boolean closed = lastTicks.getOrDefault(open.length(), -1) >= index;
    while (closed && ticks(close) != open.length()) {
      close += Math.max(1, ticks(close));
    }
    if (!closed) {
      appendText(open);
      return true;
    }
    BasedSequence text = moveTo(close);
    Code code = new Code(open, text, moveTo(close + open.length()));
    code.appendChild(new Text(text));
    appendNode(code);
    return true;
  }

  /** How many backticks stand at {@code from}. */
  private int ticks(int from) {
    int end = from;
    while (end < input.length() && input.charAt(end) == '`') {
      end++;
    }
    return end - from;
  }

  /** Nothing opens inside a link without emphasis; the library would look through all before it. */
  @Override
  public void processDelimiters(Delimiter bottom) {
    if (bottom == null || bottom != lastDelimiter) {
      super.processDelimiters(bottom);
    }
  }

  /** Sets the blanks before a line's end apart: the library looks for them in the whole text. */
  @Override
  public boolean parseNewline() {
    flushTextNode();
    if (block.getLastChild() instanceof Text last) {
      BasedSequence text = last.getChars();
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (end > 0 && end < text.length()) {
        last.setChars(text.subSequence(0, end).trimEnd());
        appendNode(new Text(text.subSequence(end)));
      }
    }
    return super.parseNewline();
  }
}
