package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.Nearby;
import io.briefing.claim.Sentence;
import io.briefing.wording.OtherWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A word right outside a claim's that says which way it went, turned round: "rose by [8.9 %](=…)"
 * for "fell by [8.9 %](=…)", „um [8,9 %](=…) gestiegen“ for „um [8,9 %](=…) gefallen“. It stands in
 * the claim's clause, the nearest first.
 */
record TurnedAround(OtherWords others) {

  /** What stands further away speaks of something else. */
  private static final int FARTHEST = 40;

  /** Of what the claim's own words deny, even in another clause. */
  private static final int FARTHEST_DENIED = 120;

  /**
   * The words around a claim with one of them turned round.
   *
   * @param before what stands between the other word and the claim, with that word; empty if the
   *     word stands behind
   * @param after the same, behind
   * @param distance how far the other word stands from the claim
   */
  record Variant(Nearby nearby, String before, String after, int distance) {

    private boolean hasNumber() {
      return (before + after).chars().anyMatch(Character::isDigit);
    }

    /** A proposal for the claim's words, together with what belongs to it. */
    String around(String words) {
      return before + words + after;
    }
  }

  /**
   * The claim's surroundings with one word turned round.
   *
   * @param wide whether the word may stand in another clause of the sentence, or behind another
   *     number: "rose by £12m, or [3 %](=…)"
   */
  List<Variant> variants(Claim claim, boolean wide) {
    List<Variant> variants = new ArrayList<>(before(claim, wide));
    variants.addAll(after(claim, wide));
    // "Rose by 9 % to [£413m](=…)": what stands between may be as wrong.
    variants.removeIf(variant -> !wide && variant.hasNumber());
    variants.sort(Comparator.comparing(Variant::distance));
    return variants;
  }

  private List<Variant> before(Claim claim, boolean wide) {
    Nearby nearby = Nearby.of(claim.link());
    String passage = claim.link().passage().text();
    int start = claim.link().start();
    Sentence sentence = claim.sentence();
    int from = wide ? sentence.from() : sentence.clause(passage, start);
    int farthest = wide ? FARTHEST_DENIED : FARTHEST;
    // Behind a very long word there is less nearby than asked for.
    int least = start - nearby.before().length();
    int near = Math.max(least, Math.max(from, wordStart(passage, start - farthest)));
    String text = passage.substring(near, start);
    String rest = nearby.before().substring(0, nearby.before().length() - text.length());
    return others.opposites(text).stream()
        .map(
            turned ->
                new Variant(
                    new Nearby(rest + turned.text(), nearby.after()),
                    turned.text().substring(turned.start()),
                    "",
                    turned.text().length() - turned.end()))
        .toList();
  }

  private List<Variant> after(Claim claim, boolean wide) {
    Nearby nearby = Nearby.of(claim.link());
    String after = nearby.after();
    int farthest =
        wide ? Math.min(FARTHEST_DENIED, claim.sentence().to() - claim.link().end()) : FARTHEST;
    int end = 0;
    while (end < Math.min(after.length(), farthest)
        && (wide || !Sentence.isParted(after, end, end + 1))) {
      end++;
    }
    String text = after.substring(0, end);
    String rest = after.substring(end);
    return others.opposites(text).stream()
        .map(
            turned ->
                new Variant(
                    new Nearby(nearby.before(), turned.text() + rest),
                    "",
                    turned.text().substring(0, turned.end()),
                    turned.start()))
        .toList();
  }

  private static int wordStart(String text, int at) {
    int start = Math.max(0, at);
    while (start > 0 && start < text.length() && Character.isLetter(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }
}
