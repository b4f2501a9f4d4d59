package io.briefing.phrase;

/** What else the words of a {@link Phrase} say. */
public enum Note {
  /** "loss", « perte »: the value was made negative. */
  LOSS,
  /** A fall or a loss beside the number made it negative; its own words have no sign. */
  TURNED,
  /** narrowed, widened: between two losses their sizes are compared. */
  OF_SIZE,
  /** "Sales rose to": the number is told as where the figure of the formula arrived. */
  LEVEL_REACHED,
  /** "three times more" is read as three times. */
  TIMES_MORE,
  /** « Recule de 46 à 97 »: it may be how far it moved, or where it came from. */
  BY_OR_FROM,
  /**
   * A surplus or a deficit of what goes out less what comes in: the word has the formula's sign.
   */
  BALANCE,
  /** "[Eight](=…) out of ten": the number is one of so many, and is no per cent. */
  FOR_SO_MANY,
  /** "Three for every two", where the formula has the second by the first. */
  SECOND_BY_FIRST,
  /** Above or below something else, "short of the plan", and where nothing tells of what. */
  SIDE,
  EITHER_WAY,
  /** soared, bondir; edged, s'effriter */
  STRONG,
  SLIGHT,
  /** "well under", « nettement plus de » */
  FAR,
  /** A negation that was not understood: the claim cannot be decided. */
  NEGATION_NOT_UNDERSTOOD,
  /** "In line with guidance": compared with what was aimed at. */
  AIM,
  /** "Had never reached 5 before": denied of another time. */
  SUPPOSED,
  /** "Roughly between 900 and 950": both ends of a range are hedged. */
  ROUGH_ENDS,
  /** The currency word fits several currencies: the figure's counts. */
  AMBIGUOUS_CURRENCY,
  /** The amount is told in cents, pence, öre alone. */
  SUBUNIT,
  /** Unit or scale were taken from the next number of the clause. */
  BORROWED,
  /** Growth in per cent that the words do not spell out: "single-digit". */
  UNDERSTOOD_UNIT
}
