package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Source;
import io.briefing.article.YamlFile;
import io.briefing.verdict.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an archive lives with, so that it can adopt the gate before everything in it is mended.
 *
 * <p>A finding with an entry becomes a note and fails nothing. One that is worse than its entry
 * stays what it is: the entry keeps the verdict. An entry that no finding matches any more, and one
 * without a reason, are reported at the end. Articles are settled one after the other, in their
 * order.
 */
public final class Baseline {

  private final Optional<Source> file;
  private final Map<BaselineEntry.Key, BaselineEntry> entries = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Predicate<Level> taken;
  private final boolean writing;
  private final Set<BaselineEntry.Key> matched = new HashSet<>();
  private final Map<BaselineEntry.Key, BaselineEntry> current = new LinkedHashMap<>();

  private Baseline(Optional<YamlFile> file, boolean writing, Predicate<Level> taken) {
    this.file = file.map(YamlFile::source);
    this.writing = writing;
    this.taken = taken;
    file.map(yaml -> BaselineFile.read(yaml, findings))
        .ifPresent(read -> read.forEach(entry -> entries.putIfAbsent(entry.key(), entry)));
  }

  /** No baseline: every finding stays what it is. */
  public static Baseline none() {
    return new Baseline(Optional.empty(), false, level -> false);
  }

  /** A baseline that is held against the articles. */
  public static Baseline of(YamlFile file) {
    return new Baseline(Optional.of(file), false, level -> false);
  }

  /**
   * A baseline that is written anew.
   *
   * @param file the old one, whose reasons are kept
   * @param taken which findings get an entry
   */
  public static Baseline rewriting(Optional<YamlFile> file, Predicate<Level> taken) {
    return new Baseline(file, true, taken);
  }

  /**
   * An article with its findings settled.
   *
   * @param others the findings that are not its own, settled as well
   */
  public record Settled(CheckedArticle article, List<Finding> others) {

    public Settled {
      others = List.copyOf(others);
    }
  }

  /**
   * Holds the findings of an article against the baseline.
   *
   * @param others what was found between it and other articles
   */
  public Settled settle(CheckedArticle article, List<Finding> others) {
    if (file.isEmpty() && !writing) {
      return new Settled(article, others);
    }
    BaselineMarks marks = new BaselineMarks(article);
    Map<Finding, Finding> own = new HashMap<>();
    article.findings().forEach(finding -> own.put(finding, settled(finding, marks)));
    List<Finding> rest = others.stream().map(finding -> settled(finding, marks)).toList();
    return new Settled(article.with(finding -> own.getOrDefault(finding, finding)), rest);
  }

  private Finding settled(Finding finding, BaselineMarks marks) {
    if (finding.level() == Level.NOTE) {
      return finding;
    }
    BaselineEntry now = marks.entry(finding);
    BaselineEntry known = entries.get(now.key());
    if (writing) {
      if (!taken.test(finding.level())) {
        return finding;
      }
      BaselineEntry entry = now.because(known == null ? "" : known.because());
      current.putIfAbsent(entry.key(), entry);
      return Standing.accepted(finding, entry.because());
    }
    if (known == null) {
      return finding;
    }
    matched.add(known.key());
    return now.isWorseThan(known)
        ? finding.hinting("worse than in the baseline, which has " + known.verdict())
        : Standing.accepted(finding, known.because());
  }

  /** What is wrong with the baseline itself; asked once all articles are settled. */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    if (file.isPresent() && !writing) {
      for (BaselineEntry entry : entries.values()) {
        if (!matched.contains(entry.key())) {
          all.add(unused(file.get(), entry));
        } else if (entry.because().isEmpty()) {
          all.add(unexplained(file.get(), entry));
        }
      }
    }
    return all;
  }

  private static Finding unused(Source source, BaselineEntry entry) {
    return Rule.BASELINE_UNUSED.at(
        source,
        entry.span(),
        "nothing in " + entry.article() + " matches this entry any more",
        "delete it, or write the file anew with -Dbriefing.baseline.write");
  }

  private static Finding unexplained(Source source, BaselineEntry entry) {
    return Rule.BASELINE_REASON.at(
        source,
        entry.span(),
        "this entry does not say why \"" + entry.words() + "\" may stay",
        "fill in because");
  }

  /** Whether the old file can be replaced: one that cannot be read may hold reasons. */
  public boolean isWritable() {
    return writing && findings.stream().noneMatch(finding -> finding.level() == Level.ERROR);
  }

  /** The file's new text, with an entry for each finding that was taken. */
  public String text() {
    return BaselineFile.write(List.copyOf(current.values()));
  }

  /** How many entries the new file has. */
  public int size() {
    return current.size();
  }

  /** How many of them wait for a reason. */
  public long unexplained() {
    return current.values().stream().filter(entry -> entry.because().isEmpty()).count();
  }
}
