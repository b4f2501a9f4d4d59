package io.briefing.claim;

import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Objects;

/** What the words of a claim say of its formula. */
public sealed interface Reading {

  /** The reading with a tolerance of the author's own, as a part of the number said. */
  default Reading within(Rational part) {
    return this;
  }

  /** Whether the words are true of the figures as stated, or at worst loose. */
  default boolean holds() {
    return false;
  }

  /**
   * Words and figures speak of the same thing, and are in one domain: that of the figures. A ratio
   * and a growth are ratios (15.79 % is 0.1579), points are a difference of ratios, money is in its
   * currency, a duration in the unit that the words name.
   *
   * @param phrase the quantity judged, as read from the words
   * @param ok what the words mean
   * @param warn what they can still be defended for
   * @param stated the value of the figures as written
   * @param possible every value that their rounding allows
   * @param yardstick leads from a number in this domain to one in the phrase's unit
   */
  record Says(
      Phrase phrase,
      NumberSet ok,
      NumberSet warn,
      Rational stated,
      Interval possible,
      Yardstick yardstick)
      implements Reading {

    public Says {
      Objects.requireNonNull(phrase, "phrase");
      Objects.requireNonNull(ok, "ok");
      Objects.requireNonNull(warn, "warn");
      Objects.requireNonNull(stated, "stated");
      Objects.requireNonNull(possible, "possible");
      Objects.requireNonNull(yardstick, "yardstick");
    }

    /** Whether the words name one number: a bound ("more than 30") has no tolerance. */
    public boolean isOneNumber() {
      return phrase.value() != null && phrase.said().isPoint();
    }

    @Override
    public Reading within(Rational part) {
      if (!isOneNumber()) {
        return this;
      }
      Rational middle = yardstick.meant(phrase.value());
      Rational by = middle.abs().times(part);
      NumberSet near = NumberSet.of(Interval.closed(middle.minus(by), middle.plus(by)));
      return new Says(phrase, ok.union(near), warn.union(near), stated, possible, yardstick);
    }

    @Override
    public boolean holds() {
      return warn.contains(stated);
    }

    /** The value of the figures as the words would put it: 15.79 where the words say per cent. */
    public Rational statedAsSaid() {
      return yardstick.said(stated);
    }
  }

  /** Words and figures speak of different things: per cent and points, dollars and people. */
  record Differs(Phrase phrase, String reason, List<String> hints) implements Reading {

    public Differs {
      hints = List.copyOf(hints);
    }
  }

  /** The figures, or a negation, leave it open. */
  record Undecided(String reason, List<String> hints) implements Reading {

    public Undecided {
      hints = List.copyOf(hints);
    }
  }

  /** The words name no quantity, or the formula is broken. */
  record Unreadable(String reason, List<String> hints) implements Reading {

    public Unreadable {
      hints = List.copyOf(hints);
    }
  }
}
