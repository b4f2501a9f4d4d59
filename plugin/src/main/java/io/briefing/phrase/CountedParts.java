package io.briefing.phrase;

import io.briefing.quantity.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another part in the words of one that is counted out: "four out of five" for "three out of five",
 * and "one pound in every five" for "one pound in every seven".
 */
record CountedParts(Language language, Wording wording, String text, Phrase phrase) {

  private static final Rational HALF = Rational.of(1, 2);

  private static final Rational TEN = Rational.of(10);

  /** A part of more is told otherwise. */
  private static final Rational MOST = Rational.of(20);

  /** The words with another first number; where it is one, with another second one. */
  List<String> of(Rational size) {
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
    Rational part = first < 0 || first == last ? null : number(words, scan, first);
    Rational whole = part == null ? null : number(words, scan, last);
    boolean counted =
        whole != null && !whole.isZero() && part.over(whole).equals(phrase.value().abs());
    List<String> found = new ArrayList<>();
    if (first >= 0 && first == last) {
      tenths(words, scan, first, size).map(List::of).ifPresent(found::addAll);
    }
    if (!counted || size.isZero()) {
      return found;
    }
    Rational parts = nearest(size.times(whole));
    if (!parts.isZero() && parts.compareTo(whole) <= 0) {
      found.add(with(words, scan, first, parts));
    }
    Rational wholes = nearest(part.over(size));
    boolean one = part.equals(Rational.ONE) && wholes.compareTo(Rational.ONE) > 0;
    if (one && wholes.compareTo(MOST) <= 0) {
      found.add(with(words, scan, last, wholes));
    }
    return found;
  }

  /** "Seven tenths" for "three tenths"; one of them is another form. */
  private Optional<String> tenths(String words, Scan scan, int first, Rational size) {
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
    String digits = wording.number(number, 0);
    Optional<String> word = language.pack().word(Role.CARDINAL, number);
    String written = scan.tokens.isDigits(token) ? digits : word.orElse(digits);
    return text.substring(phrase.start(), phrase.quantityStart())
        + words.substring(0, scan.tokens.start(token))
        + written
        + words.substring(scan.tokens.end(token));
  }

  private static Rational number(String words, Scan scan, int token) {
    if (scan.is(token, Role.CARDINAL)) {
      return scan.atom().number();
    }
    String digits = words.substring(scan.tokens.start(token), scan.tokens.end(token));
    return digits.length() < 4 ? Rational.parse(digits) : null;
  }
}
