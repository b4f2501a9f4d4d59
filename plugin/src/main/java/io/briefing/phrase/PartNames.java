package io.briefing.phrase;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens.Gap;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds what is called after a part of a year: "half-year sales", « ventes semestrielles »,
 * „Halbjahresumsatz“. The words alone are not enough, "the half-year report" tells of no amount:
 * beside them, or glued to them, stands a name of what the amount is.
 */
public final class PartNames {

  private final Scan scan;
  private final Predicate<String> named;
  private final Map<String, String> heads;

  private PartNames(String text, Predicate<String> named, Language language) {
    this.scan = new Scan(text, language.pack());
    this.named = named;
    this.heads = language.pack().choices("part-heads");
  }

  /**
   * The places, each a {@link Kind#PERIOD} without a number from the part to the name.
   *
   * @param named whether a word in small letters is a name of what amounts are
   */
  public static List<Phrase> in(String text, Predicate<String> named, Language language) {
    PartNames names = new PartNames(text, named, language);
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < names.scan.tokens.count(); i++) {
      names.addAdjective(i, found);
      names.addCompound(i, found);
    }
    return found;
  }

  /** Where "of the year" ends, if a text that follows a part of a year begins so; else 0. */
  public static int endOfItsYear(String following, Language language) {
    Scan scan = new Scan(following, language.pack());
    int whole = scan.find(0, Role.FULL_YEAR);
    int to = whole >= 0 ? whole : scan.find(scan.skip(0, Role.OF), Role.FULL_YEAR);
    return to > 0 ? scan.tokens.end(to - 1) : 0;
  }

  /** "Half-year sales", « les ventes semestrielles ». */
  private void addAdjective(int i, List<Phrase> found) {
    int to = scan.find(i, Role.PART_OF_YEAR);
    if (to < 0) {
      return;
    }
    String part = scan.atom().value();
    if (scan.atom().has("behind")) {
      if (isName(i - 1) && scan.tokens.gap(i) != Gap.PARAGRAPH) {
        found.add(period(i - 1, to, part));
      }
    } else if (isName(to) && scan.tokens.gap(to) != Gap.PARAGRAPH) {
      found.add(period(i, to + 1, part));
    }
  }

  /** „Halbjahresumsatz“, „Halbjahres-Umsatz“. */
  private void addCompound(int i, List<Phrase> found) {
    if (!scan.tokens.isWord(i)) {
      return;
    }
    String word = word(i);
    for (Map.Entry<String, String> head : heads.entrySet()) {
      if (word.equals(head.getKey()) && isName(i + 1)) {
        found.add(period(i, i + 2, head.getValue()));
      } else if (word.startsWith(head.getKey())
          && named.test(word.substring(head.getKey().length()))) {
        found.add(period(i, i + 1, head.getValue()));
      }
    }
  }

  private boolean isName(int i) {
    return scan.tokens.isWord(i) && named.test(word(i));
  }

  private String word(int i) {
    return scan.tokens.between(i, i).toLowerCase(Locale.ROOT);
  }

  private Phrase period(int from, int to, String part) {
    Unit unit =
        part.startsWith("quarter")
            ? Phrase.QUARTER
            : part.startsWith("half") ? Phrase.HALF : Phrase.NINE_MONTHS;
    return new PhraseBuilder(scan.tokens, Kind.PERIOD, from, to).unit(unit).build();
  }
}
