package org.photonbench.virtuallab.interference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * Hong-Ou-Mandel interference of CW light (ESTIMATORS 16.6): each photon at the splitter depends on
 * the nearest one before it in the other arm, less than 6 coherence times ago, whether or not that
 * one has been met before. With x = M C^2 e^(-t (1/T2 + 1/T2')) cos(dw t) it leaves by the other
 * output with probability (1 - x) / 2.
 *
 * <p>For uneven splitters, stationary fields give the outcomes (T^2 + R^2)/2 - R T x for each way
 * to leave apart and R T (1 + x) for each way to leave together. They are drawn as a mixture: with
 * probability |x| the photons have lost their arms, and leave together with probability 4 R T (x >
 * 0) or apart (x < 0); else each leaves on its own.
 */
public final class CwHom implements OpticalStage {
  private static final double WINDOW_COHERENCES = 6;

  /** The last photon of each arm at the splitter. */
  private static final class Last {
    double time = Double.NEGATIVE_INFINITY;
    int line;
    double detuning;
    double polarisation;
    byte output;
  }

  private final HomSettings settings;
  private final LineTable lines;
  private final double window;
  private final ArmDelays delays;
  private final Last lastShort = new Last();
  private final Last lastLong = new Last();

  /**
   * @param lines the lines of the source; several need energies
   * @param pumpPerPs pump rate W of the source: 1/T2 = (1/T1 + W)/2 + 1/T2*
   */
  public CwHom(HomSettings settings, List<Line> lines, double pumpPerPs) {
    this.settings = settings;
    this.lines = new LineTable(lines, pumpPerPs, false);
    double longest = this.lines.longestCoherence();
    if (Double.isInfinite(longest)) {
      throw new IllegalArgumentException(
          "Hong-Ou-Mandel interference needs lines with a finite coherence time");
    }
    settings.requireLonger(longest);
    window = WINDOW_COHERENCES * longest;
    delays =
        new ArmDelays(
            (byte) settings.input(), settings.arms(), settings.delayPs(), settings.turnRad());
  }

  @Override
  public Set<PhotonField> needs() {
    return EnumSet.of(PhotonField.LINE, PhotonField.DETUNING, PhotonField.POLARISATION);
  }

  @Override
  public void apply(LightBlock block, Xoshiro256 random) {
    if (block.clock().isPulsed()) {
      throw new IllegalStateException("CwHom needs light from CW excitation");
    }
    delays.enter(block, random);
    double end = block.clock().blockPs();
    double t = settings.arms().transmission();
    byte[] ports = block.ports();
    double[] times = block.times();
    for (int i = 0; i < block.size(); i++) {
      byte arm = ports[i];
      if (!ArmDelays.isOnTheWay(arm)) {
        continue;
      }
      double time = times[i];
      if (time >= end) {
        break;
      }
      boolean isShort = arm == ArmDelays.SHORT;
      Last other = isShort ? lastLong : lastShort;
      double between = time - other.time;
      double x = between < window ? interference(block, i, other, between) : 0;
      double way = random.nextDouble();
      byte output;
      if (way < Math.abs(x)) {
        double together = x > 0 ? 4 * t * (1 - t) : 0;
        output = random.nextDouble() < together ? other.output : opposite(other.output);
      } else {
        boolean passes = random.nextDouble() < t;
        output = (byte) (passes == isShort ? settings.first() : settings.second());
      }
      ports[i] = output;
      Last own = isShort ? lastShort : lastLong;
      own.time = time;
      own.line = block.lines()[i];
      own.detuning = block.detunings()[i];
      own.polarisation = block.polarisations()[i];
      own.output = output;
    }
    lastShort.time -= end;
    lastLong.time -= end;
    delays.hold(block);
  }

  private double interference(LightBlock block, int i, Last other, double between) {
    int line = block.lines()[i];
    double beat =
        lines.offset[line] - lines.offset[other.line] + block.detunings()[i] - other.detuning;
    return settings.modes()
        * PhotonOverlap.polarisation(block.polarisations()[i], other.polarisation)
        * Math.exp(-between * (lines.coherence[line] + lines.coherence[other.line]))
        * Math.cos(beat * between);
  }

  private byte opposite(byte output) {
    return (byte) (output == settings.first() ? settings.second() : settings.first());
  }
}
