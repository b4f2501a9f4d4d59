package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.numeral.Draft.Style;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/** Quantities as phrases: with their hedges, their direction, their sign. */
final class Amounts {

  private static final int NEAR = 3;
  private static final Rational THOUSAND = Rational.of(1000);

  /** " auf ", " fino a " */
  private static final int LONGEST_JOINT = 8;

  private final Scan scan;
  private final Tokens tokens;
  private final Units units;
  private final Ranges ranges;
  private final Multiples multiples;
  private final Ages ages;
  private final TimeAround times;
  private final Comparators comparators;
  private final OtherReadings otherReadings;
  private final Moves moves;
  private final MoveSizes sizes;
  private final Phrases phrases;
  private int lastTo = -1;
  private int multipleTo = -1;

  Amounts(Scan scan, Units units, Comparators comparators, Moves moves, Phrases phrases) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.units = units;
    this.ranges = new Ranges(scan, units);
    this.multiples = new Multiples(scan, units, moves);
    this.ages = new Ages(scan);
    this.times = new TimeAround(scan);
    this.comparators = comparators;
    this.otherReadings = new OtherReadings(scan, units);
    this.moves = moves;
    this.sizes = new MoveSizes(scan, moves);
    this.phrases = phrases;
  }

  /** Reads a quantity at token i; the token after it, or −1. */
  int read(int i) {
    Quantity quantity = multiples.read(i);
    if (quantity == null) {
      quantity = units.read(i);
      if (quantity == null) {
        return -1;
      }
      Quantity alone = bracketed(quantity);
      Quantity range = ranges.extended(alone);
      quantity = sizes.areToldWithLevel(range) ? alone : range;
    }
    boolean plain = !quantity.hasUnit() || quantity.unit().kind() == Unit.Kind.NOUN;
    boolean one = quantity.first().style() == Style.ONE && quantity.second() == null;
    if (one && plain && quantity.kind() == Kind.AMOUNT && quantity.first().isWhole()) {
      return one(quantity);
    }
    int ago = quantity.kind() == Kind.DURATION ? times.ago(quantity) : -1;
    if (ago >= 0) {
      phrases.add(new PhraseBuilder(tokens, Kind.TIME, quantity.from(), ago).build());
      return ago;
    }
    Hedge hedge = reached(quantity, comparators.around(quantity));
    quantity = ages.aged(Rest.of(quantity, hedge, scan), hedge);
    if (quantity.has(Quantity.MOVING) && isMove(quantity)) {
      return twoEnds(quantity, hedge);
    }
    return attached(quantity, hedge);
  }

  /** "hasta" after a move or a multiple names the level it reached, and no bound. */
  private Hedge reached(Quantity quantity, Hedge hedge) {
    boolean bound = hedge.comparator() == Comparator.AT_MOST;
    boolean start = hedge.comparator() == Comparator.AT_LEAST;
    if (start && isWord(hedge.from(), Role.FROM) && moves.isNear(hedge.from())) {
      return new Hedge(Comparator.BARE, quantity.from(), quantity.to(), true); // "desde 2.300"
    }
    if (bound && moves.endsWith(hedge.from())) {
      return new Hedge(Comparator.BARE, quantity.from(), quantity.to(), true);
    }
    boolean doubled = multipleTo >= 0 && hedge.from() - multipleTo <= NEAR;
    boolean level =
        bound && (moves.reaches(hedge, quantity) || doubled && isWord(hedge.from(), Role.TO));
    return level ? new Hedge(Comparator.BARE, quantity.from(), quantity.to(), true) : hedge;
  }

  /** Whether a comparator is no more than a word that joins a number to a move. */
  private boolean isWord(int comparator, Role joint) {
    int to = scan.find(comparator, joint);
    return to >= 0 && to == scan.find(comparator, Role.COMPARATOR);
  }

  /** "one" is an article unless it stands alone, or is hedged or more of a measure. */
  private int one(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.first().to();
    boolean ends = tokens.gap(to) == Gap.PARAGRAPH || !tokens.isWord(to) && !tokens.isDigits(to);
    Hedge hedge = comparators.around(quantity);
    boolean hedged = hedge.comparator() != Comparator.BARE;
    boolean more = scan.is(quantity.to(), Role.MOVE) && scan.atom().value().startsWith("more");
    boolean measured = quantity.unit().isMeasure() && (hedged || more); // "one tonne less"
    boolean alone = ends && (hedged || from == 0 && scan.before(from, Role.DETERMINER) < 0);
    if (alone || measured || quantity.first().value().signum() < 0) {
      return attached(quantity, hedge);
    }
    Phrase amount = PhraseBuilder.of(tokens, quantity, hedge).build();
    phrases.add(
        new PhraseBuilder(tokens, Kind.ARTICLE, from, to)
            .number(quantity.first())
            .alternative(amount)
            .build());
    return to;
  }

  private int attached(Quantity quantity, Hedge around) {
    Attached move = moves.attach(around.from(), around.to(), quantity);
    Hedge hedge = move.deniesLevel() ? around.denied() : around;
    phrases.drop(move.dropped());
    boolean loss = moves.losses().includes(hedge.from(), hedge.to(), quantity.unit());
    moves.losses().moveBy(hedge.from(), quantity.to(), quantity.unit());
    if (loss && move.preposition() == Preposition.TO) {
      moves.losses().goesOn(Math.max(hedge.to(), quantity.to()));
    }
    Phrase phrase = phrase(quantity, determined(quantity, hedge), move, loss);
    lend(phrase, quantity);
    int comma = lastTo >= 0 && tokens.isSign(lastTo, ',') ? lastTo + 1 : lastTo;
    boolean joined =
        lastTo >= 0
            && (scan.find(comma, Role.AND) == hedge.from()
                || scan.find(comma, Role.CONTRAST) == hedge.from());
    Phrase range = joined ? Borrowing.range(phrases.before(phrase.start()), phrase) : null;
    phrases.add(range == null ? phrase : range);
    lastTo = Math.max(hedge.to(), quantity.to());
    multipleTo = quantity.kind() == Kind.MULTIPLE ? lastTo : -1;
    if (quantity.kind() == Kind.MULTIPLE) {
      moves.losses().moved(hedge.from(), lastTo);
    }
    scan.consumed(Math.max(lastTo, move.end()));
    return Math.max(lastTo, move.end());
  }

  /** « les deux tiers »: the article goes with a bare fraction, as it would with other words. */
  private Hedge determined(Quantity quantity, Hedge hedge) {
    boolean bare = quantity.kind() == Kind.FRACTION && hedge.from() == quantity.from();
    int article = bare ? scan.before(quantity.from(), Role.DETERMINER) : -1;
    return article < 0 || scan.atom().has("contracted")
        ? hedge
        : new Hedge(hedge.comparator(), article, hedge.to(), hedge.understood());
  }

  private Phrase phrase(Quantity quantity, Hedge hedge, Attached move, boolean loss) {
    PhraseBuilder builder = PhraseBuilder.of(tokens, quantity, hedge);
    boolean directed = move.direction() != Direction.NONE;
    boolean level = move.preposition() == Preposition.TO || move.preposition() == Preposition.FROM;
    boolean by = directed && !level;
    if (move != Attached.NOT) {
      builder
          .moved(move.direction(), move.preposition())
          .intensity(move.value())
          .note(Note.NEGATION_NOT_UNDERSTOOD, move.end() < 0 && moves.isNegated());
      boolean multiple = builder.kind() == Kind.MULTIPLE;
      if (multiple
          && by
          && move.direction() == Direction.DOWN
          && builder.value() != null
          && builder.value().compareTo(Rational.ONE) > 0) {
        builder.value(builder.value().inverse());
      } else if (!multiple && by && move.direction() == Direction.DOWN) {
        builder.negative();
      }
    }
    if (loss && quantity.kind() == Kind.AMOUNT) {
      // A loss that moves by so much has the sign of the move.
      builder.note(Note.LOSS, true);
      if (!by) {
        builder.negative();
      }
    }
    boolean sale = Move.mayBeSale(move.value()) && quantity.unit().kind() == Unit.Kind.PERCENT;
    if (sale || Move.isOfNoun(move.value())) {
      builder.alternative(PhraseBuilder.of(tokens, quantity, hedge).build());
    }
    return otherReadings.added(builder, quantity, hedge).build();
  }

  /** « de 24,9 à 12,2 milliards » beside a verb, or falling: where it was and where it is. */
  private boolean isMove(Quantity quantity) {
    Draft low = quantity.first();
    Draft high = quantity.second();
    boolean falls = low.value().compareTo(high.value()) >= 0;
    if (!falls && !quantity.has(Quantity.FROM_TO) && times.isPace(quantity)) {
      return false;
    }
    boolean range = moves.isNoun() && quantity.unit().kind() == Unit.Kind.PERCENT;
    // « Fondre de 15 à 20 % »: nothing falls from less to more, and « de » is by as well.
    range |=
        !falls
            && quantity.unit().kind() == Unit.Kind.PERCENT
            && moves.goesDown()
            && scan.before(low.from(), Role.BY) >= 0;
    boolean near = !range && moves.leadsFrom(quantity.from()) && !moves.spans(low.from());
    return falls || quantity.has(Quantity.FROM_TO) || near;
  }

  private int twoEnds(Quantity quantity, Hedge hedge) {
    Draft first = quantity.first();
    Quantity from = quantity.end(first, withCurrency(first), units.measured(first).to());
    Draft second = quantity.second();
    Quantity to = quantity.end(second, withCurrency(second), quantity.to());
    Attached move = moves.attachEnds(quantity);
    phrases.drop(move.dropped());
    Hedge bare = new Hedge(Comparator.BARE, from.from(), from.to(), true);
    boolean loss = moves.losses().includes(from.from(), to.to(), quantity.unit());
    Phrase start = phrase(from, bare, ends(move, Preposition.FROM), loss);
    phrases.add(sizes.noted(start, from.from()));
    Hedge after = new Hedge(Comparator.BARE, to.from(), Math.max(to.to(), hedge.to()), true);
    phrases.add(phrase(to, after, ends(move, Preposition.TO), loss));
    return Math.max(quantity.to(), move.end());
  }

  /** The first token of a number, or of the currency sign before it. */
  private int withCurrency(Draft number) {
    int currency = scan.before(number.from(), Role.CURRENCY);
    return currency < 0 ? number.from() : currency;
  }

  private static Attached ends(Attached move, Preposition preposition) {
    return new Attached(move.direction(), preposition, move.value(), -1, -1);
  }

  /** A bare number just before, joined by "to" or "from", takes unit and scale from this one. */
  private void lend(Phrase phrase, Quantity quantity) {
    Phrase earlier = phrases.lastAmount();
    boolean alone =
        earlier != null
            && earlier.kind() == Kind.AMOUNT
            && earlier.value() != null
            && earlier.numbers().size() == 1
            && quantity.second() == null;
    if (!alone) {
      return;
    }
    Rational size = earlier.value().abs();
    boolean led =
        earlier.unit().isNone()
            && size.compareTo(THOUSAND) < 0
            && phrase.preposition() == Preposition.TO
            && (earlier.preposition() == Preposition.FROM || isRightBefore(earlier, phrase));
    boolean said = !phrase.unit().isNone() || !quantity.first().scale().equals(Rational.ONE);
    boolean back = phrase.preposition() == Preposition.FROM && isBack(earlier, phrase, quantity);
    if (said && (led || back)) {
      boolean small = earlier.lastWritten().compareTo(Rational.ONE) <= 0;
      Rational scale = small ? quantity.first().scale() : Rational.ONE;
      Unit unit = phrase.unit().isNone() ? earlier.unit() : phrase.unit();
      phrases.replaceLastAmount(Borrowing.borrowed(earlier, scale, unit));
    }
  }

  /** „Stieg um 3 auf 412 Mio. Euro“: the size of the move, with nothing but a joint between. */
  private static boolean isRightBefore(Phrase earlier, Phrase phrase) {
    return earlier.preposition() == Preposition.BY
        && phrase.unit().kind() != Unit.Kind.PERCENT
        && phrase.quantityStart() - earlier.end() <= LONGEST_JOINT;
  }

  /** "Rose to 2,131.6 from 1,920.4 million euros": where to, with nothing but "from" between. */
  private static boolean isBack(Phrase earlier, Phrase phrase, Quantity quantity) {
    Unit unit = earlier.unit();
    return earlier.preposition() == Preposition.TO
        && phrase.quantityStart() - earlier.end() <= LONGEST_JOINT
        && (unit.isNone() || phrase.unit().isNone() || unit.equals(phrase.unit()))
        && Ranges.isSmall(earlier.value().abs(), quantity.first());
  }

  /** {@code (2,722)} alone in a text is negative, as in accounts. */
  private Quantity bracketed(Quantity quantity) {
    boolean alone =
        quantity.from() == 1
            && tokens.isSign(0, '(')
            && quantity.to() == tokens.count() - 1
            && tokens.isSign(quantity.to(), ')');
    if (!alone || quantity.first().value().signum() < 0) {
      return quantity;
    }
    return quantity.withFirst(quantity.first().negated(quantity.first().from()));
  }
}
