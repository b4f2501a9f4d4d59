package io.briefing.paper;

import org.w3c.dom.Element;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/**
 * XHTML as the layout knows it, but for links: {@link PdfLinks} makes them. The language of an
 * element stands in it: what the layout would look for in the head, again for every word, is not
 * there.
 */
final class SealedNamespace extends XhtmlNamespaceHandler {

  @Override
  public String getLinkUri(Element element) {
    return null;
  }

  @Override
  public String getLang(Element element) {
    return element == null ? "" : element.getAttribute("lang");
  }
}
