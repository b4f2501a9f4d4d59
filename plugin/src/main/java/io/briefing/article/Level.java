package io.briefing.article;

import java.util.Locale;

/** How grave a {@link Finding} is, the gravest first. */
public enum Level {
  ERROR,
  WARNING,
  NOTE;

  /** As messages print it: {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
