package io.briefing.figure;

import io.briefing.article.Source;
import io.briefing.article.Span;
import io.briefing.article.Yaml;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A number the author vouches for, at one period or several.
 *
 * <p>A figure has {@link #values} by period, or one {@link #value} that serves for any period, or a
 * {@link #formula} from other figures.
 *
 * @param scale the scale it is written in; its numbers are already multiplied by it
 * @param formula the text of a derived figure, with its place
 * @param basis "organic", "adjusted", …
 * @param restated why the value may differ from what was published before
 * @param file where the figure is defined
 * @param span the id in {@code file}
 */
public record Figure(
    String id,
    String label,
    Unit unit,
    Scale scale,
    SortedMap<Period, Known> values,
    Optional<Known> value,
    Optional<Yaml.Text> formula,
    Optional<Citation> source,
    Optional<String> note,
    List<String> aliases,
    Optional<String> basis,
    Optional<Nature> nature,
    Optional<String> restated,
    Source file,
    Span span) {

  /** No id has more characters. */
  public static final int LONGEST_ID = 200;

  /** Whether a figure runs over a period (sales) or stands at its end (staff, debt). */
  public enum Nature {
    FLOW,
    STOCK
  }

  public Figure {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    aliases = List.copyOf(aliases);
  }

  /** What it may be called in the prose: its label, then its aliases. */
  public Stream<String> names() {
    return aliases.isEmpty() ? Stream.of(label) : Stream.concat(Stream.of(label), aliases.stream());
  }

  /**
   * By the name alone: the figures of an article have one each, and much is looked up by figure.
   */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The number of a period; a figure without periods has one number for all. */
  public Optional<Known> at(Period period) {
    return value.isPresent() ? value : Optional.ofNullable(values.get(period));
  }

  /** Whether it belongs to no period and serves for any. */
  public boolean isTimeless() {
    return value.isPresent();
  }

  public boolean isDerived() {
    return formula.isPresent();
  }
}
