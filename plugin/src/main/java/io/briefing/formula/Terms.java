package io.briefing.formula;

import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the terms of one formula, each once. */
final class Terms {

  /** The most terms of a formula with its derived figures written out. */
  static final int MOST = 1_000;

  /** The formula, with its derived figures written out, or its exact result is too long. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMany() {
      super("too long to compute", null, false, false);
    }
  }

  private final Map<Key, Term> made = new HashMap<>();

  final Term zero = constant(Rational.ZERO);
  final Term one = constant(Rational.ONE);

  Term constant(Rational number) {
    return make(Term.Kind.CONSTANT, List.of(), number, null, number);
  }

  /** A figure at its period; the identity says which. */
  Term leaf(Object identity, Rational stated, Interval range) {
    return make(Term.Kind.LEAF, List.of(), stated, range, identity);
  }

  Term of(Term.Kind kind, Term... parts) {
    return make(kind, List.of(parts), null, null, null);
  }

  Term of(Term.Kind kind, List<Term> parts) {
    return make(kind, parts, null, null, null);
  }

  Term with(Term.Kind kind, Term part, Rational number) {
    return make(kind, List.of(part), number, null, number);
  }

  Term sum(List<Term> parts) {
    return parts.stream().reduce((a, b) -> of(Term.Kind.ADD, a, b)).orElse(zero);
  }

  Term difference(Term left, Term right) {
    return of(Term.Kind.SUBTRACT, left, right);
  }

  Term product(Term left, Term right) {
    return of(Term.Kind.TIMES, left, right);
  }

  /**
   * The quotient; (p − q) / q becomes p / q − 1 and (q − p) / q becomes 1 − p / q, where q counts
   * once.
   */
  Term quotient(Term left, Term right) {
    if (left.kind() == Term.Kind.SUBTRACT && left.part(1) == right) {
      return difference(quotient(left.part(0), right), one);
    }
    if (left.kind() == Term.Kind.SUBTRACT && left.part(0) == right) {
      return difference(one, quotient(left.part(1), right));
    }
    return of(Term.Kind.OVER, left, right);
  }

  private Term make(
      Term.Kind kind, List<Term> parts, Rational number, Interval range, Object identity) {
    Key key = new Key(kind, List.copyOf(parts), identity);
    Term known = made.get(key);
    if (known != null) {
      return known;
    }
    if (made.size() == MOST) {
      throw new TooMany();
    }
    int id = made.size();
    BitSet uncertain = new BitSet();
    for (Term part : parts) {
      uncertain.or(part.uncertain());
    }
    if (range != null && !range.isPoint()) {
      uncertain.set(id);
    }
    Term term = new Term(id, kind, key.parts, number, range, uncertain);
    made.put(key, term);
    return term;
  }

  private record Key(Term.Kind kind, List<Term> parts, Object identity) {}
}
