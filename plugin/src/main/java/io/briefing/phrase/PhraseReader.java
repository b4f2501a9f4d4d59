package io.briefing.phrase;

import java.util.List;

/** Reads the phrases that name quantities. */
public final class PhraseReader {

  private PhraseReader() {}

  /** The phrases of a text, in order, none overlapping another. */
  public static List<Phrase> read(String text, Language language) {
    return List.of();
  }
}
