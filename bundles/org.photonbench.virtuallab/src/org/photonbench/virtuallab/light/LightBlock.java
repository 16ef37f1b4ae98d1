package org.photonbench.virtuallab.light;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A reusable block of photons as arrays of primitives; see the package for what they mean. The
 * arrays are shared and may be replaced by larger ones whenever photons are added: fetch them anew
 * after {@link #ensureCapacity}. Only the first {@link #size()} entries count.
 */
public final class LightBlock {
  /** Port of a photon that was lost. */
  public static final byte LOST = -1;

  private static final int START_CAPACITY = 1 << 14;
  private static final double[] NONE = {};
  private static final byte[] NO_BYTES = {};
  private static final long[] NO_LONGS = {};

  private final BlockClock clock;
  private final Set<PhotonField> fields;
  private long index;
  private long firstPulse;
  private int size;
  private double[] times = new double[START_CAPACITY];
  private byte[] ports = new byte[START_CAPACITY];
  private long[] pulses;
  private byte[] lines;
  private byte[] emitters;
  private double[] detunings;
  private double[] polarisations;
  private double[] packetStarts;

  /**
   * @param clock how time is cut into blocks
   * @param fields what the photons carry beside time and port
   */
  public LightBlock(BlockClock clock, Set<PhotonField> fields) {
    this.clock = clock;
    this.fields =
        Collections.unmodifiableSet(
            fields.isEmpty() ? EnumSet.noneOf(PhotonField.class) : EnumSet.copyOf(fields));
    pulses = clock.isPulsed() ? new long[START_CAPACITY] : NO_LONGS;
    lines = has(PhotonField.LINE) ? new byte[START_CAPACITY] : NO_BYTES;
    emitters = has(PhotonField.EMITTER) ? new byte[START_CAPACITY] : NO_BYTES;
    detunings = has(PhotonField.DETUNING) ? new double[START_CAPACITY] : NONE;
    polarisations = has(PhotonField.POLARISATION) ? new double[START_CAPACITY] : NONE;
    packetStarts = has(PhotonField.PACKET_START) ? new double[START_CAPACITY] : NONE;
  }

  public BlockClock clock() {
    return clock;
  }

  public Set<PhotonField> fields() {
    return fields;
  }

  public boolean has(PhotonField field) {
    return fields.contains(field);
  }

  /** Number of this block. */
  public long index() {
    return index;
  }

  /** Number of the first pulse of this block; 0 for CW. */
  public long firstPulse() {
    return firstPulse;
  }

  /** Empties the block and gives it a number. */
  public void clear(long newIndex) {
    index = newIndex;
    firstPulse = clock.isPulsed() ? clock.firstPulse(newIndex) : 0;
    size = 0;
  }

  public int size() {
    return size;
  }

  /** Says how many photons there are, after they were written into the arrays. */
  public void setSize(int size) {
    if (size < 0 || size > times.length) {
      throw new IllegalArgumentException("size " + size + " outside 0.." + times.length);
    }
    this.size = size;
  }

  /** Photons that the arrays have room for. */
  public int capacity() {
    return times.length;
  }

  /** Makes room for so many photons; the arrays may be replaced. */
  public void ensureCapacity(int photons) {
    if (photons <= times.length) {
      return;
    }
    int room = Math.max(photons, times.length + (times.length >> 1));
    times = Arrays.copyOf(times, room);
    ports = Arrays.copyOf(ports, room);
    pulses = clock.isPulsed() ? Arrays.copyOf(pulses, room) : NO_LONGS;
    lines = has(PhotonField.LINE) ? Arrays.copyOf(lines, room) : NO_BYTES;
    emitters = has(PhotonField.EMITTER) ? Arrays.copyOf(emitters, room) : NO_BYTES;
    detunings = has(PhotonField.DETUNING) ? Arrays.copyOf(detunings, room) : NONE;
    polarisations = has(PhotonField.POLARISATION) ? Arrays.copyOf(polarisations, room) : NONE;
    packetStarts = has(PhotonField.PACKET_START) ? Arrays.copyOf(packetStarts, room) : NONE;
  }

  /** Times in ps since the pulse (pulsed) or the start of the block (CW). */
  public double[] times() {
    return times;
  }

  /** Ports; {@link #LOST} for lost photons. */
  public byte[] ports() {
    return ports;
  }

  /** Numbers of the laser pulses since the start of the run; empty for CW. */
  public long[] pulses() {
    return pulses;
  }

  /** See {@link PhotonField#LINE}; empty without it. */
  public byte[] lines() {
    return lines;
  }

  /** See {@link PhotonField#EMITTER}; empty without it. */
  public byte[] emitters() {
    return emitters;
  }

  /** See {@link PhotonField#DETUNING}; empty without it. */
  public double[] detunings() {
    return detunings;
  }

  /** See {@link PhotonField#POLARISATION}; empty without it. */
  public double[] polarisations() {
    return polarisations;
  }

  /** See {@link PhotonField#PACKET_START}; empty without it. */
  public double[] packetStarts() {
    return packetStarts;
  }

  /** Time of a photon in ps since the start of the block, pulsed or not. */
  public double blockTime(int photon) {
    return clock.isPulsed()
        ? (pulses[photon] - firstPulse) * clock.periodPs() + times[photon]
        : times[photon];
  }

  /**
   * Appends a photon at port 0 with its other fields 0; the caller fills them at the index
   * returned.
   */
  public int add(long pulse, double time) {
    ensureCapacity(size + 1);
    int at = size++;
    times[at] = time;
    ports[at] = 0;
    if (clock.isPulsed()) {
      pulses[at] = pulse;
    }
    return at;
  }

  /** Copies one photon with all its fields onto another place of this or another block alike. */
  public void copy(int from, LightBlock target, int to) {
    target.times[to] = times[from];
    target.ports[to] = ports[from];
    if (pulses.length > 0) {
      target.pulses[to] = pulses[from];
    }
    if (lines.length > 0) {
      target.lines[to] = lines[from];
    }
    if (emitters.length > 0) {
      target.emitters[to] = emitters[from];
    }
    if (detunings.length > 0) {
      target.detunings[to] = detunings[from];
    }
    if (polarisations.length > 0) {
      target.polarisations[to] = polarisations[from];
    }
    if (packetStarts.length > 0) {
      target.packetStarts[to] = packetStarts[from];
    }
  }

  /** Takes out the lost photons. */
  public void compact() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (ports[i] != LOST) {
        if (kept != i) {
          copy(i, this, kept);
        }
        kept++;
      }
    }
    size = kept;
  }

  /** Sorts by {@link #blockTime}, stably; meant for photons that are nearly in order. */
  public void sort() {
    ensureCapacity(size + 1);
    int spare = size;
    double latest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      double time = blockTime(i);
      if (latest <= time) {
        latest = time;
        continue;
      }
      copy(i, this, spare);
      int j = i;
      for (; j > 0 && blockTime(j - 1) > time; j--) {
        copy(j - 1, this, j);
      }
      copy(spare, this, j);
    }
  }
}
