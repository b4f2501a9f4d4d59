package io.briefing.formula;

import io.briefing.article.Span;
import io.briefing.figure.Period;
import io.briefing.figure.PeriodReader;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a formula by recursive descent: a sum of products of operands, with arithmetic's
 * precedence. Where a date or a period is expected, it is read before anything else.
 */
final class Parser {

  /** The longest text, the deepest nesting and the most parts of a formula. */
  static final int LONGEST = 10_000;

  static final int DEEPEST = 100;
  static final int MOST_PARTS = 500;

  private static final Rational HUNDREDTH = Rational.of(1, 100);

  private final Scanner scanner;
  private int depth;
  private int parts;

  Parser(String text) {
    this.scanner = new Scanner(text);
    if (text.length() > LONGEST) {
      throw scanner.error(
          "formula-too-large",
          new Span(0, text.length()),
          "a formula of " + text.length() + " characters; at most " + LONGEST + " are read",
          "name its parts: figures with a formula of their own");
    }
  }

  Expression formula() {
    Expression expression = sum();
    if (relation().isPresent()) {
      throw scanner.syntax(
          scanner.since(scanner.end() - 1),
          "a claim's formula compares nothing: the words do",
          "write the formula alone, and the comparison under checks:");
    }
    end();
    return expression;
  }

  Relation check() {
    Expression left = sum();
    int start = scanner.at();
    Optional<Relation.Operator> operator = relation();
    Span sign = scanner.since(start);
    if (operator.isEmpty() && scanner.isAtEnd()) {
      return rollForward(left);
    }
    if (operator.isEmpty()) {
      throw scanner.unexpected();
    }
    Expression right = sum();
    end();
    return new Relation(left, operator.get(), right, sign);
  }

  /** {@code rollforward(opening, movements…, closing)} checks that they add up. */
  private Relation rollForward(Expression expression) {
    if (expression instanceof Expression.Call call && call.function() == Function.ROLLFORWARD) {
      int last = call.arguments().size() - 1;
      Expression sum =
          new Expression.Call(
              Function.SUM, call.arguments().subList(0, last), call.name(), call.span());
      return new Relation(sum, Relation.Operator.EQUAL, call.arguments().get(last), call.name());
    }
    throw scanner.syntax(
        expression.span(), "a check compares two sides", "write = ≈ < <= > or >= between them");
  }

  private Optional<Relation.Operator> relation() {
    if (scanner.take("<=") || scanner.take("≤")) {
      return Optional.of(Relation.Operator.AT_MOST);
    }
    if (scanner.take(">=") || scanner.take("≥")) {
      return Optional.of(Relation.Operator.AT_LEAST);
    }
    if (scanner.take("<")) {
      return Optional.of(Relation.Operator.LESS);
    }
    if (scanner.take(">")) {
      return Optional.of(Relation.Operator.MORE);
    }
    if (scanner.take("≈")) {
      return Optional.of(Relation.Operator.ABOUT);
    }
    return scanner.take("==") || scanner.take("=")
        ? Optional.of(Relation.Operator.EQUAL)
        : Optional.empty();
  }

  private Expression sum() {
    Expression left = product();
    while (true) {
      if (scanner.take("+")) {
        left = operation(Expression.Operator.PLUS, left, product());
      } else if (scanner.take("-") || scanner.take("\u2212")) {
        left = operation(Expression.Operator.MINUS, left, product());
      } else {
        return left;
      }
    }
  }

  private Expression product() {
    Expression left = operand();
    while (true) {
      if (scanner.take("*") || scanner.take("×")) {
        left = operation(Expression.Operator.TIMES, left, operand());
      } else if (scanner.take("/") || scanner.take("÷")) {
        left = operation(Expression.Operator.OVER, left, operand());
      } else {
        return left;
      }
    }
  }

  private Expression operation(Expression.Operator operator, Expression left, Expression right) {
    for (Expression side : List.of(left, right)) {
      if (side instanceof Expression.Series || side instanceof Expression.Items) {
        throw scanner.syntax(
            side.span(), "several numbers stand where one is meant", "write sum(…) or average(…)");
      }
    }
    return new Expression.Operation(operator, left, right, left.span().to(right.span()));
  }

  private Expression operand() {
    int start = scanner.at();
    if (++parts > MOST_PARTS) {
      throw scanner.error(
          "formula-too-large",
          scanner.since(start),
          "a formula of more than " + MOST_PARTS + " parts",
          "name its parts: figures with a formula of their own");
    }
    if (++depth > DEEPEST) {
      throw scanner.error(
          "formula-too-large",
          scanner.since(start),
          "brackets nested more than " + DEEPEST + " deep",
          "name its parts: figures with a formula of their own");
    }
    Expression operand = inner(start);
    depth--;
    return operand;
  }

  private Expression inner(int start) {
    if (scanner.take("-") || scanner.take("\u2212")) {
      Expression operand = operand();
      return new Expression.Negation(operand, scanner.since(start));
    }
    if (scanner.take("+")) {
      return operand();
    }
    if (scanner.take("(")) {
      Expression inside = sum();
      close(")", start);
      return inside;
    }
    if (scanner.take("[")) {
      return new Expression.Items(list("]", null, start), scanner.since(start));
    }
    String word = scanner.word();
    if (word.isEmpty()) {
      throw scanner.unexpected();
    }
    return named(word, start);
  }

  private Expression named(String word, int start) {
    Optional<Rational> number = scanner.number(word, start);
    if (number.isPresent()) {
      boolean percent = scanner.take("%");
      Rational value = percent ? number.get().times(HUNDREDTH) : number.get();
      return new Expression.Literal(value, percent, scanner.since(start));
    }
    Span name = scanner.since(start);
    if (scanner.take("(")) {
      return call(word, name, start);
    }
    if (word.toLowerCase(Locale.ROOT).equals("date")) {
      return new Expression.ArticleDate(name);
    }
    Optional<Function> function = Function.of(word);
    if (function.isPresent()) {
      throw scanner.syntax(name, word + " is a function", "write " + function.get().usage());
    }
    return scanner.take("@")
        ? dated(word, start)
        : new Expression.Reference(word, Optional.empty(), name);
  }

  /** The period or the periods behind {@code @}. */
  private Expression dated(String id, int start) {
    Period from = expectPeriod();
    if (!scanner.take("..")) {
      return new Expression.Reference(id, Optional.of(from), scanner.since(start));
    }
    Period to = expectPeriod();
    return new Expression.Series(id, from, to, scanner.since(start));
  }

  private Period expectPeriod() {
    int start = scanner.at();
    return scanner
        .periodOrName()
        .orElseThrow(
            () ->
                scanner.syntax(
                    scanner.since(start),
                    "a period belongs here",
                    PeriodReader.wayOut(scanner.textSince(start))));
  }

  private Expression call(String word, Span name, int start) {
    Optional<Function> known = Function.of(word);
    if (known.isEmpty()) {
      throw scanner.unknownFunction(word, name);
    }
    List<Expression> arguments = list(")", known.get(), start);
    Span span = scanner.since(start);
    if (!known.get().takes(arguments.size())) {
      throw scanner.syntax(
          span,
          known.get().word() + " does not take " + count(arguments.size()),
          "write " + known.get().usage());
    }
    return new Expression.Call(known.get(), arguments, name, span);
  }

  private static String count(int arguments) {
    return switch (arguments) {
      case 0 -> "empty brackets";
      case 1 -> "one argument";
      default -> arguments + " arguments";
    };
  }

  /** What stands between brackets, separated by commas (or semicolons, as some spreadsheets do). */
  private List<Expression> list(String bracket, Function function, int start) {
    List<Expression> items = new ArrayList<>();
    if (scanner.take(bracket)) {
      return items;
    }
    do {
      items.add(argument(function, items.size()));
    } while (scanner.take(",") || scanner.take(";"));
    close(bracket, start);
    return items;
  }

  private Expression argument(Function function, int index) {
    if (function == null || !function.takesMoment(index)) {
      return sum();
    }
    int start = scanner.at();
    if (function.takesPeriods()) {
      Period period = expectPeriod();
      return new Expression.Moment(period, scanner.since(start));
    }
    Optional<Period> period = scanner.period();
    return period.isPresent() ? new Expression.Moment(period.get(), scanner.since(start)) : sum();
  }

  private void close(String bracket, int start) {
    if (scanner.take(bracket)) {
      return;
    }
    if (scanner.isAtEnd()) {
      throw scanner.syntax(
          new Span(start, start + 1), "this bracket is never closed", "add " + bracket);
    }
    throw scanner.unexpected();
  }

  private void end() {
    if (!scanner.isAtEnd()) {
      throw scanner.unexpected();
    }
  }
}
