package io.briefing.theme;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a theme gives, XHTML or a drawing, as a tree. A declaration of a document type is refused,
 * so nothing can be fetched by one.
 */
public final class MarkupTree {

  private MarkupTree() {}

  /**
   * @throws SAXException if the text is not well-formed XML
   */
  public static Document of(String xml)
      throws SAXException, IOException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    // Every node is looked at, so to make it when it is first asked for is a detour.
    factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new InputSource(new StringReader(xml)));
  }
}
