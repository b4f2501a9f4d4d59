package io.briefing.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.drawing.Drawing;
import io.briefing.publish.IndexView;
import io.briefing.report.Report;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The data model that templates see, as {@code themes.md} tells it to those who write themes: every
 * component of every record, and nothing else.
 */
class ContractTest {

  private static final Path PAGE = Path.of("src/site/markdown/themes.md");

  /**
   * When this fails, mend the page; and if a template written for the old model could break, raise
   * {@link Theme#CONTRACT} and the themes' {@code theme.properties} as well.
   */
  @Test
  void thePageOfThemesTellsTheWholeDataModel() throws IOException {
    Set<Class<?>> records = new LinkedHashSet<>();
    collect(Report.class, records);
    collect(IndexView.class, records);
    List<String> model = new ArrayList<>();
    for (Class<?> record : records) {
      for (RecordComponent component : record.getRecordComponents()) {
        model.add(record.getSimpleName() + "." + component.getName() + ": " + type(component));
      }
    }
    assertThat(told()).containsExactlyInAnyOrderElementsOf(model);
  }

  @Test
  void thePageNamesTheContract() throws IOException {
    assertThat(Files.readString(PAGE)).contains("contract = " + Theme.CONTRACT + "\n");
  }

  private static void collect(Class<?> record, Set<Class<?>> records) {
    if (!records.add(record)) {
      return;
    }
    for (RecordComponent component : record.getRecordComponents()) {
      Class<?> inside = item(component.getGenericType());
      if (inside.isRecord() && inside != Markup.class && inside != Drawing.class) {
        collect(inside, records);
      }
    }
  }

  private static Class<?> item(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]
        : (Class<?>) type;
  }

  private static String type(RecordComponent component) {
    Class<?> raw = component.getType();
    String item = name(item(component.getGenericType()));
    if (raw == List.class) {
      return "list of " + item;
    }
    return raw == Map.class ? "texts by key" : item;
  }

  private static String name(Class<?> type) {
    if (type == String.class) {
      return "text";
    }
    if (type == boolean.class) {
      return "truth";
    }
    return type == Markup.class ? "markup" : type.getSimpleName();
  }

  /** The rows of the page's tables, each of which tells something. */
  private static List<String> told() throws IOException {
    List<String> told = new ArrayList<>();
    String record = "";
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("### ")) {
        record = line.substring(4).strip();
      } else if (line.startsWith("| `") && !record.isEmpty()) {
        String[] cells = line.split("\\|");
        assertThat(cells[3]).as(line).isNotBlank();
        told.add(record + "." + cells[1].strip().replace("`", "") + ": " + cells[2].strip());
      }
    }
    return told;
  }
}
