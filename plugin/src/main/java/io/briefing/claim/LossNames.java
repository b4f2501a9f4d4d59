package io.briefing.claim;

import io.briefing.formula.FigureUse;
import io.briefing.phrase.Language;
import io.briefing.phrase.PhraseReader;
import java.util.List;

/** Tells figures whose label says that their numbers are losses: "Net loss", « Perte nette ». */
final class LossNames {

  private final Language language;

  LossNames(Language language) {
    this.language = language;
  }

  boolean in(List<FigureUse> uses) {
    return uses.stream().anyMatch(use -> PhraseReader.namesLoss(use.figure().label(), language));
  }
}
