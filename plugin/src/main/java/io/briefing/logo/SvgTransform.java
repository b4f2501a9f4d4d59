package io.briefing.logo;

import java.awt.geom.AffineTransform;

/** What a {@code transform} of an SVG drawing does, as one matrix. */
final class SvgTransform {

  private SvgTransform() {}

  /**
   * @throws IllegalArgumentException if it is none
   */
  static AffineTransform of(String text) {
    AffineTransform all = new AffineTransform();
    int from = 0;
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', from)) {
      int close = text.indexOf(')', open);
      if (close < 0) {
        throw unknown(text);
      }
      String name = text.substring(from, open).replace(',', ' ').strip();
      all.concatenate(one(name, new SvgNumbers(text.substring(open + 1, close)), text));
      from = close + 1;
    }
    if (!text.substring(from).isBlank()) {
      throw unknown(text);
    }
    return all;
  }

  private static AffineTransform one(String name, SvgNumbers numbers, String text) {
    float first = numbers.next();
    return switch (name) {
      case "translate" ->
          AffineTransform.getTranslateInstance(first, numbers.hasMore() ? numbers.next() : 0);
      case "scale" ->
          AffineTransform.getScaleInstance(first, numbers.hasMore() ? numbers.next() : first);
      case "rotate" -> {
        float x = numbers.hasMore() ? numbers.next() : 0;
        float y = numbers.hasMore() ? numbers.next() : 0;
        double angle = StrictMath.toRadians(first);
        double sine = StrictMath.sin(angle);
        double cosine = StrictMath.cos(angle);
        AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
        turn.concatenate(new AffineTransform(cosine, sine, -sine, cosine, 0, 0));
        turn.translate(-x, -y);
        yield turn;
      }
      case "matrix" ->
          new AffineTransform(
              first,
              numbers.next(),
              numbers.next(),
              numbers.next(),
              numbers.next(),
              numbers.next());
      default -> throw unknown(text);
    };
  }

  private static IllegalArgumentException unknown(String text) {
    return new IllegalArgumentException(
        "transform=\"" + text + "\"; translate, scale, rotate and matrix are drawn");
  }
}
