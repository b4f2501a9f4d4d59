package io.briefing.verdict;

import java.util.Locale;

/** How a claim stands to the figures; {@link Judge} says when each holds. */
public enum Verdict {
  /** Whatever the rounded figures hide, the words hold. */
  VERIFIED(Colour.PASS),
  /** The figures as stated bear the words out; rounding could still tip them. */
  CONSISTENT(Colour.PASS),
  /** True, but loose, understated or cut off instead of rounded. */
  STRETCHED(Colour.WARN),
  /** True only if the figures happen to be rounded that way. */
  ROUNDING(Colour.WARN),
  /** The figures do not settle it. */
  UNDECIDABLE(Colour.WARN),
  /** Words and figures speak of different things: per cent and points, dollars and people. */
  INCOMPARABLE(Colour.FAIL),
  /** The figures contradict the words. */
  INCONSISTENT(Colour.FAIL);

  /** What a verdict means for the build. */
  public enum Colour {
    PASS,
    WARN,
    FAIL;

    /** The name as it stands in reports: {@code "pass"}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Colour colour;

  Verdict(Colour colour) {
    this.colour = colour;
  }

  public Colour colour() {
    return colour;
  }

  /** The name as it stands in reports: {@code "inconsistent"}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean passes() {
    return colour == Colour.PASS;
  }
}
