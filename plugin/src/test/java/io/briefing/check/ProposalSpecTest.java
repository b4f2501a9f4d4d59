package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.claim.Reading;
import io.briefing.phrase.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is proposed for a claim that fails is true: put into the article, it passes. Taken over
 * every claim of the pages under {@code spec/claim} and {@code spec/verdict}.
 */
class ProposalSpecTest {

  /** Of a hundred contradicted claims at least this many get a proposal. */
  private static final int MOST = 95;

  @Test
  void everyProposalPassesInItsArticle() throws IOException {
    List<String> untrue = new ArrayList<>();
    for (VerdictPage.Row row : rows()) {
      CheckedClaim claim = check(row.article());
      Optional<String> proposal = proposal(row, claim);
      if (proposal.isPresent() && !passes(row, claim, proposal.get())) {
        untrue.add(row.lang() + " " + row + ": " + proposal.get());
      }
    }
    assertThat(untrue).isEmpty();
  }

  @Test
  void nearlyEveryContradictedClaimGetsAProposal() throws IOException {
    List<String> without = new ArrayList<>();
    int contradicted = 0;
    for (VerdictPage.Row row : rows()) {
      CheckedClaim claim = check(row.article());
      if (claim.verdict() == Verdict.INCONSISTENT) {
        contradicted++;
        if (proposal(row, claim).isEmpty()) {
          without.add(row.lang() + " " + row + ": " + claim.hints());
        }
      }
    }
    assertThat(contradicted).isGreaterThan(100);
    assertThat(without.size() * 100)
        .as("without a proposal: " + String.join("\n", without))
        .isLessThanOrEqualTo(contradicted * (100 - MOST));
  }

  private static List<VerdictPage.Row> rows() throws IOException {
    Stream<VerdictPage.Row> kinds =
        KindSpecTest.pages().stream().flatMap(page -> VerdictPage.kind(page).stream());
    Stream<VerdictPage.Row> stories =
        Stream.of("en", "fr").flatMap(lang -> VerdictPage.rows(lang).stream());
    return Stream.concat(kinds, stories).toList();
  }

  private static CheckedClaim check(String article) {
    return VerdictPage.check(article).claims().get(0);
  }

  /** What stands in the quotation marks of the hint. */
  private static Optional<String> proposal(VerdictPage.Row row, CheckedClaim claim) {
    Terms terms = Terms.in(Language.of(row.lang()).orElseThrow());
    String[] around = terms.say("hint.wording", "\0").split("\0", -1);
    return claim.hints().stream()
        .filter(hint -> hint.startsWith(around[0]) && hint.endsWith(around[1]))
        .map(hint -> hint.substring(around[0].length(), hint.length() - around[1].length()))
        .findFirst();
  }

  /** In the place of the phrase, of its verb and the phrase, or of all the claim's words. */
  private static boolean passes(VerdictPage.Row row, CheckedClaim claim, String proposal) {
    String words = claim.claim().words();
    List<String> candidates = new ArrayList<>(List.of(proposal));
    Phrase judged = judged(claim.claim().reading());
    if (judged != null) {
      for (int start : starts(claim, judged, Language.of(row.lang()).orElseThrow())) {
        candidates.add(words.substring(0, start) + proposal + words.substring(judged.end()));
      }
    }
    return candidates.stream()
        .anyMatch(text -> check(row.saying(text).article()).verdict().passes());
  }

  private static List<Integer> starts(CheckedClaim claim, Phrase judged, Language language) {
    Stream<Integer> verbs =
        PhraseReader.read(claim.claim().words().substring(0, judged.start()), language).stream()
            .map(Phrase::start);
    return Stream.concat(Stream.of(judged.start()), verbs).toList();
  }

  private static Phrase judged(Reading reading) {
    return reading instanceof Reading.Says says
        ? says.phrase()
        : reading instanceof Reading.Differs differs ? differs.phrase() : null;
  }
}
