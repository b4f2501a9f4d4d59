package io.briefing.formula;

import io.briefing.article.Span;

/**
 * What a check says: one side stands in a relation to the other.
 *
 * @param operatorSpan the place of the sign in the text
 */
public record Relation(Expression left, Operator operator, Expression right, Span operatorSpan) {

  /** The relations a check may state. */
  public enum Operator {
    EQUAL("="),
    ABOUT("≈"),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }
}
