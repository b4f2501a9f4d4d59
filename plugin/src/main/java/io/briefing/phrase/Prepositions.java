package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Phrase.Preposition;

/** What joins a quantity to the move before it: by, to, from. */
public final class Prepositions {

  private final Scan scan;

  public Prepositions(Scan scan) {
    this.scan = scan;
  }

  /**
   * What joins a move to the quantity at a token; « du », "al" may be it and the article in one.
   * Found last in the scan is the word for it.
   *
   * @param passes whether the move goes from one number to another, so that « de » is from
   */
  public Preposition before(int from, boolean passes) {
    int determiner = scan.before(from, Role.DETERMINER);
    Preposition direct = determiner < 0 ? Preposition.NONE : at(from, passes);
    return direct == Preposition.NONE ? at(determiner < 0 ? from : determiner, passes) : direct;
  }

  /**
   * Whether two numbers behind a move are the bounds of one; {@code joined} is what stands before
   * the first of them at a token.
   */
  boolean spans(Move move, Preposition joined, int from) {
    int the = scan.before(from, Role.DETERMINER);
    int at = the < 0 ? from : the;
    return joined == Preposition.TO
        || joined == Preposition.BY && scan.before(at, Role.FROM) < 0
        || move.mayBeNoun() && scan.before(at, Role.OF) >= 0;
  }

  private Preposition at(int end, boolean passes) {
    if (scan.before(end, Role.TO) >= 0) {
      return unlessIdle(Preposition.TO);
    }
    boolean direct = passes || scan.before(end, Role.OF) < 0;
    if (direct && scan.before(end, Role.FROM) >= 0) {
      return unlessIdle(Preposition.FROM);
    }
    return scan.before(end, Role.BY) >= 0 ? unlessIdle(Preposition.BY) : Preposition.NONE;
  }

  /** "Compared to", "driven by": they join no number to a move. */
  private Preposition unlessIdle(Preposition preposition) {
    return scan.atom().has("none") ? Preposition.NONE : preposition;
  }
}
