package org.photonbench.device.transport.log;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The last of what went over a wire, bounded: the oldest goes first, and how much went is counted.
 * For any thread.
 */
public final class WireLog {
  /** Bytes kept by default. */
  public static final int DEFAULT_BYTES = 1 << 20;

  /** What one event takes besides its bytes. */
  private static final int EVENT_BYTES = 64;

  /** A wait is written into a transcript from this length on. */
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);

  private final int capacity;
  private final ArrayDeque<WireEvent> events = new ArrayDeque<>();
  private long kept;
  private long droppedEvents;
  private long added;

  /** A log of {@link #DEFAULT_BYTES}. */
  public WireLog() {
    this(DEFAULT_BYTES);
  }

  /**
   * A log.
   *
   * @param capacity bytes that it takes in memory at most, at least 1024
   */
  public WireLog(int capacity) {
    if (capacity < 1024) {
      throw new IllegalArgumentException("a wire log has room for 1024 bytes or more");
    }
    this.capacity = capacity;
  }

  /** Takes note of bytes, which are copied. */
  public void add(WireEvent.Direction direction, byte[] bytes, int from, int length) {
    byte[] copy = new byte[length];
    System.arraycopy(bytes, from, copy, 0, length);
    add(new WireEvent(System.nanoTime(), direction, copy));
  }

  /** Takes note of an event. */
  public synchronized void add(WireEvent event) {
    events.addLast(event);
    added++;
    kept += EVENT_BYTES + event.bytes().length;
    while (kept > capacity && events.size() > 1) {
      kept -= EVENT_BYTES + events.removeFirst().bytes().length;
      droppedEvents++;
    }
  }

  /** What is kept, oldest first. */
  public synchronized List<WireEvent> events() {
    return List.copyOf(events);
  }

  /** Events so far, with those that are not kept any more; rises with each. */
  public synchronized long count() {
    return added;
  }

  /** Events that are not kept any more. */
  public synchronized long dropped() {
    return droppedEvents;
  }

  /** Forgets everything. */
  public synchronized void clear() {
    events.clear();
    kept = 0;
    droppedEvents = 0;
  }

  /**
   * The log in the form in which it can be replayed: what was sent before anything came back is one
   * exchange.
   */
  public Transcript transcript() {
    List<WireEvent> all;
    long dropped;
    synchronized (this) {
      all = List.copyOf(events);
      dropped = droppedEvents;
    }
    List<TranscriptEntry> entries = new ArrayList<>();
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    long last = all.isEmpty() ? 0 : all.getFirst().nanoTime();
    for (WireEvent event : all) {
      boolean isSent = event.direction() == WireEvent.Direction.SENT;
      if (isSent && received.size() > 0) {
        flush(entries, sent, received);
      }
      Duration wait = Duration.ofNanos(event.nanoTime() - last);
      last = event.nanoTime();
      if (isSent && wait.compareTo(SHORTEST_PAUSE) >= 0) {
        flush(entries, sent, received);
        entries.add(new TranscriptEntry.Pause(wait));
      }
      (isSent ? sent : received).writeBytes(event.bytes());
    }
    flush(entries, sent, received);
    return new Transcript(
        entries,
        dropped == 0
            ? List.of()
            : List.of("The start is missing: " + dropped + " earlier transfers were not kept."));
  }

  private static void flush(
      List<TranscriptEntry> entries, ByteArrayOutputStream sent, ByteArrayOutputStream received) {
    if (sent.size() + received.size() > 0) {
      entries.add(new Exchange(sent.toByteArray(), received.toByteArray()));
      sent.reset();
      received.reset();
    }
  }
}
