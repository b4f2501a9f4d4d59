package io.briefing.wording;

import io.briefing.language.Pack;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.quantity.Rational;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Another rank in the same words: "third-largest" for "fourth-largest", "top 7" for "top 5". */
record RankProposals(Pack pack, Wording wording, Rational number) {

  /** What the words of a rank could be. */
  Set<String> of(String words) {
    Set<String> found = new LinkedHashSet<>();
    Scan scan = new Scan(words, pack);
    Optional<String> ordinal = pack.word(Role.ORDINAL, number);
    int superlative = superlative(scan);
    if (superlative >= 0 && scan.is(superlative, Role.SUPERLATIVE) && scan.atom().has("record")) {
      return found; // there is no second record
    }
    if (superlative >= 0) {
      // «La segunda región más grande»: what is ranked stands between the two.
      int noun = scan.is(0, Role.ORDINAL) ? scan.find(0, Role.ORDINAL) : 0;
      boolean parted = noun > 0 && noun < superlative && isParted();
      String last = words.substring(scan.tokens.start(parted ? noun : superlative));
      boolean first = number.abs().equals(Rational.ONE);
      // "Second-smallest": the superlative says already from which end is counted.
      found.add(first ? last : ranked(pack.word(Role.ORDINAL, number.abs()), last));
    } else if (scan.find(0, Role.ORDINAL) == scan.tokens.count()) {
      String first = pack.word(Role.ORDINAL, scan.atom().number()).orElse(words);
      ordinal.ifPresent(word -> found.add(like(words, first, word)));
    } else {
      found.add(numbered(scan, words));
    }
    found.remove("");
    return found;
  }

  /**
   * The wanted ordinal with the ending that the author's has: the r of „dritter“, the a of
   * «segunda» for the o of «segundo».
   */
  static String like(String words, String first, String wanted) {
    int common = 0;
    while (common < Math.min(words.length(), first.length())
        && words.charAt(common) == first.charAt(common)) {
      common++;
    }
    String dropped = first.substring(common);
    String ending = words.substring(common);
    boolean bends = common > 0 && wanted.endsWith(dropped);
    return bends ? wanted.substring(0, wanted.length() - dropped.length()) + ending : wanted;
  }

  private boolean isParted() {
    return pack.setting("write.rank-parted", "no").equals("yes");
  }

  /** The first token of the superlative that ends the words, or −1. */
  private static int superlative(Scan scan) {
    int from = 0;
    while (from < scan.tokens.count() && scan.find(from, Role.SUPERLATIVE) != scan.tokens.count()) {
      from++;
    }
    return from < scan.tokens.count() ? from : -1;
  }

  /** "second" and "largest", or „zweite“ and „größte“, or « op één na » by the number before. */
  private String ranked(Optional<String> ordinal, String superlative) {
    boolean joined = wording.filled(pack.setting("write.rank"), "", "", "").isEmpty();
    if (joined && Character.isUpperCase(superlative.charAt(0))) {
      return ""; // „Schlusslicht“: no ordinal is joined to a noun.
    }
    String dropped = pack.setting("write.rank-drops", "");
    String before = pack.word(Role.CARDINAL, number.abs().minus(Rational.ONE)).orElse("");
    return ordinal
        .map(
            word ->
                word.substring(0, word.length() - (word.endsWith(dropped) ? dropped.length() : 0)))
        .map(word -> wording.filled(pack.setting("write.rank"), word, superlative, before))
        .orElse("");
  }

  /** "number two", "top 5": the number changes, the rest stays. */
  private String numbered(Scan scan, String words) {
    int last = scan.tokens.count() - 1;
    boolean digits = scan.tokens.isDigits(last);
    if (digits || scan.is(last, Role.CARDINAL)) {
      String start = words.substring(0, scan.tokens.start(last));
      Optional<String> word = digits ? Optional.empty() : pack.word(Role.CARDINAL, number);
      return start + word.orElse(wording.number(number, 0));
    }
    return "";
  }
}
