package io.briefing.benchmark;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with names in braces. */
final class Template {

  private static final Pattern NAME = Pattern.compile("\\{([a-z_0-9]+)}");

  private Template() {}

  /** Puts a value in place of each name, in the order of the text. */
  static String fill(String template, UnaryOperator<String> values) {
    return NAME.matcher(template).replaceAll(name -> Matcher.quoteReplacement(value(name, values)));
  }

  private static String value(MatchResult name, UnaryOperator<String> values) {
    return values.apply(name.group(1));
  }
}
