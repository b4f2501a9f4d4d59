package io.briefing.render;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts the thread that made it when time is up, unless it is closed before. Closing waits for
 * an interrupt under way and takes it back, so that it never hits what comes after.
 */
final class Deadline implements AutoCloseable {

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread worker = Thread.currentThread();
  private final Thread watch;
  private volatile boolean passed;

  private Deadline(int seconds) {
    watch = new Thread(() -> await(seconds), "briefing-deadline");
    watch.setDaemon(true);
    watch.start();
  }

  static Deadline in(int seconds) {
    return new Deadline(seconds);
  }

  private void await(int seconds) {
    try {
      if (!done.await(seconds, TimeUnit.SECONDS)) {
        passed = true;
        worker.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean passed() {
    return passed;
  }

  @Override
  public void close() {
    done.countDown();
    boolean interrupted = Thread.interrupted() && !passed;
    while (watch.isAlive()) {
      try {
        watch.join();
      } catch (InterruptedException e) {
        interrupted |= !passed;
      }
    }
    if (passed) {
      Thread.interrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
