package io.briefing.claim;

import io.briefing.formula.FigureUse;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import java.util.List;

/**
 * What the labels of figures say of their numbers: "Net loss", « Perte nette » that they are
 * losses, "Decrease in debt" that they are moves.
 */
final class FigureNames {

  private final Language language;

  FigureNames(Language language) {
    this.language = language;
  }

  boolean nameLoss(List<FigureUse> uses) {
    return uses.stream().anyMatch(use -> PhraseReader.namesLoss(use.figure().label(), language));
  }

  /** The way that the labels say the figures moved; none if they name no move. */
  Direction nameMove(List<FigureUse> uses) {
    return uses.stream()
        .flatMap(use -> PhraseReader.read(use.figure().label(), language).stream())
        .map(Phrase::direction)
        .filter(direction -> direction != Direction.NONE)
        .findFirst()
        .orElse(Direction.NONE);
  }
}
