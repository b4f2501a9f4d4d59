package io.briefing.check;

import io.briefing.figure.Period;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.ArticleDate;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Items;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Moment;
import io.briefing.formula.Expression.Negation;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Expression.Series;
import io.briefing.phrase.Wording;
import io.briefing.quantity.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a formula out as arithmetic: a growth as {@code new / old − 1}, a share as {@code part /
 * whole}. What stands for a figure is up to the leaf.
 */
record FormulaWriter(Terms terms, Optional<LocalDate> date, Wording wording, Leaf leaf) {

  private static final int NEGATIVE = 0;
  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int FACTOR = 3;

  /** Writes a figure at a period. */
  interface Leaf {
    String write(String id, Optional<Period> period, int depth);
  }

  String write(Expression expression, Optional<Period> period, int depth) {
    return text(expression, period, depth).text();
  }

  /** A formula as its result is told: a move that is told as a multiple is new over old. */
  String write(Expression expression, Telling telling, Optional<Period> period) {
    return switch (telling) {
      case PLAIN -> write(expression, period, 0);
      case MULTIPLE -> multiple(expression, period).text();
      case GROWTH -> multiple(expression, period).text() + " − 1";
    };
  }

  private Piece multiple(Expression move, Optional<Period> period) {
    if (move instanceof Call call) {
      List<Expression> of = call.arguments();
      return operation(Operator.OVER, later(of, period, 0), earlier(of, period, 0));
    }
    Operation operation = (Operation) move;
    boolean over = operation.operator() == Operator.OVER;
    Expression left = over ? ((Operation) operation.left()).left() : operation.left();
    Piece above = text(left, period, 0);
    boolean lessOne = !over && operation.right() instanceof Literal;
    return lessOne ? above : operation(Operator.OVER, above, text(operation.right(), period, 0));
  }

  String writeInBrackets(Expression expression, Optional<Period> period, int depth) {
    return text(expression, period, depth).asTight(FACTOR);
  }

  /** A piece of a formula and how tightly its weakest operator binds. */
  private record Piece(String text, int tightness) {
    String asTight(int needed) {
      return tightness >= needed ? text : "(" + text + ")";
    }
  }

  /** A negative number needs brackets behind an operator. */
  private static Piece number(String text) {
    return new Piece(text, text.startsWith("−") ? NEGATIVE : FACTOR);
  }

  private static Piece whole(String text) {
    return new Piece(text, FACTOR);
  }

  private Piece text(Expression expression, Optional<Period> period, int depth) {
    if (expression instanceof Literal literal) {
      return whole(number(literal));
    }
    if (expression instanceof Reference reference) {
      Optional<Period> at = reference.period().isPresent() ? reference.period() : period;
      return number(leaf.write(reference.id(), at, depth));
    }
    if (expression instanceof Series series) {
      return whole(series(series, depth));
    }
    if (expression instanceof Moment moment) {
      return whole(moment(moment.period()));
    }
    if (expression instanceof ArticleDate) {
      return whole(date.map(wording::date).orElse("?"));
    }
    if (expression instanceof Negation negation) {
      return new Piece("−" + text(negation.operand(), period, depth).asTight(FACTOR), PRODUCT);
    }
    if (expression instanceof Operation operation) {
      return operation(
          operation.operator(),
          text(operation.left(), period, depth),
          text(operation.right(), period, depth));
    }
    if (expression instanceof Items items) {
      return whole(list(items.items(), period, depth));
    }
    return call((Call) expression, period, depth);
  }

  private static Piece operation(Operator operator, Piece left, Piece right) {
    return switch (operator) {
      case PLUS -> new Piece(left.text() + " + " + right.asTight(SUM), SUM);
      case MINUS -> new Piece(left.text() + " − " + right.asTight(PRODUCT), SUM);
      case TIMES -> new Piece(left.asTight(PRODUCT) + " × " + right.asTight(PRODUCT), PRODUCT);
      case OVER -> new Piece(left.asTight(PRODUCT) + " / " + right.asTight(FACTOR), PRODUCT);
    };
  }

  private Piece call(Call call, Optional<Period> period, int depth) {
    List<Expression> of = call.arguments();
    return switch (call.function()) {
      case SHARE, PER_UNIT ->
          operation(Operator.OVER, at(of, 0, period, depth), at(of, 1, period, depth));
      case SUM -> sum(flat(of), period, depth);
      case AVERAGE -> whole(terms.say("average-of", list(flat(of), period, depth)));
      case COUNT -> whole(terms.say("count-of", list(flat(of), period, depth)));
      case RANK ->
          whole(
              terms.say(
                  "rank-among",
                  at(of, 0, period, depth).text(),
                  list(flat(of.subList(1, of.size())), period, depth)));
      case GROWTH -> {
        Piece ratio =
            operation(Operator.OVER, later(of, period, depth), earlier(of, period, depth));
        yield new Piece(ratio.text() + " − 1", SUM);
      }
      case CHANGE ->
          operation(Operator.MINUS, later(of, period, depth), earlier(of, period, depth));
      case YEARS, MONTHS, DAYS ->
          whole(terms.say("to", at(of, 0, period, depth).text(), at(of, 1, period, depth).text()));
      default -> whole(call.function().word() + "(" + list(of, period, depth) + ")");
    };
  }

  private Piece at(List<Expression> arguments, int index, Optional<Period> period, int depth) {
    return text(arguments.get(index), period, depth);
  }

  private Piece later(List<Expression> of, Optional<Period> period, int depth) {
    Optional<Period> to = of.size() > 2 ? moment(of.get(2)) : period;
    return text(of.get(0), to, depth);
  }

  private Piece earlier(List<Expression> of, Optional<Period> period, int depth) {
    Optional<Period> from = of.size() > 1 ? moment(of.get(1)) : period.flatMap(Period::previous);
    return text(of.get(0), from, depth);
  }

  private static Optional<Period> moment(Expression expression) {
    return expression instanceof Moment moment ? Optional.of(moment.period()) : Optional.empty();
  }

  private Piece sum(List<Expression> of, Optional<Period> period, int depth) {
    String text =
        of.stream()
            .map(addend -> text(addend, period, depth).asTight(SUM))
            .collect(Collectors.joining(" + "));
    return new Piece(text, of.size() > 1 ? SUM : FACTOR);
  }

  private String list(List<Expression> of, Optional<Period> period, int depth) {
    return of.stream()
        .map(item -> text(item, period, depth).text())
        .collect(Collectors.joining("; "));
  }

  /** Lists stand for their items. */
  private static List<Expression> flat(List<Expression> of) {
    return of.stream()
        .flatMap(
            item -> item instanceof Items items ? items.items().stream() : List.of(item).stream())
        .toList();
  }

  private String series(Series series, int depth) {
    StringBuilder text = new StringBuilder();
    Optional<Period> at = Optional.of(series.from());
    for (int i = 0; at.isPresent() && at.get().compareTo(series.to()) <= 0 && i < 100; i++) {
      text.append(i == 0 ? "" : "; ").append(leaf.write(series.id(), at, depth));
      at = at.get().next();
    }
    return text.toString();
  }

  private String moment(Period period) {
    return period.kind() == Period.Kind.DAY ? wording.date(period.lastDay()) : period.text();
  }

  private String number(Literal literal) {
    Rational value = literal.percent() ? literal.value().times(Rational.HUNDRED) : literal.value();
    int decimals = Decimals.exact(value, 9);
    return literal.percent() ? wording.percent(value, decimals) : wording.number(value, decimals);
  }
}
