package io.briefing.article;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes the indentation from the lines of a paragraph before anything else looks at them: it means
 * nothing there. The library puts blanks of its own in its place, which stand nowhere in the
 * source, and takes a tab for four characters when it goes back to the start of a table's row.
 */
final class Indentation implements ParagraphPreProcessorFactory {

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(ReferencePreProcessorFactory.class);
  }

  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    return (paragraph, same) -> {
      remove(paragraph);
      return 0;
    };
  }

  private static void remove(Paragraph paragraph) {
    List<BasedSequence> lines = new ArrayList<>();
    for (BasedSequence line : paragraph.getContentLines()) {
      lines.add(removed(line));
    }
    paragraph.setContentLines(lines);
    paragraph.setLineIndents(new int[lines.size()]);
  }

  /** The text without the characters that stand nowhere in the source. */
  static BasedSequence removed(BasedSequence text) {
    List<BasedSequence> written = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean filledIn = i < text.length() && text.getIndexOffset(i) < 0;
      if (filledIn || i == text.length()) {
        written.add(text.subSequence(start, i));
        start = i + 1;
      }
    }
    return written.size() == 1 ? text : SegmentedSequence.create(text, written);
  }
}
