package io.briefing.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that put one thing on a side of another: "above target", "fell short of the plan", "trail
 * costs". {@link PhraseReader} passes over them, or takes some for comparators ("under 5"): which
 * they are, only a formula that compares two figures tells.
 *
 * @param start in UTF-16 units of the text read
 * @param end exclusive
 * @param side {@link Direction#UP} for above
 * @param level whether they leave it open that the two are level: "met the target"
 * @param verb whether they say it alone: what is beaten or missed is a target, wherever it stands
 * @param worth whether they say better or worse, which may be more or less
 * @param denied whether a negation stands before them
 */
public record SideWord(
    int start,
    int end,
    Direction side,
    boolean level,
    boolean verb,
    boolean worth,
    boolean denied) {

  private static final String TARGET = "target";

  private static final String UNREAL = "unreal";

  /** A negation reaches so many tokens: "did not quite beat". */
  private static final int DENIES = 3;

  /** Those in a text, in their order; none overlaps another. */
  public static List<SideWord> in(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    List<SideWord> words = new ArrayList<>();
    for (int i = 0; i < scan.tokens.count(); ) {
      int to = scan.find(i, Role.SIDE);
      Atom atom = to < 0 ? null : scan.atom();
      if (atom != null && !atom.has(TARGET)) {
        words.add(
            new SideWord(
                scan.tokens.start(i),
                scan.tokens.end(to - 1),
                atom.has("below") ? Direction.DOWN : Direction.UP,
                atom.has("reached"),
                atom.has("verb"),
                atom.has("worth"),
                isDenied(scan, i)));
      }
      i = Math.max(to, i + 1);
    }
    return words;
  }

  /** Whether a label or words name what was aimed at: "Sales target", "promised". */
  public static boolean nameTarget(String words, Language language) {
    Scan scan = new Scan(words, language.pack());
    for (int i = 0; i < scan.tokens.count(); i++) {
      if (scan.is(i, Role.SIDE) && scan.atom().has(TARGET)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words say that what follows did not happen, or need not have: "would have". */
  public static boolean nameSupposition(String words, Language language) {
    Scan scan = new Scan(words, language.pack());
    for (int i = 0; i < scan.tokens.count(); i++) {
      if (scan.is(i, Role.SUPPOSED) && scan.atom().has(UNREAL)) {
        return true;
      }
    }
    return false;
  }

  /** The same words, with something beside them that denies them, or may. */
  public SideWord deny() {
    return new SideWord(start, end, side, level, verb, worth, true);
  }

  /** The same words, so much further on in a text. */
  public SideWord moved(int by) {
    return new SideWord(start + by, end + by, side, level, verb, worth, denied);
  }

  private static boolean isDenied(Scan scan, int i) {
    for (int at = i; at > i - DENIES && scan.tokens.isWord(at - 1); at--) {
      if (scan.before(at, Role.NEGATION) >= 0) {
        return true;
      }
    }
    return false;
  }
}
