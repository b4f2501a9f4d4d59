package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.verdict.Terms;
import io.briefing.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is proposed for a claim that fails is true: put into the article, it passes. Taken over
 * every claim of the pages under {@code spec/claim} and {@code spec/verdict}.
 */
class ProposalSpecTest {

  @Test
  void everyProposalPassesInItsArticle() throws IOException {
    List<String> untrue = new ArrayList<>();
    for (VerdictPage.Row row : rows()) {
      CheckedClaim claim = check(row.article());
      proposal(row, claim)
          .filter(proposal -> !passes(row, proposal))
          .or(() -> turned(row, claim).filter(proposal -> !passesAround(row, proposal)))
          .or(() -> without(row, claim).filter(words -> !passesWithout(row, words)))
          .ifPresent(proposal -> untrue.add(row.lang() + " " + row + ": " + proposal));
    }
    assertThat(untrue).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> theProposalReadsAsThePageSays() {
    return VerdictPage.proposals().stream()
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> readsAsThePageSays(row)));
  }

  private static void readsAsThePageSays(VerdictPage.Row row) {
    CheckedClaim claim = check(row.article());
    Optional<String> words = filled(row, claim, "hint.wording");
    Optional<String> turned = turned(row, claim);
    String proposed =
        words
            .or(() -> turned.map("**%s**"::formatted))
            .or(() -> filled(row, claim, "hint.value").map("*%s*"::formatted))
            .orElse("");
    assertThat(proposed.replace('\u00a0', ' ').replace('\u202f', ' ')).isEqualTo(row.verdict());
    assertThat(words.filter(proposal -> !passes(row, proposal))).isEmpty();
    assertThat(turned.filter(proposal -> !passesAround(row, proposal))).isEmpty();
  }

  /**
   * Claims that fail, and those that are loose or true only if the figures happen to be rounded. A
   * formula that adds euros to people comes to nothing that could be proposed.
   */
  @Test
  void everyContradictedOrLooseClaimGetsAProposal() throws IOException {
    List<String> without = new ArrayList<>();
    int contradicted = 0;
    for (VerdictPage.Row row : rows()) {
      CheckedClaim claim = check(row.article());
      boolean judged =
          switch (claim.verdict()) {
            case INCONSISTENT, STRETCHED, ROUNDING -> true;
            case INCOMPARABLE -> claim.claim().outcome() instanceof Outcome.Value;
            case VERIFIED, CONSISTENT -> false; // nothing to mend
            case UNDECIDABLE -> false; // see below
          };
      contradicted += claim.verdict() == Verdict.INCONSISTENT ? 1 : 0;
      if (judged
          && proposal(row, claim)
              .or(() -> turned(row, claim))
              .or(() -> without(row, claim))
              .isEmpty()) {
        without.add(row.lang() + " " + row + ": " + claim.hints());
      }
    }
    assertThat(contradicted).isGreaterThan(900);
    assertThat(without).isEmpty();
  }

  /**
   * Where the figures leave it open, there is no truth to propose, but what would settle it; a
   * broken formula or words without a quantity are findings of their own.
   */
  @Test
  void everyClaimThatCannotBeJudgedGetsAWayOut() throws IOException {
    List<String> without = new ArrayList<>();
    for (VerdictPage.Row row : rows()) {
      CheckedClaim claim = check(row.article());
      boolean open =
          claim.verdict() == Verdict.UNDECIDABLE
              || claim.verdict() == Verdict.INCOMPARABLE
                  && claim.claim().outcome() instanceof Outcome.Value;
      if (open
          && claim.hints().isEmpty()
          && claim.findings().stream().allMatch(says -> says.hints().isEmpty())) {
        without.add(row.lang() + " " + row + ": " + claim.judgement());
      }
    }
    assertThat(without).isEmpty();
  }

  private static List<VerdictPage.Row> rows() throws IOException {
    Stream<VerdictPage.Row> kinds =
        KindSpecTest.pages().stream().flatMap(page -> VerdictPage.kind(page).stream());
    Stream<VerdictPage.Row> stories =
        VerdictPage.LANGUAGES.values().stream().flatMap(lang -> VerdictPage.rows(lang).stream());
    Stream<VerdictPage.Row> verdicts =
        Stream.of(Verdict.values())
            .map(Verdict::word)
            .flatMap(word -> VerdictPage.verdict(word).stream());
    return Stream.of(kinds, stories, verdicts).flatMap(row -> row).toList();
  }

  private static CheckedClaim check(String article) {
    return VerdictPage.check(article).claims().get(0);
  }

  /** What stands in the quotation marks of the hint. */
  private static Optional<String> proposal(VerdictPage.Row row, CheckedClaim claim) {
    return filled(row, claim, "hint.wording");
  }

  /** What stands there, of words that take the place of some around the claim's too. */
  private static Optional<String> turned(VerdictPage.Row row, CheckedClaim claim) {
    return filled(row, claim, "hint.turned").or(() -> filled(row, claim, "hint.beside"));
  }

  /** What is to be left out behind the claim. */
  private static Optional<String> without(VerdictPage.Row row, CheckedClaim claim) {
    Terms terms = Terms.in(Language.of(row.lang()).orElseThrow());
    String[] around = terms.say("hint.without", "\0", "\0").split("\0", -1);
    return claim.hints().stream()
        .filter(hint -> hint.startsWith(around[0]) && hint.contains(around[1]))
        .map(hint -> hint.substring(around[0].length(), hint.indexOf(around[1])))
        .findFirst();
  }

  private static boolean passesWithout(VerdictPage.Row row, String left) {
    VerdictPage.Row other = row.inWords(row.words().replaceFirst("\\] " + left, "]"));
    return !other.words().equals(row.words()) && check(other.article()).verdict().passes();
  }

  /** What the first hint of a sort says. */
  private static Optional<String> filled(VerdictPage.Row row, CheckedClaim claim, String term) {
    Terms terms = Terms.in(Language.of(row.lang()).orElseThrow());
    String[] around = terms.say(term, "\0").split("\0", -1);
    return claim.hints().stream()
        .filter(hint -> hint.startsWith(around[0]) && hint.endsWith(around[1]))
        .map(hint -> hint.substring(around[0].length(), hint.length() - around[1].length()))
        .findFirst();
  }

  /** In the place of all the claim's words. */
  private static boolean passes(VerdictPage.Row row, String proposal) {
    return check(row.saying(proposal).article()).verdict().passes();
  }

  /**
   * In the place of the claim's words and as many before and behind them as it has more words:
   * "rose by 5 %" in the place of "fell by [5 %]". The brackets stand around all of it, or around
   * what stands in the place of the claim's own words.
   */
  private static boolean passesAround(VerdictPage.Row row, String proposal) {
    int open = row.words().indexOf('[');
    int close = row.words().indexOf(']');
    String before = row.words().substring(0, open);
    String claim = row.words().substring(open + 1, close);
    String after = row.words().substring(close + 1);
    int more = count(proposal) - count(claim);
    return IntStream.rangeClosed(0, Math.max(0, more))
        .mapToObj(
            taken -> {
              String start = withoutLast(before, taken);
              String end = withoutFirst(after, more - taken);
              return Stream.of(
                  start + "[" + proposal + "]" + end,
                  start + bracketed(proposal, taken, more - taken) + end);
            })
        .flatMap(sentences -> sentences)
        .map(row::inWords)
        .anyMatch(other -> check(other.article()).verdict().passes());
  }

  private static int count(String words) {
    return words.strip().split("[\\s\u00a0\u202f'’]+").length;
  }

  /** The proposal, without so many of its first and last words in the brackets. */
  private static String bracketed(String proposal, int first, int last) {
    int start = 0;
    for (int i = 0; i < first; i++) {
      int space = proposal.indexOf(' ', start);
      start = space < 0 ? start : space + 1;
    }
    int end = proposal.length();
    for (int i = 0; i < last; i++) {
      int space = proposal.lastIndexOf(' ', end - 1);
      end = space <= start ? end : space;
    }
    return proposal.substring(0, start)
        + "["
        + proposal.substring(start, end)
        + "]"
        + proposal.substring(end);
  }

  private static String withoutLast(String words, int count) {
    String left = words;
    for (int i = 0; i < count; i++) {
      left = left.replaceFirst("[^\\s'’]+['’\\s]*$", "");
    }
    return left;
  }

  private static String withoutFirst(String words, int count) {
    String left = words;
    for (int i = 0; i < count; i++) {
      left = left.replaceFirst("^[\\s,]*[^\\s.,]+", "");
    }
    return left;
  }
}
