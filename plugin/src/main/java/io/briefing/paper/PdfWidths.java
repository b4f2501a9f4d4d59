package io.briefing.paper;

import com.lowagie.text.pdf.BaseFont;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;

/**
 * Measures words as the layout does, but looks the widths of Latin letters up in a list, where the
 * library asks several maps for each.
 */
final class PdfWidths extends ITextTextRenderer {

  /** Behind the last Latin letter with an accent that a European language has. */
  private static final int LETTERS = 0x180;

  /** The layout's own: so little is rounded down. */
  private static final float NEXT_TO_NOTHING = 0.01f;

  private final Map<BaseFont, int[]> letters = new HashMap<>();

  PdfWidths(Collection<BaseFont> fonts) {
    for (BaseFont font : fonts) {
      int[] widths = new int[LETTERS];
      for (int c = 0; c < LETTERS; c++) {
        widths[c] = font.getWidth(c);
      }
      letters.put(font, widths);
    }
  }

  @Override
  public int getWidth(FontContext context, FSFont face, String words) {
    BaseFont font = ((ITextFSFont) face).getFontDescription().getFont();
    int[] widths = letters.get(font);
    int thousandths = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isSurrogate(c)) {
        return super.getWidth(context, face, words);
      }
      thousandths += c < LETTERS ? widths[c] : font.getWidth(c);
    }
    float width = thousandths * 0.001f * face.getSize2D();
    int whole = (int) width;
    return width - whole < NEXT_TO_NOTHING ? whole : whole + 1;
  }
}
