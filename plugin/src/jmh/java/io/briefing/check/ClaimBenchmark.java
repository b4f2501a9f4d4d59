package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.ArticleReader;
import io.briefing.article.ClaimLink;
import io.briefing.article.Source;
import io.briefing.article.Yaml;
import io.briefing.benchmark.SampleArticle;
import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.figure.FigureReader;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.formula.Evaluator;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.verdict.Judgements;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many claims are judged in a second, over the eight claims of a sample article.
 *
 * <ul>
 *   <li>{@code evaluated}: the formula is read and computed, nothing else.
 *   <li>{@code judged}: formula and words have been read; the formula is computed and the verdict
 *       found. This is the figure to quote.
 *   <li>{@code read}: everything, from the text of the formula and the words of the claim.
 *   <li>{@code checked}: the whole article, from its text on, in articles.
 * </ul>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class ClaimBenchmark {

  private static final int CLAIMS = 8;

  private Source source;
  private Evaluator evaluator;
  private ClaimReader reader;
  private List<ClaimLink> links;
  private List<List<Phrase>> around;
  private List<Claim> claims;

  @Setup
  public void prepare() {
    source = new Source("sample.md", SampleArticle.text(0));
    Article article = ArticleReader.read(source);
    Optional<Period> period =
        article.frontMatter().period().map(Yaml.Text::value).flatMap(Period::parse);
    Context context = new Context(period, article.frontMatter().date());
    evaluator = new Evaluator(FigureReader.read(article), context);
    reader =
        new ClaimReader(
            Language.ENGLISH, evaluator, new Columns(article, Language.ENGLISH)::measures);
    links = article.prose().claims();
    around =
        links.stream()
            .map(link -> PhraseReader.read(link.passage().text(), Language.ENGLISH))
            .toList();
    claims = IntStream.range(0, CLAIMS).mapToObj(this::claim).toList();
    for (Claim claim : claims) {
      if (!Judgements.of(claim).verdict().passes()) {
        throw new IllegalStateException(claim.words() + " does not hold");
      }
    }
  }

  private Claim claim(int i) {
    return reader.read(links.get(i), around.get(i));
  }

  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void evaluated(Blackhole judged) {
    for (ClaimLink link : links) {
      judged.consume(evaluator.evaluate(link.formula()));
    }
  }

  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void judged(Blackhole judged) {
    for (Claim claim : claims) {
      judged.consume(evaluator.evaluate(claim.expression().orElseThrow()));
      judged.consume(Judgements.of(claim));
    }
  }

  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void read(Blackhole judged) {
    for (int i = 0; i < CLAIMS; i++) {
      judged.consume(Judgements.of(claim(i)));
    }
  }

  @Benchmark
  public CheckedArticle checked() {
    return new Checker(Language.ENGLISH).check(ArticleReader.read(source));
  }
}
