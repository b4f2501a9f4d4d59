package io.briefing.phrase;

import io.briefing.quantity.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another part in the words of a fraction: "a sixth" for "a seventh", "four in five". */
record FractionProposals(
    Language language, Wording wording, String text, Phrase phrase, Rational size) {

  /** With the author's comparator, then with none, then with whichever comes closest. */
  List<String> all(List<Comparator> hedges) {
    List<String> all = new ArrayList<>();
    counted().ifPresent(all::add);
    Map<String, Rational> hedged = new LinkedHashMap<>();
    String own = text.substring(phrase.quantityStart(), phrase.quantityEnd());
    for (Comparator comparator : hedges) {
      boolean author = comparator == phrase.comparator() || comparator == Comparator.BARE;
      Rational value = phrase.value().abs();
      if (!author) {
        hedged.put(wording.hedged(comparator, own), value.minus(size).abs());
      }
      for (Rational step : Nearest.steps(comparator, size, Ladder.STEPS)) {
        String words = words(step);
        if (words != null) {
          String proposal = wording.hedged(comparator, words);
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

  private String words(Rational step) {
    String exact =
        step.exact().contains("/") ? step.exact() : step.numerator() + "/" + step.denominator();
    String words = language.pack().choices("write.fraction").get(exact);
    return words == null || !isBeforeDeterminer()
        ? words
        : words + language.pack().setting("write.fraction-of", "").replace('_', ' ');
  }

  /** "Half the staff": of another part it is "a third of the staff". */
  private boolean isBeforeDeterminer() {
    Scan tail = new Scan(text.substring(phrase.end()), language.pack());
    return tail.tokens.count() > 0 && tail.is(0, Role.DETERMINER) && !tail.is(0, Role.OF);
  }

  /** "Three out of five" with another first number. */
  private Optional<String> counted() {
    String words = text.substring(phrase.quantityStart(), phrase.quantityEnd());
    Scan scan = new Scan(words, language.pack());
    int first = -1;
    int last = -1;
    for (int i = 0; i < scan.tokens.count(); i++) {
      if (scan.is(i, Role.CARDINAL) || scan.tokens.isDigits(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0 || first == last) {
      return Optional.empty();
    }
    Rational whole = number(words, scan, last);
    Rational part = number(words, scan, first);
    if (whole == null
        || part == null
        || whole.isZero()
        || !part.over(whole).equals(phrase.value().abs())) {
      return Optional.empty();
    }
    BigInteger nearest = size.times(whole).plus(Rational.of(1, 2)).floor();
    Rational other = Rational.of(nearest);
    if (other.isZero() || other.compareTo(whole) > 0) {
      return Optional.empty();
    }
    int start = scan.tokens.start(first);
    int end = scan.tokens.end(first);
    String written =
        scan.tokens.isDigits(first)
            ? wording.number(other, 0)
            : language.pack().word(Role.CARDINAL, other).orElse(wording.number(other, 0));
    return Optional.of(
        text.substring(phrase.start(), phrase.quantityStart())
            + words.substring(0, start)
            + written
            + words.substring(end));
  }

  private static Rational number(String words, Scan scan, int token) {
    if (scan.is(token, Role.CARDINAL)) {
      return scan.atom().number();
    }
    String digits = words.substring(scan.tokens.start(token), scan.tokens.end(token));
    return digits.length() < 4 ? Rational.parse(digits) : null;
  }
}
