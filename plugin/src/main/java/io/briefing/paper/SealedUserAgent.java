package io.briefing.paper;

import java.io.InputStream;
import java.net.URL;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;

/**
 * Fetches nothing, from nowhere: what a PDF is made of is all in the document and on the class
 * path.
 */
final class SealedUserAgent extends ITextUserAgent {

  static final String NOWHERE = "about:blank";

  /** What every element looks like before any style sheet says otherwise; ships with the layout. */
  private static final String DEFAULTS = "/resources/css/XhtmlNamespaceHandler.css";

  SealedUserAgent(ITextOutputDevice device) {
    super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
  }

  @Override
  protected InputStream resolveAndOpenStream(String uri) {
    URL defaults = ITextUserAgent.class.getResource(DEFAULTS);
    boolean allowed = defaults != null && defaults.toString().equals(uri);
    return allowed ? ITextUserAgent.class.getResourceAsStream(DEFAULTS) : null;
  }

  @Override
  public ImageResource getImageResource(String uri) {
    return new ImageResource(uri, null);
  }

  @Override
  public byte[] getBinaryResource(String uri) {
    return null;
  }

  @Override
  public String resolveURI(String uri) {
    return uri;
  }

  @Override
  public String getBaseURL() {
    return NOWHERE;
  }
}
