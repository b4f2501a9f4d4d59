package io.briefing.phrase;

import io.briefing.phrase.Phrase.Preposition;

/**
 * What a quantity has to do with a move.
 *
 * @param dropped the phrase it makes superfluous, or −1
 * @param end just past the word for the move if it follows the quantity, or −1
 * @param deniesLevel whether the move is denied and names a level: "not to fall below 570"
 */
record Attached(
    Direction direction,
    Preposition preposition,
    String value,
    int dropped,
    int end,
    boolean deniesLevel) {

  static final Attached NOT = new Attached(Direction.NONE, Preposition.NONE, "", -1, -1);

  Attached(Direction direction, Preposition preposition, String value, int dropped, int end) {
    this(direction, preposition, value, dropped, end, false);
  }
}
