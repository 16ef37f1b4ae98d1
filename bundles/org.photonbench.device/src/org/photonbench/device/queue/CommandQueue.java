package org.photonbench.device.queue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.photonbench.device.DeviceException;

/**
 * The exchanges that wait for one physical connection, done one after the other on one thread.
 * {@link Priority} decides who is next; equal polls are merged, so that a slow instrument is not
 * buried under them.
 */
public final class CommandQueue implements AutoCloseable {
  private static final Duration JOIN = Duration.ofSeconds(5);

  private static final class Entry<R> {
    final Object owner;
    final String name;
    final Exchange<R> exchange;
    final CompletableFuture<R> result = new CompletableFuture<>();

    Entry(Object owner, String name, Exchange<R> exchange) {
      this.owner = owner;
      this.name = name;
      this.exchange = exchange;
    }

    void run() {
      if (result.isDone()) {
        return; // Its caller waits no longer.
      }
      try {
        result.complete(exchange.run());
      } catch (Throwable e) {
        result.completeExceptionally(e); // Its caller gets it; the others go on.
      }
    }
  }

  private final String name;
  private final Thread thread;
  private final Map<Priority, Deque<Entry<?>>> waiting = new EnumMap<>(Priority.class);
  private boolean closed;

  /**
   * @param name connection for the name of the thread and for messages
   */
  public CommandQueue(String name) {
    this.name = name;
    for (Priority priority : Priority.values()) {
      waiting.put(priority, new ArrayDeque<>());
    }
    thread = Thread.ofPlatform().daemon().name("photonbench-device " + name).start(this::work);
  }

  /**
   * Does an exchange when its turn has come and waits for it.
   *
   * @param owner whose exchange it is, for {@link #drop}
   * @param name what it is, for messages; polls of one owner with one name are merged
   * @param limit longest wait, in the queue and for the answer
   * @throws QueueTimeoutException if the limit passed; it is then not begun any more
   * @throws DeviceException with {@link DeviceException.Reason#STOPPED} if it was dropped or its
   *     caller interrupted
   */
  public <R> R call(
      Object owner, Priority priority, String name, Duration limit, Exchange<R> exchange)
      throws IOException, DeviceException {
    if (Thread.currentThread() == thread) {
      return exchange.run(); // A conversation within a conversation.
    }
    CompletableFuture<R> result = submit(owner, priority, name, exchange);
    try {
      return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      abandon(priority, result);
      throw new QueueTimeoutException(
          "'" + name + "' was not done on " + this.name + " within " + limit.toMillis() + " ms.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      abandon(priority, result);
      throw new DeviceException(
          DeviceException.Reason.STOPPED, "'" + name + "' was interrupted while it waited.", e);
    } catch (ExecutionException e) {
      throw rethrow(e.getCause());
    }
  }

  private static void abandon(Priority priority, CompletableFuture<?> result) {
    if (priority != Priority.POLL) {
      result.cancel(false); // A merged poll may have other listeners.
    }
  }

  private static IOException rethrow(Throwable cause) throws IOException, DeviceException {
    return switch (cause) {
      case IOException e -> throw e;
      case DeviceException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> new IOException(cause);
    };
  }

  /** Puts an exchange into the queue and does not wait. */
  public <R> CompletableFuture<R> submit(
      Object owner, Priority priority, String name, Exchange<R> exchange) {
    Objects.requireNonNull(exchange);
    synchronized (waiting) {
      if (closed) {
        return CompletableFuture.failedFuture(
            new IOException("The connection " + this.name + " is closed."));
      }
      Deque<Entry<?>> line = line(priority);
      if (priority == Priority.POLL) {
        for (Entry<?> earlier : line) {
          if (earlier.owner == owner && earlier.name.equals(name)) {
            @SuppressWarnings("unchecked") // the same poll of the same owner gives the same type
            CompletableFuture<R> merged = (CompletableFuture<R>) earlier.result;
            return merged;
          }
        }
      }
      Entry<R> entry = new Entry<>(owner, name, exchange);
      line.addLast(entry);
      waiting.notifyAll();
      return entry.result;
    }
  }

  private Deque<Entry<?>> line(Priority priority) {
    return waiting.computeIfAbsent(priority, key -> new ArrayDeque<>());
  }

  /**
   * Takes all commands and questions about progress of an owner out of the queue; who waits for
   * them gets a {@link DeviceException} with {@link DeviceException.Reason#STOPPED}.
   *
   * @return how many there were
   */
  public int drop(Object owner) {
    List<Entry<?>> dropped = new ArrayList<>();
    synchronized (waiting) {
      for (Priority priority : List.of(Priority.COMMAND, Priority.PROGRESS)) {
        line(priority)
            .removeIf(entry -> {
              boolean mine = entry.owner == owner;
              if (mine) {
                dropped.add(entry);
              }
              return mine;
            });
      }
    }
    for (Entry<?> entry : dropped) {
      entry.result.completeExceptionally(
          new DeviceException(
              DeviceException.Reason.STOPPED, "'" + entry.name + "' was dropped by a stop."));
    }
    return dropped.size();
  }

  /** How many exchanges wait. */
  public int size() {
    synchronized (waiting) {
      return waiting.values().stream().mapToInt(Deque::size).sum();
    }
  }

  private void work() {
    while (true) {
      Entry<?> next;
      synchronized (waiting) {
        next = poll();
        while (next == null) {
          if (closed) {
            return;
          }
          try {
            waiting.wait();
          } catch (InterruptedException e) {
            return;
          }
          next = poll();
        }
      }
      next.run();
    }
  }

  private Entry<?> poll() {
    for (Priority priority : Priority.values()) {
      Entry<?> entry = line(priority).pollFirst();
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  /** Ends the thread after the running exchange; what waits fails. */
  @Override
  public void close() {
    List<Entry<?>> left = new ArrayList<>();
    synchronized (waiting) {
      closed = true;
      waiting.values().forEach(left::addAll);
      waiting.values().forEach(Deque::clear);
      waiting.notifyAll();
    }
    for (Entry<?> entry : left) {
      entry.result.completeExceptionally(
          new IOException("The connection " + name + " was closed."));
    }
    if (Thread.currentThread() != thread) {
      try {
        thread.join(JOIN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
