package io.briefing.paper;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import io.briefing.theme.RenderException;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/**
 * The fonts that are embedded in every PDF: one serif, one sans serif and one monospaced family,
 * read into memory once. A font that a style sheet names and that is not among them gives way to
 * the generic family behind it.
 */
final class PdfFonts {

  private static final String FOLDER = "liberation/";
  private static final Map<String, List<String>> FAMILIES =
      Map.of(
          "Serif",
          List.of("Serif-Regular", "Serif-Bold", "Serif-Italic", "Serif-BoldItalic"),
          "SansSerif",
          List.of("Sans-Regular", "Sans-Bold", "Sans-Italic", "Sans-BoldItalic"),
          "Monospaced",
          List.of("Mono-Regular", "Mono-Bold"));

  /** No face has a character behind the first two planes. */
  private static final int MOST_CHARACTERS = 0x20000;

  private final Map<String, FontFamily> families;
  private final Map<AskedFont, FSFont> found = new ConcurrentHashMap<>();
  private final BitSet printable;
  private final BitSet printableAsCode;
  private final PdfWidths widths;

  private PdfFonts(Map<String, FontFamily> families) {
    this.families = families;
    printable = inAllFaces(families.get("Serif"));
    printable.and(inAllFaces(families.get("SansSerif")));
    printableAsCode = inAllFaces(families.get("Monospaced"));
    widths =
        new PdfWidths(
            families.values().stream()
                .flatMap(family -> family.getFontDescriptions().stream())
                .map(FontDescription::getFont)
                .toList());
  }

  /** Asked once for all documents: a page has thousands of characters. */
  private static BitSet inAllFaces(FontFamily family) {
    BitSet characters = new BitSet(MOST_CHARACTERS);
    characters.set(0, MOST_CHARACTERS);
    for (FontDescription face : family.getFontDescriptions()) {
      BaseFont font = face.getFont();
      for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
        if (!font.charExists(c)) {
          characters.clear(c);
        }
      }
    }
    return characters;
  }

  /** Of all letters that the fonts have. */
  static PdfFonts load() {
    return load(UnaryOperator.identity());
  }

  /** Of texts that {@link LatinFont} is enough for. */
  static PdfFonts loadLatin() {
    return load(LatinFont::of);
  }

  private static PdfFonts load(UnaryOperator<byte[]> reduced) {
    ITextFontResolver collector = new Resolver(Map.of(), Map.of());
    FAMILIES.forEach(
        (family, faces) -> {
          for (String face : faces) {
            String file = FOLDER + "Liberation" + face + ".ttf";
            BaseFont font = font(file, reduced.apply(bytes(file)));
            collector.addFont(font, file, family);
          }
        });
    return new PdfFonts(Map.copyOf(collector.getFonts()));
  }

  private static byte[] bytes(String file) {
    try (InputStream in = PdfFonts.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new RenderException("the font " + file + " is missing from the plugin's class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new RenderException("the font " + file + " cannot be read: " + e, e);
    }
  }

  private static BaseFont font(String file, byte[] bytes) {
    try {
      BaseFont font =
          BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      font.setSecureRandom(new SameAgain());
      // The library's list of the characters in a subset is not what PDF/A asks for; none is fine.
      font.setIncludeCidSet(false);
      font.setCompressionLevel(PdfParticulars.COMPRESSION);
      return font;
    } catch (DocumentException | IOException e) {
      throw new RenderException("the font " + file + " cannot be used: " + e, e);
    }
  }

  /** A resolver of its own for each document, over the same families. */
  ITextFontResolver resolver() {
    return new Resolver(families, found);
  }

  /** How wide words are in them. */
  PdfWidths widths() {
    return widths;
  }

  /** Whether every face of running text has the character, so that none drops it. */
  boolean print(int codePoint) {
    return printable.get(codePoint);
  }

  /** Whether every face of code has the character. */
  boolean printAsCode(int codePoint) {
    return printableAsCode.get(codePoint);
  }

  /** The font of most charts. */
  BaseFont sans(boolean bold) {
    return upright("SansSerif", bold);
  }

  /** The font of charts in a theme that is serif throughout. */
  BaseFont serif(boolean bold) {
    return upright("Serif", bold);
  }

  private BaseFont upright(String family, boolean bold) {
    return families.get(family).getFontDescriptions().stream()
        .filter(face -> face.getStyle() == IdentValue.NORMAL)
        .filter(face -> bold == face.getWeight() > 400)
        .findFirst()
        .orElseThrow()
        .getFont();
  }

  /** What a piece of text is to be set in. */
  private record AskedFont(
      List<String> families, float size, IdentValue weight, IdentValue style) {}

  /** Knows the given families only, where the library would offer fonts that are not embedded. */
  private static final class Resolver extends ITextFontResolver {
    private final Map<String, FontFamily> given;
    private final Map<AskedFont, FSFont> found;

    /** For each style of the document. */
    private final Map<FontSpecification, FSFont> ofStyles = new IdentityHashMap<>();

    private Resolver(Map<String, FontFamily> given, Map<AskedFont, FSFont> found) {
      this.given = given;
      this.found = found;
    }

    /** The layout asks for each piece of text; there are a dozen answers in all documents. */
    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification asked) {
      FSFont known = ofStyles.get(asked);
      if (known == null) {
        known = find(context, asked);
        ofStyles.put(asked, known);
      }
      return known;
    }

    private FSFont find(SharedContext context, FontSpecification asked) {
      AskedFont font =
          new AskedFont(List.of(asked.families), asked.size, asked.fontWeight, asked.fontStyle);
      FSFont known = found.get(font);
      if (known == null) {
        known = super.resolveFont(context, asked);
        found.put(font, known);
      }
      return known;
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
      return new HashMap<>(given);
    }
  }

  /** Where a subset's name is drawn at random: the names of two fonts differ anyway. */
  private static final class SameAgain extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
      return 0;
    }
  }
}
