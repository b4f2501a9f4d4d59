package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;

/**
 * Moves and losses, and what they have to do with the quantities around them: "fell by 5 %", "rose
 * to 12 billion", "a 5 % drop", « 5 % de moins », "a loss of 2.7 billion".
 */
final class Moves {

  private static final int FAR = 12;

  private static final Role[] AGAIN = {
    Role.FILLER, Role.OF, Role.DETERMINER, Role.ARTICLE, Role.BY, Role.AND
  };

  /** What may stand between a move, or a loss, and what belongs to it. */
  static final Role[] SMALL = {Role.FILLER, Role.OF, Role.DETERMINER, Role.ARTICLE, Role.BY};

  private final Scan scan;
  private final Tokens tokens;
  private final Clauses clauses;
  private final Intensity intensity;
  private final Losses losses;
  private final Levels levels;
  private final MoveAlone alone;
  private final Holdings holdings;
  private final MovedDirectly objects;
  private final Prepositions prepositions;
  private final Amounting amounting;
  private final CountedNoun counted;
  private final ClosingVerb closing;

  private Move last;
  private int particle = -1;
  private boolean negated;

  Moves(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.clauses = new Clauses(scan);
    this.intensity = new Intensity(scan);
    this.losses = new Losses(scan, clauses);
    this.levels = new Levels(scan, clauses);
    this.alone = new MoveAlone(tokens, levels, new Supposing(scan, clauses));
    this.holdings = new Holdings(scan);
    this.objects = new MovedDirectly(scan, clauses);
    this.prepositions = new Prepositions(scan);
    this.amounting = new Amounting(scan, clauses);
    this.counted = new CountedNoun(scan);
    this.closing = new ClosingVerb(scan, clauses, objects);
  }

  /** Reads a move or a loss at token i; the token after it, or −1. */
  int read(int i, Phrases phrases) {
    int free = scan.find(i, Role.NO_LOSS);
    if (free >= 0) {
      return free;
    }
    int loss = losses.read(i);
    int apart = scan.findApart(i, Role.MOVE, 2 * FAR);
    String value = apart < 0 ? "" : scan.atom().value();
    int head = apart < 0 ? -1 : scan.head();
    int to = scan.find(i, Role.MOVE);
    boolean split = apart >= 0 && head >= to && !clauses.breaks(i + 1, apart);
    if (split) {
      closing.opened(i);
      particle = apart == head + 1 ? -1 : apart - 1;
      to = apart == head + 1 ? apart : head;
    } else if (to >= 0) {
      value = scan.atom().value();
    } else {
      losses.named(loss);
      boolean moves = loss > i + 1 && scan.is(loss - 1, Role.MOVE); // „das Minus“
      return moves ? loss - 1 : loss;
    }
    value = losses.turned(i, to, value);
    Direction direction = Direction.named(value);
    boolean other = value.startsWith("more") || value.startsWith("times") || closing.isVerb(i);
    if (other || amounting.isVerbOf(last, i)) {
      // «a mais baixa» is the lowest, and no "more": «a mais»
      return to > i + 1 && scan.find(i + 1, Role.SUPERLATIVE) > to ? -1 : to;
    }
    boolean size = value.startsWith("size") && losses.isNear(i);
    boolean verb = value.startsWith("verb") && losses.isSubject(i);
    losses.moved(i, to);
    amounting.starts(i);
    Direction way = size || verb ? direction.opposite() : direction;
    boolean objects = value.startsWith("object");
    boolean speaks = direction != Direction.NONE && !objects && !value.startsWith("quiet");
    String told = intensity.of(value, i, to);
    int index = speaks ? phrases.add(alone.phrase(i, to, particle, told, way, size || verb)) : -1;
    boolean transitive = objects || loss == to || scan.is(i, Role.TRANSITIVE);
    if (describesAside(i, to, value)) {
      return to;
    }
    last =
        isAside(i, to, value)
            ? null
            : new Move(told, to, index, false, transitive, split, levels.isDenied(i));
    negated = levels.isNegated(i, to);
    return to;
  }

  /** "Despite lower prices, profit": said of what stands there, and of no number further on. */
  private boolean isAside(int i, int to, String value) {
    return value.startsWith("state") && scan.before(i, Role.REASON) >= 0 && tokens.isWord(to);
  }

  /** "Despite falling prices": no verb of the clause, which may have told a move before. */
  private boolean describesAside(int i, int to, String value) {
    return value.startsWith("verb") && scan.before(i, Role.REASON) >= 0 && counted.isNoun(to);
  }

  /** Whether the move last attached is denied: « n’a pas baissé de 5 % ». */
  boolean isNegated() {
    return negated;
  }

  /** The move whose two ends a quantity names; it may stand anywhere in the clause before. */
  Attached attachEnds(Quantity quantity) {
    Attached attached = attach(quantity.from(), quantity.to(), quantity);
    if (attached == Attached.NOT && quantity.has(Quantity.FROM_TO)) {
      attached = closing.of(Preposition.FROM, quantity.to());
    }
    if (attached != Attached.NOT || last == null || last.taken() || !isNear(quantity.from())) {
      return attached;
    }
    Move move = last;
    last = Move.taken(move.value(), quantity.to());
    return new Attached(move.direction(), Preposition.FROM, move.value(), move.index(), -1);
  }

  /** The move that a quantity from one token to another belongs to. */
  Attached attach(int from, int to, Quantity quantity) {
    if (holdings.include(quantity, last)) {
      return last != null && objects.isNext(last, from)
          ? new Attached(Direction.NONE, Preposition.NONE, "", last.index(), -1)
          : Attached.NOT;
    }
    Attached before = before(from, quantity);
    Attached attached =
        before == Attached.NOT ? after(from, clauses.pastBrackets(to), quantity) : before;
    if (attached == Attached.NOT) {
      return closing.of(preposition(from), from, to, quantity);
    }
    if (last != null) {
      last = Move.taken(attached.value(), Math.max(to, attached.end()));
    }
    return attached;
  }

  /** The losses that stand around. */
  Losses losses() {
    return losses;
  }

  /** Whether token i is the second part of a verb: „legte um 12 % zu“. */
  boolean isParticle(int i) {
    return i == particle;
  }

  private Attached before(int from, Quantity quantity) {
    if (isNoun() && quantity.has(Quantity.UP | Quantity.DOWN)) {
      last = null; // "Growth halved to": it is the growth that moved
    }
    if (last == null || quantity.kind() == Kind.AGE || amounting.leadsAnother(last, from)) {
      return Attached.NOT;
    }
    // "Despidió a 1.200 empleados": what belongs to the verb joins nothing.
    boolean direct = last.isOfObjects() && from == last.end();
    Preposition preposition = direct ? Preposition.NONE : preposition(from);
    if (!direct && preposition != Preposition.BY && amounting.leads(last, from, quantity)) {
      preposition = Preposition.BY;
    }
    if (!fits(preposition, from, quantity)) {
      return Attached.NOT;
    }
    if (preposition == Preposition.NONE && levels.bounds(last, from, quantity)) {
      boolean denied = last.denied() || scan.is(last.end(), Role.NEGATION);
      Direction direction = denied ? Direction.NONE : last.direction();
      negated = false;
      return new Attached(direction, Preposition.TO, last.value(), last.index(), -1, last.denied());
    }
    Preposition known =
        preposition == Preposition.NONE && !last.takesObject() ? Preposition.BY : preposition;
    return new Attached(last.direction(), known, last.value(), last.index(), -1);
  }

  /** Whether the last move may have a quantity that stands behind a preposition, or behind none. */
  private boolean fits(Preposition preposition, int from, Quantity quantity) {
    boolean time = quantity.kind() == Kind.DURATION;
    if (last.isOfObjects()) {
      return preposition == Preposition.NONE
          && objects.isNext(last, from)
          && holdings.areCounted(quantity);
    }
    if (preposition == Preposition.NONE) {
      return !time && objects.include(last, from, quantity);
    }
    // "2.700 millones de un año antes": since when, not how far.
    boolean of = time && preposition != Preposition.TO && scan.before(from, Role.OF) >= 0;
    boolean more = preposition == Preposition.BY && last.taken();
    boolean near = from - last.end() <= FAR && !clauses.breaks(last.end(), from);
    if (near && clauses.leaves(last.end(), from, preposition)) {
      // What something else came to is not where the move led, nor what is said of it further on.
      last = null;
      return false;
    }
    return !of && near && (!more || clauses.isPath(last.end(), from, AGAIN));
  }

  /** Whether the move is a noun: « une croissance de 3 à 5 % » names a range. */
  boolean isNoun() {
    return last != null && last.isNoun();
  }

  /** Whether the last move is a fall. */
  boolean goesDown() {
    return last != null && last.direction() == Direction.DOWN;
  }

  /** Whether token i is the last word of a move and opens a comparator too: "edged up to 5". */
  boolean endsWith(int i) {
    boolean ends = last != null && !last.taken() && last.end() == i + 1;
    int from = ends && scan.is(i, Role.COMPARATOR) ? scan.before(i + 1, Role.MOVE) : -1;
    return from >= 0 && from < i;
  }

  /** Whether a verb that goes one way stands shortly before a token and has no number yet. */
  boolean goesBy(int i) {
    return isNear(i) && !last.taken() && !isNoun() && last.direction() != Direction.NONE;
  }

  /** Whether a move stands shortly before a token, in the same clause. */
  boolean isNear(int from) {
    return last != null
        && !last.isOfObjects()
        && from - last.end() <= FAR
        && !clauses.breaks(last.end(), from);
  }

  /** Whether a move is near and right before a first number, or joined to it by "from". */
  boolean leadsFrom(int from) {
    return isNear(from)
        && (clauses.isPath(last.end(), from, SMALL)
            || preposition(from) == Preposition.FROM && !clauses.startsAnew(last.end(), from));
  }

  /** Whether two numbers are the bounds of one: "rose to 12 to 13 billion". */
  boolean spans(int from) {
    return prepositions.spans(last, preposition(from), from);
  }

  /** Whether what a quantity is hedged with leads to the level that the last move reached. */
  boolean reaches(Hedge hedge, Quantity quantity) {
    return isNear(hedge.from()) && levels.reaches(last, hedge, quantity);
  }

  private Preposition preposition(int from) {
    boolean passes = last != null && last.value().startsWith("verb.any") && !last.taken();
    return prepositions.before(from, passes);
  }

  /** "12 % increase", « 12 % de hausse », "12 % higher", „um 12 % stieg“, "12 (3 %) increase". */
  private Attached after(int from, int to, Quantity quantity) {
    int of = scan.is(to, Role.MOVE) ? to : scan.skip(to, Role.OF);
    int noun = scan.is(scan.skip(of, Role.FILLER), Role.MOVE) ? -1 : counted.before(of, quantity);
    int at = noun < 0 ? scan.skip(of, Role.FILLER) : noun;
    boolean apart = counted.isPartOf(to, of) || clauses.breaks(to, at);
    int end = apart || tokens.gap(to) == Gap.PARAGRAPH ? -1 : scan.find(at, Role.MOVE);
    String value = end < 0 ? "verb" : scan.atom().value();
    Preposition preposition = preposition(from);
    boolean closes = preposition != Preposition.NONE && scan.atom().has("closes");
    boolean other =
        value.startsWith("verb") && !closes
            || value.startsWith("times")
            || value.startsWith("more") && quantity.kind() == Kind.MULTIPLE
            || value.startsWith("object");
    if (end < 0 || other || clauses.bounds(at, end) || objects.isSubject(value, quantity, end)) {
      return Attached.NOT;
    }
    value = noun < 0 ? value : Move.ofNoun(value);
    Direction direction = Direction.named(value);
    last = Move.taken(value, end);
    if (preposition == Preposition.NONE && levels.boundsBefore(last, from, quantity)) {
      boolean denied = scan.is(from, Role.NEGATION);
      return new Attached(denied ? Direction.NONE : direction, Preposition.TO, value, -1, end);
    }
    boolean reached = closes && preposition == Preposition.TO;
    return new Attached(direction, reached ? Preposition.TO : Preposition.BY, value, -1, end);
  }
}
