package io.briefing.article;

import java.util.List;

/**
 * A file that was read, or could not be.
 *
 * @param source the text; when the file is not readable, what could be decoded of it, for messages
 *     only
 * @param readable whether the text may be worked on
 * @param findings what is wrong with the file or its characters
 */
public record SourceFile(Source source, boolean readable, List<Finding> findings) {

  public SourceFile {
    findings = List.copyOf(findings);
  }
}
