package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.Passage;
import io.briefing.article.Span;
import io.briefing.article.Yaml;
import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Reading;
import io.briefing.formula.Evaluator;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.verdict.Judgements;
import io.briefing.verdict.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one slip behind many claims whose words name no quantity: they are read as another language
 * than they are written in, because {@code lang} says so or is missing.
 */
record OtherLanguage(Article article, Language language, Evaluator evaluator) {

  /** One alone may just say nothing. */
  private static final int LEAST = 2;

  /** So many are tried in each language: the one that explains them explains the others. */
  private static final int MOST = 20;

  /** The slip itself in the place of what follows from it; the findings as they are if none is. */
  List<Finding> instead(List<CheckedClaim> claims, List<Finding> findings) {
    List<CheckedClaim> unread =
        claims.stream()
            .filter(claim -> isUnread(claim.claim()))
            .filter(claim -> claim.findings().stream().anyMatch(Rule.NO_QUANTITY::isOf))
            .toList();
    boolean many = unread.size() >= LEAST && 2 * unread.size() > claims.size();
    return many
        ? meant(unread.subList(0, Math.min(unread.size(), MOST)))
            .map(other -> instead(unread, findings, other))
            .orElse(findings)
        : findings;
  }

  /** A claim that names no quantity in the other language either keeps what is said of it. */
  private List<Finding> instead(List<CheckedClaim> unread, List<Finding> findings, Language other) {
    Set<Finding> explained = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Claim> read = read(unread, other);
    int count = 0;
    for (int i = 0; i < read.size(); i++) {
      if (!isUnread(read.get(i))) {
        unread.get(i).findings().stream().filter(Rule.NO_QUANTITY::isOf).forEach(explained::add);
        count++;
      }
    }
    List<Finding> all = new ArrayList<>(findings);
    all.removeIf(explained::contains);
    all.add(finding(count, other.tag()));
    return all;
  }

  private Finding finding(int unread, String meant) {
    Optional<Yaml.Text> lang = article.frontMatter().lang();
    return Rule.OTHER_LANGUAGE.at(
        article.source(),
        lang.map(Yaml.Text::span).orElse(Span.at(article.frontMatter().root().span().start())),
        unread
            + " claims name no quantity when they are read as \""
            + language.tag()
            + "\", but do as \""
            + meant
            + "\"",
        "write lang: " + meant);
  }

  /** The one language in which all of them name a quantity, and most are true. */
  private Optional<Language> meant(List<CheckedClaim> unread) {
    Language best = null;
    long most = unread.size() / 2;
    boolean several = false;
    for (String tag : Language.supported()) {
      if (tag.indexOf('-') < 0 && !language.base().equals(tag)) {
        Language other = Language.of(tag).orElseThrow();
        long held = held(read(unread, other));
        several = held == most ? best != null : several && held < most;
        best = held > most ? other : best;
        most = Math.max(most, held);
      }
    }
    return several ? Optional.empty() : Optional.ofNullable(best);
  }

  /** How many are true; none if one of them names no quantity. */
  private static long held(List<Claim> read) {
    return read.stream().anyMatch(OtherLanguage::isUnread)
        ? 0
        : read.stream().filter(claim -> Judgements.of(claim).verdict().passes()).count();
  }

  private List<Claim> read(List<CheckedClaim> claims, Language other) {
    ClaimReader reader = new ClaimReader(other, evaluator, new Columns(article, other)::measures);
    Map<Passage, List<Phrase>> phrases = new IdentityHashMap<>();
    return claims.stream()
        .map(claim -> claim.claim().link())
        .map(
            link ->
                reader.read(
                    link,
                    phrases.computeIfAbsent(
                        link.passage(), passage -> PhraseReader.read(passage.text(), other))))
        .toList();
  }

  private static boolean isUnread(Claim claim) {
    return claim.reading() instanceof Reading.Unreadable;
  }
}
