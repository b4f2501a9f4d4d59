package io.briefing.mojo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Threads that do the same to many values. What comes of it does not depend on how many there are:
 * results stand in the order of the values, and of several failures the first in that order counts.
 */
final class Workers implements AutoCloseable {

  private final ExecutorService threads;

  Workers(int count) {
    threads =
        Executors.newFixedThreadPool(
            count,
            work -> {
              Thread thread = new Thread(work, "briefing");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Applies a step to every value, and waits until all are done. */
  <T, R> List<R> each(List<T> values, Function<T, R> step) {
    try {
      List<R> results = new ArrayList<>();
      for (Future<R> done :
          threads.invokeAll(values.stream().map(value -> work(value, step)).toList())) {
        results.add(done.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the build was interrupted", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static <T, R> Callable<R> work(T value, Function<T, R> step) {
    return () -> step.apply(value);
  }

  /** A step throws nothing that is checked. */
  private static RuntimeException failure(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
