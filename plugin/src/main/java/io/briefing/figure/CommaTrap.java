package io.briefing.figure;

import io.briefing.article.Yaml;

/**
 * The comma that cuts a number in two: to YAML, {@code {2021: 469,822}} is a 469 and a key 822
 * without a value.
 */
final class CommaTrap {

  private CommaTrap() {}

  /** Reports the entry if it is the rest of the number before it. */
  static boolean report(Yaml.Entry before, Yaml.Entry entry, Complaints complaints) {
    boolean rest =
        before != null
            && entry.value() instanceof Yaml.Text value
            && value.isAbsent()
            && entry.key().value().matches("\\d+(?:\\.\\d+)?\\)?");
    if (!rest || !(before.value() instanceof Yaml.Text start) || !start.value().matches(".*\\d")) {
      return false;
    }
    String end = entry.key().value();
    boolean joined = start.span().end() + 1 == entry.key().span().start();
    boolean group = end.matches("\\d{3}(?:\\.\\d+)?\\)?");
    if (!group && !joined) {
      return false; // "{2022: 100, 2023}" lacks a value.
    }
    String whole = start.value() + "," + end;
    complaints.error(
        "comma-in-number",
        start.span().to(entry.key().span()),
        "the comma cuts " + whole + " in two: " + entry.key().value() + " is a key without a value",
        group
            ? "quote it or drop the comma: \"" + whole + "\" or " + whole.replace(",", "")
            : "write a point: " + whole.replace(',', '.'));
    return true;
  }
}
