package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.ClaimLink;
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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one slip behind many claims whose words name no quantity: they are read as another language
 * than they are written in, because {@code lang} says so or is missing.
 */
record OtherLanguage(Article article, Language language, Evaluator evaluator) {

  /** One alone may just say nothing. */
  private static final int LEAST = 2;

  /** So many are tried: what explains them explains the others. */
  private static final int MOST = 20;

  /** The slip itself in the place of what follows from it; the findings as they are if none is. */
  List<Finding> instead(List<CheckedClaim> claims, List<Finding> findings) {
    List<ClaimLink> unread =
        claims.stream()
            .filter(claim -> isUnread(claim.claim()))
            .filter(claim -> claim.findings().stream().anyMatch(Rule.NO_QUANTITY::isOf))
            .map(claim -> claim.claim().link())
            .limit(MOST)
            .toList();
    boolean many = unread.size() >= LEAST && 2 * unread.size() > Math.min(claims.size(), MOST);
    Optional<String> meant = many ? meant(unread) : Optional.empty();
    if (meant.isEmpty()) {
      return findings;
    }
    List<Finding> all = new ArrayList<>(findings);
    all.removeIf(Rule.NO_QUANTITY::isOf);
    all.add(finding(unread.size(), meant.get()));
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
  private Optional<String> meant(List<ClaimLink> unread) {
    String best = null;
    long most = 0;
    boolean several = false;
    for (String tag : Language.supported()) {
      boolean other = tag.indexOf('-') < 0 && !language.base().equals(tag);
      List<Claim> read = other ? read(unread, Language.of(tag).orElseThrow()) : List.of();
      boolean all = other && read.stream().noneMatch(OtherLanguage::isUnread);
      long held =
          all ? read.stream().filter(claim -> Judgements.of(claim).verdict().passes()).count() : 0;
      several = held < most ? several : held == most && held > 0;
      best = held > most ? tag : best;
      most = Math.max(most, held);
    }
    return several ? Optional.empty() : Optional.ofNullable(best);
  }

  private List<Claim> read(List<ClaimLink> links, Language other) {
    ClaimReader reader = new ClaimReader(other, evaluator, new Columns(article, other)::measures);
    Map<Passage, List<Phrase>> phrases = new IdentityHashMap<>();
    return links.stream()
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
