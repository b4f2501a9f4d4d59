package io.briefing.wording;

import io.briefing.language.Pack;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Another multiple in the words of one: "tripled" for "doubled", in the same form of the verb. The
 * forms are the pack's ({@code write.multiple} and its further lists); the number behind each is
 * new over old.
 */
final class MultipleProposals {

  private final Pack pack;
  private final Wording wording;
  private final String before;
  private final String words;
  private final Comparator comparator;
  private final Rational size;

  /**
   * @param before what stands before the phrase
   * @param words the words of the phrase
   */
  MultipleProposals(
      Pack pack, Wording wording, String before, String words, Phrase phrase, Rational size) {
    this.pack = pack;
    this.wording = wording;
    this.before = before;
    this.words = words;
    this.comparator = phrase.comparator();
    this.size = size;
  }

  Set<String> all() {
    Set<String> found = new LinkedHashSet<>();
    times(found);
    MultipleNouns nouns = MultipleNouns.in(pack);
    if (nouns.areIn(before, words)) {
      hedged("", nouns.nouns(), nouns.hedges(), found);
    }
    Map<String, String> verbs = pack.choices("write.multiple");
    for (int form = 0; !verbs.isEmpty() && found.isEmpty(); form++) {
      Optional<String> own = verbs.values().stream().filter(this::isNamed).findFirst();
      if (own.isPresent()) {
        hedged(own.get(), verbs, pack.choices("write.multiple-comparator"), found);
        growth(found, form == 0 ? "" : "." + form);
      }
      verbs = pack.choices("write.multiple." + (form + 1));
    }
    return found;
  }

  private boolean isNamed(String verb) {
    return (" " + words.toLowerCase(Locale.ROOT) + " ")
        .contains(" " + verb.toLowerCase(Locale.ROOT) + " ");
  }

  /** "Twice as much": no verb, but so many times. */
  private void times(Set<String> found) {
    pack.choices("write.times")
        .forEach(
            (word, template) -> {
              if (isNamed(word)) {
                Rational rounded = Nearest.rounded(size, Rational.of(1, 10), comparator);
                boolean whole = rounded.isInteger();
                found.add(wording.filled(template, wording.number(rounded, whole ? 0 : 1)));
              }
            });
  }

  /**
   * @param own the author's verb; empty if it is none
   */
  private void hedged(
      String own, Map<String, String> verbs, Map<String, String> hedges, Set<String> found) {
    int at = own.isEmpty() ? -1 : words.toLowerCase(Locale.ROOT).indexOf(own);
    // «Casi se duplicó»: its pronoun goes with the verb alone.
    Scan lead = new Scan(words.substring(0, Math.max(0, at)), pack);
    int leading = lead.tokens.count() - 1;
    boolean reflexive = leading > 0 && comparator != Comparator.BARE && !isHedge(lead, leading);
    List<Rational> known = verbs.keySet().stream().map(Rational::parse).toList();
    boolean shrinks = size.compareTo(Rational.ONE) < 0;
    List<Rational> side =
        known.stream().filter(value -> value.compareTo(Rational.ONE) < 0 == shrinks).toList();
    for (Comparator hedge :
        new LinkedHashSet<>(
            List.of(comparator, Comparator.BARE, Comparator.NEARLY, Comparator.MORE_THAN))) {
      Comparator fitting = shrinks ? hedge.inverse() : hedge;
      boolean overshoots = shrinks && hedge == Comparator.NEARLY;
      List<Rational> steps = Nearest.steps(overshoots ? Comparator.JUST_OVER : fitting, size, side);
      for (Rational step : steps) {
        String verb = verbs.get(step.exact().equals("0.5") ? "1/2" : step.exact());
        if (verb != null && reflexive) {
          if (hedge == comparator) {
            found.add(words.substring(0, at) + verb + words.substring(at + own.length()));
          }
        } else if (verb != null && (hedge != Comparator.MORE_THAN || verb.indexOf(' ') < 0)) {
          found.add(hedged(hedges.get(hedge.word()), verb));
        }
      }
    }
  }

  private static boolean isHedge(Scan words, int token) {
    return words.is(token, Role.COMPARATOR)
        || words.is(token, Role.OF)
        || words.is(token, Role.THAN);
  }

  private String hedged(String template, String verb) {
    String once = verb.startsWith(last() + " ") ? verb.substring(last().length() + 1) : verb;
    return template == null ? once : wording.filled(template, once);
  }

  /** "Increased by 60 %", in the form that goes with the word before: « a été », "se". */
  private void growth(Set<String> found, String form) {
    Rational growth = size.minus(Rational.ONE).times(Rational.HUNDRED);
    String way = growth.signum() < 0 ? "down" : "up";
    Map<String, String> templates = pack.choices("write.multiple-growth" + form);
    String template =
        templates.getOrDefault(
            lastTwo() + " " + way, templates.getOrDefault(last() + " " + way, templates.get(way)));
    if (template != null && growth.signum() != 0) {
      int number = template.indexOf("{0}");
      String percent = wording.percent(growth.abs(), growth.isInteger() ? 0 : 1);
      String start = Splice.fitted(template.substring(0, number), percent, pack);
      found.add(wording.filled(start + template.substring(number), percent));
    }
  }

  /** «Si è», which no verb may follow that needs no pronoun. */
  private String lastTwo() {
    String start = before.strip();
    int from = Math.max(0, start.length() - last().length());
    String first = start.substring(0, from).strip();
    return first.substring(first.lastIndexOf(' ') + 1) + " " + last();
  }

  /** The word right before the phrase; "-" if there is none. */
  private String last() {
    String stripped = before.strip();
    return stripped.isEmpty() ? "-" : stripped.substring(stripped.lastIndexOf(' ') + 1);
  }
}
