package io.briefing.cue;

import io.briefing.language.Atom;
import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.Optional;

/**
 * Words that tell how far one thing is from another, on whichever side of it: "within 5 % of", "as
 * close as 3 % to", «a un 4,3 % del objetivo», „2 % vom Ziel entfernt“.
 *
 * @param most whether they allow for any smaller distance
 */
public record Distance(boolean most) {

  /** What is near stands so many tokens behind the number at most. */
  private static final int FAR = 8;

  /** Stands for the number. */
  private static final String NUMBER = "0";

  /**
   * Those around a number of a text.
   *
   * @param leading the clause up to the number or its comparator
   * @param following the clause from behind the number on
   * @param counted whether the number counts things, which are not said to be anywhere themselves:
   *     « à quatre points de Lyon »
   */
  public static Optional<Distance> around(
      String leading, String following, boolean counted, Language language) {
    return before(leading, following, counted, language).or(() -> behind(following, language));
  }

  private static Optional<Distance> before(
      String leading, String following, boolean counted, Language language) {
    Scan scan = new Scan(leading + NUMBER, language.pack());
    int end = scan.tokens.count() - 1;
    int article = scan.before(end, Role.ARTICLE);
    int at = article < 0 ? scan.before(end, Role.DETERMINER) : article;
    boolean near = scan.before(end, Role.NEAR) >= 0 || at >= 0 && scan.before(at, Role.NEAR) >= 0;
    if (!near) {
      return Optional.empty();
    }
    Atom atom = scan.atom();
    boolean named = !atom.has("named") || opensWithOther(following, counted, language);
    return named && !atom.has("behind")
        ? Optional.of(new Distance(atom.has("most")))
        : Optional.empty();
  }

  private static boolean isOf(Scan scan, int i) {
    return scan.is(i, Role.OF) || scan.is(i, Role.FROM);
  }

  private static Optional<Distance> behind(String following, Language language) {
    Scan scan = new Scan(following, language.pack());
    for (int i = 0; i < Math.min(FAR, scan.tokens.count()); i++) {
      if (scan.is(i, Role.NEAR) && scan.atom().has("behind")) {
        return Optional.of(new Distance(false));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether what was aimed at stands right behind a number, "of the target", « de son objectif »,
   * or behind a count whatever is definite: « du leader », « de Lyon ».
   */
  private static boolean opensWithOther(String following, boolean counted, Language language) {
    Scan scan = new Scan(following, language.pack());
    int noun = counted && scan.tokens.isWord(0) && !isOf(scan, 0) ? 1 : 0;
    int of = Math.max(scan.find(noun, Role.OF), scan.find(noun, Role.FROM));
    if (of < 0) {
      return false;
    }
    int name = scan.skip(scan.skip(of, Role.DETERMINER), Role.ARTICLE);
    boolean definite = name > of || scan.before(of, Role.DETERMINER) >= 0;
    return scan.is(name, Role.SIDE) && scan.atom().has("target")
        || counted && (definite || scan.tokens.isUpperCase(name));
  }
}
