package io.briefing.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a finished process took.
 *
 * @param cpuMillis of all its threads, as the system last gave it before the end: some hundredths
 *     of a second short
 * @param memoryKilobytes the most that was resident; 0 where the system does not tell (it does on
 *     Linux)
 */
record Measured(int exit, long wallMillis, long cpuMillis, long memoryKilobytes) {

  private static final int LOOK_EVERY_MILLIS = 20;

  /** Runs a command to its end; what it prints goes to {@code build.log}. */
  static Measured process(List<String> command, Path folder, String jvmOptions)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("MAVEN_OPTS", jvmOptions);
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("build.log").toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    long cpu = 0;
    long memory = 0;
    do {
      cpu = Math.max(cpu, process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L));
      memory = Math.max(memory, resident(process.pid()));
    } while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
    long wall = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return new Measured(process.exitValue(), wall, cpu, memory);
  }

  private static long resident(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // the process has ended, or the system keeps no such file
    }
  }
}
