package io.briefing.benchmark;

import java.io.IOException;

/** Runs what the parameter {@code benchmark} names: {@code builds}, or benchmarks of JMH. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * @param args {@code builds} for {@link Builds whole builds}; otherwise what JMH takes: a regular
   *     expression that names benchmarks, and its options
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 1 && args[0].equals("builds")) {
      Builds.run();
    } else {
      org.openjdk.jmh.Main.main(args);
    }
  }
}
