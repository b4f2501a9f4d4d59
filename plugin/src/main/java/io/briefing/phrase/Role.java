package io.briefing.phrase;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a word can be. A pack lists the words of each role under a key of the same name; what each
 * value means is said in the pack's comments.
 */
enum Role {
  // Numbers.
  CARDINAL,
  SCALE,
  SHORT_SCALE,
  COLLECTIVE,
  AND,
  POINT_WORD,
  FRACTION,
  ORDINAL,
  DENOMINATOR,
  PART,
  ORDINAL_SUFFIX,
  EVERY,
  ARTICLE,
  DETERMINER,
  MINUS,
  PLUS,
  OF,
  RATIO,
  // Multiples.
  TIMES,
  MULTIPLE,
  MULTIPLIED,
  DIVIDED,
  // Units.
  PERCENT,
  PERCENT_BEFORE,
  PER_MILLE,
  POINT,
  BASIS_POINT,
  CURRENCY,
  BIG_CURRENCY,
  SUBUNIT,
  EACH,
  NATION,
  DURATION,
  NOUN,
  // Comparators.
  COMPARATOR,
  AFTER,
  EQUAL,
  SLIGHTLY,
  WELL,
  NEGATION,
  NEGATION_OPENS,
  ONLY,
  BETWEEN,
  RANGE,
  CONTRAST,
  FILLER,
  // Moves.
  MOVE,
  INTENSITY,
  TRANSITIVE,
  BY,
  TO,
  FROM,
  HOLDING,
  LOSS,
  NO_LOSS,
  COST,
  DEBT,
  BEFORE_COST,
  BEARER,
  PROFIT,
  WORTH,
  GAP,
  EFFECT,
  NET_POSITION,
  // Ranks, shares, vague quantities.
  SUPERLATIVE,
  HIGH,
  SO,
  EVER,
  NEVER,
  TOP,
  TOP_SET,
  TOP_AFTER,
  NUMBER_SIGN,
  BUT_OPENS,
  BUT,
  STABLE,
  MAJORITY,
  MINORITY,
  VAGUE,
  VAGUE_SCALE,
  GUIDANCE_PART,
  GUIDANCE,
  GUIDANCE_UNIT,
  // Ages, times, and what is not an amount.
  AGED,
  OLD,
  MONTH,
  DECADE,
  PERIOD,
  ORDINAL_NOUN,
  PERIOD_LETTER,
  YEAR_WORD,
  TIME,
  YEAR_LEAD,
  CLOCK,
  HOUR,
  REFERENCE,
  PHONE,
  VERSION,
  STREET,
  SPLIT,
  NAME,
  NAMED_BEFORE,
  NAMED_AFTER,
  TURN;

  /** Roles that words have inside a phrase only, or beside one. */
  private static final Set<Role> INNER =
      EnumSet.of(
          AND,
          OF,
          DETERMINER,
          PERCENT,
          POINT,
          BASIS_POINT,
          TIMES,
          EACH,
          DURATION,
          NOUN,
          COMPARATOR,
          AFTER,
          EQUAL,
          SLIGHTLY,
          WELL,
          NEGATION,
          NEGATION_OPENS,
          ONLY,
          BETWEEN,
          RANGE,
          CONTRAST,
          FILLER,
          GAP,
          EFFECT,
          NET_POSITION,
          INTENSITY,
          BY,
          TO,
          FROM,
          HOLDING,
          BEARER,
          PROFIT,
          COST,
          DEBT,
          BEFORE_COST,
          HIGH,
          SO,
          EVER,
          AGED,
          OLD,
          TIME,
          YEAR_LEAD);

  /** Whether a phrase may start with a word of this role. */
  boolean opensPhrases() {
    return !INNER.contains(this);
  }

  /** The key in a pack: {@code "short-scale"}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
