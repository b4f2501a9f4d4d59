package io.briefing.phrase;

import java.util.Locale;

/** Which way the words of a phrase say that something moved. */
public enum Direction {
  NONE,
  UP,
  DOWN;

  /** The direction of a move as packs name it: {@code verb.up.strong}. */
  public static Direction named(String move) {
    return move.contains(".up") ? UP : move.contains(".down") ? DOWN : NONE;
  }

  public Direction opposite() {
    return this == UP ? DOWN : this == DOWN ? UP : NONE;
  }

  /** The name in machine outputs: {@code "up"}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
