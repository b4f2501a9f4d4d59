package io.briefing.report;

import io.briefing.figure.Citation;
import io.briefing.figure.Figure;
import io.briefing.figure.Period;
import io.briefing.theme.Labels;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a figure comes from, in the article's language: "Annual report 2023, p. 214, note 5,
 * retrieved 1 March 2024". A web address is told only where nothing else is: the rest is its link.
 */
record CitationText(Wording wording, Labels labels) {

  /** Empty if the figure has no source. */
  String of(Figure figure) {
    return figure.source().map(this::of).orElse("");
  }

  String of(Citation source) {
    Map<String, String> parts = new LinkedHashMap<>(source.parts());
    String address = parts.getOrDefault("url", "");
    parts.remove("url");
    if (parts.isEmpty()) {
      return address.isEmpty() ? source.text() : address;
    }
    List<String> told = new ArrayList<>();
    parts.forEach((key, part) -> told.add(part(key, part.strip())));
    return String.join(", ", told);
  }

  /** A page and a day say what they are; anything else its author has named. */
  private String part(String key, String part) {
    if (key.equals("page") && !part.isEmpty() && Character.isDigit(part.charAt(0))) {
      return labels.say("source_page", part);
    }
    return key.equals("retrieved")
        ? Period.parse(part)
            .filter(period -> period.kind() == Period.Kind.DAY)
            .map(day -> labels.say("source_retrieved", wording.period(day.text())))
            .orElse(part)
        : part;
  }
}
