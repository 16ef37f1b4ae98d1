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

  /** A Poisson process in pulse numbers: those that fall between n and n + 1 are of pulse n. */
  private void emitPulses(LightBlock block, Xoshiro256 random) {
    double between = 1 / mean;
    long firstPulse = block.firstPulse();
    double end = clock.pulsesPerBlock();
    long before = -1;
    int first = 0;
    for (double at = random.nextExponential() * between;
        at < end;
        at += random.nextExponential() * between) {
      long pulse = (long) at;
      if (pulse != before) {
        before = pulse;
        first = block.size();
      }
      addInOrder(
          block, first, firstPulse + pulse, widthPs == 0 ? 0 : widthPs * random.nextNormal());
    }
  }

  /** Adds a photon of a pulse whose photons begin at an index, in order of time. */
  private static void addInOrder(LightBlock block, int first, long pulse, double time) {
    int at = block.add(pulse, time);
    if (at == first) {
      return;
    }
    double[] times = block.times();
    for (; at > first && times[at - 1] > time; at--) {
      times[at] = times[at - 1];
    }
    times[at] = time;
  }
}
