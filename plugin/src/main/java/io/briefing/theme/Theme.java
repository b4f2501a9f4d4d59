package io.briefing.theme;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import io.briefing.article.Nearest;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files a report is made with: templates, style sheets, labels, tick marks.
 *
 * <p>They lie in layers: the default theme, the theme that the build or the article names – one of
 * Briefing's own, or a folder {@code briefing/themes/<name>} in a jar among the plugin's
 * dependencies – and the project's template directory. A file is taken from the last layer that has
 * it, so that a theme replaces one file and keeps the rest. Labels, tick marks and tokens are laid
 * over each other instead, line by line. Nothing outside these folders can be named.
 *
 * <p>{@link Templates} fills its templates in a sandbox, {@link StyleSheet} joins its style sheets,
 * {@link Labels} gives its fixed words in one language. {@code theme.properties} says for which
 * {@link #CONTRACT} a theme was written.
 */
public final class Theme {

  /** The theme that all others are laid over. */
  public static final String DEFAULT = "default";

  /**
   * The number of the data model that templates see. It is raised when a template that was written
   * for it could break: a record that they are shown loses a component, or one changes its meaning.
   */
  static final String CONTRACT = "1";

  /** What to do about a theme that is not there. */
  public static final String WAY_OUT =
      "Briefing has the themes default and print; another one is a jar among the plugin's"
          + " dependencies, with the folder briefing/themes/<name> and a theme.properties in it";

  private static final String FOLDER = "briefing/themes/";
  private static final String ABOUT = "theme.properties";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

  private final TemplateLoader loader;

  /** The default theme first, what is laid over it behind. */
  private final List<TemplateLoader> layers;

  private Theme(List<TemplateLoader> layers) {
    this.layers = List.copyOf(layers);
    List<TemplateLoader> nearestFirst = new ArrayList<>(layers);
    Collections.reverse(nearestFirst);
    this.loader = new MultiTemplateLoader(nearestFirst.toArray(TemplateLoader[]::new));
  }

  /** The default theme. */
  public static Theme of(Optional<Path> templateDirectory) {
    return of(DEFAULT, templateDirectory);
  }

  /**
   * @param name of a theme, as {@link #exists} knows it
   * @throws RenderException if there is no such theme or directory, or one was written for another
   *     contract
   */
  public static Theme of(String name, Optional<Path> templateDirectory) {
    if (!exists(name)) {
      throw new RenderException("there is no theme \"" + name + "\"; " + WAY_OUT);
    }
    List<TemplateLoader> layers = new ArrayList<>();
    layers.add(shipped(DEFAULT));
    if (!name.equals(DEFAULT)) {
      TemplateLoader own = shipped(name);
      demandContract(own, "the theme \"" + name + "\"", true);
      layers.add(own);
    }
    templateDirectory.ifPresent(
        directory -> {
          TemplateLoader own = directory(directory);
          demandContract(own, "the template directory " + directory, false);
          layers.add(own);
        });
    return new Theme(layers);
  }

  /** Whether Briefing or a jar beside it has a theme of that name. */
  public static boolean exists(String name) {
    return NAME.matcher(name).matches() && find(ABOUT, shipped(name)).isPresent();
  }

  private static TemplateLoader shipped(String name) {
    return new ClassTemplateLoader(Theme.class.getClassLoader(), FOLDER + name);
  }

  private static void demandContract(TemplateLoader layer, String what, boolean required) {
    Optional<String> about = find(ABOUT, layer);
    if (about.isEmpty() && !required) {
      return;
    }
    String stated =
        about.map(text -> parse(ABOUT, text)).orElse(Map.of()).getOrDefault("contract", "");
    if (!stated.strip().equals(CONTRACT)) {
      throw new RenderException(
          what
              + (stated.isBlank()
                  ? " does not say which contract it was written for"
                  : " was written for contract " + stated.strip())
              + ", this version of Briefing has contract "
              + CONTRACT
              + "; take a version of the theme for it, or adapt the theme and write contract = "
              + CONTRACT
              + " into its theme.properties");
    }
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
      throw new RenderException(
          "the template directory " + directory + " cannot be read: " + e.getMessage(), e);
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

  /** A file that a theme need not have. */
  public Optional<String> optional(String name) {
    return find(name);
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
      throw new RenderException(
          "the theme's file " + name + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The lines {@code key = value} of a UTF-8 file, each from the last layer that has the key. */
  public Map<String, String> table(String name) {
    Map<String, String> table = new TreeMap<>();
    layers(name).forEach(text -> table.putAll(parse(name, text)));
    return table;
  }

  /** The lines that what is laid over the default theme has. */
  Map<String, String> ownTable(String name) {
    Map<String, String> table = new TreeMap<>();
    ownLayers(name).forEach(text -> table.putAll(parse(name, text)));
    return table;
  }

  /** A file of every layer above the default theme that has it. */
  List<String> ownLayers(String name) {
    return layers.stream().skip(1).flatMap(layer -> find(name, layer).stream()).toList();
  }

  /**
   * Names that stand in a file of the theme, that nothing asks for, and that are nearly called like
   * one that is known: a sentence for each. A name unlike all others may be the theme's own.
   */
  List<String> misspelt(String file, Collection<String> names, Collection<String> known) {
    return names.stream()
        .filter(name -> !known.contains(name))
        .flatMap(name -> Nearest.to(name, known).map(near -> said(file, name, near)).stream())
        .toList();
  }

  private static String said(String file, String name, String near) {
    return "the theme's "
        + file
        + " says "
        + name
        + ", which no page asks for; did you mean "
        + near
        + "?";
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
