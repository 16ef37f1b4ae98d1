package org.photonbench.analysis.michelson;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.StreamEvent;

/**
 * Counts the photons of one recording over the sweeps of the stage. Markers stand at its turning
 * points; every second sweep runs backwards, so that a bin is a place of the stage. Memory holds
 * the photons of one sweep.
 */
final class SweepReader {
  private final int bins;
  private final Channel first;
  private final Optional<Channel> second;
  private final double sweepTicks;
  private final List<FringeCounts.Sweep> sweeps = new ArrayList<>();
  private final List<Long> lengths = new ArrayList<>();
  private long[] times = new long[1 << 12];
  private boolean[] isSecond = new boolean[1 << 12];
  private int held;
  private long start = Long.MIN_VALUE;
  private int markers;
  private int turns;
  private long outside;

  /** What a recording gave. */
  record Swept(List<FringeCounts.Sweep> sweeps, double seconds, int markers, long photonsOutside) {}

  /** Told how far the recording is read; may cancel. */
  @FunctionalInterface
  interface Progress {
    void at(double fraction, long photons) throws RunCancelledException;
  }

  /**
   * @param second channel of the other output; empty if only one is used
   * @param sweepSeconds time of a sweep where there are no markers
   * @param tickSeconds of the recording
   */
  SweepReader(
      int bins,
      Channel first,
      Optional<Channel> second,
      OptionalDouble sweepSeconds,
      double tickSeconds) {
    this.bins = bins;
    this.first = first;
    this.second = second;
    sweepTicks = sweepSeconds.isPresent() ? sweepSeconds.getAsDouble() / tickSeconds : 0;
  }

  Swept read(PhotonSource source, Progress progress) throws IOException, RunCancelledException {
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
    if (sweepTicks > 0) {
      start = 0;
    }
    long photons = 0;
    boolean more;
    do {
      more = source.next(block);
      int from = 0;
      if (sweepTicks == 0) {
        for (StreamEvent event : block.events()) {
          if (event.kind() == StreamEvent.Kind.MARKER) {
            int to = Math.clamp(event.photonIndex(), from, block.size());
            take(block, from, to);
            from = to;
            turn(event.time());
          }
        }
      }
      take(block, from, block.size());
      photons += block.size();
      double length = source.length();
      progress.at(length > 0 ? Math.min(1, source.position() / length) : 0, photons);
    } while (more);
    double tick = source.info().timeBase().tickSeconds();
    // The last sweep has no marker behind it; where both outputs count it need not be complete.
    if (start != Long.MIN_VALUE && second.isPresent() && !lengths.isEmpty()) {
      close(start + median());
    }
    outside += held;
    double seconds = 0;
    for (long length : lengths) {
      seconds += length * tick;
    }
    return new Swept(sweeps, seconds, markers, outside);
  }

  private long median() {
    long[] sorted = lengths.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private void turn(long time) {
    markers++;
    if (start != Long.MIN_VALUE && time > start) {
      close(time);
    } else {
      outside += held;
      held = 0;
    }
    start = time;
  }

  private void take(PhotonBlock block, int from, int to) {
    byte[] channels = block.channels();
    long[] stamps = block.times();
    for (int i = from; i < to; i++) {
      boolean other = second.isPresent() && channels[i] == second.get().number();
      if (!other && channels[i] != first.number()) {
        continue;
      }
      while (sweepTicks > 0 && stamps[i] >= start + sweepTicks) {
        long end = Math.round((turns + 1) * sweepTicks);
        close(end);
        start = end;
      }
      if (held == times.length) {
        times = Arrays.copyOf(times, 2 * held);
        isSecond = Arrays.copyOf(isSecond, 2 * held);
      }
      times[held] = stamps[i];
      isSecond[held++] = other;
    }
  }

  /** Counts the photons held, from the start of the sweep to its end. */
  private void close(long end) {
    long[] one = new long[bins];
    long[] other = new long[second.isPresent() ? bins : 0];
    double length = end - start;
    boolean backwards = turns % 2 == 1;
    for (int k = 0; k < held; k++) {
      int bin = (int) Math.floor((times[k] - start) / length * bins);
      if (bin < 0 || bin >= bins) {
        outside++;
        continue;
      }
      bin = backwards ? bins - 1 - bin : bin;
      if (isSecond[k]) {
        other[bin]++;
      } else {
        one[bin]++;
      }
    }
    sweeps.add(new FringeCounts.Sweep(one, other));
    lengths.add(end - start);
    held = 0;
    turns++;
  }
}
