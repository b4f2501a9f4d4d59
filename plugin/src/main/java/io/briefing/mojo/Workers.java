package io.briefing.mojo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

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

  /**
   * Takes values through four steps: many are checked and printed at the same time, while they are
   * entered and collected here, one by one and in their order. Only so many are under way at once,
   * and none when this ends, whether well or with what a step throws.
   *
   * @param mostAtOnce more than there are threads, or some are idle
   * @param enter what only shows when values are held against those before
   */
  <A, B, C, D> void walk(
      List<A> values,
      int mostAtOnce,
      Function<A, B> check,
      Function<B, C> enter,
      Function<C, D> print,
      Consumer<D> collect) {
    Iterator<A> left = values.iterator();
    Deque<Future<B>> checked = new ArrayDeque<>();
    Deque<Future<D>> printed = new ArrayDeque<>();
    try {
      while (left.hasNext() || !checked.isEmpty() || !printed.isEmpty()) {
        if (left.hasNext() && checked.size() + printed.size() < mostAtOnce) {
          A value = left.next();
          checked.add(threads.submit(() -> check.apply(value)));
        } else if (checked.isEmpty() || !printed.isEmpty() && printed.peek().isDone()) {
          collect.accept(result(printed.poll()));
        } else {
          C entered = enter.apply(result(checked.poll()));
          printed.add(threads.submit(() -> print.apply(entered)));
        }
      }
    } finally {
      Stream.concat(checked.stream(), printed.stream()).forEach(Workers::finish);
    }
  }

  private static <T> T result(Future<T> done) {
    try {
      return done.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the build was interrupted", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  /** Waits for what nobody asks for any more: it may be writing a file. */
  private static void finish(Future<?> late) {
    try {
      late.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      // What stands in the way of several articles is told once.
    }
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
