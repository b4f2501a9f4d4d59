package io.briefing.ladder;

import java.util.ArrayList;
import java.util.List;

/** The rooms as the README draws them, rung by rung from the top. */
public record Ladder(List<List<String>> rungs) {

  public Ladder {
    rungs = rungs.stream().map(List::copyOf).toList();
  }

  /**
   * Reads the one block that is fenced as {@code ladder}: a line is a rung, its words are rooms.
   */
  public static Ladder drawnIn(String readme) {
    List<String> blocks = List.of(readme.split("(?m)^```"));
    List<String> ladders = blocks.stream().filter(block -> block.startsWith("ladder\n")).toList();
    if (ladders.size() != 1) {
      throw new AssertionError("expected one ladder in the README, found " + ladders.size());
    }
    List<List<String>> rungs = new ArrayList<>();
    ladders
        .get(0)
        .lines()
        .skip(1)
        .map(String::strip)
        .forEach(l -> rungs.add(List.of(l.split(" +"))));
    return new Ladder(rungs);
  }

  public List<String> rooms() {
    return rungs.stream().flatMap(List::stream).toList();
  }

  public boolean has(String room) {
    return rooms().contains(room);
  }

  /**
   * Whether {@code other} is on a rung below that of {@code room}, so that {@code room} may use it.
   */
  public boolean isBelow(String other, String room) {
    return rung(other) > rung(room);
  }

  private int rung(String room) {
    for (int i = 0; i < rungs.size(); i++) {
      if (rungs.get(i).contains(room)) {
        return i;
      }
    }
    throw new AssertionError("not on the ladder: " + room);
  }
}
