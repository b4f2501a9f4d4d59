package io.briefing.cue;

import io.briefing.language.Atom;
import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Direction;
import io.briefing.phrase.PhraseReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Words that put one thing on a side of another: "above target", "fell short of the plan", "trail
 * costs". {@link PhraseReader} passes over them, or takes some for comparators ("under 5"): which
 * they are, only a formula that compares two figures tells.
 *
 * @param start in UTF-16 units of the text read
 * @param end exclusive
 * @param side {@link Direction#UP} for above
 */
public record SideWord(int start, int end, Direction side, Set<Trait> traits) {

  /** What else such words say. */
  public enum Trait {
    /** They leave it open that the two are level: "met the target". */
    LEVEL("reached"),
    /** They say it alone: what is beaten or missed is a target, wherever it stands. */
    VERB("verb"),
    /** They say better or worse, which may be more or less. */
    WORTH("worth"),
    /** They say faster or slower, which of a time is less or more. */
    PACE("pace"),
    /** A noun for how far: "a discount of 40 %", "a 40 % premium". */
    NOUN("noun"),
    /** A negation stands before them. */
    DENIED("denied");

    private final String flag;

    Trait(String flag) {
      this.flag = flag;
    }
  }

  private static final String TARGET = "target";

  /** "Led to": it names no side. */
  private static final String NONE = "none";

  /** A negation reaches so many tokens: "did not quite beat". */
  private static final int DENIES = 3;

  /** „Hielten das Budget ein“ */
  private static final int FAR = 8;

  public SideWord {
    traits = Set.copyOf(traits);
  }

  /** Those in a text, in their order; none overlaps another. */
  public static List<SideWord> in(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    List<SideWord> words = new ArrayList<>();
    for (int i = 0; i < scan.tokens.count(); ) {
      int apart = scan.findApart(i, Role.SIDE, FAR);
      int to = apart < 0 ? scan.find(i, Role.SIDE) : scan.head();
      Atom atom = to < 0 ? null : scan.atom();
      if (atom != null && !atom.has(TARGET) && !atom.has(NONE)) {
        words.add(word(scan, atom, i, to));
      }
      i = Math.max(to, i + 1);
    }
    return words;
  }

  /** Whether a text begins with words for a side: "above its level of 2020". */
  public static boolean opens(String text, Language language) {
    return new Scan(text, language.pack()).is(0, Role.SIDE);
  }

  /** Whether a text begins with words for "less than": the end of "3 % [below …]". */
  public static boolean opensBelow(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    return scan.is(0, Role.COMPARATOR) && scan.atom().value().startsWith("less-than");
  }

  /** A noun goes with the "of" beside it: "a discount of", « de décote ». */
  private static SideWord word(Scan scan, Atom atom, int from, int to) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Trait trait : Trait.values()) {
      if (trait == Trait.DENIED ? isDenied(scan, from) : atom.has(trait.flag)) {
        traits.add(trait);
      }
    }
    boolean noun = traits.contains(Trait.NOUN);
    int of = noun ? scan.before(from, Role.OF) : -1;
    int start = of < 0 ? from : of;
    int end = noun ? scan.skip(scan.skip(to, Role.OF), Role.ARTICLE) : to;
    Direction side = atom.has("below") ? Direction.DOWN : Direction.UP;
    return new SideWord(scan.tokens.start(start), scan.tokens.end(end - 1), side, traits);
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

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The same words, with something beside them that denies them, or may. */
  public SideWord deny() {
    Set<Trait> all = EnumSet.of(Trait.DENIED);
    all.addAll(traits);
    return new SideWord(start, end, side, all);
  }

  /** The same words, so much further on in a text. */
  public SideWord moved(int by) {
    return new SideWord(start + by, end + by, side, traits);
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
