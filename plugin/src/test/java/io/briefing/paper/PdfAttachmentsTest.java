package io.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.output.BriefingSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data that an article was made from, and what was found, go with its PDF. */
class PdfAttachmentsTest {

  @TempDir Path output;

  @Test
  void figuresAndVerdictsAreAttached() throws Exception {
    byte[] pdf = PaperArticles.print(PaperArticles.spec("every-element"), output);
    try (PdfPages pages = new PdfPages(pdf)) {
      PDDocumentCatalog catalog = pages.document().getDocumentCatalog();
      COSArray associated = catalog.getCOSObject().getCOSArray(COSName.AF);
      assertThat(associated.size()).isEqualTo(2);
      Map<String, PDComplexFileSpecification> files =
          new PDDocumentNameDictionary(catalog).getEmbeddedFiles().getNames();
      List<String> kinds = new ArrayList<>();
      for (PDComplexFileSpecification file : files.values()) {
        kinds.add(file.getFilename() + " " + relation(file) + " " + type(file));
      }
      assertThat(kinds)
          .containsExactlyInAnyOrder(
              "figures.csv Source text/csv", "briefing.json Data application/json");
      for (PDComplexFileSpecification file : files.values()) {
        String text = new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
        if (file.getFilename().equals("briefing.json")) {
          assertThat(BriefingSchema.complaints(text)).isEmpty();
          assertThat(text).contains("\"text\" : \"rose by 12 %\"");
        } else {
          assertThat(text).contains("sales,2023,112,EUR,million,,,Sales,Annual report");
        }
      }
    }
  }

  private static String relation(PDComplexFileSpecification file) {
    return file.getCOSObject().getNameAsString("AFRelationship");
  }

  private static String type(PDComplexFileSpecification file) throws IOException {
    PDEmbeddedFile embedded = file.getEmbeddedFile();
    assertThat(embedded.getModDate().toInstant()).hasToString("2024-07-05T00:00:00Z");
    return embedded.getSubtype();
  }
}
