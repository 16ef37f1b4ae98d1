package org.photonbench.virtuallab.emitter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.light.BlockClock;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.LightSource;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/** Light of an ideal laser: Poisson in time (CW) or per pulse. */
public final class LaserLight implements LightSource {
  private static final Set<PhotonField> OFFERS =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(PhotonField.PACKET_START)));

  private final BlockClock clock;
  private final List<Line> lines;
  private final PhotonLabels labels;
  private final double mean;
  private final double widthPs;
  private double carried;

  /**
   * @param mean detected photons per ps (CW) or per pulse (pulsed)
   * @param widthPs standard deviation of the pulse in ps; not used for CW
   */
  public LaserLight(BlockClock clock, Line line, double mean, double widthPs) {
    this.clock = clock;
    this.mean = Require.positive("mean number of photons", mean);
    this.widthPs = Require.notNegative("pulse width", widthPs);
    lines = List.of(line);
    labels = new PhotonLabels(lines, (_, _) -> 0);
    carried = Double.NaN;
  }

  @Override
  public BlockClock clock() {
    return clock;
  }

  @Override
  public List<Line> lines() {
    return lines;
  }

  @Override
  public Set<PhotonField> offers() {
    return OFFERS;
  }

  @Override
  public void emit(LightBlock block, Xoshiro256 random) {
    if (clock.isPulsed()) {
      emitPulses(block, random);
    } else {
      emitSteadily(block, random);
    }
    if (!block.fields().isEmpty()) {
      for (int i = 0; i < block.size(); i++) {
        labels.label(block, i, (byte) 0, 0, 0, random);
      }
    }
  }

  private void emitSteadily(LightBlock block, Xoshiro256 random) {
    double between = 1 / mean;
    double time = Double.isNaN(carried) ? random.nextExponential() * between : carried;
    while (time < clock.blockPs()) {
      block.add(0, time);
      time += random.nextExponential() * between;
    }
    carried = time - clock.blockPs();
  }

  private void emitPulses(LightBlock block, Xoshiro256 random) {
    // No photon in a pulse has the probability e^-mean.
    double skip = 1 / mean;
    long pulse = block.firstPulse();
    long end = pulse + clock.pulsesPerBlock();
    while (true) {
      double gap = random.nextExponential() * skip;
      if (!(gap < end - pulse)) {
        return;
      }
      pulse += (long) gap;
      int photons = atLeastOne(random);
      int first = block.size();
      for (int i = 0; i < photons; i++) {
        double time = widthPs == 0 ? 0 : widthPs * random.nextNormal();
        int at = block.add(pulse, time);
        double[] times = block.times();
        for (; at > first && times[at - 1] > time; at--) {
          times[at] = times[at - 1];
        }
        times[at] = time;
      }
      pulse++;
    }
  }

  /** A Poisson number, given that it is not 0: arrivals at unit rate from 0 to the mean. */
  private int atLeastOne(Xoshiro256 random) {
    // The first arrival, given that it comes in time.
    double reached = -Math.log1p(random.nextDouble() * Math.expm1(-mean));
    int photons = 1;
    for (reached += random.nextExponential(); reached < mean; reached += random.nextExponential()) {
      photons++;
    }
    return photons;
  }
}
