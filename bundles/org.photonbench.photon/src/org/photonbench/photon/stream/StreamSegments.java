package org.photonbench.photon.stream;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;

/**
 * Cuts a stream into segments, by time or at markers, in one pass and with constant memory: each
 * segment is a source that can be read until the next one is asked for. Segments follow the order
 * of the stream: what is out of order belongs to the segment that is open when it comes, so sort
 * first where that matters (markers may be a little out of order with photons).
 *
 * <p>Photons and events put together segment by segment are the whole stream, except for {@link
 * #between}, which leaves out what is not between markers, and except that a gap of known length
 * that reaches over several segments of {@link #every} is one event in each of them.
 */
public final class StreamSegments implements Closeable {
  /** So many segments without anything in them follow each other; more are skipped. */
  private static final long EMPTY_IN_A_ROW = 1_000_000;

  /** Said of a gap that was cut. */
  static final String PART = " Only a part of it is in this segment.";

  private enum Rule {
    TIME,
    MARKERS,
    BETWEEN
  }

  private final PhotonSource source;
  private final Rule rule;
  private final long length;
  private final long startBits;
  private final long stopBits;
  private final LiveTime whole;
  private final boolean openEnd;
  private final PhotonBlock in;
  private final boolean micro;
  private int photon;
  private int event;

  /** What is left of the gap at {@link #event} after the segments so far; null if all of it is. */
  private StreamEvent restOfGap;

  private boolean ended;
  private boolean started;
  private long index = -1;
  private long reached;
  private long skipped;
  private final List<StreamEvent> faultsOutside = new ArrayList<>();
  private Segment current;

  private StreamSegments(
      PhotonSource source, Rule rule, long length, long startBits, long stopBits) {
    this.source = source;
    this.rule = rule;
    this.length = length;
    this.startBits = startBits;
    this.stopBits = stopBits;
    whole = Processing.liveTime(source.info());
    openEnd = whole.intervals() > 0 && whole.end(whole.intervals() - 1) == Long.MAX_VALUE;
    RecordMode mode = source.info().timeBase().mode();
    in = new PhotonBlock(mode);
    micro = mode == RecordMode.T3;
  }

  /**
   * Segments of equal length: segment k holds the times from k length on, in ticks (pulses in T3).
   * Segments without photons come too, also those up to the end of the acquisition time if that is
   * known; of more than a million in a row the rest is skipped, and the index shows it. The first
   * segment also holds what is before time zero.
   *
   * @param length ticks, positive
   */
  public static StreamSegments every(PhotonSource source, long length) {
    if (length < 1) {
      throw new IllegalArgumentException("segments of " + length + " ticks");
    }
    return new StreamSegments(source, Rule.TIME, length, 0, 0);
  }

  /**
   * A new segment at each marker that has one of the bits; the marker is the first event of the
   * segment that it starts. Segment 0 is what comes before the first one.
   *
   * @param bits not 0
   */
  public static StreamSegments atMarkers(PhotonSource source, long bits) {
    return new StreamSegments(source, Rule.MARKERS, 0, requireBits(bits), 0);
  }

  /**
   * A segment from each marker with a start bit to the next one with a stop bit, or with a start
   * bit, which starts the next. The starting marker is the segment's first event; the stopping one
   * belongs to none, like everything between segments (see {@link #skippedPhotons()} and {@link
   * #faultsOutside()}).
   *
   * @param startBits not 0
   * @param stopBits not 0; a marker with bits of both starts
   */
  public static StreamSegments between(PhotonSource source, long startBits, long stopBits) {
    return new StreamSegments(
        source, Rule.BETWEEN, 0, requireBits(startBits), requireBits(stopBits));
  }

  private static long requireBits(long bits) {
    if (bits == 0) {
      throw new IllegalArgumentException("no marker bits");
    }
    return bits;
  }

  /**
   * The next segment; what is left of the one before is skipped.
   *
   * @return empty at the end of the stream
   */
  public Optional<Segment> next() throws IOException {
    if (current != null) {
      current.skip();
      current = null;
    }
    if (rule == Rule.TIME) {
      return nextInTime();
    }
    if (rule == Rule.MARKERS && !started) {
      started = true;
      // Whatever there is belongs to a segment, also nothing but events.
      return open(0, Optional.empty());
    }
    while (fill()) {
      if (isAtEvent()) {
        StreamEvent next = in.events().get(event);
        if (isMarker(next, startBits)) {
          return open(next.time(), Optional.of(next));
        }
        if (next.isFault() && faultsOutside.size() < OrderLog.LISTED) {
          faultsOutside.add(next);
        }
        event++;
      } else {
        reached = Math.max(reached, in.times()[photon]);
        photon++;
        skipped++;
      }
    }
    return Optional.empty();
  }

  private Optional<Segment> nextInTime() throws IOException {
    boolean more = fill();
    long end = openEnd || whole.intervals() == 0 ? 0 : whole.end(whole.intervals() - 1);
    long start = (index + 1) * length;
    if (!more && started && start >= end) {
      return Optional.empty();
    }
    started = true;
    long target = more ? photon < in.size() ? in.times()[photon] : start : end - 1;
    if ((target - start) / length > EMPTY_IN_A_ROW) {
      index = target / length - 1;
      start = (index + 1) * length;
    }
    return open(start, Optional.empty());
  }

  private Optional<Segment> open(long start, Optional<StreamEvent> marker) {
    index++;
    current = new Segment(index, start, marker);
    return Optional.of(current);
  }

  private static boolean isMarker(StreamEvent event, long bits) {
    return event.kind() == StreamEvent.Kind.MARKER && (event.value() & bits) != 0;
  }

  /** Reads until there is a photon or an event; false at the end of the stream. */
  private boolean fill() throws IOException {
    while (photon == in.size() && event == in.events().size()) {
      if (ended) {
        return false;
      }
      read();
    }
    return true;
  }

  private void read() throws IOException {
    ended = !source.next(in);
    photon = 0;
    event = 0;
  }

  private boolean isAtEvent() {
    return event < in.events().size()
        && (in.events().get(event).photonIndex() <= photon || photon == in.size());
  }

  /** Photons that were outside all segments so far; only {@link #between} has such. */
  public long skippedPhotons() {
    return skipped;
  }

  /** The first thousand faults that were outside all segments so far. */
  public List<StreamEvent> faultsOutside() {
    return List.copyOf(faultsOutside);
  }

  /** Closes the source. */
  @Override
  public void close() throws IOException {
    source.close();
  }

  /**
   * One segment. Its balance, position and length are those of the file; closing it closes nothing.
   */
  public final class Segment implements PhotonSource {
    private final long number;
    private final long start;
    private final Optional<StreamEvent> marker;
    private final LiveTimes live;
    private boolean markerTaken;
    private boolean done;
    private long end;
    private long liveEnd;

    private Segment(long number, long start, Optional<StreamEvent> marker) {
      this.number = number;
      this.start = start;
      this.marker = marker;
      live = new LiveTimes(source.info());
      if (rule == Rule.TIME) {
        end = start + length;
      }
    }

    /** Number of the segment from 0 on. */
    public long index() {
      return number;
    }

    /** Where it starts, in ticks: its multiple of the length, or the time of its marker. */
    public long start() {
      return start;
    }

    /**
     * The first tick after it; known from the start if cut by time, else when it has been read. The
     * last one ends with the acquisition, or after its last photon if that is unknown or later.
     */
    public OptionalLong end() {
      return done || rule == Rule.TIME ? OptionalLong.of(end) : OptionalLong.empty();
    }

    /** The marker that starts it; empty if none does. */
    public Optional<StreamEvent> marker() {
      return marker;
    }

    /**
     * What of it is live: without the losses reported in it and without what stream operators took
     * out. Without an acquisition time the last segment is live up to its last photon, or up to a
     * loss after that: the device was running until then.
     *
     * @throws IllegalStateException if the segment has not been read to its end
     */
    public LiveTime liveTime() {
      return live.without(acquisition());
    }

    /**
     * The time that it was recorded in, losses included, without what stream operators took out.
     *
     * @throws IllegalStateException if the segment has not been read to its end
     */
    public LiveTime acquisition() {
      if (!done) {
        throw new IllegalStateException("segment " + number + " has not been read yet");
      }
      return whole.and(LiveTime.of(start, liveEnd));
    }

    /**
     * {@inheritDoc}
     *
     * <p>With the live time of the segment as soon as that is known.
     */
    @Override
    public RecordingInfo info() {
      RecordingInfo info = source.info();
      String what = "segment " + number + " from tick " + start;
      if (!done) {
        return Processing.with(info, OptionalDouble.empty(), Optional.empty(), what, List.of());
      }
      LiveTime own = liveTime();
      return Processing.with(
          info,
          OptionalDouble.of(Processing.seconds(own.totalTicks(), info.timeBase().tickSeconds())),
          Optional.of(own),
          what,
          List.of());
    }

    @Override
    public boolean next(PhotonBlock block) throws IOException {
      block.clear();
      boolean read = false;
      while (!done) {
        if (photon == in.size() && event == in.events().size()) {
          if (ended) {
            finishWithStream();
          } else if (read) {
            return true;
          } else {
            read();
            read = true;
          }
        } else if (isAtEvent()) {
          takeEvent(block);
        } else if (block.size() == block.capacity()) {
          return true;
        } else {
          takePhotons(block);
        }
      }
      return block.size() > 0;
    }

    private long streamEnd() {
      long known = openEnd || whole.intervals() == 0 ? start : whole.end(whole.intervals() - 1);
      return Math.max(start, Math.max(known, reached + 1));
    }

    /** Ends the segment where the next thing is beyond it. */
    private void finish(long at) {
      done = true;
      if (rule != Rule.TIME) {
        end = Math.max(start, at);
      }
      liveEnd = end;
    }

    private void finishWithStream() {
      finish(streamEnd());
      if (openEnd) {
        liveEnd = Math.min(end, Math.max(start, reached + 1));
      }
    }

    private void takeEvent(PhotonBlock block) {
      StreamEvent next = restOfGap == null ? in.events().get(event) : restOfGap;
      if (rule == Rule.TIME && next.kind() == StreamEvent.Kind.LOSS && next.value() > 0) {
        takeGap(block, next);
        return;
      }
      boolean isMarker = next.kind() == StreamEvent.Kind.MARKER;
      if (rule == Rule.TIME && isMarker && next.time() >= end) {
        finish(end);
        return;
      }
      if (rule != Rule.TIME && isMarker(next, startBits)) {
        if (markerTaken || marker.isEmpty()) {
          finish(next.time());
          return;
        }
        markerTaken = true;
      } else if (rule == Rule.BETWEEN && isMarker(next, stopBits)) {
        finish(next.time());
        event++;
        return;
      }
      if (isMarker) {
        reached = Math.max(reached, next.time());
      }
      put(block, next);
      event++;
    }

    /** Takes the part of a gap that is in this segment; what is left is for the next ones. */
    private void takeGap(PhotonBlock block, StreamEvent gap) {
      boolean last = !openEnd && whole.intervals() > 0 && end >= whole.end(whole.intervals() - 1);
      // A damaged file may claim a gap of any length.
      if (gap.time() <= end || last || (gap.time() - start) / length > EMPTY_IN_A_ROW) {
        long begin = gap.time() - gap.value();
        if (begin <= end) {
          reached = Math.max(reached, begin - 1);
        }
        put(block, gap);
        restOfGap = null;
        event++;
        return;
      }
      long from = Math.max(start, gap.time() - gap.value());
      if (from < end) {
        put(block, gap(gap, end, end - from));
        restOfGap = gap(gap, gap.time(), gap.time() - end);
      }
      finish(end);
    }

    private static StreamEvent gap(StreamEvent whole, long time, long length) {
      return new StreamEvent(
          whole.kind(),
          time,
          whole.photonIndex(),
          whole.bytePosition(),
          length,
          whole.message().endsWith(PART) ? whole.message() : whole.message() + PART);
    }

    private void put(PhotonBlock block, StreamEvent next) {
      live.accept(next);
      ReorderBuffer.put(block, next);
    }

    private void takePhotons(PhotonBlock block) {
      int limit =
          event < in.events().size()
              ? Math.clamp(in.events().get(event).photonIndex(), photon, in.size())
              : in.size();
      int to = Math.min(limit, photon + block.capacity() - block.size());
      long[] times = in.times();
      int i = photon;
      long last = reached;
      if (rule == Rule.TIME) {
        while (i < to && times[i] < end) {
          last = Math.max(last, times[i++]);
        }
      } else {
        while (i < to) {
          last = Math.max(last, times[i++]);
        }
      }
      reached = last;
      int n = i - photon;
      int size = block.size();
      System.arraycopy(times, photon, block.times(), size, n);
      System.arraycopy(in.channels(), photon, block.channels(), size, n);
      if (micro) {
        System.arraycopy(in.microTimes(), photon, block.microTimes(), size, n);
      }
      block.setSize(size + n);
      photon = i;
      if (i < to) {
        finish(end);
      }
    }

    /** Reads the rest without giving it to anybody. */
    private void skip() throws IOException {
      PhotonBlock rest = null;
      while (!done) {
        if (rest == null) {
          rest = new PhotonBlock(in.mode());
        }
        next(rest);
      }
    }

    @Override
    public RecordBalance balance() {
      return source.balance();
    }

    @Override
    public long position() {
      return source.position();
    }

    @Override
    public long length() {
      return source.length();
    }

    /** Closes nothing: {@link StreamSegments#close()} does. */
    @Override
    public void close() {
      // The source serves the next segments.
    }
  }
}
