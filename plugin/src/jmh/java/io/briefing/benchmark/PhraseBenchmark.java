package io.briefing.benchmark;

import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * How fast the prose of annual reports is read for its quantities. {@code bytes} are the bytes of
 * UTF-8 read per second: they must not depend on {@code characters}, the length of the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
public class PhraseBenchmark {

  @Param({"en", "fr"})
  private String lang;

  @Param({"16000", "128000", "1000000", "16000000"})
  private int characters;

  private Language language;
  private String text;
  private int size;

  /** What JMH adds up beside the calls. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public long bytes;
  }

  @Setup
  public void write() {
    language = Language.of(lang).orElseThrow();
    text = new AnnualReport(lang, 1).text(characters).substring(0, characters);
    size = text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Benchmark
  public List<Phrase> annualReport(Read read) {
    read.bytes += size;
    return PhraseReader.read(text, language);
  }
}
