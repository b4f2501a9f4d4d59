package io.briefing.mojo;

import io.briefing.article.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From which level on a finding fails the build. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  boolean fails(Level level) {
    return switch (this) {
      case ERROR -> level == Level.ERROR;
      case WARNING -> level == Level.ERROR || level == Level.WARNING;
      case NEVER -> false;
    };
  }

  /** The mildest level that a test report calls a failure; errors always are. */
  Level failing() {
    return this == WARNING ? Level.WARNING : Level.ERROR;
  }

  /** Upper and lower case are the same. */
  static Optional<FailOn> of(String word) {
    return Arrays.stream(values())
        .filter(value -> value.name().equals(word.strip().toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
