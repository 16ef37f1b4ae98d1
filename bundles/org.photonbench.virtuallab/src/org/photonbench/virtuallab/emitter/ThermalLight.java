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

/**
 * Chaotic light of M modes with a Lorentzian line: g2(t) = 1 + e^(-2|t|/T2) / M.
 *
 * <p>Exact, without a grid in time: detections of such light are the emigrations of a population
 * with immigration (rate R), births (rate R/M each), deaths (R/M each) and emigration (2/T2 each),
 * whose number is that of the photons of a thermal cavity mode that decays through its mirror
 * (Shepherd, Opt. Acta 28, 567 (1981); Jakeman, J. Phys. A 13, 1087 (1980)). R is the detected
 * rate.
 */
public final class ThermalLight implements LightSource {
  private static final Set<PhotonField> OFFERS =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(PhotonField.PACKET_START)));

  private final BlockClock clock;
  private final List<Line> lines;
  private final PhotonLabels labels;
  private final double immigration;
  private final double perHead;
  private final double emigration;
  private double time;
  private long population;
  private boolean started;

  /**
   * @param ratePerPs detected photons per ps
   * @param coherencePs field coherence time T2 in ps
   * @param modes number of modes M, at least 1
   */
  public ThermalLight(
      BlockClock clock, Line line, double ratePerPs, double coherencePs, int modes) {
    if (clock.isPulsed()) {
      throw new IllegalArgumentException("thermal light needs a clock without pulses");
    }
    if (modes < 1) {
      throw new IllegalArgumentException("thermal light has at least 1 mode, not " + modes);
    }
    this.clock = clock;
    lines = List.of(line);
    labels = new PhotonLabels(lines, (_, _) -> 0);
    immigration = Require.positive("rate", ratePerPs);
    perHead = ratePerPs / modes;
    emigration = 2 / Require.positive("coherence time", coherencePs);
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
    if (!started) {
      started = true;
      population = startPopulation(random);
      time = 0;
      wait(random);
    }
    while (time < clock.blockPs()) {
      double up = immigration + perHead * population;
      double down = perHead * population;
      double way = random.nextDouble() * (up + down + emigration * population);
      if (way < up) {
        population++;
      } else {
        population--;
        if (way >= up + down) {
          int at = block.add(0, time);
          if (!block.fields().isEmpty()) {
            labels.label(block, at, (byte) 0, 0, 0, random);
          }
        }
      }
      wait(random);
    }
    time -= clock.blockPs();
  }

  private void wait(Xoshiro256 random) {
    double all = immigration + (2 * perHead + emigration) * population;
    time += random.nextExponential() / all;
  }

  /** The stationary number: a sum of one geometric number for each mode. */
  private long startPopulation(Xoshiro256 random) {
    double mean = perHead / emigration;
    double skip = 1 / Math.log1p(1 / mean);
    long sum = 0;
    long modes = Math.round(immigration / perHead);
    for (long i = 0; i < modes; i++) {
      sum += (long) (random.nextExponential() * skip);
    }
    return sum;
  }
}
