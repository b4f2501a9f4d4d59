package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.Optional;

/**
 * What words beside a number of years make of it: "<em>in</em> three years" they are what something
 * ran over, "two years <em>ago</em>" a point in time.
 *
 * @param end where the words behind the years end, counted from there; 0 if there are none
 */
public record Lapse(Kind kind, int end) {

  /** What so many years are. */
  public enum Kind {
    /** "In three years", "over the past three years". */
    RUN,
    /** "Three years ago". */
    AGO
  }

  /**
   * The lapse that a number of years is, if nothing else stands before it.
   *
   * @param before what stands before the number, all of it
   * @param behind what stands behind the years
   */
  public static Optional<Lapse> of(String before, String behind, Language language) {
    Scan ahead = new Scan(before, language.pack());
    Scan after = new Scan(behind, language.pack());
    if (before.isBlank()) {
      int ago = after.find(0, Role.LAPSE);
      boolean said = ago > 0 && after.atom().has("behind");
      return said ? Optional.of(new Lapse(Kind.AGO, after.tokens.end(ago - 1))) : Optional.empty();
    }
    boolean whole = ahead.find(0, Role.LAPSE) == ahead.tokens.count();
    if (!whole || ahead.atom().has("behind")) {
      return Optional.empty();
    }
    return Optional.of(new Lapse(ahead.atom().has("before") ? Kind.AGO : Kind.RUN, 0));
  }
}
