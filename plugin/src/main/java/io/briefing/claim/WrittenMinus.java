package io.briefing.claim;

import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;

/** A minus that stands outside a claim's words, or brackets that are one. */
record WrittenMinus(Surroundings surroundings, Subject subject) {

  /** A unit between a claim and the bracket behind it, and a space. */
  private static final int MOST_UNIT = 2;

  /**
   * Brackets are of the words, "(429 shares)" or "(429) shares", or stand right around them:
   * "([66.7](=…) %)".
   */
  static boolean isBracketed(String passage, int start, int end) {
    boolean within =
        end > start
            && passage.charAt(start) == '('
            && (passage.charAt(end - 1) == ')' || isNumberInBrackets(passage, start, end));
    int close = passage.indexOf(')', end);
    boolean outside =
        start > 0 && passage.charAt(start - 1) == '(' && close >= 0 && close <= end + MOST_UNIT;
    return within || outside;
  }

  private static boolean isNumberInBrackets(String passage, int start, int end) {
    int at = start + 1;
    while (at < end && !Character.isLetter(passage.charAt(at)) && passage.charAt(at) != ')') {
      at++;
    }
    return at > start + 1 && at < end && passage.charAt(at) == ')';
  }

  boolean isOf(Phrase phrase) {
    return phrase.value().signum() > 0 && (isInAccountingBrackets(phrase) || isBehindMinus(phrase));
  }

  /** "Minus [31 %](=…)" */
  private boolean isBehindMinus(Phrase phrase) {
    int at = phrase.quantityStart() + surroundings.start();
    int end = phrase.numbers().get(0).end() + surroundings.start();
    return surroundings.around().stream()
        .filter(other -> other.quantityStart() < at && other.direction() == Direction.NONE)
        .filter(other -> other.value() != null && other.value().signum() < 0)
        .filter(other -> other.kind() != Kind.RANK) // "the lowest of [three](=…)"
        .filter(other -> !other.has(Note.TURNED) && !other.has(Note.LOSS))
        .flatMap(other -> other.numbers().stream())
        .anyMatch(number -> number.start() < end && number.end() >= end);
  }

  /**
   * "(22.2 %)" of a fall is −22.2 %; of a rise, or where the sentence speaks of one, the brackets
   * are only brackets.
   */
  private boolean isInAccountingBrackets(Phrase phrase) {
    return surroundings.bracketed()
        && phrase.direction() == Direction.NONE
        && phrase.kind() == Kind.AMOUNT
        && subject.measure().stated().signum() < 0
        && surroundings.sentence().phrases(surroundings.around()).stream()
            .noneMatch(other -> other.direction() == Direction.UP);
  }
}
