package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Direction;
import java.util.Optional;

/** Words that say on which side of another a time is: "33 minutes <em>earlier</em>". */
public final class Sooner {

  private Sooner() {}

  /**
   * The side that a text right behind so many minutes begins with, {@link Direction#NONE} where it
   * may tell of something else, "<em>prima</em> delle otto"; empty if it tells none.
   *
   * @param moved whether a move is told of them; one in these words, "<em>mais</em> cedo", is none
   */
  public static Optional<Direction> opens(String following, boolean moved, Language language) {
    Scan scan = new Scan(following, language.pack());
    if (!scan.is(0, Role.SOONER) || moved && !scan.is(0, Role.MOVE)) {
      return Optional.empty();
    }
    int end = scan.find(0, Role.SOONER);
    Direction side = scan.atom().has("less") ? Direction.DOWN : Direction.UP;
    boolean leads = scan.atom().has("lead") && scan.is(end, Role.OF);
    return Optional.of(leads ? Direction.NONE : side);
  }
}
