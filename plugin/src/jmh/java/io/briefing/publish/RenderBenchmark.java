package io.briefing.publish;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import io.briefing.article.ArticleReader;
import io.briefing.article.Passage;
import io.briefing.article.Source;
import io.briefing.benchmark.SampleArticle;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.language.Language;
import io.briefing.paper.Attachment;
import io.briefing.paper.Pdf;
import io.briefing.report.Report;
import io.briefing.report.Reporter;
import io.briefing.theme.Labels;
import io.briefing.theme.Templates;
import io.briefing.theme.Theme;
import io.briefing.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one article takes to print, once it is checked.
 *
 * <ul>
 *   <li>{@code html}: the report and its page.
 *   <li>{@code pdf}: the report and its PDF, tagged, with its attachments.
 *   <li>{@code wordsAlone}: the article's words, paragraph by paragraph, set by OpenPDF itself in
 *       two of the same fonts: no style sheet, no tables, no notes, no tags.
 * </ul>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class RenderBenchmark {

  private CheckedArticle article;
  private Labels labels;
  private Reporter reporter;
  private Html html;
  private Pdf pdf;
  private final List<Font> fonts = new ArrayList<>();

  @Setup
  public void prepare() throws IOException {
    Language language = Language.ENGLISH;
    article =
        new Checker(language)
            .check(ArticleReader.read(new Source("sample.md", SampleArticle.text(0))));
    Theme theme = Theme.of(Optional.empty());
    Templates templates = new Templates(theme);
    labels = Labels.of(theme, language.tag());
    reporter = new Reporter(labels, Wording.in(language), "1.0");
    html = new Html(theme, templates);
    pdf = new Pdf(theme, templates);
    for (String face : List.of("Serif-Regular", "Sans-Bold")) {
      String file = "liberation/Liberation" + face + ".ttf";
      try (InputStream in = getClass().getClassLoader().getResourceAsStream(file)) {
        byte[] bytes = in.readAllBytes();
        fonts.add(
            new Font(BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, bytes, null), 10));
      }
    }
  }

  @Benchmark
  public String html() {
    return html.page(report());
  }

  @Benchmark
  public byte[] pdf() {
    return pdf.paper(report(), Attachment.of(article, List.of(), labels)).bytes();
  }

  @Benchmark
  public byte[] wordsAlone() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter.getInstance(document, out);
    document.open();
    document.add(new Paragraph(article.article().source().path(), fonts.get(1)));
    for (Passage passage : article.article().prose().passages()) {
      document.add(new Paragraph(passage.text(), fonts.get(0)));
    }
    document.close();
    return out.toByteArray();
  }

  private Report report() {
    return reporter.report(article, List.of(), "sample", "briefing.json");
  }
}
