package org.photonbench.virtuallab.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;
import org.photonbench.virtuallab.light.BlockClock;

/**
 * The time tagger: electrical pulses of one block of light to photons of a recording. Times are
 * rounded down to the resolution. A full memory loses pulses until it is half empty, and says so by
 * a loss event.
 */
public final class Tagger {
  /** An event that stands before the pulse with this number. */
  private record Placed(int before, StreamEvent event) {}

  private final BlockClock clock;
  private final TaggerSettings settings;
  private final byte[] channels;
  private final double resolution;
  private final double syncPeriod;
  private final double endPs;
  private final double[] nextMarker;
  private final List<Placed> events = new ArrayList<>();

  private Detections pulses;
  private int position;
  private int limit;
  private int nextEvent;
  private long syncStart;
  private long tickStart;
  private double tickRemainder;

  // The memory: its filling at a time since the start of the present block, and when a gap began.
  private double filled;
  private double filledAt;
  private double gapFrom = Double.NaN;
  private long lost;

  /**
   * @param endPs end of the recording in ps
   */
  public Tagger(BlockClock clock, TaggerSettings settings, List<Detector> detectors, double endPs) {
    this.clock = clock;
    this.settings = settings;
    this.endPs = endPs;
    resolution = settings.resolutionPs();
    channels = new byte[detectors.size()];
    for (int i = 0; i < channels.length; i++) {
      channels[i] = (byte) detectors.get(i).channel();
    }
    syncPeriod = clock.periodPs() * settings.syncDivider();
    if (isT3()) {
      requireT3();
    }
    nextMarker =
        settings.markers().stream().mapToDouble(TaggerSettings.MarkerTrain::firstPs).toArray();
  }

  private void requireT3() {
    if (!clock.isPulsed()) {
      throw new IllegalArgumentException("T3 needs a pulsed laser; record CW light in T2");
    }
    if (clock.pulsesPerBlock() % settings.syncDivider() != 0) {
      throw new IllegalArgumentException("a block must hold whole periods of the divided sync");
    }
    if (Math.floor(syncPeriod / resolution) >= TaggerSettings.MICRO_TIMES) {
      throw new IllegalArgumentException(
          "a sync period of "
              + syncPeriod
              + " ps has more than 32768 steps of "
              + resolution
              + " ps; choose a coarser resolution");
    }
  }

  private boolean isT3() {
    return settings.mode() == RecordMode.T3;
  }

  /** The units of the recording. */
  public TimeBase timeBase() {
    return isT3()
        ? TimeBase.t3(syncPeriod * 1e-12, resolution * 1e-12)
        : TimeBase.t2(resolution * 1e-12);
  }

  /** Pulses lost so far because the memory was full. */
  public long lost() {
    return lost;
  }

  /**
   * Takes the pulses of a block of light.
   *
   * @param ready how many of them are to be recorded
   * @param horizon time since the start of the block up to which they are complete
   * @param last whether it is the last block
   */
  public void begin(Detections detections, int ready, double horizon, long block, boolean last) {
    pulses = detections;
    long startPs = clock.startPs(block);
    double remainder = clock.startRemainderPs(block);
    if (isT3()) {
      syncStart = clock.firstPulse(block) / settings.syncDivider();
    } else {
      tickStart = startPs / (long) resolution;
      tickRemainder = startPs % (long) resolution + remainder;
    }
    double start = startPs + remainder;
    limit = Math.min(ready, pulses.before(endPs - start));
    position = 0;
    // No tagger has times before its start.
    while (position < limit && pulses.times()[position] < -start) {
      position++;
    }
    events.clear();
    nextEvent = 0;
    if (settings.fifo() > 0) {
      fillMemory();
    }
    if (nextMarker.length > 0) {
      placeMarkers(start, last ? endPs - start : horizon);
    }
    if (last && !Double.isNaN(gapFrom)) {
      resume(limit, endPs - start);
    }
  }

  /**
   * Appends photons and events to a block until it is full or there are no more.
   *
   * @return false if the block is full
   */
  public boolean fill(PhotonBlock block) {
    int size = block.size();
    while (true) {
      int until = nextEvent < events.size() ? events.get(nextEvent).before() : limit;
      until = Math.clamp(until, position, limit);
      int n = Math.min(until - position, block.capacity() - size);
      if (isT3()) {
        tagT3(block, size, n);
      } else {
        tagT2(block, size, n);
      }
      size += n;
      position += n;
      block.setSize(size);
      if (position < until) {
        return false;
      }
      if (nextEvent == events.size()) {
        return position == limit;
      }
      StreamEvent event = events.get(nextEvent++).event();
      block.add(
          new StreamEvent(
              event.kind(),
              event.time(),
              size,
              event.bytePosition(),
              event.value(),
              event.message()));
    }
  }

  private void tagT2(PhotonBlock block, int at, int n) {
    long[] times = block.times();
    byte[] numbers = block.channels();
    double[] from = pulses.times();
    byte[] who = pulses.detectors();
    for (int i = 0; i < n; i++) {
      times[at + i] = tickStart + floor((tickRemainder + from[position + i]) / resolution);
      numbers[at + i] = channels[who[position + i]];
    }
  }

  private void tagT3(PhotonBlock block, int at, int n) {
    long[] times = block.times();
    int[] micro = block.microTimes();
    byte[] numbers = block.channels();
    double[] from = pulses.times();
    byte[] who = pulses.detectors();
    double period = syncPeriod;
    int longest = (int) (period / resolution);
    for (int i = 0; i < n; i++) {
      double time = from[position + i];
      long sync = floor(time / period);
      double rest = time - sync * period;
      // Rounding at the edges of a period must not make a step that does not exist.
      int step = Math.clamp((int) (rest / resolution), 0, longest);
      times[at + i] = syncStart + sync;
      micro[at + i] = step;
      numbers[at + i] = channels[who[position + i]];
    }
  }

  private static long floor(double value) {
    long whole = (long) value;
    return whole > value ? whole - 1 : whole;
  }

  /** A time since the start of the block in the unit of the recording's times. */
  private long tick(double time) {
    return isT3()
        ? syncStart + floor(time / syncPeriod)
        : tickStart + floor((tickRemainder + time) / resolution);
  }

  /** Takes out the pulses that find the memory full. */
  private void fillMemory() {
    double[] times = pulses.times();
    byte[] who = pulses.detectors();
    filledAt -= clock.blockPs();
    gapFrom -= clock.blockPs();
    int kept = position;
    for (int i = position; i < limit; i++) {
      double time = times[i];
      filled = Math.max(0, filled - (time - filledAt) * settings.readPerPs());
      filledAt = time;
      if (!Double.isNaN(gapFrom)) {
        if (filled > settings.fifo() / 2) {
          lost++;
          continue;
        }
        resume(kept, time);
      }
      if (filled + 1 > settings.fifo()) {
        gapFrom = time;
        lost++;
        continue;
      }
      filled++;
      times[kept] = time;
      who[kept++] = who[i];
    }
    // What waits for later light stays behind what is left.
    limit = kept;
  }

  private void resume(int before, double time) {
    long to = tick(time);
    long length = Math.max(1, to - tick(gapFrom));
    events.add(
        new Placed(
            before,
            new StreamEvent(
                StreamEvent.Kind.LOSS,
                to,
                0,
                -1,
                length,
                "The memory of the time tagger was full; photons were lost before this time.")));
    gapFrom = Double.NaN;
  }

  /** Places the markers before a time, up to which the pulses are complete. */
  private void placeMarkers(double start, double until) {
    for (int train = 0; train < nextMarker.length; train++) {
      TaggerSettings.MarkerTrain marker = settings.markers().get(train);
      while (nextMarker[train] - start < until) {
        double time = nextMarker[train] - start;
        int before = position;
        while (before < limit && pulses.times()[before] < time) {
          before++;
        }
        events.add(
            new Placed(
                before,
                new StreamEvent(StreamEvent.Kind.MARKER, tick(time), 0, -1, marker.bits(), "")));
        nextMarker[train] += marker.everyPs();
      }
    }
    events.sort(Comparator.comparingInt(Placed::before).thenComparingLong(p -> p.event().time()));
  }
}
