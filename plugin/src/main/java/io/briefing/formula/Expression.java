package io.briefing.formula;

import io.briefing.article.Span;
import io.briefing.figure.Period;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Optional;

/** A formula as it was written, each part with its place in the formula's text. */
public sealed interface Expression {

  Span span();

  /** A number; {@code percent} for {@code 5%}, whose value is 1/20. */
  record Literal(Rational value, boolean percent, Span span) implements Expression {}

  /** A figure, at its own period or at the one the formula is about. */
  record Reference(String id, Optional<Period> period, Span span) implements Expression {}

  /** A figure over several periods: {@code id@2019..2023}. */
  record Series(String id, Period from, Period to, Span span) implements Expression {}

  /** A date or a period where one is expected. */
  record Moment(Period period, Span span) implements Expression {}

  /** {@code date}: the article's date. */
  record ArticleDate(Span span) implements Expression {}

  record Negation(Expression operand, Span span) implements Expression {}

  record Operation(Operator operator, Expression left, Expression right, Span span)
      implements Expression {}

  record Items(List<Expression> items, Span span) implements Expression {

    public Items {
      items = List.copyOf(items);
    }
  }

  /** A function of what stands in its brackets; {@code name} is the place of the word itself. */
  record Call(Function function, List<Expression> arguments, Span name, Span span)
      implements Expression {

    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** The four operations, as written. */
  enum Operator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    OVER("/");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }
}
