package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;

/** Single words of moves, asked for by those who have a text and no phrase. */
public final class MoveWord {

  private MoveWord() {}

  /** Whether a word is a verb that moves, or joins one to its number: "fell", "sharply", "to". */
  public static boolean leads(String word, Language language) {
    Scan scan = new Scan(word, language.pack());
    boolean joint = (scan.is(0, Role.TO) || scan.is(0, Role.BY)) && !scan.atom().has("none");
    boolean verb = scan.is(0, Role.MOVE) && !scan.atom().value().startsWith("noun");
    return joint || verb || scan.is(0, Role.INTENSITY);
  }
}
