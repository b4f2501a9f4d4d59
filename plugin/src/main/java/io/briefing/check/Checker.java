package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.ClaimLink;
import io.briefing.article.Finding;
import io.briefing.article.FrontMatter;
import io.briefing.article.Passage;
import io.briefing.article.Yaml;
import io.briefing.chart.ChartReader;
import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.diagnosis.Diagnosis;
import io.briefing.diagnosis.Explanation;
import io.briefing.diagnosis.OpenClaims;
import io.briefing.diagnosis.Rewording;
import io.briefing.diagnosis.TrailWriter;
import io.briefing.diagnosis.Written;
import io.briefing.figure.FigureReader;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import io.briefing.figure.PeriodReader;
import io.briefing.formula.Context;
import io.briefing.formula.Evaluator;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.table.Tables;
import io.briefing.verdict.Judge;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import io.briefing.warning.Warnings;
import io.briefing.wording.OtherWords;
import io.briefing.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks articles.
 *
 * <p>The walk of one article:
 *
 * <ol>
 *   <li>The {@link Article} has been read: front matter, prose, and links with a formula.
 *   <li>Its {@link Figures} are read from the front matter and the files it uses; the {@link Phrase
 *       phrases} that name quantities are read from its prose.
 *   <li>A {@link ClaimReader} pairs the words of each claim with what its formula comes to.
 *   <li>{@link Judge} gives the verdict; {@link ClaimChecker} explains it. Where a claim fails,
 *       {@link Rewording} proposes words that would be true and {@link Diagnosis} the likeliest
 *       slip.
 *   <li>{@link Tables} adds up the tables, {@link Coverage} counts the numbers that rest on
 *       nothing.
 *   <li>{@link Relations} checks what must hold between figures, {@link Screening} looks them over,
 *       {@link Wholes} looks for parts above their whole.
 *   <li>{@link ChartReader} finds the numbers of the charts.
 *   <li>All findings are put in one list, the worst first.
 * </ol>
 *
 * Every call stands alone: the same article gives the same result, and nothing is kept. What only
 * shows between articles, the {@link Ledger} finds at the end.
 */
public final class Checker {

  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::level)
          .thenComparing(finding -> finding.source().path())
          .thenComparing(finding -> finding.span().start());

  private final Language fallback;

  /**
   * @param fallback the language of an article that names none
   */
  public Checker(Language fallback) {
    this.fallback = fallback;
  }

  /** Checks an article that has all its figures in its front matter. */
  public CheckedArticle check(Article article) {
    return check(article, FigureReader.read(article));
  }

  /**
   * Checks an article with the figure files it uses.
   *
   * @param file the article on disk, to which used files are relative
   * @param project the directory no used file may lie outside of
   */
  public CheckedArticle check(Article article, Path file, Path project) {
    return check(article, file, project, project);
  }

  /**
   * Checks an article of a module with the figure files it uses.
   *
   * @param project the module, to which shown paths are relative
   * @param reactor the directory no used file may lie outside of
   */
  public CheckedArticle check(Article article, Path file, Path project, Path reactor) {
    return check(article, FigureReader.read(article, file, project, reactor));
  }

  private CheckedArticle check(Article article, Figures figures) {
    Optional<Yaml.Text> lang = article.frontMatter().lang();
    Optional<Language> known = lang.map(Yaml.Text::value).flatMap(Language::of);
    Context context = context(article.frontMatter());
    Grounds grounds =
        new Grounds(
            article, known.orElse(fallback), figures, context, new Evaluator(figures, context));

    boolean readable = lang.isEmpty() || known.isPresent();
    Words words = readable ? words(grounds) : Words.unread(grounds, lang.get());
    List<Finding> findings = new ArrayList<>(article.findings());
    Agreeing agreeing = new Agreeing(figures, context);
    Coverage coverage =
        Coverage.of(
            article,
            words.phrases(),
            words.claims(),
            grounds.language(),
            Excuse.of(article, findings),
            words.tables().footed(),
            agreeing);
    Relations.Checked relations = relations(grounds);
    ChartReader.Charts charts = ChartReader.read(article, figures, grounds.evaluator(), context);

    findings.addAll(new MissingEquals(figures, agreeing, grounds.language()).in(article));
    findings.addAll(figures.findings());
    findings.addAll(grounds.evaluator().findings());
    findings.addAll(Screening.findings(figures.all(), grounds.language()));
    findings.addAll(Wholes.findings(article, words.claims(), figures, context, grounds.language()));
    findings.addAll(relations.findings());
    findings.addAll(charts.findings());
    findings.addAll(KeyFigures.of(article, figures, context.period()).findings());
    findings.addAll(words.findings());
    return new CheckedArticle(
        article,
        grounds.language(),
        figures,
        words.claims(),
        relations.relations(),
        coverage,
        words.tables().sums(),
        words.tables().layout(),
        charts.charts(),
        worstFirst(Echoes.without(findings, article.frontMatter())));
  }

  /** What an article's words are held against, and how they are read. */
  private record Grounds(
      Article article, Language language, Figures figures, Context context, Evaluator evaluator) {}

  /** What an article's words say; nothing where its language cannot be read. */
  private record Words(
      Map<Passage, List<Phrase>> phrases,
      List<CheckedClaim> claims,
      Tables.Checked tables,
      List<Finding> findings) {

    static Words unread(Grounds grounds, Yaml.Text lang) {
      List<Finding> findings = new ArrayList<>();
      findings.add(unknownLanguage(grounds.article(), lang));
      for (ClaimLink link : ClaimLimits.within(grounds.article(), findings)) {
        Outcome outcome = grounds.evaluator().evaluate(link.formula());
        findings.addAll(BrokenFormulas.findings(grounds.article().source(), link, outcome));
      }
      return new Words(Map.of(), List.of(), Tables.Checked.NONE, findings);
    }
  }

  private static Words words(Grounds grounds) {
    Article article = grounds.article();
    List<Finding> findings = new ArrayList<>();
    Map<Passage, List<Phrase>> phrases = phrases(article, grounds.language());
    List<ClaimLink> links = ClaimLimits.within(article, findings);
    ClaimReader reader =
        new ClaimReader(
            grounds.language(),
            grounds.evaluator(),
            new Columns(article, grounds.language())::measures);
    List<CheckedClaim> claims = claims(links, phrases, grounds, reader);
    new StalePeriod(article, grounds.figures(), grounds.context(), reader, phrases)
        .among(claims)
        .ifPresent(findings::add);
    Tables.Checked tables = Tables.check(article, grounds.language(), phrases, written(claims));
    claims.forEach(claim -> findings.addAll(claim.findings()));
    findings.addAll(tables.findings());
    OtherLanguage language = new OtherLanguage(article, grounds.language(), grounds.evaluator());
    return new Words(phrases, claims, tables, language.instead(claims, findings));
  }

  private static Context context(FrontMatter frontMatter) {
    Optional<Period> period = frontMatter.period().map(Yaml.Text::value).map(Checker::period);
    return new Context(period, frontMatter.date());
  }

  /** One that is written otherwise is reported, and read as it is meant. */
  private static Period period(String text) {
    return Period.parse(text)
        .or(() -> PeriodReader.meant(text))
        .orElseGet(() -> Period.named(text));
  }

  private static Map<Passage, List<Phrase>> phrases(Article article, Language language) {
    Map<Passage, List<Phrase>> phrases = new IdentityHashMap<>();
    for (Passage passage : article.prose().passages()) {
      phrases.put(passage, PhraseReader.read(passage.text(), language));
    }
    return phrases;
  }

  private static List<CheckedClaim> claims(
      List<ClaimLink> links,
      Map<Passage, List<Phrase>> phrases,
      Grounds grounds,
      ClaimReader reader) {
    Article article = grounds.article();
    Language language = grounds.language();
    Figures figures = grounds.figures();
    Context context = grounds.context();
    Terms terms = Terms.in(language);
    Wording wording = Wording.in(language);
    Written writing = new Written(wording, terms);
    Rewording rewording = new Rewording(reader, language, wording, terms);
    ClaimChecker checker =
        new ClaimChecker(
            article.source(),
            new TrailWriter(figures, context, wording, terms),
            new Explanation(terms, wording),
            new Explanation(Terms.in(Language.ENGLISH), wording),
            writing,
            rewording,
            new Diagnosis(reader, figures, context, wording, terms),
            new OpenClaims(rewording, writing, OtherWords.in(language)),
            new Warnings(article, figures, context, language, terms));
    List<CheckedClaim> checked = new ArrayList<>();
    for (ClaimLink link : links) {
      List<Phrase> around = phrases.getOrDefault(link.passage(), List.of());
      Claim read = reader.read(link, around);
      int before = checked.size() - 1;
      Claim claim = before < 0 ? read : read.behind(checked.get(before).claim());
      checked.add(checker.check(claim, around, checked));
    }
    return checked;
  }

  /** What is written into cells without words of their own. */
  private static Map<Passage, String> written(List<CheckedClaim> claims) {
    Map<Passage, String> written = new HashMap<>();
    for (CheckedClaim claim : claims) {
      Passage passage = claim.claim().link().passage();
      if (claim.written().isPresent() && passage.visible().isBlank()) {
        written.put(passage, claim.written().get());
      }
    }
    return written;
  }

  private static Relations.Checked relations(Grounds grounds) {
    FrontMatter frontMatter = grounds.article().frontMatter();
    return new Relations(
            grounds.article(),
            grounds.figures(),
            grounds.context(),
            Wording.in(grounds.language()),
            Terms.in(grounds.language()),
            Terms.in(Language.ENGLISH))
        .check(frontMatter.checks().map(Yaml.Sequence::items).orElse(List.of()));
  }

  private static Finding unknownLanguage(Article article, Yaml.Text lang) {
    return Rule.UNKNOWN_LANGUAGE.at(
        article.source(),
        lang.span(),
        "the language \"" + lang.value() + "\" cannot be read yet, so no claim was judged",
        "languages that can be read: " + String.join(", ", Language.supported()));
  }

  private static List<Finding> worstFirst(List<Finding> findings) {
    return new LinkedHashSet<>(findings).stream().sorted(WORST_FIRST).toList();
  }
}
