package io.briefing.paper;

import io.briefing.theme.Markup;
import java.util.List;

/**
 * What a PDF says about itself in XML (XMP): that it keeps to PDF/A-3 and PDF/UA-1, its title,
 * language, authors and date.
 */
final class Xmp {

  private static final String START =
      "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
          + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
          + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n";

  /** PDF/A knows no PDF/UA; its own words must be explained to it. */
  private static final String EXPLANATION =
      """
      <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private static final String END = "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";

  private Xmp() {}

  static String packet(PdfParticulars particulars) {
    StringBuilder out = new StringBuilder(START);
    out.append("<rdf:Description rdf:about=\"\"")
        .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
        .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"")
        .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
        .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n");
    element(out, "pdfaid:part", "3");
    element(out, "pdfaid:conformance", "A");
    element(out, "pdfuaid:part", "1");
    element(out, "dc:format", "application/pdf");
    alternatives(out, "dc:title", particulars.title());
    list(out, "dc:creator", "Seq", particulars.authors());
    alternatives(out, "dc:description", particulars.subject());
    list(out, "dc:subject", "Bag", particulars.keywords());
    list(out, "dc:language", "Bag", List.of(particulars.lang()));
    element(out, "pdf:Keywords", String.join(", ", particulars.keywords()));
    element(out, "pdf:Producer", PdfParticulars.PRODUCER);
    element(out, "xmp:CreatorTool", particulars.creator());
    if (!particulars.date().isEmpty()) {
      String moment = particulars.date() + "T00:00:00Z";
      element(out, "xmp:CreateDate", moment);
      element(out, "xmp:ModifyDate", moment);
    }
    return out.append("</rdf:Description>\n").append(EXPLANATION).append(END).toString();
  }

  private static void element(StringBuilder out, String name, String text) {
    if (!text.isEmpty()) {
      out.append('<').append(name).append('>').append(Markup.escape(text));
      out.append("</").append(name).append(">\n");
    }
  }

  private static void alternatives(StringBuilder out, String name, String text) {
    if (!text.isEmpty()) {
      out.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
      out.append(Markup.escape(text)).append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }
  }

  private static void list(StringBuilder out, String name, String kind, List<String> items) {
    if (!items.isEmpty()) {
      out.append('<').append(name).append("><rdf:").append(kind).append('>');
      items.forEach(item -> out.append("<rdf:li>").append(Markup.escape(item)).append("</rdf:li>"));
      out.append("</rdf:").append(kind).append("></").append(name).append(">\n");
    }
  }
}
