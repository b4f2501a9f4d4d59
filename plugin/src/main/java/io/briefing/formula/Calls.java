package io.briefing.formula;

import io.briefing.figure.Figure;
import io.briefing.figure.Period;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The functions that take numbers as they stand: sums, shares, averages, rates. */
final class Calls {

  private static final int MOST_DIGITS = 30;

  private final Binder binder;
  private final Algebra algebra;
  private final Terms terms;
  private final Numbers numbers;
  private final Moves moves;
  private final Rankings rankings;

  Calls(Binder binder) {
    this.binder = binder;
    this.algebra = binder.algebra;
    this.terms = binder.terms;
    this.numbers = binder.numbers;
    this.moves = new Moves(binder);
    this.rankings = new Rankings(binder);
  }

  Meaning bind(Expression.Call call, Optional<Period> period) {
    List<Expression> arguments = call.arguments();
    return switch (call.function()) {
      case SUM -> sum(call, period);
      case AVERAGE -> average(all(call, period));
      case MIN -> extreme(Term.Kind.MIN, all(call, period));
      case MAX -> extreme(Term.Kind.MAX, all(call, period));
      case ABS -> size(binder.bind(arguments.get(0), period));
      case ROUND -> round(call, period);
      case COUNT -> count(all(call, period));
      case RANK -> rankings.rank(call, period);
      case RECORD -> rankings.record(call, period);
      case TREND -> rankings.trend(call, period);
      case SHARE -> share(call, period);
      case GROWTH -> moves.growth(call, period);
      case CHANGE -> moves.change(call, period);
      case CAGR -> moves.compound(call);
      case CONTRIBUTION -> moves.contribution(call);
      case YEARS -> elapsed(Term.Kind.YEARS, Unit.YEARS, call, period);
      case MONTHS -> elapsed(Term.Kind.MONTHS, Unit.MONTHS, call, period);
      case DAYS -> elapsed(Term.Kind.DAYS, Unit.DAYS, call, period);
      case PER_UNIT -> perUnit(call, period);
      case WEIGHTED -> weighted(call, period);
      case CONVERT -> convert(call, period);
      case ROLLFORWARD -> rollForward(call, period);
    };
  }

  private List<Meaning> all(Expression.Call call, Optional<Period> period) {
    List<Meaning> items =
        call.arguments().stream().flatMap(each -> binder.bindAll(each, period).stream()).toList();
    if (items.isEmpty()) {
      throw Stop.broken(
          "formula-syntax", call.span(), "the list is empty", "write " + call.function().usage());
    }
    return items;
  }

  private Meaning sum(Expression.Call call, Optional<Period> period) {
    for (Expression argument : call.arguments()) {
      References.each(argument, this::refuseStock);
    }
    return total(all(call, period));
  }

  /** A stock is a balance on a day: balances of several days do not add up to anything. */
  private void refuseStock(Expression part) {
    if (part instanceof Expression.Series series) {
      Figure figure = binder.require(series.id());
      if (figure.nature().equals(Optional.of(Figure.Nature.STOCK))) {
        throw Stop.incomparable(
            series.id() + " is a stock, and stocks are not summed over periods");
      }
    }
  }

  private Meaning total(List<Meaning> items) {
    Meaning total = items.get(0);
    for (Meaning next : items.subList(1, items.size())) {
      total = algebra.combine(Expression.Operator.PLUS, total, next);
    }
    return total;
  }

  private Meaning average(List<Meaning> items) {
    Meaning total = total(items);
    Meaning count = Meaning.of(terms.constant(Rational.of(items.size())), Sense.LEVEL, Unit.NONE);
    return algebra.combine(Expression.Operator.OVER, total, count.asLiteral());
  }

  private Meaning extreme(Term.Kind kind, List<Meaning> mixed) {
    List<Meaning> items = inOneUnit(mixed);
    Meaning common = items.get(0);
    for (Meaning next : items.subList(1, items.size())) {
      common = algebra.join(common, next, "compared");
    }
    Term term = terms.of(kind, items.stream().map(Meaning::term).toList());
    return shaped(Meaning.of(term, common.sense(), common.unit()), kind, items);
  }

  private List<Meaning> inOneUnit(List<Meaning> mixed) {
    return mixed.stream().map(each -> algebra.in(mixed.get(0).unit(), each)).toList();
  }

  /** The size of a number; a move loses its direction with it. */
  private Meaning size(Meaning part) {
    algebra.negate(part);
    Sense sense =
        switch (part.sense()) {
          case CHANGE -> Sense.LEVEL;
          case GROWTH -> Sense.RATIO;
          default -> part.sense();
        };
    Meaning size = Meaning.of(terms.of(Term.Kind.ABS, part.term()), sense, part.unit());
    return shaped(part.alsoPercent() ? size.orPercent() : size, Term.Kind.ABS, List.of(part));
  }

  private Meaning round(Expression.Call call, Optional<Period> period) {
    Meaning part = binder.bind(call.arguments().get(0), period);
    algebra.negate(part);
    Rational digits =
        call.arguments().size() == 1 ? Rational.ZERO : digits(call.arguments().get(1));
    Meaning rounded =
        Meaning.of(terms.with(Term.Kind.ROUND, part.term(), digits), part.sense(), part.unit());
    return shaped(rounded, Term.Kind.ROUND, List.of(part));
  }

  private static Rational digits(Expression written) {
    boolean negative = written instanceof Expression.Negation;
    Expression inside = written instanceof Expression.Negation minus ? minus.operand() : written;
    if (inside instanceof Expression.Literal literal
        && literal.value().isInteger()
        && literal.value().compareTo(Rational.of(MOST_DIGITS)) <= 0) {
      return negative ? literal.value().negate() : literal.value();
    }
    throw Stop.broken(
        "formula-syntax",
        written.span(),
        "the digits of round are a whole number up to " + MOST_DIGITS,
        "write round(a, 1), or round(a, -3) for thousands");
  }

  private Meaning count(List<Meaning> items) {
    return Meaning.of(terms.constant(Rational.of(items.size())), Sense.COUNT, Unit.NONE);
  }

  private Meaning share(Expression.Call call, Optional<Period> period) {
    Meaning part = binder.bind(call.arguments().get(0), period);
    List<Meaning> parts = binder.bindAll(call.arguments().get(1), period);
    Meaning whole = total(parts);
    Meaning share = algebra.over(part, whole);
    if (share.sense() != Sense.RATIO && share.sense() != Sense.GROWTH) {
      throw Stop.incomparable(part.kind() + " is not a share of " + whole.kind());
    }
    requireMeaningful(part, whole, share);
    Meaning ratio = Meaning.of(share.term(), Sense.RATIO, Unit.NONE);
    return shaped(ratio, "share", List.of(part, whole));
  }

  /** A share of parts with mixed signs says nothing: one part may exceed the whole. */
  private void requireMeaningful(Meaning part, Meaning whole, Meaning share) {
    int signs = Addends.signs(whole.term(), numbers);
    Interval range = numbers.range(share.term());
    boolean above = range.low() != null && range.low().compareTo(Rational.ONE) > 0;
    boolean below = range.high() != null && range.high().signum() < 0;
    if (signs == Addends.MIXED || above || below) {
      String why =
          signs == Addends.MIXED
              ? "the parts of the whole have mixed signs"
              : below ? "part and whole have opposite signs" : "the part is larger than the whole";
      throw Stop.undecidable(
          "a share says nothing here: " + why,
          "state the amounts, or write the ratio as part / whole if it is meant as one");
    }
  }

  private Meaning perUnit(Expression.Call call, Optional<Period> period) {
    Meaning amount = binder.bind(call.arguments().get(0), period);
    Meaning units = binder.bind(call.arguments().get(1), period);
    Meaning ratio = algebra.combine(Expression.Operator.OVER, amount, units);
    return Meaning.of(ratio.term(), Sense.LEVEL, ratio.unit()).shaped(ratio.shape(), ratio.when());
  }

  private Meaning weighted(Expression.Call call, Optional<Period> period) {
    List<Meaning> values = inOneUnit(binder.bindAll(call.arguments().get(0), period));
    List<Meaning> weights = inOneUnit(binder.bindAll(call.arguments().get(1), period));
    if (values.isEmpty() || values.size() != weights.size()) {
      throw Stop.broken(
          "formula-syntax",
          call.span(),
          values.size() + " values have " + weights.size() + " weights",
          "write " + call.function().usage() + ", one weight for each value");
    }
    if (weights.stream().anyMatch(weight -> numbers.stated(weight.term()).signum() < 0)) {
      throw Stop.undecidable("a weighted average with weights below zero says nothing");
    }
    Meaning common = extreme(Term.Kind.MAX, values);
    extreme(Term.Kind.MAX, weights);
    List<Term> products = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      products.add(terms.product(values.get(i).term(), weights.get(i).term()));
    }
    Term whole = terms.sum(weights.stream().map(Meaning::term).toList());
    Term average = terms.quotient(terms.sum(products), whole);
    List<Meaning> parts = new ArrayList<>(values);
    parts.addAll(weights);
    return shaped(Meaning.of(average, common.sense(), common.unit()), "weighted", parts);
  }

  /** The rate is money per money, or the price of one unit of the amount's money. */
  private Meaning convert(Expression.Call call, Optional<Period> period) {
    Meaning amount = binder.bind(call.arguments().get(0), period);
    Meaning rate = binder.bind(call.arguments().get(1), period);
    Unit per = rate.unit().per();
    boolean money =
        amount.unit().kind() == Unit.Kind.MONEY && rate.unit().kind() == Unit.Kind.MONEY;
    if (!money || !amount.isAmount() || amount.unit().per() != null) {
      throw Stop.incomparable(
          "convert needs money and a rate with a currency, as in unit: EUR per USD; these are "
              + amount.kind()
              + " and "
              + rate.kind());
    }
    if (per != null && !per.comparableWith(amount.unit())) {
      if (!Unit.money(rate.unit().name()).comparableWith(amount.unit())) {
        throw Stop.incomparable("a rate in " + rate.unit() + " does not convert " + amount.unit());
      }
      Term quotient = terms.quotient(amount.term(), rate.term());
      return shaped(Meaning.of(quotient, amount.sense(), per), "convert", List.of(amount, rate));
    }
    Term product = terms.product(amount.term(), rate.term());
    Unit unit = Unit.money(rate.unit().name());
    return shaped(Meaning.of(product, amount.sense(), unit), "convert", List.of(amount, rate));
  }

  /** The closing balance, if opening and movements come to it. */
  private Meaning rollForward(Expression.Call call, Optional<Period> period) {
    List<Meaning> items = inOneUnit(all(call, period));
    Meaning closing = items.get(items.size() - 1);
    Meaning sum = total(items.subList(0, items.size() - 1));
    algebra.join(sum, closing, "compared");
    if (!numbers.range(sum.term()).meets(numbers.range(closing.term()))) {
      throw Stop.broken(
          "roll-forward",
          call.span(),
          "opening and movements come to "
              + numbers.told(sum.term())
              + ", the closing balance is "
              + numbers.told(closing.term()),
          "check the figures: one of the movements may be missing or turned round");
    }
    return closing;
  }

  private Meaning elapsed(
      Term.Kind kind, Unit unit, Expression.Call call, Optional<Period> period) {
    Expression from = call.arguments().get(0);
    Expression to = call.arguments().get(1);
    Optional<Rational> counted = Moments.counted(kind, from, to);
    if (counted.isPresent()) {
      return Meaning.of(terms.constant(counted.get()), Sense.DURATION, unit);
    }
    Meaning start = moment(from, period);
    Meaning end = moment(to, period);
    return Meaning.of(terms.of(kind, start.term(), end.term()), Sense.DURATION, unit);
  }

  private Meaning moment(Expression expression, Optional<Period> period) {
    Meaning meaning = binder.bind(expression, period);
    if (meaning.sense() != Sense.DATE) {
      throw Stop.incomparable("years, months and days run between dates, not " + meaning.kind());
    }
    return meaning;
  }

  private Meaning shaped(Meaning result, Object name, List<Meaning> parts) {
    return algebra.shapedLike(result, name, parts);
  }
}
