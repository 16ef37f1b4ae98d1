package org.photonbench.virtuallab.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.virtuallab.run.Setup;
import org.photonbench.virtuallab.run.SimulatedSource;

/** A whole recording in arrays, with the simplest estimators. */
public final class Recorded {
  public long[] times = new long[1 << 12];
  public int[] microTimes = new int[1 << 12];
  public byte[] channels = new byte[1 << 12];
  public int size;
  public final List<StreamEvent> events = new ArrayList<>();

  /** Records a set-up in virtual time on one thread. */
  public static Recorded of(Setup setup) {
    try (SimulatedSource source = new SimulatedSource(setup)) {
      return of(source, PhotonBlock.DEFAULT_CAPACITY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a source to its end; the index of an event becomes that in the recording. */
  public static Recorded of(PhotonSource source, int capacity) throws IOException {
    Recorded all = new Recorded();
    RecordMode mode = source.info().timeBase().mode();
    PhotonBlock block = new PhotonBlock(mode, capacity);
    boolean more;
    do {
      more = source.next(block);
      for (StreamEvent e : block.events()) {
        all.events.add(
            new StreamEvent(
                e.kind(), e.time(), all.size + e.photonIndex(), -1, e.value(), e.message()));
      }
      all.reserve(all.size + block.size());
      System.arraycopy(block.times(), 0, all.times, all.size, block.size());
      System.arraycopy(block.channels(), 0, all.channels, all.size, block.size());
      if (mode == RecordMode.T3) {
        System.arraycopy(block.microTimes(), 0, all.microTimes, all.size, block.size());
      }
      all.size += block.size();
    } while (more);
    return all;
  }

  private void reserve(int room) {
    if (room > times.length) {
      int larger = Math.max(room, 2 * times.length);
      times = Arrays.copyOf(times, larger);
      microTimes = Arrays.copyOf(microTimes, larger);
      channels = Arrays.copyOf(channels, larger);
    }
  }

  /** Photons of a channel. */
  public long count(int channel) {
    long n = 0;
    for (int i = 0; i < size; i++) {
      n += channels[i] == channel ? 1 : 0;
    }
    return n;
  }

  /**
   * Pairs of a photon in channel a and one in b, with low <= t_b - t_a < high; not of one itself.
   */
  public long pairs(int a, int b, long low, long high) {
    long n = 0;
    int from = 0;
    for (int i = 0; i < size; i++) {
      if (channels[i] != a) {
        continue;
      }
      while (from < size && times[from] < times[i] + low) {
        from++;
      }
      for (int j = from; j < size && times[j] < times[i] + high; j++) {
        n += channels[j] == b && j != i ? 1 : 0;
      }
    }
    return n;
  }

  /** Whether times never fall. */
  public boolean isSorted() {
    for (int i = 1; i < size; i++) {
      if (times[i] < times[i - 1]) {
        return false;
      }
    }
    return true;
  }

  /** A number that differs if any photon differs. */
  public long digest() {
    long h = size;
    for (int i = 0; i < size; i++) {
      h = h * 0x9e3779b97f4a7c15L + times[i];
      h = h * 0x9e3779b97f4a7c15L + microTimes[i] * 256L + channels[i];
    }
    for (StreamEvent e : events) {
      h = h * 31 + e.kind().ordinal() + 7 * e.time() + 13 * e.value() + 17L * e.photonIndex();
    }
    return h;
  }
}
