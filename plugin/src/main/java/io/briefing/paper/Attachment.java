package io.briefing.paper;

import io.briefing.article.Finding;
import io.briefing.check.CheckedArticle;
import io.briefing.figure.FigureCsv;
import io.briefing.output.JsonOutput;
import io.briefing.theme.Labels;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file inside a PDF.
 *
 * @param relation to the document, in the words of PDF: {@code Source} is what it was made from,
 *     {@code Data} what can be read off it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(
    String name, String mimeType, String relation, String description, byte[] bytes) {

  /**
   * The figures of an article and the verdicts on it.
   *
   * @param ledger what was found between this article and others
   */
  public static List<Attachment> of(CheckedArticle article, List<Finding> ledger, Labels labels) {
    return List.of(
        new Attachment(
            "figures.csv",
            "text/csv",
            "Source",
            labels.say("figures_caption"),
            FigureCsv.write(article.figures()).getBytes(StandardCharsets.UTF_8)),
        new Attachment(
            "briefing.json",
            "application/json",
            "Data",
            labels.say("tie_out_caption"),
            JsonOutput.alone(article, ledger).getBytes(StandardCharsets.UTF_8)));
  }
}
