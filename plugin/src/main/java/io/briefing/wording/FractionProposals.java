package io.briefing.wording;

import io.briefing.cue.WordSort;
import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.numeral.Ladder;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Another part in the words of a fraction: "a sixth" for "a seventh", "four in five". */
record FractionProposals(
    Language language, Wording wording, String text, Phrase phrase, Rational size) {

  /** With the author's comparator, then with none, then with whichever comes closest. */
  List<String> all(List<Comparator> hedges) {
    CountedParts parts = new CountedParts(language, wording, text, phrase, size);
    List<String> counted = parts.all();
    List<String> all = new ArrayList<>(counted);
    for (Comparator comparator : hedges) {
      counted.forEach(words -> all.add(wording.hedged(comparator, words)));
    }
    String own = text.substring(phrase.quantityStart(), phrase.quantityEnd());
    if (needsCount()) {
      hedges.stream()
          .filter(hedge -> hedge != phrase.comparator() && hedge != Comparator.BARE)
          .forEach(hedge -> all.add(wording.hedged(hedge, own)));
      return all;
    }
    Map<String, Rational> hedged = new LinkedHashMap<>();
    for (Comparator comparator : hedges) {
      boolean author = comparator == phrase.comparator() || comparator == Comparator.BARE;
      Rational value = phrase.value().abs();
      if (!author) {
        hedged.put(wording.hedged(comparator, own), value.minus(size).abs());
      }
      for (Rational step : Nearest.steps(comparator, size, Ladder.STEPS)) {
        String words = words(step);
        if (words != null) {
          words = inOwnForm(words, own);
          String proposal =
              comparator == phrase.comparator()
                  ? inOwnWords(words)
                  : wording.hedged(comparator, words);
          if (author) {
            all.add(proposal);
          } else {
            hedged.putIfAbsent(proposal, step.minus(size).abs());
          }
        }
      }
    }
    hedged.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .forEach(all::add);
    return all;
  }

  /** „Einem Viertel“ for „einem Drittel“: the forms of both words are the author's. */
  private String inOwnForm(String words, String own) {
    String plain = words(phrase.value().abs());
    String[] bent = own.split(" ");
    String[] unbent = plain == null ? bent : plain.split(" ");
    String[] other = words.split(" ");
    boolean alike =
        bent.length == 2
            && unbent.length == 2
            && other.length == 2
            && unbent[0].equals(other[0])
            && bent[1].startsWith(unbent[1]);
    return alike && !bent[0].equalsIgnoreCase(unbent[0])
        ? bent[0] + " " + other[1] + bent[1].substring(unbent[1].length())
        : words;
  }

  /** "No more than two fifths" for "no more than a third": the author's hedge stays as it is. */
  private String inOwnWords(String words) {
    String before = text.substring(phrase.start(), phrase.quantityStart());
    String own = text.substring(phrase.quantityStart(), phrase.quantityEnd());
    boolean alike = firstWord(own).equals(firstWord(words));
    return phrase.comparator() == Comparator.BARE || !alike && isBound(before)
        ? wording.hedged(phrase.comparator(), words)
        : before + behind(before, words) + text.substring(phrase.quantityEnd(), phrase.end());
  }

  /** „Nog geen zesde“: what denies it stands for its article. */
  private String behind(String before, String words) {
    Scan denial = new Scan(before, language.pack());
    boolean article = new Scan(words, language.pack()).is(0, Role.ARTICLE);
    boolean denied = denial.is(denial.tokens.count() - 1, Role.NEGATION);
    return denied && article ? words.substring(words.indexOf(' ') + 1) : words;
  }

  /**
   * Whether only its like may follow: « près de la moitié », « plus d’un tiers », "some two
   * thirds".
   */
  private boolean isBound(String before) {
    Scan scan = new Scan(before, language.pack());
    int last = scan.tokens.count() - 1;
    boolean elided = !before.isEmpty() && !before.endsWith(" ");
    return phrase.comparator() == Comparator.ABOUT
        || elided
        || last > 0 && scan.is(0, Role.ARTICLE)
        || last >= 0
            && (scan.is(last, Role.OF)
                || scan.is(last, Role.ARTICLE)
                || scan.is(last, Role.DETERMINER));
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  private String words(Rational step) {
    String exact =
        step.exact().contains("/") ? step.exact() : step.numerator() + "/" + step.denominator();
    String words = language.pack().choices("write.fraction").get(exact);
    return words == null || !isBeforeDeterminer()
        ? words
        : words + language.pack().setting("write.fraction-of", "").replace('_', ' ');
  }

  /** "Three in ten managers" is not "two fifths managers". */
  boolean needsCount() {
    return isBeforeNoun() && new CountedParts(language, wording, text, phrase, size).areTwo();
  }

  private boolean isBeforeNoun() {
    String behind = text.substring(phrase.end()).stripLeading();
    boolean word = !behind.isEmpty() && Character.isLetter(behind.charAt(0));
    return word && !WordSort.SMALL.includes(behind.split("[ .,;:]", 2)[0], language);
  }

  /** "Half the staff": of another part it is "a third of the staff". */
  private boolean isBeforeDeterminer() {
    Scan tail = new Scan(text.substring(phrase.end()), language.pack());
    return tail.tokens.count() > 0 && tail.is(0, Role.DETERMINER) && !tail.is(0, Role.OF);
  }
}
