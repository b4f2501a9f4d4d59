package io.briefing.phrase;

import io.briefing.language.Tokens;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;

/**
 * What a move says by itself, without a number: "rose", "did not fall". What is plainly denied went
 * the other way, or stayed; any other denial leaves it open.
 */
record MoveAlone(Tokens tokens, Levels levels, Supposing supposing) {

  /**
   * The move from one token to another.
   *
   * @param particle the second part of its verb, or −1
   * @param told its name in the pack, with what words beside it add
   * @param direction where it goes; a loss that rises is a fall
   * @param ofLoss whether it was turned for that
   */
  Phrase phrase(int from, int to, int particle, String told, Direction direction, boolean ofLoss) {
    boolean plain = !Intensity.isTold(told) && levels.isPlainlyDenied(from, to, particle);
    boolean open = !plain && (levels.isNegated(from, to) || levels.isDenied(from));
    Direction way = plain ? direction.opposite() : direction;
    Interval up = plain ? Interval.atLeast(Rational.ZERO) : Interval.moreThan(Rational.ZERO);
    Comparator bound = way == Direction.UP ? Comparator.AT_LEAST : Comparator.AT_MOST;
    return new PhraseBuilder(tokens, Kind.DIRECTION, from, to)
        .value(Rational.ZERO)
        .said(way == Direction.UP ? up : up.mirrored())
        .moved(way, Preposition.NONE)
        .compared(plain ? bound : Comparator.BARE)
        .intensity(told)
        .note(Note.NEGATION_NOT_UNDERSTOOD, open)
        .note(Note.SUPPOSED, supposing.isConditional(from, to))
        .note(Note.OF_SIZE, ofLoss)
        .note(Note.LOSS, ofLoss)
        .build();
  }
}
