package io.briefing.wording;

import io.briefing.language.Pack;
import io.briefing.language.Role;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Another multiple: "3.5 times" with another number, or another word for one. */
record TimesProposals(Pack pack, Wording wording, String text, Phrase phrase, Rational size) {

  Set<String> all() {
    Set<String> found = new LinkedHashSet<>();
    if (phrase.value() == null) {
      return found; // "one to three times"
    }
    if (phrase.numbers().isEmpty()) {
      String words = phrase.words(text);
      String before = text.substring(0, phrase.start());
      return new MultipleProposals(pack, wording, before, words, phrase, size).all();
    }
    Numeral numeral = phrase.numbers().get(0);
    boolean divides =
        phrase.value().compareTo(Rational.ONE) < 0 && numeral.value().compareTo(Rational.ONE) > 0;
    boolean grows = numeral.value().compareTo(Rational.ONE) > 0 && !divides;
    boolean shrinks = size.compareTo(Rational.ONE) < 0;
    if (size.isZero() || divides && !shrinks || grows && shrinks) {
      return found;
    }
    Rational value = divides ? size.inverse() : size;
    String before = text.substring(phrase.start(), numeral.start());
    String after = withoutHalf(numeral, divides, text.substring(numeral.end(), phrase.end()));
    for (String digits : times(numeral, value)) {
      boolean glued = !after.isEmpty() && Character.isLetter(after.charAt(0));
      boolean number = Character.isDigit(digits.charAt(0));
      found.add(before + digits + (glued && number ? "-" : "") + after); // „1,8-mal“
    }
    return found;
  }

  /** "Seven times" for the "half" of "half as fast". */
  Optional<String> instead() {
    Rational rounded = Nearest.rounded(size, Rational.of(1, 10), Comparator.BARE);
    String number = wording.number(rounded, rounded.isInteger() ? 0 : 1);
    return pack.choices("write.times").values().stream()
        .findFirst()
        .map(template -> wording.filled(template, number));
  }

  /** « Deux fois et demie »: the half belongs to the number. */
  private String withoutHalf(Numeral numeral, boolean divides, String after) {
    String number = text.substring(numeral.start(), numeral.end());
    boolean digits = number.chars().anyMatch(Character::isDigit);
    boolean half = !divides && !digits && !numeral.value().isInteger();
    int times = after.indexOf(' ', 1);
    return half && times > 0 ? after.substring(0, times) : after;
  }

  /** "3.5 times" with another number; « divisé par trois » divides by one over the ratio. */
  private List<String> times(Numeral numeral, Rational value) {
    String words = text.substring(numeral.start(), numeral.end());
    List<String> written = new ArrayList<>();
    Rational whole = Nearest.rounded(value, Rational.ONE, phrase.comparator());
    if (words.chars().noneMatch(Character::isDigit)) {
      pack.word(Role.CARDINAL, whole)
          .filter(word -> whole.compareTo(Rational.ONE) > 0)
          .ifPresent(written::add);
    }
    for (int decimals = Math.min(1, Nearest.decimals(numeral.lastWritten()));
        decimals <= 2;
        decimals++) {
      Rational place = Rational.powerOfTen(-decimals);
      written.add(wording.number(Nearest.rounded(value, place, phrase.comparator()), decimals));
    }
    return written;
  }
}
