package org.photonbench.device.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.photonbench.device.DeviceException;

class CommandQueueTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private final CommandQueue queue = new CommandQueue("test");
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch gate = new CountDownLatch(1);

  /** Occupies the thread until the gate opens, so that what follows waits in the queue. */
  private CompletableFuture<Void> occupy() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Void> result =
        queue.submit(
            this,
            Priority.COMMAND,
            "slow",
            () -> {
              begun.countDown();
              await(gate);
              done.add("slow");
              return null;
            });
    assertTrue(begun.await(20, TimeUnit.SECONDS));
    return result;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private CompletableFuture<Void> note(Object owner, Priority priority, String name) {
    return queue.submit(
        owner,
        priority,
        name,
        () -> {
          done.add(name);
          return null;
        });
  }

  @AfterEach
  void close() {
    gate.countDown();
    queue.close();
  }

  @Test
  void stopOvertakesMovesAndPolls() throws Exception {
    occupy();
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      all.add(note(this, Priority.POLL, "poll " + i));
    }
    all.add(note(this, Priority.PROGRESS, "progress"));
    all.add(note(this, Priority.COMMAND, "move"));
    all.add(note(this, Priority.SAFETY, "stop"));
    all.add(note(this, Priority.SAFETY, "make safe"));
    gate.countDown();
    for (CompletableFuture<Void> each : all) {
      each.get(20, TimeUnit.SECONDS);
    }
    assertEquals(
        List.of("slow", "stop", "make safe", "move", "progress", "poll 0"), done.subList(0, 6));
    assertEquals(55, done.size());
    assertEquals("poll 49", done.getLast());
  }

  @Test
  void equalPollsOfOneOwnerAreMerged() throws Exception {
    occupy();
    CompletableFuture<Void> first = note(this, Priority.POLL, "position");
    assertSame(first, note(this, Priority.POLL, "position"));
    assertFalse(first == note("other", Priority.POLL, "position"));
    assertFalse(first == note(this, Priority.POLL, "velocity"));
    assertFalse(
        note(this, Priority.COMMAND, "move") == note(this, Priority.COMMAND, "move"),
        "two equal commands are two commands");
    gate.countDown();
    queue.call(this, Priority.POLL, "end", LONG, () -> done.add("end"));
    assertEquals(List.of("slow", "move", "move", "position", "position", "velocity", "end"), done);
  }

  @Test
  void dropTakesTheCommandsOfOneOwnerOnly() throws Exception {
    occupy();
    CompletableFuture<Void> mine = note(this, Priority.COMMAND, "my move");
    CompletableFuture<Void> progress = note(this, Priority.PROGRESS, "my progress");
    note("other", Priority.COMMAND, "other's move");
    note(this, Priority.SAFETY, "my stop");
    assertEquals(2, queue.drop(this));
    gate.countDown();
    queue.call(this, Priority.POLL, "end", LONG, () -> done.add("end"));
    assertEquals(List.of("slow", "my stop", "other's move", "end"), done);
    for (CompletableFuture<Void> dropped : List.of(mine, progress)) {
      ExecutionException e = assertThrows(ExecutionException.class, dropped::get);
      assertTrue(
          e.getCause() instanceof DeviceException stopped
              && stopped.reason() == DeviceException.Reason.STOPPED);
    }
  }

  @Test
  void aCallThatTimedOutIsNotBegunAnyMore() throws Exception {
    occupy();
    assertThrows(
        QueueTimeoutException.class,
        () ->
            queue.call(
                this, Priority.COMMAND, "move", Duration.ofMillis(50), () -> done.add("move")));
    gate.countDown();
    queue.call(this, Priority.POLL, "end", LONG, () -> done.add("end"));
    assertEquals(List.of("slow", "end"), done);
  }

  @Test
  void failuresReachTheirCallerAndNobodyElse() throws Exception {
    assertThrows(
        IOException.class,
        () ->
            queue.call(
                this,
                Priority.COMMAND,
                "broken",
                LONG,
                () -> {
                  throw new IOException("broken");
                }));
    assertThrows(
        IllegalStateException.class,
        () ->
            queue.call(
                this,
                Priority.COMMAND,
                "wrong",
                LONG,
                () -> {
                  throw new IllegalStateException("wrong");
                }));
    assertEquals(7, queue.call(this, Priority.COMMAND, "sound", LONG, () -> 7));
  }

  @Test
  void anErrorDoesNotEndTheQueue() throws Exception {
    assertThrows(
        StackOverflowError.class,
        () ->
            queue.call(
                this,
                Priority.COMMAND,
                "endless",
                LONG,
                () -> {
                  throw new StackOverflowError();
                }));
    assertEquals(7, queue.call(this, Priority.COMMAND, "sound", LONG, () -> 7));
  }

  @Test
  void whoIsInterruptedTakesNoMergedPollFromOthers() throws Exception {
    occupy();
    CompletableFuture<Void> other = note(this, Priority.POLL, "position");
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    Thread asking =
        Thread.ofVirtual()
            .start(() -> {
              try {
                queue.call(this, Priority.POLL, "position", LONG, () -> null);
                thrown.complete(null);
              } catch (IOException | DeviceException | RuntimeException e) {
                thrown.complete(e);
              }
            });
    asking.interrupt();
    assertTrue(
        thrown.get(20, TimeUnit.SECONDS) instanceof DeviceException stopped
            && stopped.reason() == DeviceException.Reason.STOPPED);
    gate.countDown();
    other.get(20, TimeUnit.SECONDS);
    assertEquals(List.of("slow", "position"), done);
  }

  @Test
  void anExchangeWithinAnExchangeIsDoneAtOnce() throws Exception {
    int value =
        queue.call(
            this,
            Priority.COMMAND,
            "outer",
            LONG,
            () -> {
              try {
                return queue.call(this, Priority.COMMAND, "inner", LONG, () -> 5);
              } catch (RuntimeException e) {
                return -1;
              }
            });
    assertEquals(5, value);
  }

  @Test
  void closingFailsWhatWaitsAndWhatComes() throws Exception {
    occupy();
    CompletableFuture<Void> waiting = note(this, Priority.COMMAND, "move");
    Thread closing = Thread.ofVirtual().start(queue::close);
    ExecutionException e = assertThrows(ExecutionException.class, waiting::get);
    assertTrue(e.getCause() instanceof IOException);
    gate.countDown();
    closing.join();
    assertTrue(note(this, Priority.SAFETY, "stop").isCompletedExceptionally());
    assertEquals(List.of("slow"), done);
  }

  @Test
  void oneConnectionIsSharedUntilTheLastLetsGo() throws Exception {
    ConnectionPool pool = new ConnectionPool();
    AtomicInteger opened = new AtomicInteger();
    AtomicInteger closed = new AtomicInteger();
    ConnectionPool.Opener<Wire> opener =
        () -> {
          opened.incrementAndGet();
          return new Wire(closed);
        };
    ConnectionPool.Lease<Wire> first = pool.acquire("a", Wire.class, opener);
    ConnectionPool.Lease<Wire> second = pool.acquire("a", Wire.class, opener);
    assertSame(first.queue(), second.queue());
    assertSame(first.connection(), second.connection());
    assertEquals(1, opened.get());
    first.close();
    first.close();
    assertEquals(0, closed.get(), "a second close of one lease counts once");
    assertEquals(1, second.queue().call(this, Priority.POLL, "still", LONG, () -> 1));
    second.close();
    assertEquals(1, closed.get());
    ConnectionPool.Lease<Wire> third = pool.acquire("a", Wire.class, opener);
    assertEquals(2, opened.get());
    third.abandon();
    assertEquals(2, closed.get());
    try (ConnectionPool.Lease<Wire> fourth = pool.acquire("a", Wire.class, opener)) {
      assertEquals(3, opened.get(), "an abandoned connection is not given out again");
      assertEquals(2, fourth.queue().call(this, Priority.POLL, "new", LONG, () -> 2));
    }
  }

  private record Wire(AtomicInteger closed) implements Closeable {
    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }
}
