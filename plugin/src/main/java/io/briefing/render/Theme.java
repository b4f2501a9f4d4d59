package io.briefing.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The files a report is made with: templates, style sheets, labels, tick marks. A file is taken
 * from the project's template directory if it is there and from the default theme otherwise, so
 * that a project replaces one file and keeps the rest. Nothing outside these two folders can be
 * named.
 */
final class Theme {

  private static final String DEFAULT = "briefing/themes/default";

  private final TemplateLoader loader;

  private Theme(TemplateLoader loader) {
    this.loader = loader;
  }

  /**
   * @throws RenderException if the directory is named but is none
   */
  static Theme of(Optional<Path> templateDirectory) {
    List<TemplateLoader> places = new ArrayList<>();
    templateDirectory.ifPresent(directory -> places.add(directory(directory)));
    places.add(new ClassTemplateLoader(Theme.class.getClassLoader(), DEFAULT));
    return new Theme(new MultiTemplateLoader(places.toArray(TemplateLoader[]::new)));
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

  Optional<String> find(String name) {
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

  /** A file of {@code key = value} lines, in UTF-8. */
  Map<String, String> table(String name) {
    return parse(name, text(name));
  }

  static Map<String, String> parse(String name, String text) {
    Properties lines = new Properties();
    try {
      lines.load(new java.io.StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      throw new RenderException("the theme's file " + name + " is malformed: " + e.getMessage(), e);
    }
    Map<String, String> table = new TreeMap<>();
    lines.forEach((key, value) -> table.put((String) key, (String) value));
    return table;
  }
}
