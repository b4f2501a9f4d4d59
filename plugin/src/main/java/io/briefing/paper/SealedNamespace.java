package io.briefing.paper;

import org.w3c.dom.Element;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** XHTML as the layout knows it, but for links: {@link PdfLinks} makes them. */
final class SealedNamespace extends XhtmlNamespaceHandler {

  @Override
  public String getLinkUri(Element element) {
    return null;
  }
}
