package org.photonbench.photon.stream;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/**
 * Adds a delay to the times of channels, for example against cables of different lengths. Text:
 * {@code delay 1=-250ps,2=3ns}.
 *
 * <p>T2: the delay is rounded to ticks (halves away from zero). T3: it is rounded to micro ticks,
 * d, and carried over pulses: with P the pulse period in micro ticks, in general no whole number, a
 * photon (pulse n, micro time m) goes to pulse n + k with k = floor((m + d) / P), and micro time m
 * + d - round(k P). So a photon that changes its pulse keeps its time to half a micro tick, without
 * an error that adds up over pulses, and its micro time lies from 0 to round(P); others are exact.
 * T3 whose times count a clock of the device: which pulse a micro time belongs to is not known, so
 * the delay is rounded to ticks of that clock, and the micro times stay. {@link
 * PhotonSource#info()} says the rounded delays, and warns if none is left of them.
 *
 * <p>Photons of an ordered record leave in order; those of one tick (T2) or pulse (T3) as they came
 * in. To that end photons wait while others may come before them, at most 2^21 of them: with more
 * the last event says how many left early. Photons that are out of order in the record may be put
 * in order on the way. Markers and faults keep their times; photons may get times below zero. The
 * live time stays that of the record.
 *
 * @param delays what is added, by channel; may be negative
 */
public record DelayChannels(SortedMap<Channel, TimeSpan> delays) implements StreamOperator {
  static final String NAME = "delay";

  /** Delays in ticks stay within this, so that no sum overflows. */
  private static final long LIMIT = 1L << 60;

  public DelayChannels {
    delays = Collections.unmodifiableSortedMap(new TreeMap<>(delays));
    if (delays.isEmpty()) {
      throw new StreamSyntaxException(
          "'delay' names no channel; write channel=time, as delay 1=-250ps.");
    }
  }

  @Override
  public String text() {
    return PerChannel.text(NAME, delays, TimeSpan::text);
  }

  @Override
  public PhotonSource apply(PhotonSource source) throws RecordingFormatException {
    return apply(source, ReorderingSource.WAITING);
  }

  PhotonSource apply(PhotonSource source, int limit) throws RecordingFormatException {
    TimeBase base = source.info().timeBase();
    boolean pulses = base.pulses();
    double tick = pulses ? base.microTickSeconds() : base.tickSeconds();
    boolean anyMoves = false;
    long[] ticks = new long[Channel.MAX + 2];
    StringJoiner rounded =
        new StringJoiner(", ", text() + " (", pulses ? " micro ticks)" : " ticks)");
    for (var entry : delays.entrySet()) {
      long delay = entry.getValue().nearestTicks(tick);
      if (Math.abs(delay) > LIMIT || delay == Long.MIN_VALUE) {
        throw new RecordingFormatException(
            "The delay of channel "
                + entry.getKey()
                + ", "
                + entry.getValue()
                + ", is too long for this record; shorten it.");
      }
      ticks[entry.getKey().number()] = delay;
      anyMoves |= delay != 0;
      rounded.add(entry.getKey() + ": " + delay);
    }
    RecordingInfo info =
        anyMoves
            ? Processing.noted(source.info(), rounded.toString())
            : Processing.noted(
                source.info(),
                rounded.toString(),
                "'" + text() + "' is less than half a tick of the record and moves no photon.");
    return pulses
        ? new Pulses(source, info, text(), ticks, limit)
        : new Ticks(source, info, text(), ticks, limit);
  }

  /**
   * Delays all photons of a T3 record of pulses by the same.
   *
   * @throws RecordingFormatException if the delay is too long for the record
   */
  static PhotonSource ofAllPhotons(PhotonSource source, TimeSpan delay)
      throws RecordingFormatException {
    long microTicks = delay.nearestTicks(source.info().timeBase().microTickSeconds());
    String what = "delay of all photons by " + delay.text() + " (" + microTicks + " micro ticks)";
    if (microTicks == Long.MIN_VALUE || Math.abs(microTicks) > LIMIT) {
      throw new RecordingFormatException(
          "A delay of " + delay + " is too long for this record; shorten it.");
    }
    long[] ticks = new long[Channel.MAX + 2];
    Arrays.fill(ticks, microTicks);
    return new Pulses(
        source, Processing.noted(source.info(), what), what, ticks, ReorderingSource.WAITING);
  }

  private static final class Ticks extends ReorderingSource {
    private final long[] ticks;
    private final long earliest;

    Ticks(PhotonSource source, RecordingInfo info, String what, long[] ticks, int limit) {
      super(source, info, what, limit);
      this.ticks = ticks;
      long min = 0;
      for (long delay : ticks) {
        min = Math.min(min, delay);
      }
      earliest = min;
    }

    private void read(long time) {
      floor = Math.max(floor, time < -LIMIT ? Long.MIN_VALUE : time + earliest);
    }

    @Override
    void take(PhotonBlock from, int index, ReorderBuffer waiting, PhotonBlock block) {
      long recorded = from.times()[index];
      byte channel = from.channels()[index];
      int micro = from.microTimes().length > 0 ? from.microTimes()[index] : 0;
      long time = recorded + ticks[channel];
      if (time < floor) {
        block.add(time, channel, micro);
      } else {
        waiting.add(time, channel, micro);
      }
      if (recorded > latest) {
        latest = recorded;
        read(recorded);
      }
    }
  }

  private static final class Pulses extends ReorderingSource {
    private final long[] ticks;
    private final double period;
    private final long earliest;

    Pulses(PhotonSource source, RecordingInfo info, String what, long[] ticks, int limit) {
      super(source, info, what, limit);
      this.ticks = ticks;
      TimeBase base = info.timeBase();
      period = base.tickSeconds() / base.microTickSeconds();
      long min = 0;
      for (long delay : ticks) {
        min = Math.min(min, (long) Math.floor(delay / period));
      }
      earliest = min;
    }

    private void read(long time) {
      floor = Math.max(floor, time < -LIMIT ? Long.MIN_VALUE : time + earliest);
    }

    @Override
    void take(PhotonBlock from, int index, ReorderBuffer waiting, PhotonBlock block) {
      long recorded = from.times()[index];
      int micro = from.microTimes()[index];
      byte channel = from.channels()[index];
      long delay = ticks[channel];
      long time = recorded;
      if (delay != 0) {
        long moved = micro + delay;
        if (moved >= 0 && moved < period) {
          micro = (int) moved;
        } else {
          double pulses = Math.floor(moved / period);
          time += (long) pulses;
          micro = (int) (moved - Math.round(pulses * period));
        }
      }
      if (time < floor) {
        block.add(time, channel, micro);
      } else {
        waiting.add(time, channel, micro);
      }
      if (recorded > latest) {
        latest = recorded;
        read(recorded);
      }
    }
  }
}
