package io.briefing.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands above the prose, each key with the type it must have. A value of another type was
 * reported and is absent here.
 *
 * @param summary in a sentence or two; absent where its main points are listed
 * @param points the main points, if the summary is a list
 * @param date the article's date; the clock is never asked
 * @param period what a formula means when it names none, as written
 * @param use paths of figure files, as written
 * @param tiles ids of the key figures above the text
 * @param template the theme for this article
 * @param root the whole mapping
 */
public record FrontMatter(
    Optional<Yaml.Text> title,
    Optional<Yaml.Text> subtitle,
    Optional<Yaml.Text> summary,
    List<Yaml.Text> points,
    List<Yaml.Text> authors,
    List<Yaml.Text> tags,
    Optional<Yaml.Text> lang,
    Optional<LocalDate> date,
    Optional<Yaml.Text> period,
    Optional<Yaml.Mapping> figures,
    List<Yaml.Text> use,
    Optional<Yaml.Sequence> checks,
    Optional<Yaml.Sequence> claims,
    Optional<Yaml.Sequence> excused,
    Optional<Yaml.Sequence> charts,
    List<Yaml.Text> tiles,
    Optional<Yaml.Text> template,
    Yaml.Mapping root) {

  public FrontMatter {
    points = List.copyOf(points);
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    use = List.copyOf(use);
    tiles = List.copyOf(tiles);
  }
}
