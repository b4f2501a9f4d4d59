package io.briefing.phrase;

import java.util.EnumSet;
import java.util.Set;

/**
 * Takes apart numbers that are written as one word: "zweihundertfünf", "tweehonderd". The longest
 * part that lets the rest be taken apart as well is taken first. The time is the length of the word
 * times that of the longest part.
 */
final class Gluing {

  private static final Set<Role> GLUED =
      EnumSet.of(
          Role.CARDINAL, Role.SCALE, Role.AND, Role.ORDINAL, Role.FRACTION, Role.DENOMINATOR);
  private static final int[] WHOLE = {};

  private final Lexicon lexicon;
  private final boolean[] isPart;
  private final int longest;

  Gluing(Lexicon lexicon, String[] spelled) {
    this.lexicon = lexicon;
    isPart = new boolean[spelled.length];
    int most = 0;
    for (int id = 1; id < spelled.length; id++) {
      isPart[id] = isPart(id);
      most = isPart[id] ? Math.max(most, spelled[id].length()) : most;
    }
    longest = most;
  }

  private boolean isPart(int id) {
    for (Atom atom : lexicon.atoms(lexicon.start(id))) {
      if (GLUED.contains(atom.role())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of each part and the id of its word, by turns; empty if the word cannot be taken apart
   * without a rest.
   */
  int[] split(String text, int start, int end) {
    int length = end - start;
    int[] word = new int[length];
    int[] partEnd = new int[length + 1];
    partEnd[length] = length;
    for (int from = length - 1; from >= 0; from--) {
      int hash = 0;
      for (int to = from; to < Math.min(length, from + longest); to++) {
        hash = 31 * hash + Tokenizer.lower(text.charAt(start + to));
        if (partEnd[to + 1] != 0) {
          int id = lexicon.word(text, start + from, start + to + 1, hash);
          if (id != 0 && isPart[id]) {
            word[from] = id;
            partEnd[from] = to + 1;
          }
        }
      }
    }
    return partEnd[0] == 0 ? WHOLE : parts(start, word, partEnd);
  }

  private static int[] parts(int start, int[] word, int[] partEnd) {
    int count = 0;
    for (int at = 0; at < word.length; at = partEnd[at]) {
      count++;
    }
    int[] parts = new int[count * 2];
    int part = 0;
    for (int at = 0; at < word.length; at = partEnd[at]) {
      parts[part++] = start + partEnd[at];
      parts[part++] = word[at];
    }
    return parts;
  }
}
