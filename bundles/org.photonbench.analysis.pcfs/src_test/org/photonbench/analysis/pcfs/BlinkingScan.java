package org.photonbench.analysis.pcfs;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/**
 * The light of the vector PCFS-MC-RATIO: 2e5 photons/s, T2 150 ps, Ornstein-Uhlenbeck wander of
 * 0.02 rad/ps in 1 ms, telegraph blinking by a factor of ten, triangular dither of 0.5 s over 5
 * fringes. Written apart from the virtual laboratory.
 */
final class BlinkingScan implements PhotonSource {
  private static final double RATE = 2e5;
  private static final double T2 = 150;
  private static final double SIGMA = 0.02;
  private static final double WANDER = 1e-3;
  private static final double PERIOD = 0.5;
  private static final double FRINGES = 5;
  private static final double ON_RATE = 20;
  private static final double OFF_RATE = 10;
  private static final double OFF_BRIGHTNESS = 0.1;

  private final double delay;
  private final double seconds;
  private final Random random;
  private double time;
  private double detuning;
  private boolean on = true;
  private double change;

  private BlinkingScan(double delay, double seconds, long seed) {
    this.delay = delay;
    this.seconds = seconds;
    random = new Random(seed);
    detuning = SIGMA * random.nextGaussian();
    change = exponential(OFF_RATE);
  }

  /** 1 - R of each stretch of lags. */
  static double[] oneMinusRatio(double delay, double[] edges, double seconds, long seed)
      throws IOException, RunCancelledException {
    double[] y = new double[edges.length - 1];
    for (int k = 0; k < y.length; k++) {
      PcfsSettings settings =
          Scans.settings(
              "shortestLag",
              "" + edges[k] * 1e6,
              "longestLag",
              "" + edges[k + 1] * 1e6,
              "envelopeLag",
              "" + edges[k + 1] * 1e6,
              "lagsPerDecade",
              "1");
      PositionCounts counts =
          new PositionCounter(
                  new BlinkingScan(delay, seconds, seed), new Channel(0), new Channel(1), settings)
              .count((_, _) -> {});
      y[k] = counts.oneMinusRatio(0, counts.lags(), -1);
    }
    return y;
  }

  private double exponential(double rate) {
    return -Math.log(1 - random.nextDouble()) / rate;
  }

  @Override
  public boolean next(PhotonBlock block) {
    block.clear();
    while (block.size() < block.capacity()) {
      double step = exponential(RATE);
      time += step;
      if (time >= seconds) {
        return block.size() > 0;
      }
      double kept = Math.exp(-step / WANDER);
      detuning = kept * detuning + SIGMA * Math.sqrt(1 - kept * kept) * random.nextGaussian();
      while (time > change) {
        on = !on;
        change += exponential(on ? OFF_RATE : ON_RATE);
      }
      if (!on && random.nextDouble() > OFF_BRIGHTNESS) {
        continue;
      }
      double turn = time / PERIOD - Math.floor(time / PERIOD);
      double dither = 2 * Math.PI * FRINGES * (1 - Math.abs(2 * turn - 1));
      double contrast = Math.exp(-delay / T2) * Math.cos(dither + detuning * delay);
      int port = random.nextDouble() < 0.5 * (1 + contrast) ? 0 : 1;
      block.add((long) (time * 1e12), port, 0);
    }
    return true;
  }

  @Override
  public RecordingInfo info() {
    return new RecordingInfo(
        "memory",
        "T2",
        TimeBase.t2(1e-12),
        OptionalDouble.of(seconds),
        OptionalDouble.empty(),
        OptionalLong.empty(),
        "",
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        true);
  }

  @Override
  public RecordBalance balance() {
    return RecordBalance.EMPTY;
  }

  @Override
  public long position() {
    return 0;
  }

  @Override
  public long length() {
    return -1;
  }

  @Override
  public void close() {
    // nothing is open
  }
}
