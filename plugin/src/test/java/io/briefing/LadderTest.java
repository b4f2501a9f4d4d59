package io.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefing.ladder.Code;
import io.briefing.ladder.Ladder;
import io.briefing.ladder.MachineRules;
import io.briefing.ladder.NumberRules;
import io.briefing.ladder.RoomRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The code keeps the rules that the README states about it.
 *
 * <p>The map of the rooms is read from the README, so it cannot rot. Each test first shows its rule
 * complaining about a small bad source, then asks it about the main code.
 */
class LadderTest {

  private static Ladder ladder;
  private static Code main;

  @BeforeAll
  static void readTheMapAndTheCode() throws IOException {
    ladder = Ladder.drawnIn(Files.readString(Path.of("../README.md")));
    main = Code.in(Path.of("src/main/java"));
  }

  @Test
  void theLadderIsReadRungByRungFromTheTop() {
    Ladder small =
        Ladder.drawnIn("text\n```ladder\nroof\nleft  right\n```\n```java\nint x;\n```\n");
    assertThat(small.rungs()).containsExactly(List.of("roof"), List.of("left", "right"));
    assertThat(small.isBelow("left", "roof")).isTrue();
    assertThat(small.isBelow("roof", "left")).isFalse();
    assertThat(small.isBelow("right", "left")).isFalse();
    assertThatThrownBy(() -> Ladder.drawnIn("no ladder")).hasMessageContaining("found 0");
  }

  @Test
  void aRoomIsNamedByWhatItKnows() {
    Ladder vague = Ladder.drawnIn("```ladder\nutil\n```");
    assertThat(new RoomRules(vague, main).namesARoomVaguely())
        .containsExactly("the ladder draws a room util; a room's name says what it knows");
    assertThat(main().namesARoomVaguely()).isEmpty();
  }

  @Test
  void everyDrawnRoomExists() {
    Ladder tall = Ladder.drawnIn("```ladder\nattic\nquantity\n```");
    assertThat(
            new RoomRules(tall, code("quantity/Good", "class Good {}")).drawsARoomThatIsNotThere())
        .containsExactly("the ladder draws a room attic, but io.briefing.attic has no code");
    assertThat(main().drawsARoomThatIsNotThere()).isEmpty();
  }

  @Test
  void everyPackageIsOnTheLadder() {
    Code bad = code("util/Bad", "class Bad {}", "check/more/Bad", "class Bad {}");
    assertThat(rooms(bad).standsOutsideTheLadder())
        .containsExactly(
            "io/briefing/check/more/Bad.java: its package is not a room on the README's ladder",
            "io/briefing/util/Bad.java: its package is not a room on the README's ladder");
    assertThat(main().standsOutsideTheLadder()).isEmpty();
  }

  @Test
  void everyRoomHasAMap() {
    assertThat(rooms(code("check/Bad", "class Bad {}")).hasNoMap())
        .containsExactly(
            "io/briefing/check/package-info.java: missing, or without a link to the room's main"
                + " class");
    assertThat(main().hasNoMap()).isEmpty();
  }

  @Test
  void everyFileIsShort() {
    assertThat(rooms(code("check/Bad", "class Bad {" + "\n".repeat(300) + "}")).isTooLong())
        .containsExactly("io/briefing/check/Bad.java: has 300 lines or more");
    assertThat(main().isTooLong()).isEmpty();
  }

  @Test
  void aRoomUsesLowerRungsOnly() {
    Code bad =
        code(
            "check/Upper", "public class Upper { public String word() { return null; } }",
            "phrase/Neighbour", "public class Neighbour {}",
            "figure/Above", "class Above { Object o = new io.briefing.check.Upper(); }",
            "figure/Beside", "import io.briefing.phrase.Neighbour; class Beside {}",
            "check/Below", "class Below { io.briefing.phrase.Neighbour n; }");
    assertThat(rooms(bad).usesARoomThatIsNotBelow())
        .containsExactly(
            "io/briefing/figure/Above.java:2: figure uses io.briefing.check.Upper, which is on no"
                + " lower rung",
            "io/briefing/figure/Beside.java:2: figure uses io.briefing.phrase.Neighbour, which is"
                + " on no lower rung");
    assertThat(main().usesARoomThatIsNotBelow()).isEmpty();
  }

  @Test
  void aLibraryIsUsedInItsRoomOnly() {
    Code bad =
        code(
            "article/Good",
                "class Good { org.jsoup.nodes.Document d; javax.xml.parsers.SAXParser p; }",
            "check/Imports", "import org.jsoup.nodes.Document; class Imports {}",
            "check/Hides", "class Hides { String s = org.jsoup.Jsoup.parse(\"\").title(); }",
            "check/Desktop", "class Desktop { java.awt.Color c; }");
    assertThat(rooms(bad).usesALibraryOfAnotherRoom())
        .contains(
            "io/briefing/check/Desktop.java:2: check uses java.awt.Color, which is not its library",
            "io/briefing/check/Hides.java:2: check uses org.jsoup.Jsoup, which is not its library",
            "io/briefing/check/Imports.java:2: check uses org.jsoup.nodes.Document, which is not"
                + " its library")
        .noneMatch(complaint -> complaint.contains("Good"));
    assertThat(main().usesALibraryOfAnotherRoom()).isEmpty();
  }

  @Test
  void everyNumberIsExact() {
    List<String> members =
        List.of(
            "double d;",
            "Float f;",
            "void f() { var x = 1.5; }",
            "int folded = (int) 2.5;",
            "java.util.List<Double> list;",
            "int root(int n) { return (int) Math.sqrt(n); }",
            "boolean less(java.math.BigDecimal a) { return a.doubleValue() < 1; }",
            "java.util.function.ToIntFunction<String> g = s -> (int) Float.parseFloat(s);",
            "java.util.function.Function<Number, ?> h = Number::doubleValue;");
    assertComplainsOfEach(members, code -> new NumberRules(code).isNotExact());
    Code words = code("paper/Words", "class Words { double d; }");
    assertThat(new NumberRules(words).isNotExact())
        .containsExactly("io/briefing/paper/Words.java:2: holds a double; a number is exact here");
    assertThat(new NumberRules(code("check/Good", "class Good { long n = 3 / 2; }")).isNotExact())
        .isEmpty();
    assertThat(new NumberRules(main).isNotExact()).isEmpty();
  }

  @Test
  void aCoordinateIsDrawnButNeverShown() {
    String drawing = "com.lowagie.text.pdf.PdfContentByte page; float x;";
    List<String> members =
        List.of(
            "String a = \"width \" + x;",
            "String b = String.valueOf(x);",
            "Object c = x;",
            "java.math.BigDecimal d = new java.math.BigDecimal(x);",
            "String e() { return String.format(java.util.Locale.ROOT, \"%f\", x); }");
    Code bad =
        code("paper/Chart", "class Chart { " + drawing + "\n" + String.join("\n", members) + "}");
    assertThat(new NumberRules(bad).isShownThoughNotExact())
        .hasSize(members.size())
        .contains(
            "io/briefing/paper/Chart.java:3: lets a float out of the drawing; show exact numbers");
    String fine = "void draw() { page.moveTo(x + 1.5f, Math.max(x, 2)); }";
    Code good = code("paper/Chart", "class Chart { " + drawing + fine + " }");
    assertThat(new NumberRules(good).isShownThoughNotExact()).isEmpty();
    assertThat(new NumberRules(good).isNotExact()).isEmpty();
    assertThat(new NumberRules(main).isShownThoughNotExact()).isEmpty();
  }

  @Test
  void nothingAsksTheClockOrChance() {
    List<String> calls =
        List.of(
            "System.currentTimeMillis()",
            "System.nanoTime()",
            "java.time.LocalDate.now()",
            "java.time.Instant.now()",
            "java.time.Clock.systemUTC()",
            "new java.util.Date()",
            "Math.random()",
            "java.util.UUID.randomUUID()");
    assertComplainsOfEach(fields(calls), code -> new MachineRules(code).asksTheClockOrChance());
    Code good = code("check/Good", "class Good { Object o = java.time.LocalDate.of(2024, 7, 5); }");
    assertThat(new MachineRules(good).asksTheClockOrChance()).isEmpty();
    assertThat(new MachineRules(main).asksTheClockOrChance()).isEmpty();
  }

  @Test
  void nothingReliesOnTheMachinesDefaults() {
    List<String> calls =
        List.of(
            "String.format(\"%d\", 1)",
            "\"%d\".formatted(1)",
            "\"I\".toLowerCase()",
            "java.util.stream.Stream.of(\"I\").map(String::toUpperCase)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "new java.text.DecimalFormat(\"#\")",
            "java.time.format.DateTimeFormatter.ofPattern(\"d\")",
            "java.util.Locale.getDefault()",
            "System.out.printf(\"%d\", 1)",
            "\"é\".getBytes()",
            "new String(new byte[0])",
            "new java.io.ByteArrayOutputStream().toString()",
            "new java.io.InputStreamReader(System.in)",
            "new java.io.PrintStream(System.out)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()");
    assertComplainsOfEach(fields(calls), code -> new MachineRules(code).reliesOnADefault());
    Code reader =
        code(
            "check/Bad",
            "class Bad { void f() throws Exception { new java.io.FileReader(\"x\"); } }");
    assertThat(new MachineRules(reader).reliesOnADefault())
        .containsExactly(
            "io/briefing/check/Bad.java:2: new FileReader takes its locale, charset or time zone"
                + " from the machine; name it");
    List<String> named =
        List.of(
            "String.format(java.util.Locale.ROOT, \"%d\", 1)",
            "\"é\".getBytes(java.nio.charset.StandardCharsets.UTF_8)");
    Code good = code("check/Good", "class Good {" + String.join("\n", fields(named)) + "}");
    assertThat(new MachineRules(good).reliesOnADefault()).isEmpty();
    assertThat(new MachineRules(main).reliesOnADefault()).isEmpty();
  }

  @Test
  void noStaticChanges() {
    Code bad = code("check/Bad", "class Bad { static int count; static final int LIMIT = 3; }");
    assertThat(new MachineRules(bad).changesAStatic())
        .containsExactly("io/briefing/check/Bad.java:2: the static field count is not final");
    assertThat(new MachineRules(main).changesAStatic()).isEmpty();
  }

  private static RoomRules main() {
    return rooms(main);
  }

  private static RoomRules rooms(Code code) {
    return new RoomRules(ladder, code);
  }

  private static List<String> fields(List<String> expressions) {
    return IntStream.range(0, expressions.size())
        .mapToObj(i -> "Object said" + i + " = " + expressions.get(i) + ";")
        .toList();
  }

  /** Puts each member on a line of its own and expects a complaint about each of these lines. */
  private static void assertComplainsOfEach(
      List<String> members, Function<Code, Set<String>> rule) {
    Set<String> complaints =
        rule.apply(code("check/Bad", "class Bad {\n" + String.join("\n", members) + "}"));
    for (int i = 0; i < members.size(); i++) {
      String place = "io/briefing/check/Bad.java:" + (i + 3) + ": ";
      assertThat(complaints).as(members.get(i)).anyMatch(complaint -> complaint.startsWith(place));
    }
  }

  /** Sources by their path without ending, each given the package it needs as its first line. */
  private static Code code(String... pathsAndTexts) {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      String path = "io/briefing/" + pathsAndTexts[i];
      String name = path.substring(0, path.lastIndexOf('/')).replace('/', '.');
      files.put(path + ".java", "package " + name + ";\n" + pathsAndTexts[i + 1]);
    }
    return Code.of(files);
  }
}
