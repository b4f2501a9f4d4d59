package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.phrase.PhraseReader;

/** What the label of a figure says of its numbers. */
public final class LabelWords {

  private LabelWords() {}

  /** Whether a text names a debt: "Net debt", „Finanzschulden“. */
  public static boolean namesDebt(String text, Language language) {
    return PhraseReader.has(text, Role.DEBT, language);
  }

  /** Whether a label says that its amounts are moves of something: "Volume effect". */
  public static boolean namesEffect(String label, Language language) {
    return PhraseReader.has(label, Role.EFFECT, language);
  }

  /** Whether a label names what is better the more it is: "Gross margin". */
  public static boolean namesMerit(String label, Language language) {
    return PhraseReader.has(label, Role.MERIT, language);
  }

  /** Whether a label names what is better the less it is: "Net debt". */
  public static boolean namesBurden(String label, Language language) {
    return PhraseReader.has(label, Role.BURDEN, language);
  }

  /**
   * Whether a label says that its per cent tell how far something moved: "GDP growth", "Consumer
   * prices, change on the year".
   */
  public static boolean namesRateOfChange(String label, Language language) {
    return namesEffect(label, language) || PhraseReader.has(label, Role.RATE_OF_CHANGE, language);
  }
}
