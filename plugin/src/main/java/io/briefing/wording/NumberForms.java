package io.briefing.wording;

import io.briefing.language.Pack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that have one form for one and another for several: million and millions. */
final class NumberForms {

  private static final List<String> UNITS =
      List.of("point", "basis-point", "years", "months", "weeks", "days");

  /** Stands between the two forms. */
  private static final String BETWEEN = " | ";

  private final Map<String, String> several = new LinkedHashMap<>();
  private final Map<String, String> single = new LinkedHashMap<>();

  NumberForms(Pack pack) {
    pack.choices("write.scale").values().forEach(this::add);
    pack.choices("write.currency").values().forEach(this::add);
    Map<String, String> units = pack.choices("write.unit");
    UNITS.forEach(unit -> add(units.get(unit).replace("{0}_", "").replace("{0} ", "")));
  }

  /** The two forms, word by word: of "percentage point" only the second word bends. */
  private void add(String forms) {
    String[] both = forms.split(" \\| ");
    String[] one = both[0].split(" ");
    String[] more = both[both.length - 1].split(" ");
    for (int i = 0; i < Math.min(one.length, more.length); i++) {
      if (!one[i].equals(more[i])) {
        several.putIfAbsent(one[i], more[i]);
        single.putIfAbsent(more[i], one[i]);
      }
    }
  }

  /** The text with every such word in the form for one, or for several. */
  String bent(String text, boolean one) {
    StringBuilder bent = new StringBuilder();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && Character.isLetter(text.charAt(to))) {
        to++;
      }
      String word = text.substring(from, to);
      bent.append((one ? single : several).getOrDefault(word, word));
      if (to < text.length()) {
        bent.append(text.charAt(to));
      }
      from = to + 1;
    }
    return bent.toString();
  }

  /** The first of two forms for one, the last for several. */
  static String one(String forms, boolean one) {
    int end = one ? forms.indexOf(BETWEEN) : forms.lastIndexOf(BETWEEN);
    return end < 0
        ? forms
        : one ? forms.substring(0, end) : forms.substring(end + BETWEEN.length());
  }
}
