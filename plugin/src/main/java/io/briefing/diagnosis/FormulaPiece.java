package io.briefing.diagnosis;

import io.briefing.formula.Expression.Operator;

/**
 * A piece of a formula written out, and how tightly its weakest operator binds: {@code "a + b"} is
 * a {@link #SUM}.
 */
record FormulaPiece(String text, int tightness) {

  /** From one number to another, which is no number itself. */
  static final int RANGE = 0;

  static final int SUM = 1;
  static final int PRODUCT = 2;
  static final int FACTOR = 3;

  static FormulaPiece whole(String text) {
    return new FormulaPiece(text, FACTOR);
  }

  /** Two pieces with an operator between them, in brackets where they need them. */
  static FormulaPiece of(Operator operator, FormulaPiece left, FormulaPiece right) {
    return switch (operator) {
      case PLUS -> new FormulaPiece(left.asFirst(SUM) + " + " + right.asTight(SUM), SUM);
      case MINUS -> new FormulaPiece(left.asFirst(SUM) + " − " + right.asTight(PRODUCT), SUM);
      case TIMES ->
          new FormulaPiece(left.asFirst(PRODUCT) + " × " + right.asTight(PRODUCT), PRODUCT);
      case OVER -> new FormulaPiece(left.asFirst(PRODUCT) + " / " + right.asTight(FACTOR), PRODUCT);
    };
  }

  /** Behind an operator, where a negative number needs brackets. */
  String asTight(int needed) {
    return tightness >= needed && !text.startsWith("−") ? text : "(" + text + ")";
  }

  /** In front of an operator. */
  String asFirst(int needed) {
    return tightness >= needed ? text : "(" + text + ")";
  }

  /** {@code "9 / 5 − 1"} */
  FormulaPiece lessOne() {
    return new FormulaPiece(asFirst(SUM) + " − 1", SUM);
  }
}
