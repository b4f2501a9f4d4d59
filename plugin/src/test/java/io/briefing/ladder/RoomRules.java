package io.briefing.ladder;

import io.briefing.ladder.Code.Use;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;

/** What stands in which room, and who may use whom. Each rule returns its complaints. */
public record RoomRules(Ladder ladder, Code code) {

  private static final Set<String> VAGUE =
      Set.of("util", "utils", "common", "commons", "impl", "manager", "helper", "misc", "core");

  private static final int LINES = 300;

  /**
   * What a room may use beside {@code java.base} and the rooms below it: packages, or modules of
   * the JDK.
   */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "article",
          List.of(
              "com.vladsch.flexmark",
              "org.snakeyaml.engine",
              "org.jsoup",
              "java.management",
              "java.xml"),
          "quantity",
          List.of("org.apache.commons.numbers"),
          "figure",
          List.of("org.apache.commons.csv", "org.apache.commons.io.build"),
          "theme",
          List.of("freemarker", "java.xml"),
          "logo",
          List.of("java.desktop", "java.xml"),
          "output",
          List.of("com.fasterxml.jackson", "java.xml"),
          "paper",
          List.of(
              "com.lowagie",
              "org.xhtmlrenderer",
              "java.desktop",
              "java.logging",
              "jdk.xml.dom",
              "java.xml"),
          "mojo",
          List.of("org.apache.maven", "javax.inject", "org.codehaus.plexus.util"));

  public Set<String> namesARoomVaguely() {
    Set<String> complaints = new TreeSet<>();
    for (String room : ladder.rooms()) {
      if (VAGUE.contains(room)) {
        complaints.add("the ladder draws a room " + room + "; a room's name says what it knows");
      }
    }
    return complaints;
  }

  public Set<String> drawsARoomThatIsNotThere() {
    Set<String> complaints = new TreeSet<>();
    for (String room : ladder.rooms()) {
      if (code.files().keySet().stream().noneMatch(file -> Code.roomOf(file).equals(room))) {
        complaints.add(
            "the ladder draws a room " + room + ", but io.briefing." + room + " has no code");
      }
    }
    return complaints;
  }

  public Set<String> standsOutsideTheLadder() {
    return files(
        file -> !ladder.has(Code.roomOf(file)), "its package is not a room on the README's ladder");
  }

  public Set<String> hasNoMap() {
    Set<String> complaints = new TreeSet<>();
    for (String file : code.files().keySet()) {
      String map = file.substring(0, file.lastIndexOf('/') + 1) + "package-info.java";
      if (!code.files().getOrDefault(map, "").contains("{@link ")) {
        complaints.add(map + ": missing, or without a link to the room's main class");
      }
    }
    return complaints;
  }

  public Set<String> isTooLong() {
    return files(
        file -> code.files().get(file).lines().count() >= LINES, "has " + LINES + " lines or more");
  }

  public Set<String> usesARoomThatIsNotBelow() {
    Set<String> complaints = new TreeSet<>();
    for (Use use : code.uses()) {
      for (TypeElement type : code.typesIn(use)) {
        String name = type.getQualifiedName().toString();
        if (name.startsWith("io.briefing.") && !isOpen(roomOf(type), use.room())) {
          complaints.add(
              use.complaint(use.room() + " uses " + name + ", which is on no lower rung"));
        }
      }
    }
    return complaints;
  }

  private boolean isOpen(String used, String room) {
    // A package outside the ladder has a complaint of its own.
    return used.equals(room) || !ladder.has(room) || ladder.has(used) && ladder.isBelow(used, room);
  }

  private String roomOf(TypeElement type) {
    String name = code.elements().getPackageOf(type).getQualifiedName().toString();
    return name.substring(Math.min(name.length(), "io.briefing.".length()));
  }

  public Set<String> usesALibraryOfAnotherRoom() {
    Set<String> complaints = new TreeSet<>();
    for (Use use : code.uses()) {
      for (TypeElement type : code.typesIn(use)) {
        String name = type.getQualifiedName().toString();
        if (!name.isEmpty() && !name.startsWith("io.briefing.") && !isAllowed(type, use.room())) {
          complaints.add(
              use.complaint(use.room() + " uses " + name + ", which is not its library"));
        }
      }
    }
    return complaints;
  }

  private boolean isAllowed(TypeElement type, String room) {
    ModuleElement module = code.elements().getModuleOf(type);
    if (module == null) {
      // The owner of an array's length, which is no class.
      return true;
    }
    String from = module.getQualifiedName().toString();
    String name = type.getQualifiedName().toString();
    return from.equals("java.base")
        || LIBRARIES.getOrDefault(room, List.of()).stream()
            .anyMatch(library -> from.equals(library) || name.startsWith(library + "."));
  }

  private Set<String> files(Predicate<String> bad, String reason) {
    Set<String> complaints = new TreeSet<>();
    code.files().keySet().stream()
        .filter(bad)
        .forEach(file -> complaints.add(file + ": " + reason));
    return complaints;
  }
}
