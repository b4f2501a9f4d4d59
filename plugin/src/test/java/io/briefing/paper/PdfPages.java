package io.briefing.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A finished PDF, read back as somebody would who cannot see it, and as somebody who can. */
final class PdfPages implements AutoCloseable {

  private final PDDocument document;
  private final Map<PDPage, Map<Integer, String>> wordsByMark = new HashMap<>();
  private final List<String> artifacts = new ArrayList<>();

  PdfPages(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> note(content, words));
        wordsByMark.put(page, words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(PDMarkedContent content, Map<Integer, String> words) {
    StringBuilder text = new StringBuilder();
    for (Object item : content.getContents()) {
      if (item instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      }
    }
    if (content.getMCID() >= 0) {
      words.put(content.getMCID(), text.toString());
    } else if (!text.toString().isBlank()) {
      artifacts.add(text.toString());
    }
  }

  PDDocument document() {
    return document;
  }

  /** What can be seen, page by page. */
  String text() throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    return stripper.getText(document);
  }

  /** The words outside the structure: heads and feet of pages, repeated heads of tables. */
  List<String> artifacts() {
    return artifacts;
  }

  /** The structure as an outline: a role on each line, its words behind it, what is in it below. */
  String outline() {
    StringBuilder out = new StringBuilder();
    outline(document.getDocumentCatalog().getStructureTreeRoot(), "", out);
    return out.toString();
  }

  private void outline(PDStructureNode node, String indent, StringBuilder out) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        out.append(indent).append(element.getStructureType()).append(said(element)).append('\n');
        outline(element, indent + "  ", out);
      } else if (kid instanceof PDObjectReference) {
        out.append(indent).append("(can be clicked)\n");
      } else {
        out.append(indent).append('"').append(words(node, kid)).append("\"\n");
      }
    }
  }

  private static String said(PDStructureElement element) {
    StringBuilder said = new StringBuilder();
    if (element.getAlternateDescription() != null) {
      said.append(" [").append(element.getAlternateDescription()).append(']');
    }
    if (element.getLanguage() != null) {
      said.append(" (").append(element.getLanguage()).append(')');
    }
    return said.toString();
  }

  private String words(PDStructureNode node, Object kid) {
    if (kid instanceof PDMarkedContentReference mark) {
      return wordsByMark.get(mark.getPage()).get(mark.getMCID());
    }
    int mark = kid instanceof Integer number ? number : ((COSInteger) kid).intValue();
    return wordsByMark.get(((PDStructureElement) node).getPage()).get(mark);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
