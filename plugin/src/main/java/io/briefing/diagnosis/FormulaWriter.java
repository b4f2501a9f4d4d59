package io.briefing.diagnosis;

import static io.briefing.diagnosis.FormulaPiece.SUM;

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
import io.briefing.formula.LastPeriod;
import io.briefing.quantity.Decimals;
import io.briefing.quantity.Rational;
import io.briefing.verdict.Terms;
import io.briefing.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a formula out as arithmetic: a growth as {@code new / old − 1}, a share as {@code part /
 * whole}. What stands for a figure is up to the leaf.
 *
 * @param periods those that a figure has values of, ascending
 */
record FormulaWriter(
    Terms terms,
    Optional<LocalDate> date,
    Wording wording,
    Function<String, List<Period>> periods,
    Leaf leaf) {

  /** Writes a figure at a period. */
  interface Leaf {
    FormulaPiece write(String id, Optional<Period> period, int depth);

    /** Writes it at periods that follow each other, if it can be told as one piece. */
    default Optional<FormulaPiece> write(Series course) {
      return Optional.empty();
    }
  }

  String write(Expression expression, Optional<Period> period, int depth) {
    return text(expression, period, depth).text();
  }

  /** A formula as its result is told: a move that is told as a multiple is new over old. */
  String write(Expression expression, Telling telling, Optional<Period> period) {
    return switch (telling) {
      case PLAIN -> write(expression, period, 0);
      case MULTIPLE -> multiple(expression, period).text();
      case GROWTH -> multiple(expression, period).lessOne().text();
    };
  }

  private FormulaPiece multiple(Expression move, Optional<Period> period) {
    if (move instanceof Call call) {
      List<Expression> of = call.arguments();
      return FormulaPiece.of(Operator.OVER, later(of, period, 0), earlier(of, period, 0));
    }
    Operation operation = (Operation) move;
    boolean over = operation.operator() == Operator.OVER;
    Expression left = over ? ((Operation) operation.left()).left() : operation.left();
    FormulaPiece above = text(left, period, 0);
    boolean lessOne = !over && operation.right() instanceof Literal;
    return lessOne
        ? above
        : FormulaPiece.of(Operator.OVER, above, text(operation.right(), period, 0));
  }

  FormulaPiece writeInBrackets(Expression expression, Optional<Period> period, int depth) {
    return FormulaPiece.whole(text(expression, period, depth).asTight(FormulaPiece.FACTOR));
  }

  private FormulaPiece text(Expression expression, Optional<Period> period, int depth) {
    if (expression instanceof Literal literal) {
      return FormulaPiece.whole(FilledNumber.of(literal, wording));
    }
    if (expression instanceof Reference reference) {
      Optional<Period> at = reference.period().isPresent() ? reference.period() : period;
      return leaf.write(reference.id(), at, depth);
    }
    if (expression instanceof Series series) {
      return FormulaPiece.whole(list(each(series), period, depth));
    }
    if (expression instanceof Moment moment) {
      return FormulaPiece.whole(wording.period(moment.period().text()));
    }
    if (expression instanceof ArticleDate) {
      return FormulaPiece.whole(date.map(wording::date).orElse("?"));
    }
    if (expression instanceof Negation negation) {
      return new FormulaPiece(
          "−" + text(negation.operand(), period, depth).asTight(FormulaPiece.FACTOR),
          FormulaPiece.PRODUCT);
    }
    if (expression instanceof Operation operation) {
      return FormulaPiece.of(
          operation.operator(),
          text(operation.left(), period, depth),
          text(operation.right(), period, depth));
    }
    if (expression instanceof Items items) {
      return FormulaPiece.whole(list(items.items(), period, depth));
    }
    return call((Call) expression, period, depth);
  }

  private FormulaPiece call(Call call, Optional<Period> period, int depth) {
    List<Expression> of = call.arguments();
    return switch (call.function()) {
      case SHARE, PER_UNIT ->
          FormulaPiece.of(Operator.OVER, at(of, 0, period, depth), at(of, 1, period, depth));
      case SUM -> sum(flat(of), period, depth);
      case AVERAGE -> FormulaPiece.whole(terms.say("average-of", list(flat(of), period, depth)));
      case MAX -> FormulaPiece.whole(terms.say("largest-of", list(flat(of), period, depth)));
      case MIN -> FormulaPiece.whole(terms.say("smallest-of", list(flat(of), period, depth)));
      case COUNT -> FormulaPiece.whole(terms.say("count-of", list(flat(of), period, depth)));
      case RANK ->
          FormulaPiece.whole(
              terms.say(
                  "rank-among",
                  at(of, 0, period, depth).text(),
                  list(flat(of.subList(1, of.size())), period, depth)));
      case GROWTH ->
          FormulaPiece.of(Operator.OVER, later(of, period, depth), earlier(of, period, depth))
              .lessOne();
      case CHANGE ->
          FormulaPiece.of(Operator.MINUS, later(of, period, depth), earlier(of, period, depth));
      case CAGR -> compound(of, period, depth);
      case TREND ->
          FormulaPiece.whole(terms.say("moves-in", list(course(of, period), period, depth)));
      case RECORD -> record(of.get(0), period, depth);
      case WEIGHTED -> weighted(flat(of.subList(0, 1)), flat(of.subList(1, 2)), period, depth);
      case CONTRIBUTION -> contribution(of, depth);
      case ROLLFORWARD -> sum(flat(of.subList(0, of.size() - 1)), period, depth);
      case YEARS, MONTHS, DAYS ->
          FormulaPiece.whole(
              terms.say("to", at(of, 0, period, depth).text(), at(of, 1, period, depth).text()));
      default -> FormulaPiece.whole(call.function().word() + "(" + list(of, period, depth) + ")");
    };
  }

  private FormulaPiece at(
      List<Expression> arguments, int index, Optional<Period> period, int depth) {
    return text(arguments.get(index), period, depth);
  }

  private FormulaPiece later(List<Expression> of, Optional<Period> period, int depth) {
    Optional<Period> to = of.size() > 2 ? moment(of.get(2)) : period;
    return text(of.get(0), to, depth);
  }

  private FormulaPiece earlier(List<Expression> of, Optional<Period> period, int depth) {
    Optional<Period> from = of.size() > 1 ? moment(of.get(1)) : period.flatMap(Period::previous);
    return text(of.get(0), from, depth);
  }

  private static Optional<Period> moment(Expression expression) {
    return expression instanceof Moment moment ? Optional.of(moment.period()) : Optional.empty();
  }

  private FormulaPiece sum(List<Expression> of, Optional<Period> period, int depth) {
    List<Expression> addends =
        of.stream()
            .flatMap(
                item -> item instanceof Series series ? each(series).stream() : Stream.of(item))
            .toList();
    int left = Math.max(0, addends.size() - FigurePeriods.MOST);
    StringBuilder text = new StringBuilder(left > 0 ? "…" : "");
    for (Expression addend : addends.subList(left, addends.size())) {
      FormulaPiece piece = text(addend, period, depth);
      text.append(text.isEmpty() ? piece.asFirst(SUM) : " + " + piece.asTight(SUM));
    }
    return new FormulaPiece(text.toString(), addends.size() > 1 ? SUM : FormulaPiece.FACTOR);
  }

  /** The mean rate of a year: {@code (9 / 5) ^ (1/4) − 1}. */
  private FormulaPiece compound(List<Expression> of, Optional<Period> period, int depth) {
    FormulaPiece ratio =
        FormulaPiece.of(Operator.OVER, later(of, period, depth), earlier(of, period, depth));
    Period from = moment(of.get(1)).orElseThrow();
    Period to = moment(of.get(2)).orElseThrow();
    Rational years =
        from.stepsTo(to)
            .map(steps -> Rational.of(steps * from.kind().months(), 12))
            .orElse(Rational.of(to.year() - from.year()));
    String root = wording.number(years, Decimals.exact(years, 2));
    boolean one = years.equals(Rational.ONE);
    return new FormulaPiece(
        (one ? ratio.text() : ratio.asTight(FormulaPiece.FACTOR) + " ^ (1/" + root + ")") + " − 1",
        SUM);
  }

  private FormulaPiece record(Expression of, Optional<Period> period, int depth) {
    List<Expression> earlier = upTo(period, of);
    return FormulaPiece.whole(
        terms.say("rank-among", text(of, period, depth).text(), list(earlier, period, depth)));
  }

  private FormulaPiece weighted(
      List<Expression> values, List<Expression> weights, Optional<Period> period, int depth) {
    List<FormulaPiece> products = new ArrayList<>();
    for (int i = 0; i < Math.min(values.size(), weights.size()); i++) {
      products.add(
          FormulaPiece.of(
              Operator.TIMES,
              text(values.get(i), period, depth),
              text(weights.get(i), period, depth)));
    }
    FormulaPiece above =
        new FormulaPiece(
            products.stream().map(FormulaPiece::text).collect(Collectors.joining(" + ")), SUM);
    return FormulaPiece.of(Operator.OVER, above, sum(weights, period, depth));
  }

  /** What the part gained, over what the whole was. */
  private FormulaPiece contribution(List<Expression> of, int depth) {
    Optional<Period> from = moment(of.get(2));
    FormulaPiece gained =
        FormulaPiece.of(
            Operator.MINUS,
            text(of.get(0), moment(of.get(3)), depth),
            text(of.get(0), from, depth));
    return FormulaPiece.of(Operator.OVER, gained, text(of.get(1), from, depth));
  }

  /** Of very many, the last ones. */
  private String list(List<Expression> of, Optional<Period> period, int depth) {
    Optional<FormulaPiece> course = FigurePeriods.course(of).flatMap(leaf::write);
    if (course.isPresent()) {
      return course.get().text();
    }
    int left = Math.max(0, of.size() - FigurePeriods.MOST);
    String written =
        of.stream()
            .skip(left)
            .map(item -> text(item, period, depth).text())
            .collect(Collectors.joining(terms.say("list", "", "")));
    return left > 0 ? terms.say("list", "…", written) : written;
  }

  /** Lists stand for their items. */
  private static List<Expression> flat(List<Expression> of) {
    return of.stream()
        .flatMap(
            item -> item instanceof Items items ? items.items().stream() : List.of(item).stream())
        .toList();
  }

  /** A figure at each period of a series. */
  private List<Expression> each(Series series) {
    return FigurePeriods.between(series.from(), series.to(), periods.apply(series.id())).stream()
        .<Expression>map(at -> new Reference(series.id(), Optional.of(at), series.span()))
        .toList();
  }

  /** What moves, at each period from the one named to the other, or at all up to the one meant. */
  private List<Expression> course(List<Expression> of, Optional<Period> period) {
    Expression moving = of.get(0);
    if (of.size() < 3) {
      return upTo(LastPeriod.of(new TreeSet<>(known(moving)), period), moving);
    }
    Period from = moment(of.get(1)).orElseThrow();
    Period to = moment(of.get(2)).orElseThrow();
    return FigurePeriods.between(from, to, known(moving)).stream()
        .map(at -> at(moving, at))
        .toList();
  }

  private List<Expression> upTo(Optional<Period> period, Expression moving) {
    List<Period> all =
        period.map(last -> FigurePeriods.upTo(last, known(moving))).orElse(List.of());
    return all.isEmpty() ? List.of(moving) : all.stream().map(at -> at(moving, at)).toList();
  }

  private List<Period> known(Expression moving) {
    return moving instanceof Reference reference ? periods.apply(reference.id()) : List.of();
  }

  private static Expression at(Expression moving, Period at) {
    return moving instanceof Reference reference
        ? new Reference(reference.id(), Optional.of(at), reference.span())
        : moving;
  }
}
