package io.briefing.formula;

/** What kind of statement a value makes, beside its unit: it decides which words may say it. */
public enum Sense {
  /** An amount in a unit: 574785000000 USD. */
  LEVEL,
  /** A part of something or a multiple of it, as a ratio: 0.1579. */
  RATIO,
  /** A move relative to its base, as a ratio: 0.118 is a rise of 11.8 %. */
  GROWTH,
  /** A move in the unit of what moved. */
  CHANGE,
  /** A difference of two ratios, as a ratio: 0.01 is one percentage point. */
  POINTS,
  /** A place in a ranking: 1 is the largest. */
  RANK,
  /** How many there are. */
  COUNT,
  /** A stretch of time, in the unit named. */
  DURATION,
  /** A day, as days since 1970-01-01. */
  DATE,
  /**
   * How many steps in a row went one way: 3 is the third straight rise, −3 the third straight fall,
   * 0 neither.
   */
  TREND
}
