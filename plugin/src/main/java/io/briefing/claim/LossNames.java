package io.briefing.claim;

import io.briefing.formula.FigureUse;
import io.briefing.phrase.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Note;
import io.briefing.phrase.PhraseReader;
import java.util.List;

/** Tells figures whose label says that their numbers are losses: "Net loss", « Perte nette ». */
final class LossNames {

  private final Language language;

  LossNames(Language language) {
    this.language = language;
  }

  boolean in(List<FigureUse> uses) {
    return uses.stream().anyMatch(use -> isLoss(use.figure().label()));
  }

  /** A label says loss if an amount beside it would be read as one. */
  private boolean isLoss(String label) {
    List<Phrase> phrases = PhraseReader.read(label + ": 12 USD", language);
    return phrases.stream().anyMatch(phrase -> phrase.has(Note.LOSS));
  }
}
