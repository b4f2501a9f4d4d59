package io.briefing.ladder;

import com.sun.source.tree.VariableTree;
import io.briefing.ladder.Code.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The same input gives the same bytes on every machine and on every day. Each rule returns its
 * complaints.
 */
public record MachineRules(Code code) {

  private static final Set<String> CLOCKS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.util.Calendar.getInstance",
          "java.util.GregorianCalendar.<init>",
          "java.util.Date.<init>()");

  private static final Set<String> CHANCE =
      Set.of(
          "java.lang.Math.random",
          "java.util.Random.<init>()",
          "java.util.UUID.randomUUID",
          "java.util.Collections.shuffle(java.util.List<?>)",
          "java.util.concurrent.ThreadLocalRandom.current");

  /** Only what {@link #lacks} does not find by itself. */
  private static final Set<String> DEFAULTS =
      Set.of(
          "java.util.Locale.getDefault",
          "java.lang.String.formatted",
          "java.text.DecimalFormat.<init>()",
          "java.text.DecimalFormat.<init>(java.lang.String)",
          "java.text.SimpleDateFormat.<init>()",
          "java.text.MessageFormat.format",
          "java.time.format.DateTimeFormatter.ofLocalizedDate",
          "java.time.format.DateTimeFormatter.ofLocalizedDateTime",
          "java.nio.charset.Charset.defaultCharset",
          "java.io.PrintStream.<init>(java.io.OutputStream)",
          "java.io.PrintWriter.<init>(java.io.OutputStream)",
          "java.io.PrintWriter.<init>(java.io.OutputStream,boolean)",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault");

  private static final List<String> MACHINE =
      List.of(
          "java.util.Locale", "java.nio.charset.Charset", "java.time.ZoneId", "java.util.TimeZone");

  public Set<String> asksTheClockOrChance() {
    return calls(
        call -> isIn(CLOCKS, call) || isIn(CHANCE, call) || isAClockOfJavaTime(call),
        "gives another value in every run");
  }

  public Set<String> reliesOnADefault() {
    return calls(
        call -> isIn(DEFAULTS, call) || MACHINE.stream().anyMatch(type -> lacks(call, type)),
        "takes its locale, charset or time zone from the machine; name it");
  }

  public Set<String> changesAStatic() {
    Set<String> complaints = new TreeSet<>();
    for (Use use : code.uses()) {
      if (use.tree() instanceof VariableTree
          && use.element() != null
          && use.element().getKind() == ElementKind.FIELD
          && use.element().getModifiers().contains(Modifier.STATIC)
          && !use.element().getModifiers().contains(Modifier.FINAL)) {
        complaints.add(use.complaint("the static field " + use.element() + " is not final"));
      }
    }
    return complaints;
  }

  private Set<String> calls(Predicate<ExecutableElement> bad, String reason) {
    Set<String> complaints = new TreeSet<>();
    for (Use use : code.uses()) {
      if (use.element() instanceof ExecutableElement call
          && owner(call).startsWith("java.")
          && bad.test(call)) {
        complaints.add(use.complaint(shortName(call) + " " + reason));
      }
    }
    return complaints;
  }

  private static boolean isAClockOfJavaTime(ExecutableElement call) {
    String name = call.getSimpleName().toString();
    return owner(call).startsWith("java.time.")
        && (name.equals("now")
            || owner(call).equals("java.time.Clock") && name.startsWith("system"));
  }

  /**
   * Whether the call has a twin with one parameter more, of the given type, and does not name one
   * itself.
   */
  private static boolean lacks(ExecutableElement call, String type) {
    List<String> given = parameters(call);
    // Files reads and writes UTF-8 on every machine.
    if (given.contains(type) || owner(call).equals("java.nio.file.Files")) {
      return false;
    }
    for (Element member : call.getEnclosingElement().getEnclosedElements()) {
      if (member instanceof ExecutableElement twin
          && twin.getSimpleName().equals(call.getSimpleName())) {
        List<String> rest = new ArrayList<>(parameters(twin));
        if (rest.remove(type) && rest.equals(given)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isIn(Set<String> names, ExecutableElement call) {
    String name = owner(call) + "." + call.getSimpleName();
    return names.contains(name)
        || names.contains(name + "(" + String.join(",", parameters(call)) + ")");
  }

  private static List<String> parameters(ExecutableElement call) {
    return call.getParameters().stream().map(parameter -> parameter.asType().toString()).toList();
  }

  private static String owner(ExecutableElement call) {
    return ((TypeElement) call.getEnclosingElement()).getQualifiedName().toString();
  }

  private static String shortName(ExecutableElement call) {
    String owner = call.getEnclosingElement().getSimpleName().toString();
    boolean makes = call.getKind() == ElementKind.CONSTRUCTOR;
    return makes ? "new " + owner : owner + "." + call.getSimpleName();
  }
}
