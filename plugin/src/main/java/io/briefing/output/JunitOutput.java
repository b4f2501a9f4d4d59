package io.briefing.output;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Position;
import io.briefing.article.Source;
import io.briefing.check.CheckedArticle;
import io.briefing.check.CheckedClaim;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code TEST-briefing.xml}: a build as a test report, which build servers show. An article is a
 * suite. Each claim is a test case that fails if its finding fails the build; what else does is a
 * case of its own.
 */
public final class JunitOutput implements AutoCloseable {

  private static final String NAME = "TEST-briefing.xml";

  private final OutputFile file;

  /** Starts the document of a build. */
  public JunitOutput(OutputFolder folder) {
    file = folder.open(NAME);
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"Briefing\">\n");
  }

  /**
   * Adds an article.
   *
   * @param text as {@link #suite} wrote it
   */
  public void add(String text) {
    file.write(text);
  }

  /** Puts the document in its place and returns where that is. */
  public Path finish() {
    file.write("</testsuites>\n");
    return file.finish();
  }

  @Override
  public void close() {
    file.close();
  }

  private record Case(String name, List<Finding> errors) {}

  /**
   * The suite of one article.
   *
   * @param ledger what was found between this article and others
   * @param module the name of the project, which tells suites of several apart; or empty
   * @param failing from which level on a finding fails the build
   */
  public static String suite(
      CheckedArticle checked, List<Finding> ledger, String module, Level failing) {
    return suite(path(checked.article().source().path(), module), cases(checked, ledger, failing));
  }

  /**
   * The suite of what was found outside of articles and fails the build: in the baseline. Nothing
   * if nothing does.
   */
  public static String suite(List<Finding> elsewhere, String module, Level failing) {
    List<Finding> errors = failing(elsewhere, failing);
    if (errors.isEmpty()) {
      return "";
    }
    Source file = errors.get(0).source();
    return suite(
        path(file.path(), module), errors.stream().map(error -> alone(error, file)).toList());
  }

  private static String path(String source, String module) {
    return module.isEmpty() ? source : module + "/" + source;
  }

  private static String suite(String path, List<Case> cases) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", path);
      xml.writeAttribute("tests", String.valueOf(cases.size()));
      xml.writeAttribute("failures", String.valueOf(failures(cases)));
      xml.writeAttribute("errors", "0");
      xml.writeAttribute("skipped", "0");
      xml.writeAttribute("time", "0");
      for (Case test : cases) {
        write(xml, path, test);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // a text takes everything that is written
    }
    return text.toString();
  }

  private static long failures(List<Case> cases) {
    return cases.stream().filter(test -> !test.errors().isEmpty()).count();
  }

  private static List<Case> cases(CheckedArticle checked, List<Finding> ledger, Level failing) {
    List<Case> cases = new ArrayList<>();
    Set<Finding> said = Collections.newSetFromMap(new IdentityHashMap<>());
    for (CheckedClaim claim : checked.claims()) {
      said.addAll(claim.findings());
      Position place = checked.article().source().position(claim.claim().link().words().start());
      cases.add(new Case(place + " " + claim.words(), failing(claim.findings(), failing)));
    }
    List<Finding> others = new ArrayList<>(checked.findings());
    others.addAll(ledger);
    others.removeIf(said::contains);
    for (Finding error : failing(others, failing)) {
      cases.add(alone(error, checked.article().source()));
    }
    return cases;
  }

  private static Case alone(Finding error, Source file) {
    return new Case(place(error, file), List.of(error));
  }

  private static List<Finding> failing(List<Finding> findings, Level failing) {
    return findings.stream().filter(finding -> finding.level().compareTo(failing) <= 0).toList();
  }

  /** The path only where the finding stands in another file than the article. */
  private static String place(Finding finding, Source article) {
    String path =
        finding.source().path().equals(article.path()) ? "" : finding.source().path() + ":";
    return path + finding.position() + " " + finding.rule();
  }

  private static void write(XMLStreamWriter xml, String path, Case test) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", path);
    xml.writeAttribute("name", test.name().replace('\n', ' '));
    xml.writeAttribute("time", "0");
    if (!test.errors().isEmpty()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("type", test.errors().get(0).rule());
      xml.writeAttribute("message", test.errors().get(0).message());
      xml.writeCharacters(
          test.errors().stream().map(Finding::console).collect(Collectors.joining("\n")));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
