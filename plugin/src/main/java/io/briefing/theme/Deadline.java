package io.briefing.theme;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits for work that may never end. The work is done in a thread of its own: when time is up it is
 * interrupted and no longer waited for, whether it heeds the interrupt or not. One that does not
 * goes on until it ends or the program does, which it does not hold up.
 */
final class Deadline {

  private Deadline() {}

  /**
   * What {@code work} gives or throws.
   *
   * @throws TimeoutException if it did not end within {@code seconds}
   * @throws InterruptedException if whoever waits here is interrupted; so is the work
   */
  static <T> T within(int seconds, Supplier<T> work) throws TimeoutException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread worker = new Thread(task, "briefing-deadline");
    worker.setDaemon(true);
    worker.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      // A supplier throws nothing that is checked.
      throw (RuntimeException) e.getCause();
    } finally {
      task.cancel(true);
    }
  }
}
