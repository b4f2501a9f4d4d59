package io.briefing.formula;

import java.util.HashMap;
import java.util.Map;

/** The signs of the numbers that a sum is made of. */
final class Addends {

  static final int MIXED = 2;

  private final Numbers numbers;
  private final Map<Term, Integer> known = new HashMap<>();

  private Addends(Numbers numbers) {
    this.numbers = numbers;
  }

  /** 1, −1 or 0 if all addends have that sign (zeros aside), {@link #MIXED} if not. */
  static int signs(Term term, Numbers numbers) {
    return new Addends(numbers).signs(term);
  }

  private int signs(Term term) {
    if (term.kind() != Term.Kind.ADD) {
      return numbers.stated(term).signum();
    }
    Integer seen = known.get(term);
    if (seen == null) {
      int left = signs(term.part(0));
      int right = signs(term.part(1));
      boolean oneSign = left == 0 || right == 0 || left == right;
      seen = oneSign ? (left == 0 ? right : left) : MIXED;
      known.put(term, seen);
    }
    return seen;
  }
}
