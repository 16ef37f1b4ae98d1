package org.photonbench.virtuallab.detect;

import java.util.Arrays;

/** Electrical pulses of the detectors in order of time, as arrays; shared, not copied. */
public final class Detections {
  private double[] times = new double[1 << 14];
  private byte[] detectors = new byte[1 << 14];
  private int size;

  /** Times in ps since the start of the block. */
  public double[] times() {
    return times;
  }

  /** Numbers of the detectors. */
  public byte[] detectors() {
    return detectors;
  }

  public int size() {
    return size;
  }

  /** Inserts at its place in time, behind equals. */
  public void add(double time, int detector) {
    int at = size;
    if (at == times.length) {
      grow();
    }
    size = at + 1;
    if (at > 0 && times[at - 1] > time) {
      at = makeRoom(at, time);
    }
    times[at] = time;
    detectors[at] = (byte) detector;
  }

  private void grow() {
    int room = size + (size >> 1);
    times = Arrays.copyOf(times, room);
    detectors = Arrays.copyOf(detectors, room);
  }

  private int makeRoom(int end, double time) {
    int at = end;
    for (; at > 0 && times[at - 1] > time; at--) {
      times[at] = times[at - 1];
      detectors[at] = detectors[at - 1];
    }
    return at;
  }

  /** How many come before a time. */
  public int before(double time) {
    // From the end: few come after it.
    int n = size;
    while (n > 0 && times[n - 1] >= time) {
      n--;
    }
    return n;
  }

  /** Drops the first ones, and sets the zero of time forward by {@code ps}. */
  public void drop(int first, double ps) {
    size -= first;
    System.arraycopy(times, first, times, 0, size);
    System.arraycopy(detectors, first, detectors, 0, size);
    for (int i = 0; i < size; i++) {
      times[i] -= ps;
    }
  }
}
