package io.briefing.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The functions of a formula, by the name a spreadsheet gives them where it has one. */
public enum Function {
  SUM("sum", "sum(a, b, …)", 1, Any.NUMBER),
  AVERAGE("average", "average(a, b, …)", 1, Any.NUMBER),
  MIN("min", "min(a, b, …)", 1, Any.NUMBER),
  MAX("max", "max(a, b, …)", 1, Any.NUMBER),
  ABS("abs", "abs(a)", 1, 1),
  ROUND("round", "round(a, digits)", 1, 2),
  COUNT("count", "count(a, b, …)", 1, Any.NUMBER),
  RANK("rank", "rank(x, a, b, …)", 2, Any.NUMBER),
  SHARE("share", "share(part, whole)", 2, 2),
  GROWTH("growth", "growth(x) or growth(x, from, to)", 1, 3),
  CHANGE("change", "change(x) or change(x, from, to)", 1, 3),
  CAGR("cagr", "cagr(x, from, to)", 3, 3),
  TREND("trend", "trend(x) or trend(x, from, to)", 1, 3),
  RECORD("record", "record(x)", 1, 1),
  YEARS("years", "years(from, to)", 2, 2),
  MONTHS("months", "months(from, to)", 2, 2),
  DAYS("days", "days(from, to)", 2, 2),
  PER_UNIT("perUnit", "perUnit(a, n)", 2, 2),
  WEIGHTED("weighted", "weighted([values], [weights])", 2, 2),
  CONTRIBUTION("contribution", "contribution(part, whole, from, to)", 4, 4),
  CONVERT("convert", "convert(x, rate)", 2, 2),
  ROLLFORWARD("rollforward", "rollforward(opening, movements…, closing)", 3, Any.NUMBER);

  private static final Map<String, Function> BY_WORD =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  function -> function.word.toLowerCase(Locale.ROOT), function -> function));

  private final String word;
  private final String usage;
  private final int least;
  private final int most;

  Function(String word, String usage, int least, int most) {
    this.word = word;
    this.usage = usage;
    this.least = least;
    this.most = most;
  }

  /** The function of a word, whatever its capitals. */
  public static Optional<Function> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The words of all functions. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Function::word).toList();
  }

  public String word() {
    return word;
  }

  /** How it is written, for a hint. */
  public String usage() {
    return usage;
  }

  boolean takes(int arguments) {
    return arguments >= least && arguments <= most;
  }

  /** Whether its argument at this place is a date or a period, read greedily. */
  boolean takesMoment(int argument) {
    return switch (this) {
      case GROWTH, CHANGE, CAGR, TREND -> argument >= 1;
      case CONTRIBUTION -> argument >= 2;
      case YEARS, MONTHS, DAYS -> true;
      default -> false;
    };
  }

  /** Whether only a period will do there; elsewhere a figure or a date may stand as well. */
  boolean takesPeriods() {
    return this != YEARS && this != MONTHS && this != DAYS;
  }

  /** Holds the number that stands for "any number of arguments", which enum constants can name. */
  private static final class Any {
    static final int NUMBER = Integer.MAX_VALUE;
  }
}
