package io.briefing.article;

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
   * The deadline. The slowest text within the limits takes a fraction of it, so that no text is
   * read on one machine and refused on another.
   */
  static final int SECONDS = 20;

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
      return Optional.of(task.get(seconds, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      task.cancel(true);
      return Optional.empty();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StackOverflowError) {
        return Optional.empty();
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
