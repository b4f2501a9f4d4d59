package io.briefing.benchmark;

import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a megabyte of one piece repeated takes: under a second, whatever the piece. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
public class HostileTextBenchmark {

  private static final int SIZE = 1_000_000;

  /** A language and the piece; an underscore stands for a space. */
  @Param({
    "en|1,",
    "en|1-",
    "en|1_",
    "en|1/",
    "en|1.000,",
    "en|9",
    "en|twenty_",
    "en|more_than_",
    "en|one_in_",
    "en|between_1_and_",
    "en|from_1_to_",
    "en|million_",
    "en|half_a_",
    "en|third_",
    "en|$",
    "en|%_",
    "en|(",
    "en|(1",
    "en|rose_",
    "en|not_",
    "en|2023-",
    "en|one_dollar_and_",
    "fr|de_1_à_",
    "fr|vingt_et_",
    "fr|un_peu_plus_de_",
    "fr|deux_tiers_et_",
    "fr|1\u202f000",
    "de|zweihundertfünf",
    "de|einundzwanzig",
    "de|tausend",
    "de|legte_",
    "it|ventidue",
    "nl|tweeëntwintig"
  })
  private String piece;

  private Language language;
  private String text;

  @Setup
  public void write() {
    language = Language.of(piece.substring(0, 2)).orElseThrow();
    String repeated = piece.substring(3).replace('_', ' ');
    text = repeated.repeat(SIZE / repeated.length() + 1).substring(0, SIZE);
  }

  @Benchmark
  public List<Phrase> megabyte() {
    return PhraseReader.read(text, language);
  }
}
