package io.briefing.wording;

import io.briefing.cue.WordSort;
import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another part in the words of one that is counted out: "four out of five" for "three out of five",
 * and "one pound in every five" for "one pound in every seven".
 */
record CountedParts(Language language, Wording wording, String text, Phrase phrase, Rational size) {

  private static final Rational HALF = Rational.of(1, 2);

  private static final Rational TEN = Rational.of(10);

  /** A part of more is told otherwise. */
  private static final Rational MOST = Rational.of(20);

  /** The words with another first number; where it is one, with another second one. */
  List<String> all() {
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
    if (scan.is(0, Role.EVERY)) {
      return every(words, scan);
    }
    Rational part = first < 0 || first == last ? null : number(words, scan, first);
    Rational whole = part == null ? null : number(words, scan, last);
    boolean counted =
        whole != null && !whole.isZero() && part.over(whole).equals(phrase.value().abs());
    List<String> found = new ArrayList<>();
    if (first >= 0 && first == last) {
      tenths(words, scan, first).map(List::of).ifPresent(found::addAll);
    }
    if (!counted || size.isZero()) {
      return found;
    }
    boolean one = part.equals(Rational.ONE);
    Rational parts = nearest(size.times(whole));
    boolean all = parts.compareTo(whole) >= 0 && !size.equals(Rational.ONE);
    if (!one && !parts.isZero() && !parts.equals(part) && !all && parts.compareTo(whole) <= 0) {
      found.add(with(words, scan, first, parts));
    }
    Rational wholes = nearest(part.over(size));
    boolean other = wholes.compareTo(Rational.ONE) > 0 && !wholes.equals(whole);
    if (one && other && wholes.compareTo(MOST) <= 0) {
      found.add(with(words, scan, last, wholes));
    }
    if (one) {
      several(words, scan, first, last, whole).ifPresent(found::add);
    }
    if (one || (all || parts.equals(part)) && !isDefinite(scan, first, last)) {
      several(words, scan, first, last, TEN).ifPresent(found::add);
    }
    return found;
  }

  /** "Three of the four" are counted; of "the ten", there are none. */
  private static boolean isDefinite(Scan scan, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (scan.find(i, Role.RATIO) == last && scan.atom().has("apart")) {
        return false; // «op de»
      }
      if (scan.is(i, Role.ARTICLE) || scan.is(i, Role.DETERMINER)) {
        return true;
      }
    }
    return false;
  }

  /** "Every fourth euro" for "every third euro". */
  private List<String> every(String words, Scan scan) {
    int nth = 1;
    while (nth < scan.tokens.count() && !scan.is(nth, Role.ORDINAL)) {
      nth++;
    }
    Rational wholes = size.isZero() ? Rational.ZERO : nearest(size.inverse());
    if (nth == scan.tokens.count() || wholes.compareTo(Rational.ONE) <= 0) {
      return List.of();
    }
    int at = nth;
    String own = words.substring(scan.tokens.start(at), scan.tokens.end(at));
    String plain = language.pack().word(Role.ORDINAL, scan.atom().number()).orElse(own);
    return language.pack().word(Role.ORDINAL, wholes).stream()
        .map(
            word ->
                text.substring(phrase.start(), phrase.quantityStart())
                    + words.substring(0, scan.tokens.start(at))
                    + RankProposals.like(own, plain, word)
                    + words.substring(scan.tokens.end(at)))
        .toList();
  }

  /** "Six dollars in ten" for "one dollar in six"; what is counted must be known in its plural. */
  private Optional<String> several(String words, Scan scan, int first, int last, Rational whole) {
    Rational parts = nearest(size.times(whole));
    String between = words.substring(scan.tokens.end(first), scan.tokens.start(last));
    boolean one = number(words, scan, first).equals(Rational.ONE);
    String bent = one ? wording.bent(between, false) : between;
    boolean small =
        !one
            || Stream.of(between.strip().split(" "))
                .allMatch(word -> WordSort.SMALL.includes(word, language));
    boolean told = parts.compareTo(Rational.ONE) > 0 && parts.compareTo(whole) < 0;
    return told && (small || !bent.equals(between))
        ? Optional.of(
            text.substring(phrase.start(), phrase.quantityStart())
                + words.substring(0, scan.tokens.start(first))
                + written(scan, first, parts)
                + bent
                + written(scan, last, whole)
                + words.substring(scan.tokens.end(last)))
        : Optional.empty();
  }

  /** "Seven tenths" for "three tenths"; one of them is another form. */
  private Optional<String> tenths(String words, Scan scan, int first) {
    Rational said = number(words, scan, first);
    Rational tenths = nearest(size.times(TEN));
    boolean bare = said != null && said.over(TEN).equals(phrase.value().abs());
    boolean several =
        bare && said.compareTo(Rational.ONE) > 0 && tenths.compareTo(Rational.ONE) > 0;
    return several && tenths.compareTo(TEN) < 0
        ? Optional.of(with(words, scan, first, tenths))
        : Optional.empty();
  }

  private static Rational nearest(Rational number) {
    BigInteger whole = number.plus(HALF).floor();
    return Rational.of(whole);
  }

  private String with(String words, Scan scan, int token, Rational number) {
    return text.substring(phrase.start(), phrase.quantityStart())
        + words.substring(0, scan.tokens.start(token))
        + written(scan, token, number)
        + words.substring(scan.tokens.end(token));
  }

  /** In digits or in words, as the number that stands there. */
  private String written(Scan scan, int token, Rational number) {
    String digits = wording.number(number, 0);
    Optional<String> word = language.pack().word(Role.CARDINAL, number);
    return scan.tokens.isDigits(token) ? digits : word.orElse(digits);
  }

  private static Rational number(String words, Scan scan, int token) {
    if (scan.is(token, Role.CARDINAL)) {
      return scan.atom().number();
    }
    String digits = words.substring(scan.tokens.start(token), scan.tokens.end(token));
    return digits.length() < 4 ? Rational.parse(digits) : null;
  }
}
