package io.briefing.article;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 with the place of every key and value.
 *
 * <p>The library's parser gives one event after another; here they are put together on a stack of
 * open collections, so that depth, size and duplicate keys are looked at while reading and nothing
 * recurs. An alias stands for the value of its anchor; each use counts with all its content, which
 * stops a text that multiplies itself.
 */
public final class YamlReader {

  /** Deepest nesting of lists and mappings: front matter needs six. */
  public static final int DEEPEST = 32;

  /**
   * Most values in one text, aliases counted with their content: a thousand figures with thirty
   * periods each.
   */
  public static final int MOST_VALUES = 100_000;

  private final Source source;
  private final Span part;
  private final FindingList findings;
  private final CodePoints offsets;
  private final Deque<OpenCollection> open = new ArrayDeque<>();
  private final Map<String, Anchored> anchors = new HashMap<>();
  private int values;
  private Yaml root;

  private YamlReader(Source source, Span part) {
    this.source = source;
    this.part = part;
    this.findings = new FindingList(source);
    this.offsets = new CodePoints(source.text(part), part.start());
  }

  /** Reads a YAML file. */
  public static YamlFile read(Path file, String shownPath) {
    SourceFile read = SourceReader.read(file, shownPath);
    if (!read.readable()) {
      return new YamlFile(read.source(), Optional.empty(), read.findings());
    }
    YamlFile yaml = read(read.source(), new Span(0, read.source().text().length()));
    List<Finding> all = new ArrayList<>(read.findings());
    all.addAll(yaml.findings());
    return new YamlFile(yaml.source(), yaml.root(), all);
  }

  /** Reads a part of a text; all spans are spans of the whole. */
  public static YamlFile read(Source source, Span part) {
    return new YamlReader(source, part).read();
  }

  private YamlFile read() {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      for (Event event : new Parse(settings).parseString(source.text(part))) {
        take(event);
      }
    } catch (Stop stop) {
      findings.error(stop.rule, stop.span, stop.getMessage(), stop.hint);
      root = null;
    } catch (MarkedYamlEngineException e) {
      reportSyntax(e);
      root = null;
    } catch (YamlEngineException e) {
      findings.error(
          "yaml-syntax",
          Span.at(part.start()),
          "the YAML cannot be read: " + firstLine(e.getMessage()),
          YamlTrouble.HINT);
      root = null;
    }
    return new YamlFile(source, Optional.ofNullable(root), findings.all());
  }

  private void reportSyntax(MarkedYamlEngineException e) {
    YamlTrouble trouble = YamlTrouble.of(e, source.text(part));
    findings.error(
        "yaml-syntax", Span.at(part.start() + trouble.offset()), trouble.message(), trouble.hint());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }

  private void take(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> refuseSecondDocument(event);
      case Alias -> takeAlias((AliasEvent) event);
      case Scalar -> takeText((ScalarEvent) event);
      case SequenceStart, MappingStart -> start((CollectionStartEvent) event);
      case SequenceEnd, MappingEnd -> end(event);
      default -> {
        // The start and the end of the stream, the end of the document, comments.
      }
    }
  }

  private void refuseSecondDocument(Event event) {
    if (root != null) {
      throw new Stop(
          "yaml-syntax",
          span(event),
          "a second YAML document starts here",
          "one is read: delete the line before it");
    }
  }

  private void takeText(ScalarEvent event) {
    refuseTag(event.getTag(), event);
    boolean quoted = event.getScalarStyle() != ScalarStyle.PLAIN;
    String value = SourceReader.withoutControls(event.getValue());
    Span span = span(event);
    if (!value.equals(event.getValue())) {
      findings.error(
          "control-character",
          span,
          "the text holds a control character that cannot be shown",
          "delete the escape");
    }
    String written = source.text(span);
    boolean verbatim =
        quoted
            ? written.length() == value.length() + 2 && written.startsWith(value, 1)
            : written.equals(value);
    Yaml.Text text = new Yaml.Text(value, quoted, verbatim, span);
    count(1, span);
    remember(event, text, 1);
    add(text);
  }

  private void takeAlias(AliasEvent event) {
    Span span = span(event);
    String name = event.getAlias().getValue();
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      throw new Stop(
          "yaml-syntax",
          span,
          "*" + name + " names no anchor that is complete before it",
          "write the value out, or name one as &" + name);
    }
    count(anchored.values, span);
    add(anchored.value);
  }

  private void start(CollectionStartEvent event) {
    refuseTag(event.getTag(), event);
    Span span = span(event);
    if (open.size() == DEEPEST) {
      throw new Stop(
          "yaml-limit",
          span,
          "lists and mappings are nested more than " + DEEPEST + " deep",
          "flatten them");
    }
    if (!open.isEmpty() && open.peek().awaitsKey()) {
      throw new Stop("yaml-syntax", span, "a key must be a text", YamlTrouble.HINT);
    }
    count(1, span);
    open.push(new OpenCollection(event, span.start(), values));
  }

  private void end(Event event) {
    OpenCollection done = open.pop();
    Yaml value = done.close(span(event).end());
    remember(done.event(), value, values - done.valuesBefore() + 1);
    add(value);
  }

  private void add(Yaml value) {
    if (open.isEmpty()) {
      root = value;
    } else if (!open.peek().awaitsKey()) {
      open.peek().add(value).ifPresent(this::reportDuplicate);
    } else if (value instanceof Yaml.Text key) {
      open.peek().setKey(key);
    } else {
      throw new Stop("yaml-syntax", value.span(), "a key must be a text", YamlTrouble.HINT);
    }
  }

  private void reportDuplicate(OpenCollection.Duplicate key) {
    findings.error(
        "duplicate-key",
        key.second().span(),
        "the key \""
            + key.second().value()
            + "\" stands twice, first in line "
            + source.position(key.first().span().start()).line(),
        "keep one of them");
  }

  private void count(int more, Span span) {
    values += more;
    if (values > MOST_VALUES) {
      throw new Stop(
          "yaml-limit",
          span,
          "there are more than " + MOST_VALUES + " values, aliases counted with all they stand for",
          "write fewer aliases, or split the file");
    }
  }

  private void refuseTag(Optional<String> tag, Event event) {
    if (tag.isPresent()) {
      throw new Stop(
          "yaml-syntax",
          span(event),
          "tags such as !!str are not read",
          "delete the tag; quotes make a text");
    }
  }

  private void remember(NodeEvent event, Yaml value, int size) {
    if (event.getAnchor().isPresent()) {
      anchors.put(event.getAnchor().get().getValue(), new Anchored(value, size));
    }
  }

  private Span span(Event event) {
    int start = place(event.getStartMark(), part.start());
    return new Span(start, Math.max(start, place(event.getEndMark(), start)));
  }

  private int place(Optional<Mark> mark, int otherwise) {
    return mark.isPresent() ? offsets.of(mark.get().getIndex()) : otherwise;
  }

  /** A value with a name, and how many values it stands for. */
  private record Anchored(Yaml value, int values) {}

  /** Ends the reading of a text that cannot be read to its end. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String rule;
    private final transient Span span;
    private final String hint;

    Stop(String rule, Span span, String message, String hint) {
      super(message, null, false, false);
      this.rule = rule;
      this.span = span;
      this.hint = hint;
    }
  }
}
