package io.briefing.language;

import io.briefing.quantity.Unit;
import java.util.EnumSet;
import java.util.Set;

/**
 * Takes apart numbers that are written as one word: "zweihundertfünf", "tweeëntwintig", and what
 * may hang on them: "zweitgrößte", "driemaal". The longest part that lets the rest be taken apart
 * as well is taken first. The time is the length of the word times that of the longest part.
 */
final class Gluing {

  private static final Set<Role> NUMBERS =
      EnumSet.of(Role.CARDINAL, Role.SCALE, Role.ORDINAL, Role.FRACTION, Role.DENOMINATOR);
  private static final Set<Role> JOINTS = EnumSet.of(Role.AND);
  private static final Set<Role> TAILS =
      EnumSet.of(Role.TIMES, Role.PERCENT, Role.OLD, Role.SUPERLATIVE);
  private static final int SHORTEST_TAIL = 3;
  private static final int[] WHOLE = {};

  private final Lexicon lexicon;
  private final boolean[] isNumber;
  private final boolean[] isPlural;
  private final boolean[] isJoint;
  private final boolean[] isTail;
  private final int longest;

  Gluing(Lexicon lexicon, String[] spelled) {
    this.lexicon = lexicon;
    isNumber = new boolean[spelled.length];
    isPlural = new boolean[spelled.length];
    isJoint = new boolean[spelled.length];
    isTail = new boolean[spelled.length];
    int most = 0;
    for (int id = 1; id < spelled.length; id++) {
      isNumber[id] = has(id, NUMBERS);
      isPlural[id] = has(id, EnumSet.of(Role.VAGUE_SCALE));
      isJoint[id] = has(id, JOINTS);
      isTail[id] = spelled[id].length() >= SHORTEST_TAIL && (has(id, TAILS) || isMeasure(id));
      boolean part = isNumber[id] || isJoint[id] || isTail[id];
      most = part ? Math.max(most, spelled[id].length()) : most;
    }
    longest = most;
  }

  private boolean has(int id, Set<Role> roles) {
    for (Atom atom : lexicon.atoms(lexicon.start(id))) {
      if (roles.contains(atom.role())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a unit of measure: the hour of "halfuur", „Viertelstunde“. */
  private boolean isMeasure(int id) {
    for (Atom atom : lexicon.atoms(lexicon.start(id))) {
      if (atom.role() == Role.NOUN && Unit.noun(atom.value()).isMeasure()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of each part and the id of its word, by turns; empty if the word cannot be taken apart
   * without a rest. Ends are counted from the start of the word.
   */
  int[] split(char[] text, int start, int end) {
    if (!opens(text, start, end)) {
      return WHOLE;
    }
    int length = end - start;
    int[] id = new int[length];
    int[] partEnd = new int[length + 1];
    partEnd[length] = length;
    for (int from = length - 1; from >= 0; from--) {
      int hash = 0;
      for (int to = from; to < Math.min(length, from + longest); to++) {
        hash = 31 * hash + Tokenizer.lower(text[start + to]);
        if (partEnd[to + 1] != 0) {
          int part = lexicon.word(text, start + from, start + to + 1, hash);
          if (part != 0 && fits(part, from == 0, to + 1 == length)) {
            id[from] = part;
            partEnd[from] = to + 1;
          }
        }
      }
    }
    return partEnd[0] == 0 ? WHOLE : parts(id, partEnd);
  }

  /** Whether the word starts with a number: most words do not, and need no further look. */
  private boolean opens(char[] text, int start, int end) {
    int hash = 0;
    for (int to = start; to < Math.min(end - 1, start + longest); to++) {
      hash = 31 * hash + Tokenizer.lower(text[to]);
      int part = lexicon.word(text, start, to + 1, hash);
      if (part != 0 && isNumber[part]) {
        return true;
      }
    }
    return false;
  }

  /** A plural such as "honderden" stands last, a joint between numbers, a tail behind one. */
  private boolean fits(int part, boolean first, boolean last) {
    return isNumber[part] && (last || !isPlural[part])
        || isJoint[part] && !first && !last
        || isTail[part] && last && !first;
  }

  private static int[] parts(int[] id, int[] partEnd) {
    int count = 0;
    for (int at = 0; at < id.length; at = partEnd[at]) {
      count++;
    }
    int[] parts = new int[count * 2];
    int part = 0;
    for (int at = 0; at < id.length; at = partEnd[at]) {
      parts[part++] = partEnd[at];
      parts[part++] = id[at];
    }
    return parts;
  }
}
