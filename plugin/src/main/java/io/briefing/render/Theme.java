package io.briefing.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The files a report is made with: templates, style sheets, labels, tick marks. A file is taken
 * from the project's template directory if it is there and from the default theme otherwise, so
 * that a project replaces one file and keeps the rest. Labels, tick marks and tokens are laid over
 * the default theme's instead, so that a project changes one line and keeps the rest. Nothing
 * outside these two folders can be named.
 */
final class Theme {

  private static final String DEFAULT = "briefing/themes/default";

  private final TemplateLoader loader;

  /** The default theme first, what is laid over it behind. */
  private final List<TemplateLoader> layers;

  private Theme(List<TemplateLoader> layers) {
    this.layers = List.copyOf(layers);
    List<TemplateLoader> nearestFirst = new ArrayList<>(layers);
    Collections.reverse(nearestFirst);
    this.loader = new MultiTemplateLoader(nearestFirst.toArray(TemplateLoader[]::new));
  }

  /**
   * @throws RenderException if the directory is named but is none
   */
  static Theme of(Optional<Path> templateDirectory) {
    List<TemplateLoader> layers = new ArrayList<>();
    layers.add(new ClassTemplateLoader(Theme.class.getClassLoader(), DEFAULT));
    templateDirectory.ifPresent(directory -> layers.add(directory(directory)));
    return new Theme(layers);
  }

  private static TemplateLoader directory(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new RenderException(
          "the template directory "
              + directory
              + " does not exist; create it or remove the parameter"
              + " templateDirectory");
    }
    try {
      return new FileTemplateLoader(directory.toRealPath().toFile());
    } catch (IOException e) {
      throw new RenderException("the template directory " + directory + " cannot be read: " + e, e);
    }
  }

  TemplateLoader loader() {
    return loader;
  }

  /**
   * @param name a path inside the theme, "page.css"
   * @throws RenderException if the theme has no such file
   */
  String text(String name) {
    return find(name)
        .orElseThrow(() -> new RenderException("the theme has no file " + name + "; add it"));
  }

  private Optional<String> find(String name) {
    return find(name, loader);
  }

  /** A file of every layer that has it, the default theme's first. */
  List<String> layers(String name) {
    return layers.stream().flatMap(layer -> find(name, layer).stream()).toList();
  }

  private static Optional<String> find(String name, TemplateLoader loader) {
    try {
      Object source = loader.findTemplateSource(name);
      if (source == null) {
        return Optional.empty();
      }
      try (Reader reader = loader.getReader(source, "UTF-8")) {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return Optional.of(text.toString().replace("\r\n", "\n"));
      } finally {
        loader.closeTemplateSource(source);
      }
    } catch (IOException e) {
      throw new RenderException("the theme's file " + name + " cannot be read: " + e, e);
    }
  }

  /** The lines {@code key = value} of a UTF-8 file, each from the last layer that has the key. */
  Map<String, String> table(String name) {
    Map<String, String> table = new TreeMap<>();
    layers(name).forEach(text -> table.putAll(parse(name, text)));
    return table;
  }

  private static Map<String, String> parse(String name, String text) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      throw new RenderException("the theme's file " + name + " is malformed: " + e.getMessage(), e);
    }
    Map<String, String> table = new TreeMap<>();
    lines.forEach((key, value) -> table.put((String) key, (String) value));
    return table;
  }
}
