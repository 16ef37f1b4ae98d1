package org.photonbench.virtuallab.detect;

import java.util.Arrays;
import java.util.List;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.random.AliasTable;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * All detectors of a set-up, in one pass in order of time, because crosstalk ties them together. An
 * avalanche needs a detector that is not dead; it makes an electrical pulse later by delay and
 * jitter, and may leave an afterpulse or crosstalk.
 */
public final class DetectorBank {
  /** Jitter reaches no further: the probability beyond is below 1e-18. */
  private static final double JITTER_SIGMAS = 9;

  private static final int TAIL = 1;
  private static final int AFTERPULSE = 2;
  private static final int CROSSTALK = 4;
  private static final int EXTRAS = 8;

  /** What is due beside photons: detector number times 2, and 1 if it is a dark count. */
  private static final int DARK = 1;

  private final BlockClock clock;
  private final List<Detector> detectors;
  private final Crosstalk crosstalk;
  private final double lateness;
  private final double earliest;
  private final int count;
  private final byte[] detectorAtPort = new byte[256];
  private final double[] thinning;
  private final double[] dead;
  private final double[] delay;
  private final double[] sigma;
  private final double[] extraSkip;
  private final AliasTable[] extraKinds;

  private final double[] deadUntil;
  private final long[] untilExtra;
  private final TimedQueue due = new TimedQueue();
  private final Detections pulses = new Detections();
  private double[] arrivals = new double[1 << 14];
  private byte[] arrivedAt = new byte[1 << 14];
  private int arrived;
  private int ready;
  private double horizon;
  private boolean started;

  /**
   * @param common efficiency that is applied to the light before, at least that of any detector
   * @param lateness by how much the light of a later block can come before that block, in ps
   */
  public DetectorBank(
      BlockClock clock,
      List<Detector> detectors,
      Crosstalk crosstalk,
      double common,
      double lateness) {
    this.clock = clock;
    this.detectors = List.copyOf(detectors);
    this.crosstalk = crosstalk;
    this.lateness = lateness;
    count = detectors.size();
    Arrays.fill(detectorAtPort, (byte) -1);
    thinning = new double[count];
    dead = new double[count];
    delay = new double[count];
    sigma = new double[count];
    extraSkip = new double[count];
    extraKinds = new AliasTable[count];
    deadUntil = new double[count];
    untilExtra = new long[count];
    Arrays.fill(deadUntil, Double.NEGATIVE_INFINITY);
    double first = 0;
    for (int i = 0; i < count; i++) {
      Detector detector = detectors.get(i);
      if (detectorAtPort[detector.port()] >= 0) {
        throw new IllegalArgumentException("two detectors stand at port " + detector.port());
      }
      detectorAtPort[detector.port()] = (byte) i;
      thinning[i] = common > 0 ? detector.efficiency() / common : 0;
      if (thinning[i] > 1 + 1e-12) {
        throw new IllegalArgumentException(
            detector.name() + " is more efficient than what the light was thinned by");
      }
      dead[i] = detector.deadPs();
      delay[i] = detector.delayPs();
      sigma[i] = detector.jitter().sigmaPs();
      first = Math.min(first, delay[i] - JITTER_SIGMAS * sigma[i]);
      prepareExtras(i, detector);
    }
    earliest = first;
  }

  private void prepareExtras(int i, Detector detector) {
    double[] p = {
      detector.jitter().tailFraction(),
      detector.afterpulsing().probability(),
      count > 1 ? crosstalk.probability() : 0
    };
    double[] weights = new double[EXTRAS];
    double any = 0;
    for (int bits = 1; bits < EXTRAS; bits++) {
      weights[bits] = 1;
      for (int k = 0; k < p.length; k++) {
        weights[bits] *= (bits & 1 << k) != 0 ? p[k] : 1 - p[k];
      }
      any += weights[bits];
    }
    extraSkip[i] = any > 0 ? -1 / Math.log1p(-Math.min(1, any)) : Double.POSITIVE_INFINITY;
    weights[0] = any > 0 ? 0 : 1;
    extraKinds[i] = new AliasTable(weights);
  }

  /** The electrical pulses; those before {@link #ready()} are complete. Until the next block. */
  public Detections pulses() {
    return pulses;
  }

  /** How many of the pulses no later light can precede. */
  public int ready() {
    return ready;
  }

  /** Time since the start of the block before which the pulses are complete, in ps. */
  public double horizon() {
    return horizon;
  }

  /**
   * Detects the light of the next block.
   *
   * @param last whether it is the last one
   */
  public void detect(LightBlock block, Xoshiro256 random, boolean last) {
    if (started) {
      pulses.drop(ready, clock.blockPs());
      due.shift(clock.blockPs());
      for (int i = 0; i < count; i++) {
        deadUntil[i] -= clock.blockPs();
      }
    } else {
      started = true;
      start(random);
    }
    collect(block, random);
    double until = last ? clock.blockPs() - earliest : clock.blockPs() - lateness;
    int done = avalanches(until, random);
    arrived -= done;
    System.arraycopy(arrivals, done, arrivals, 0, arrived);
    System.arraycopy(arrivedAt, done, arrivedAt, 0, arrived);
    for (int i = 0; i < arrived; i++) {
      arrivals[i] -= clock.blockPs();
    }
    horizon = until + earliest;
    ready = pulses.before(horizon);
  }

  private void start(Xoshiro256 random) {
    for (int i = 0; i < count; i++) {
      untilExtra[i] = nextExtra(i, random);
      double rate = detectors.get(i).darkPerPs();
      if (rate > 0) {
        due.add(random.nextExponential() / rate, 2 * i + DARK);
      }
    }
  }

  private long nextExtra(int detector, Xoshiro256 random) {
    return 1 + (long) Math.min(1e18, random.nextExponential() * extraSkip[detector]);
  }

  /** Puts the photons of a block in order of time behind those that are left. */
  private void collect(LightBlock block, Xoshiro256 random) {
    int room = arrived + block.size();
    if (room > arrivals.length) {
      arrivals = Arrays.copyOf(arrivals, room + room / 2);
      arrivedAt = Arrays.copyOf(arrivedAt, room + room / 2);
    }
    boolean pulsed = clock.isPulsed();
    double period = clock.periodPs();
    long firstPulse = block.firstPulse();
    double[] times = block.times();
    long[] numbers = block.pulses();
    byte[] ports = block.ports();
    int n = arrived;
    double latest = n > 0 ? arrivals[n - 1] : Double.NEGATIVE_INFINITY;
    for (int i = 0; i < block.size(); i++) {
      byte detector = detectorAtPort[ports[i] & 0xff];
      if (detector < 0 || (thinning[detector] < 1 && random.nextDouble() >= thinning[detector])) {
        continue;
      }
      double time = pulsed ? (numbers[i] - firstPulse) * period + times[i] : times[i];
      int at = n++;
      if (time < latest) {
        for (; at > 0 && arrivals[at - 1] > time; at--) {
          arrivals[at] = arrivals[at - 1];
          arrivedAt[at] = arrivedAt[at - 1];
        }
      } else {
        latest = time;
      }
      arrivals[at] = time;
      arrivedAt[at] = detector;
    }
    arrived = n;
  }

  /** Lets everything before a time happen; returns the number of photons. */
  private int avalanches(double until, Xoshiro256 random) {
    // The hot loop: local names for what does not change, and no call but for what is rare.
    final double[] arrivals = this.arrivals;
    final byte[] arrivedAt = this.arrivedAt;
    final double[] deadUntil = this.deadUntil;
    final double[] dead = this.dead;
    final double[] delay = this.delay;
    final double[] sigma = this.sigma;
    final long[] untilExtra = this.untilExtra;
    int i = 0;
    double nextDue = due.first();
    for (; i < arrived; i++) {
      double time = arrivals[i];
      if (time >= until) {
        break;
      }
      if (nextDue <= time) {
        others(time, random);
        nextDue = due.first();
      }
      int detector = arrivedAt[i];
      if (time < deadUntil[detector]) {
        missed(detector, time);
        continue;
      }
      deadUntil[detector] = time + dead[detector];
      double pulse = time + delay[detector];
      if (sigma[detector] > 0) {
        pulse += sigma[detector] * random.nextNormal();
      }
      if (--untilExtra[detector] == 0) {
        pulse += extra(detector, time, random);
        nextDue = due.first();
      }
      pulses.add(pulse, detector);
    }
    others(until, random);
    return i;
  }

  private void others(double until, Xoshiro256 random) {
    while (due.first() < until) {
      double time = due.first();
      int value = due.remove();
      int detector = value >> 1;
      if ((value & DARK) != 0) {
        due.add(time + random.nextExponential() / detectors.get(detector).darkPerPs(), value);
      }
      attempt(detector, time, random);
    }
  }

  private void missed(int detector, double time) {
    if (detectors.get(detector).paralyzable()) {
      deadUntil[detector] = time + dead[detector];
    }
  }

  /** As for a photon, for what is due beside them. */
  private void attempt(int detector, double time, Xoshiro256 random) {
    if (time < deadUntil[detector]) {
      missed(detector, time);
      return;
    }
    deadUntil[detector] = time + dead[detector];
    double pulse = time + delay[detector] + sigma[detector] * random.nextNormal();
    if (--untilExtra[detector] == 0) {
      pulse += extra(detector, time, random);
    }
    pulses.add(pulse, detector);
  }

  /** What comes on top of some avalanches; returns the tail of the jitter. */
  private double extra(int detector, double time, Xoshiro256 random) {
    int kinds = extraKinds[detector].sample(random);
    untilExtra[detector] = nextExtra(detector, random);
    Detector here = detectors.get(detector);
    if ((kinds & AFTERPULSE) != 0) {
      due.add(time + here.afterpulsing().delay().sample(random), 2 * detector);
    }
    if ((kinds & CROSSTALK) != 0) {
      int other = random.nextInt(count - 1);
      double way = crosstalk.delayPs() + crosstalk.spreadPs() * random.nextExponential();
      due.add(time + way, 2 * (other < detector ? other : other + 1));
    }
    return (kinds & TAIL) != 0 ? here.jitter().tailPs() * random.nextExponential() : 0;
  }
}
