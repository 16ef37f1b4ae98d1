package org.photonbench.photon.io.write;

import java.util.List;
import java.util.Locale;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.StreamEvent;

/** Refuses blocks that PTU records cannot hold, before anything of them is written. */
final class PtuBlockCheck {
  /** A head of a record that no channel has: heads leave the time bits empty. */
  static final int NO_HEAD = 1;

  /** The reader takes no times beyond this: 53 days at 1 ps. */
  private static final int TIME_BITS = 62;

  /** Overflow records that one block may need: 64 MiB of them stand for days without a photon. */
  private static final long MOST_OVERFLOWS = 1 << 24;

  private final String name;
  private final boolean t3;
  private final int[] heads;
  private final int periodShift;
  private final double tickSeconds;

  /**
   * @param name name of the file for messages
   * @param heads records without time by channel byte, {@link #NO_HEAD} if the channel has none
   * @param periodShift overflow period as a power of two, and of how many an overflow record counts
   */
  PtuBlockCheck(String name, boolean t3, int[] heads, int periodShift, double tickSeconds) {
    this.name = name;
    this.t3 = t3;
    this.heads = heads;
    this.periodShift = periodShift;
    this.tickSeconds = tickSeconds;
  }

  /**
   * Checks a block.
   *
   * @param base overflow time that the record has reached
   * @param photons photons written before, for messages
   */
  void check(PhotonBlock block, long base, long photons) throws RecordingWriteException {
    int size = block.size();
    long[] times = block.times();
    byte[] channels = block.channels();
    // Each loop gathers bits that must not be there; most of them vectorise.
    long timeBits = 0;
    for (int i = 0; i < size; i++) {
      timeBits |= times[i];
    }
    int headBits = 0;
    for (int i = 0; i < size; i++) {
      headBits |= heads[channels[i] & 0xFF];
    }
    int microBits = 0;
    if (t3) {
      int[] microTimes = block.microTimes();
      for (int i = 0; i < size; i++) {
        microBits |= microTimes[i];
      }
    }
    if (timeBits >>> TIME_BITS != 0
        || (headBits & NO_HEAD) != 0
        || (microBits & ~PtuWriter.MAX_MICRO_TIME) != 0) {
      throw unwritable(block, photons);
    }
    boolean marked = checkEvents(block);
    // Times fit 62 bits by now, so the sign of a difference is the comparison.
    long early = size > 0 ? times[0] - base : 0;
    for (int i = 1; i < size; i++) {
      early |= times[i] - times[i - 1];
    }
    boolean simple = early >= 0 && !marked;
    long end = simple ? size > 0 ? times[size - 1] : base : checkOrder(block, base, photons);
    long overflows = end - base >>> 2 * periodShift;
    if (overflows > MOST_OVERFLOWS) {
      throw new RecordingWriteException(
          String.format(
              Locale.ROOT,
              "%s: between %.6g s and %.6g s there would be %d overflow records; the times of the"
                  + " recording are probably wrong, so look at them there.",
              name,
              base * tickSeconds,
              end * tickSeconds,
              overflows));
    }
  }

  private RecordingWriteException unwritable(PhotonBlock block, long photons) {
    for (int i = 0; i < block.size(); i++) {
      long time = block.times()[i];
      int channel = block.channels()[i];
      if (time < 0) {
        return refusal(photons + i, "has the negative time " + time + ", which PTU cannot hold");
      }
      if (time >>> TIME_BITS != 0) {
        return refusal(photons + i, "has the time " + time + ", which is beyond 62 bits");
      }
      if (heads[channel & 0xFF] == NO_HEAD) {
        return refusal(
            photons + i,
            "is of channel "
                + channel
                + "; PTU has channels 0 to "
                + PtuWriter.MAX_CHANNEL
                + ", so number the channels otherwise or choose another format");
      }
      if (t3 && (block.microTimes()[i] & ~PtuWriter.MAX_MICRO_TIME) != 0) {
        return refusal(
            photons + i,
            "has the micro time "
                + block.microTimes()[i]
                + "; PTU has 15 bits, 0 to "
                + PtuWriter.MAX_MICRO_TIME
                + ", so choose another format");
      }
    }
    throw new IllegalStateException("the block was changed while it was written");
  }

  private RecordingWriteException refusal(long photon, String what) {
    return new RecordingWriteException(
        name + ": photon " + photon + " (counted from 0) " + what + ".");
  }

  /** Checks markers and gaps by themselves; whether there are markers. */
  private boolean checkEvents(PhotonBlock block) throws RecordingWriteException {
    boolean marked = false;
    List<StreamEvent> events = block.events();
    for (int i = 0; i < events.size(); i++) {
      StreamEvent event = events.get(i);
      boolean marker = event.kind() == StreamEvent.Kind.MARKER;
      if (marker && (event.value() < 1 || event.value() > PtuWriter.MAX_MARKER)) {
        throw new RecordingWriteException(
            name
                + ": the marker at time "
                + event.time()
                + " has the bits 0x"
                + Long.toHexString(event.value())
                + "; PTU has 4 marker bits, at least one of them set, so choose another format.");
      }
      if (marker && event.time() >>> TIME_BITS != 0) {
        throw new RecordingWriteException(
            name + ": a marker has the time " + event.time() + ", which PTU cannot hold.");
      }
      if (event.kind() == StreamEvent.Kind.LOSS && (event.time() < 0 || event.value() < 0)) {
        throw new RecordingWriteException(
            name
                + ": a gap up to time "
                + event.time()
                + " with a length of "
                + event.value()
                + " makes no sense; look at the recording there.");
      }
      marked |= marker;
    }
    return marked;
  }

  /** Follows the overflow time through the block; returns the highest time. */
  private long checkOrder(PhotonBlock block, long base, long photons)
      throws RecordingWriteException {
    long[] times = block.times();
    List<StreamEvent> events = block.events();
    int size = block.size();
    long reached = base;
    int next = 0;
    for (int i = 0; i <= size; i++) {
      while (next < events.size() && (i == size || events.get(next).photonIndex() <= i)) {
        StreamEvent event = events.get(next++);
        if (event.kind() == StreamEvent.Kind.MARKER) {
          reached = reach(event.time(), reached, "the marker before photon ", photons + i);
        }
      }
      if (i < size) {
        reached = reach(times[i], reached, "photon ", photons + i);
      }
    }
    return reached;
  }

  private long reach(long time, long reached, String what, long number)
      throws RecordingWriteException {
    if (time < reached >>> periodShift << periodShift) {
      throw new RecordingWriteException(
          name
              + ": "
              + what
              + number
              + " (counted from 0) has the time "
              + time
              + ", but the record has reached "
              + reached
              + "; PTU cannot go back so far, so sort the photons by time first (the stream step"
              + " sort).");
    }
    return Math.max(time, reached);
  }
}
