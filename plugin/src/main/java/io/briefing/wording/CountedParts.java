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
    if (scan.is(0, Role.EVERY)) {
      return every(words, scan);
    }
    List<Part> parts = parts(words, scan);
    if (parts.isEmpty()) {
      return List.of();
    }
    Part first = parts.get(0);
    Part last = parts.get(parts.size() - 1);
    if (first == last) {
      return tenths(words, first).map(List::of).orElse(List.of());
    }
    List<String> found = new ArrayList<>();
    boolean counted =
        !last.number().isZero() && first.number().over(last.number()).equals(phrase.value().abs());
    if (!counted || size.isZero()) {
      return found;
    }
    Rational whole = last.number();
    boolean one = first.number().equals(Rational.ONE);
    Rational share = nearest(size.times(whole));
    boolean same = share.equals(first.number());
    boolean all = share.compareTo(whole) >= 0 && !size.equals(Rational.ONE);
    if (!one && !share.isZero() && !same && !all && share.compareTo(whole) <= 0) {
      found.add(with(words, first, share));
    }
    Rational wholes = nearest(first.number().over(size));
    boolean other = wholes.compareTo(Rational.ONE) > 0 && !wholes.equals(whole);
    if (one && other && wholes.compareTo(MOST) <= 0) {
      found.add(with(words, last, wholes));
    }
    if (one) {
      several(words, first, last, whole).ifPresent(found::add);
    }
    if (one || !isDefinite(scan, first, last)) {
      several(words, first, last, TEN).ifPresent(found::add);
    }
    return found;
  }

  /** Whether so many are counted out of so many: "500 of 1,000", "three in ten". */
  boolean areTwo() {
    String words = text.substring(phrase.quantityStart(), phrase.quantityEnd());
    return parts(words, new Scan(words, language.pack())).size() > 1;
  }

  /**
   * A number among the words.
   *
   * @param token its first one
   */
  private record Part(int token, int start, int end, boolean inDigits, Rational number) {}

  private List<Part> parts(String words, Scan scan) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < scan.tokens.count(); i++) {
      int start = scan.tokens.start(i);
      if (scan.is(i, Role.CARDINAL)) {
        parts.add(new Part(i, start, scan.tokens.end(i), false, scan.atom().number()));
      } else if (scan.tokens.isDigits(i)) {
        int from = i;
        while (isGrouped(words, scan, i)) {
          i += scan.tokens.isDigits(i + 1) ? 1 : 2;
        }
        int end = scan.tokens.end(i);
        String digits = words.substring(start, end).replaceAll("[^0-9]", "");
        parts.add(new Part(from, start, end, true, Rational.parse(digits)));
      }
    }
    return parts;
  }

  /** Whether three more digits of the same number follow the token: 1,000. */
  private static boolean isGrouped(String words, Scan scan, int token) {
    int next = scan.tokens.isDigits(token + 1) ? token + 1 : token + 2;
    return scan.tokens.isDigits(next)
        && scan.tokens.end(next) - scan.tokens.start(next) == 3
        && scan.tokens.start(next) - scan.tokens.end(token) == 1
        && !Character.isLetter(words.charAt(scan.tokens.end(token)));
  }

  /** "Three of the four" are counted; of "the ten", there are none. */
  private static boolean isDefinite(Scan scan, Part first, Part last) {
    for (int i = first.token() + 1; i < last.token(); i++) {
      if (scan.find(i, Role.RATIO) == last.token() && scan.atom().has("apart")) {
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
  private Optional<String> several(String words, Part first, Part last, Rational whole) {
    Rational parts = nearest(size.times(whole));
    String between = words.substring(first.end(), last.start());
    boolean one = first.number().equals(Rational.ONE);
    String bent = one ? wording.bent(between, false) : between;
    boolean small =
        !one
            || Stream.of(between.strip().split(" "))
                .allMatch(word -> WordSort.SMALL.includes(word, language));
    boolean told = parts.compareTo(Rational.ONE) > 0 && parts.compareTo(whole) < 0;
    return told && (small || !bent.equals(between))
        ? Optional.of(
            text.substring(phrase.start(), phrase.quantityStart())
                + words.substring(0, first.start())
                + written(first, parts)
                + bent
                + written(last, whole)
                + words.substring(last.end()))
        : Optional.empty();
  }

  /** "Seven tenths" for "three tenths"; one of them is another form. */
  private Optional<String> tenths(String words, Part part) {
    Rational said = part.number();
    Rational tenths = nearest(size.times(TEN));
    boolean bare = said.over(TEN).equals(phrase.value().abs());
    boolean several =
        bare && said.compareTo(Rational.ONE) > 0 && tenths.compareTo(Rational.ONE) > 0;
    return several && tenths.compareTo(TEN) < 0
        ? Optional.of(with(words, part, tenths))
        : Optional.empty();
  }

  private static Rational nearest(Rational number) {
    BigInteger whole = number.plus(HALF).floor();
    return Rational.of(whole);
  }

  private String with(String words, Part part, Rational number) {
    return text.substring(phrase.start(), phrase.quantityStart())
        + words.substring(0, part.start())
        + written(part, number)
        + words.substring(part.end());
  }

  /** In digits or in words, as the number that stands there. */
  private String written(Part part, Rational number) {
    String digits = wording.number(number, 0);
    Optional<String> word = language.pack().word(Role.CARDINAL, number);
    return part.inDigits() ? digits : word.orElse(digits);
  }
}
