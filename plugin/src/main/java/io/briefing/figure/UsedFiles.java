package io.briefing.figure;

import io.briefing.article.Finding;
import io.briefing.article.SourceFile;
import io.briefing.article.SourceReader;
import io.briefing.article.Span;
import io.briefing.article.Yaml;
import io.briefing.article.YamlFile;
import io.briefing.article.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the figure files that an article, or a figure file in turn, names under {@code use}. A path
 * is relative to the file that names it and stays inside the project, links followed; a file is
 * read once however often it is named.
 */
final class UsedFiles {

  private static final int MOST_FILES = 100;
  private static final List<String> KEYS = List.of("figures", "use");

  private final Path project;
  private final Path reactor;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Path> path = new ArrayList<>();
  private final Set<Path> read = new HashSet<>();

  /**
   * @param project to which shown paths are relative
   * @param reactor the project around it, which no file may lie outside of
   */
  UsedFiles(Path project, Path reactor) {
    this.project = project.toAbsolutePath().normalize();
    this.reactor = reactor.toAbsolutePath().normalize();
  }

  List<Figure> figures() {
    return figures;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Reads all files that a file names. */
  void use(List<Yaml.Text> names, Path from, Complaints complaints) {
    for (Yaml.Text name : names) {
      resolve(name, from.toAbsolutePath().normalize(), complaints)
          .ifPresent(file -> use(file, name, complaints));
    }
  }

  private void use(Path file, Yaml.Text name, Complaints complaints) {
    if (path.contains(file)) {
      refuse(
          "circular-use",
          name,
          complaints,
          "the files use each other in a circle",
          "remove one of the uses");
      return;
    }
    if (!read.add(file)) {
      return;
    }
    if (read.size() > MOST_FILES) {
      refuse(
          "use-file",
          name,
          complaints,
          "more than " + MOST_FILES + " files are used",
          "put figures together");
      return;
    }
    path.add(file);
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      readCsv(file);
    } else {
      readYaml(file);
    }
    path.remove(path.size() - 1);
  }

  private void readCsv(Path file) {
    SourceFile source = SourceReader.read(file, shown(file));
    findings.addAll(source.findings());
    if (source.readable()) {
      Complaints complaints = new Complaints(source.source(), findings);
      figures.addAll(new CsvFigures(complaints).read());
    }
  }

  private void readYaml(Path file) {
    YamlFile yaml = YamlReader.read(file, shown(file));
    findings.addAll(yaml.findings());
    Complaints complaints = new Complaints(yaml.source(), findings);
    if (yaml.root().isEmpty()) {
      if (yaml.findings().isEmpty()) {
        complaints.error("wrong-type", Span.at(0), "the file is empty", "start it with figures:");
      }
      return;
    }
    if (!(yaml.root().get() instanceof Yaml.Mapping root)) {
      complaints.error(
          "wrong-type",
          yaml.root().get().span(),
          "a figure file has keys",
          "start it with figures:");
      return;
    }
    root.entries().forEach(entry -> FigureFields.checkKey(entry.key(), KEYS, complaints));
    FigureFields fields = new FigureFields(root, complaints);
    List<Yaml.Text> more = fields.texts("use");
    if (fields.get("figures").isPresent()) {
      readFigures(fields.get("figures").get(), complaints);
    } else if (more.isEmpty()) {
      complaints.error(
          "wrong-type",
          Span.at(root.span().start()),
          "the file has no figures",
          "start it with figures:");
    }
    use(more, file, complaints);
  }

  private void readFigures(Yaml value, Complaints complaints) {
    if (value instanceof Yaml.Mapping mapping) {
      figures.addAll(FigureReader.read(mapping, complaints));
    } else {
      complaints.error(
          "wrong-type", value.span(), "figures are given by id", "write id: {label: …, value: …}");
    }
  }

  /** The file of a name, if it is one that may be read. */
  private Optional<Path> resolve(Yaml.Text name, Path from, Complaints complaints) {
    String written = name.value().trim();
    Path file;
    try {
      file = from.resolveSibling(written).normalize();
    } catch (InvalidPathException invalid) {
      return refuse(
          "use-file",
          name,
          complaints,
          "this is not a path",
          "write the path of a YAML or CSV file");
    }
    String small = written.toLowerCase(Locale.ROOT);
    if (written.startsWith("/")
        || written.indexOf('\\') >= 0
        || Path.of(written).isAbsolute()
        || small.matches("[a-z]+:.*")) {
      return refuse(
          "use-outside",
          name,
          complaints,
          Complaints.quoted(written) + " is not relative to this file",
          "write a path such as ../figures/amazon.yaml");
    }
    if (!file.startsWith(reactor)) {
      return refuse(
          "use-outside",
          name,
          complaints,
          Complaints.quoted(written) + " lies outside the project",
          "keep the file inside the project");
    }
    if (!(small.endsWith(".yaml") || small.endsWith(".yml") || small.endsWith(".csv"))) {
      return refuse(
          "use-file",
          name,
          complaints,
          Complaints.quoted(written) + " is neither YAML nor CSV",
          "name a file that ends in .yaml, .yml or .csv");
    }
    return existing(file, name, complaints);
  }

  private Optional<Path> existing(Path file, Yaml.Text name, Complaints complaints) {
    String written = Complaints.quoted(name.value());
    if (!Files.exists(file)) {
      return refuse(
          "use-file",
          name,
          complaints,
          "there is no file " + written,
          "the path is relative to this file: " + shown(file) + " was looked for");
    }
    if (!Files.isRegularFile(file)) {
      return refuse(
          "use-file", name, complaints, written + " is not a file", "name a YAML or CSV file");
    }
    try {
      Path real = file.toRealPath();
      return real.startsWith(reactor.toRealPath())
          ? Optional.of(file)
          : refuse(
              "use-outside",
              name,
              complaints,
              written + " is a link that leads outside the project",
              "copy the file into the project");
    } catch (IOException unreadable) {
      return refuse(
          "use-file", name, complaints, written + " cannot be read", "check who may read it");
    }
  }

  private static Optional<Path> refuse(
      String rule, Yaml.Text name, Complaints complaints, String message, String hint) {
    complaints.error(rule, name.span(), message, hint);
    return Optional.empty();
  }

  /** The path as messages show it: as it is reached from the project. */
  private String shown(Path file) {
    return project.relativize(file).toString().replace('\\', '/');
  }
}
