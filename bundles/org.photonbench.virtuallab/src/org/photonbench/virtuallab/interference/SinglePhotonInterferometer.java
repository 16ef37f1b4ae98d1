package org.photonbench.virtuallab.interference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.light.LightBlock;
import org.photonbench.virtuallab.light.Line;
import org.photonbench.virtuallab.light.OpticalStage;
import org.photonbench.virtuallab.light.PhotonField;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * A Mach-Zehnder or Michelson interferometer in which each photon interferes with itself (PCFS,
 * Fourier spectroscopy): first output with probability (1 + C e^(-|d|/T2) cos(w d)) / 2 for even
 * splitters (ESTIMATORS 16.5). The frequency w is that of the photon's line with its detuning, so
 * doublets beat and spectral diffusion dephases without further terms.
 *
 * <p>Time-resolved, the probability depends on when the photon arrives: the two amplitudes of an
 * exponential packet that starts at s overlap only from s + |d| on, where the contrast is
 * 1/cosh(|d| / (2 T1)) e^(-|d|/T2*) for even splitters; its mean over arrival times is e^(-|d|/T2).
 * Otherwise arm and output are independent, which is enough wherever delays are not resolved.
 */
public final class SinglePhotonInterferometer implements OpticalStage {
  private final byte input;
  private final byte first;
  private final byte second;
  private final Interferometer arms;
  private final StageMotion motion;
  private final boolean timeResolved;
  private final LineTable lines;

  /**
   * @param input port of the light
   * @param first port of the first output, see {@link Interferometer}
   * @param second port of the other output
   * @param arms splitters and contrast
   * @param motion where the stage is
   * @param lines the lines of the source; each must have an energy
   * @param pumpPerPs pump rate of CW light, which broadens the line; 0 for pulsed light
   * @param timeResolved whether the output depends on the arrival time; needs the start of the wave
   *     packets, which only pulsed sources know
   */
  public SinglePhotonInterferometer(
      int input,
      int first,
      int second,
      Interferometer arms,
      StageMotion motion,
      List<Line> lines,
      double pumpPerPs,
      boolean timeResolved) {
    this.input = Require.port(input);
    this.first = Require.port(first);
    this.second = Require.port(second);
    this.arms = arms;
    this.motion = motion;
    this.timeResolved = timeResolved;
    this.lines = new LineTable(lines, pumpPerPs, true);
  }

  @Override
  public Set<PhotonField> needs() {
    EnumSet<PhotonField> needs = EnumSet.of(PhotonField.LINE, PhotonField.DETUNING);
    if (timeResolved) {
      needs.add(PhotonField.PACKET_START);
    }
    return needs;
  }

  @Override
  public void apply(LightBlock block, Xoshiro256 random) {
    int size = block.size();
    byte[] ports = block.ports();
    double[] times = block.times();
    byte[] photonLines = block.lines();
    double[] detunings = block.detunings();
    double[] starts = block.packetStarts();
    double blockStart = block.clock().startPs(block.index());
    double kept = arms.kept();
    for (int i = 0; i < size; i++) {
      if (ports[i] != input) {
        continue;
      }
      double way = random.nextDouble();
      if (way >= kept) {
        ports[i] = LightBlock.LOST;
        continue;
      }
      double delay = motion.delayPs(blockStart + block.blockTime(i));
      int line = photonLines[i];
      double phase = (lines.carrier[line] + detunings[i]) * delay;
      double late = Math.abs(delay);
      boolean isLate = way < arms.shortArm() == delay < 0;
      if (isLate) {
        times[i] += late;
      }
      double probability =
          timeResolved
              ? resolved(line, delay, times[i] - starts[i], Math.cos(phase))
              : (arms.first()
                      + arms.interference()
                          * Math.exp(-late * lines.coherence[line])
                          * Math.cos(phase))
                  / kept;
      ports[i] = random.nextDouble() < probability ? first : second;
    }
  }

  /**
   * Probability of the first output for a photon that arrives so long after the start of its packet
   * in the earlier arm.
   */
  double resolved(int line, double delay, double sinceStart, double cosine) {
    double late = Math.abs(delay);
    // Both squared amplitudes at this moment, times e^(sinceStart/T1): then neither overflows.
    double early = Math.exp(-late * lines.decay[line]);
    double delayed = sinceStart >= late ? 1 : 0;
    double inShort = arms.shortArm() * (delay < 0 ? delayed : early);
    double inLong = arms.longArm() * (delay < 0 ? early : delayed);
    double t = arms.transmission();
    double r = arms.reflection();
    double mixed =
        2
            * arms.contrast()
            * Math.sqrt(inShort * inLong * t * r)
            * Math.exp(-late * lines.dephasing[line])
            * cosine;
    return (inShort * t + inLong * r + mixed) / (inShort + inLong);
  }
}
