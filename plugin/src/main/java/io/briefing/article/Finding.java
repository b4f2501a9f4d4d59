package io.briefing.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is reported to the author: what is wrong, where, why, and a way out.
 *
 * <p>A claim's finding carries its verdict as label and the claim's kind as tag; every other
 * finding carries its level and its rule.
 *
 * @param rule the stable name of the rule
 * @param source the file the span stands in; one without text when the file could not be read
 * @param span what the caret line marks
 * @param message one sentence without a full stop
 * @param label what stands before the message
 * @param tag what stands in square brackets behind it
 * @param details lines below the caret, aligned by whoever makes them
 * @param hints ways out, one line each, without the word "hint"
 * @param told the message for readers, in the language of the article; empty if there is only the
 *     author's, which is English
 */
public record Finding(
    String rule,
    Level level,
    Source source,
    Span span,
    String message,
    String label,
    String tag,
    List<String> details,
    List<String> hints,
    String told) {

  public Finding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(level);
    Objects.requireNonNull(source);
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
    Objects.requireNonNull(label);
    Objects.requireNonNull(tag);
    Objects.requireNonNull(told);
    message = onOneLine(message);
    details = List.copyOf(details);
    hints = hints.stream().map(Finding::onOneLine).toList();
  }

  /** One that is told to authors alone. */
  public Finding(
      String rule,
      Level level,
      Source source,
      Span span,
      String message,
      String label,
      String tag,
      List<String> details,
      List<String> hints) {
    this(rule, level, source, span, message, label, tag, details, hints, "");
  }

  /** What a sentence quotes may run over a line's end. */
  private static String onOneLine(String sentence) {
    return sentence.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
  }

  public static Finding error(
      String rule, Source source, Span span, String message, String... hints) {
    return of(rule, Level.ERROR, source, span, message, hints);
  }

  public static Finding warning(
      String rule, Source source, Span span, String message, String... hints) {
    return of(rule, Level.WARNING, source, span, message, hints);
  }

  public static Finding note(
      String rule, Source source, Span span, String message, String... hints) {
    return of(rule, Level.NOTE, source, span, message, hints);
  }

  public static Finding of(
      String rule, Level level, Source source, Span span, String message, String... hints) {
    return new Finding(
        rule, level, source, span, message, level.word(), rule, List.of(), List.of(hints));
  }

  /** The same at another level. */
  public Finding at(Level other) {
    String shown = label.equals(level.word()) ? other.word() : label;
    return new Finding(rule, other, source, span, message, shown, tag, details, hints, told);
  }

  /** The same with one more hint. */
  public Finding hinting(String hint) {
    List<String> more = new ArrayList<>(hints);
    more.add(hint);
    return new Finding(rule, level, source, span, message, label, tag, details, more, told);
  }

  /** The same with what readers are told. */
  public Finding telling(String readers) {
    return new Finding(
        rule, level, source, span, message, label, tag, details, hints, onOneLine(readers));
  }

  public Position position() {
    return source.position(span.start());
  }

  /** The finding as the console shows it, several lines joined by LF, none at the end. */
  public String console() {
    return ConsoleText.of(this);
  }
}
