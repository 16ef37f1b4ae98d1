package org.photonbench.virtuallab.detect;

import java.util.Arrays;

/** The few things that are due beside the photons, the earliest first: a binary heap. */
final class TimedQueue {
  private double[] times = new double[16];
  private int[] values = new int[16];
  private int size;

  /** When the first is due; infinite if there is none. */
  double first() {
    return size == 0 ? Double.POSITIVE_INFINITY : times[0];
  }

  void add(double time, int value) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    int at = size++;
    while (at > 0 && times[(at - 1) / 2] > time) {
      times[at] = times[(at - 1) / 2];
      values[at] = values[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    times[at] = time;
    values[at] = value;
  }

  /** Takes the first out. */
  int remove() {
    int result = values[0];
    size--;
    double time = times[size];
    int value = values[size];
    int at = 0;
    while (true) {
      int child = 2 * at + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && times[child + 1] < times[child]) {
        child++;
      }
      if (times[child] >= time) {
        break;
      }
      times[at] = times[child];
      values[at] = values[child];
      at = child;
    }
    times[at] = time;
    values[at] = value;
    return result;
  }

  /** Sets the zero of time forward. */
  void shift(double ps) {
    for (int i = 0; i < size; i++) {
      times[i] -= ps;
    }
  }
}
