package io.briefing.article;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs what may take too long or recur too deep in a thread of its own, with a deadline and a stack
 * of known size: how deep a text may be does not depend on who calls.
 */
final class Errand {

  /**
   * The deadline, in time of the processor: a machine that is busy with other things refuses no
   * text. The slowest text within the limits takes a fraction of it, so that no text is read on one
   * machine and refused on another.
   */
  static final int SECONDS = 20;

  /** So many times the deadline by the clock is too long, whatever the processor did. */
  private static final int PATIENCE = 15;

  /** Bytes of stack. */
  static final int STACK = 64 << 20;

  private Errand() {}

  /**
   * Runs an errand to its end.
   *
   * @return nothing if it reached the deadline or overflowed its stack
   */
  static <T> Optional<T> run(Callable<T> errand) {
    return run(errand, SECONDS);
  }

  static <T> Optional<T> run(Callable<T> errand, int seconds) {
    FutureTask<T> task = new FutureTask<>(errand);
    Thread thread = new Thread(null, task, "briefing-prose", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      for (int waited = 1; waited <= seconds * PATIENCE; waited++) {
        Optional<T> result = within(1, task);
        if (result.isPresent() || spent(thread, waited) >= seconds) {
          return result;
        }
      }
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StackOverflowError) {
        return Optional.empty();
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      task.cancel(true);
    }
  }

  private static <T> Optional<T> within(int seconds, FutureTask<T> task)
      throws InterruptedException, ExecutionException {
    try {
      return Optional.of(task.get(seconds, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    }
  }

  /** The seconds that the processor spent on a thread; those of the clock where nobody counts. */
  private static long spent(Thread thread, int clock) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    boolean counts = threads.isThreadCpuTimeSupported();
    return spent(counts ? threads.getThreadCpuTime(thread.getId()) : -1, clock);
  }

  /**
   * @param nanoseconds of the processor; negative where the counting is switched off
   * @param clock seconds
   */
  static long spent(long nanoseconds, int clock) {
    return nanoseconds < 0 ? clock : TimeUnit.NANOSECONDS.toSeconds(nanoseconds);
  }
}
