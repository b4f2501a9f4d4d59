package io.briefing.paper;

import com.lowagie.text.pdf.BaseFont;
import io.briefing.drawing.Drawing;
import io.briefing.logo.HexColour;
import io.briefing.theme.RenderException;
import java.awt.Color;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a chart on paper is drawn with: the embedded font of the kind that the theme's small print
 * has, and the theme's colours.
 *
 * @param tokens the theme's, "--accent" → "#0f4c75"
 * @param printable makes a text one that the font has every character of
 */
record PdfBrush(PdfFonts fonts, Map<String, String> tokens, UnaryOperator<String> printable) {

  BaseFont font(Drawing.Weight weight) {
    boolean bold = weight == Drawing.Weight.BOLD;
    return isSerif() ? fonts.serif(bold) : fonts.sans(bold);
  }

  /** As the layout sees it, which falls back to the kind behind the names. */
  private boolean isSerif() {
    String family = tokens.getOrDefault("--sans", "");
    return family.substring(family.lastIndexOf(',') + 1).strip().equals("serif");
  }

  /**
   * @throws RenderException if the theme's token is no colour that paper can have
   */
  Color colour(Drawing.Ink ink) {
    if (ink == Drawing.Ink.PAPER) {
      return Color.WHITE;
    }
    String name = "--" + ink.token();
    String value = tokens.getOrDefault(name, "");
    return HexColour.of(value)
        .orElseThrow(
            () ->
                new RenderException(
                    "the theme's tokens.css gives "
                        + name
                        + " the value \""
                        + value
                        + "\"; charts on paper need it written like #0f4c75"));
  }
}
