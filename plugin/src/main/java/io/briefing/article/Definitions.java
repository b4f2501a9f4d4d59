package io.briefing.article;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines {@code [label]: =formula} of an article; reports those that no claim rests on. */
final class Definitions {

  private final Map<String, Reference> first = new HashMap<>();
  private final List<Reference> formulas = new ArrayList<>();
  private final Set<Reference> used = Collections.newSetFromMap(new IdentityHashMap<>());

  void add(Reference definition) {
    first.putIfAbsent(key(definition.getReference()), definition);
    if (ClaimTarget.isFormula(definition.getUrl())) {
      formulas.add(definition);
    }
  }

  /** What a link or a picture refers to. */
  Optional<Reference> get(RefNode reference) {
    return Optional.ofNullable(first.get(key(reference.getReference())));
  }

  /** A claim rests on the definition. */
  void use(Reference definition) {
    used.add(definition);
  }

  /**
   * A label as it is compared: the library would fold its letters as the machine's language does.
   */
  static String key(CharSequence label) {
    return Escaping.collapseWhitespace(label, true)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  void report(FindingList findings) {
    for (Reference definition : formulas) {
      Span span = Markdown.span(definition);
      String label = definition.getReference().toString();
      if (first.get(key(label)) != definition) {
        findings.error(
            "duplicate-definition",
            span,
            "[" + label + "] is defined twice: the first line counts, this one does not",
            "rename one of them");
      } else if (!used.contains(definition)) {
        findings.warning(
            "unused-definition",
            span,
            "no claim refers to [" + label + "]",
            "write [words][" + label + "], or delete the line");
      }
    }
  }
}
