package io.briefing.ladder;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Sources as the compiler understands them.
 *
 * <p>The compiler parses and attributes the sources; every node of every syntax tree then becomes a
 * {@link Use}: where it stands, what it names and what type it has. So a rule sees what an import
 * list or a class file would hide: the type of {@code var x = 1.5}, a constant folded away, a
 * method that is only referred to.
 *
 * @param files the text of each source, by its path below {@code src/main/java}
 */
public record Code(Map<String, String> files, List<Use> uses, Elements elements) {

  /**
   * One node of a syntax tree.
   *
   * @param element what it names, or null
   * @param type what type it has, or null
   * @param parent the node around it, or null
   */
  public record Use(
      String file, long line, Tree tree, Element element, TypeMirror type, Use parent) {

    public String room() {
      return roomOf(file);
    }

    public String complaint(String reason) {
      return file + ":" + line + ": " + reason;
    }
  }

  /** Reads all sources below a folder. */
  public static Code in(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".java")).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(files);
  }

  public static Code of(Map<String, String> files) {
    List<Source> sources =
        files.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--release", "17", "-proc:none", "-classpath", System.getProperty("java.class.path"));
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, sources);
    List<Use> uses = new ArrayList<>();
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      Trees trees = Trees.instance(task);
      units.forEach(unit -> new Reader(unit, trees, uses).scan(unit, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        throw new AssertionError(
            diagnostic.getMessage(Locale.ROOT) + " in " + diagnostic.getSource());
      }
    }
    return new Code(files, uses, task.getElements());
  }

  /** The types a node has to do with: what it names, what it belongs to, what its value is. */
  public Set<TypeElement> typesIn(Use use) {
    Set<TypeElement> types = new LinkedHashSet<>();
    if (use.element() instanceof TypeElement type) {
      types.add(type);
    } else if (use.element() != null
        && use.element().getEnclosingElement() instanceof TypeElement owner) {
      types.add(owner);
    }
    parts(use.type())
        .forEach(
            part -> {
              if (part instanceof DeclaredType declared) {
                types.add((TypeElement) declared.asElement());
              }
            });
    return types;
  }

  /** A type taken apart: a {@code List<double[]>} is a list, an array and a double. */
  public static List<TypeMirror> parts(TypeMirror type) {
    List<TypeMirror> parts = new ArrayList<>();
    collect(type, parts);
    return parts;
  }

  private static void collect(TypeMirror type, List<TypeMirror> parts) {
    if (type == null) {
      return;
    }
    parts.add(type);
    if (type instanceof ArrayType array) {
      collect(array.getComponentType(), parts);
    } else if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(argument -> collect(argument, parts));
    } else if (type instanceof WildcardType wildcard) {
      collect(wildcard.getExtendsBound(), parts);
      collect(wildcard.getSuperBound(), parts);
    } else if (type instanceof ExecutableType call) {
      collect(call.getReturnType(), parts);
      call.getParameterTypes().forEach(parameter -> collect(parameter, parts));
    }
  }

  /**
   * The package of a source below {@code io/briefing/}: {@code check} for {@code
   * io/briefing/check/Checker.java}.
   */
  public static String roomOf(String file) {
    String below = file.substring("io/briefing/".length());
    int slash = below.lastIndexOf('/');
    return slash < 0 ? "" : below.substring(0, slash).replace('/', '.');
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Reader extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final List<Use> uses;
    private Use around;

    Reader(CompilationUnitTree unit, Trees trees, List<Use> uses) {
      this.unit = unit;
      this.trees = trees;
      this.uses = uses;
    }

    @Override
    public Void scan(Tree tree, Void nothing) {
      if (tree == null || getCurrentPath() == null) {
        return super.scan(tree, nothing);
      }
      Use before = around;
      around = use(tree, new TreePath(getCurrentPath(), tree));
      uses.add(around);
      super.scan(tree, nothing);
      around = before;
      return nothing;
    }

    private Use use(Tree tree, TreePath path) {
      String file = unit.getSourceFile().toUri().getPath().substring(1);
      long start = trees.getSourcePositions().getStartPosition(unit, tree);
      // The type of a var stands nowhere; it is where its variable is.
      long line = start < 0 ? around.line() : unit.getLineMap().getLineNumber(start);
      return new Use(file, line, tree, trees.getElement(path), trees.getTypeMirror(path), around);
    }
  }
}
