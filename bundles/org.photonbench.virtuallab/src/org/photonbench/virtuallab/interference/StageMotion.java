package org.photonbench.virtuallab.interference;

import org.photonbench.virtuallab.check.Require;

/** Where the delay stage of an interferometer is: delay of the long arm against the short in ps. */
@FunctionalInterface
public interface StageMotion {
  /** The delay in ps at a time in ps since the start of the run; negative beyond equal arms. */
  double delayPs(double time);

  /** A stage at rest. */
  static StageMotion fixed(double delayPs) {
    Require.finite("delay of the stage in ps", delayPs);
    return _ -> delayPs;
  }

  /** A stage that moves evenly. */
  static StageMotion ramp(double startPs, double perPs) {
    Require.finite("start delay of the stage in ps", startPs);
    Require.finite("speed of the stage", perPs);
    return time -> startPs + perPs * time;
  }

  /**
   * A stage that stays at each position for the same time, then goes to the next at once; it stays
   * at the last.
   */
  static StageMotion steps(double[] delaysPs, double dwellPs) {
    double[] positions = delaysPs.clone();
    if (positions.length == 0) {
      throw new IllegalArgumentException("a stage needs at least one position");
    }
    for (double delay : positions) {
      Require.finite("delay of the stage in ps", delay);
    }
    Require.positive("time at each position in ps", dwellPs);
    int last = positions.length - 1;
    return time -> positions[(int) Math.min(last, Math.max(0, time / dwellPs))];
  }

  /**
   * A back-and-forth movement of constant speed on top of another motion.
   *
   * @param sweepPs change of the delay in half a period, in ps
   * @param periodPs time of a whole period in ps
   */
  static StageMotion triangle(StageMotion centre, double sweepPs, double periodPs) {
    Require.positive("sweep of the dither in ps", sweepPs);
    Require.positive("period of the dither in ps", periodPs);
    return time -> {
      double turns = time / periodPs;
      double phase = turns - Math.floor(turns);
      return centre.delayPs(time) + sweepPs * (0.5 - Math.abs(2 * phase - 1));
    };
  }

  /**
   * A sinusoidal movement on top of another motion.
   *
   * @param amplitudePs half the difference between its extremes in ps
   * @param periodPs time of a whole period in ps
   */
  static StageMotion sine(StageMotion centre, double amplitudePs, double periodPs) {
    Require.positive("amplitude of the dither in ps", amplitudePs);
    Require.positive("period of the dither in ps", periodPs);
    return time -> {
      double turns = time / periodPs;
      return centre.delayPs(time)
          + amplitudePs * Math.sin(2 * Math.PI * (turns - Math.floor(turns)));
    };
  }

  /** The delay in ps of so many fringes of a line with this photon energy. */
  static double fringesPs(double fringes, double energyEv) {
    Require.positive("photon energy in eV", energyEv);
    return fringes * 2 * Math.PI * Coherence.HBAR_MEV_PS * 1e-3 / energyEv;
  }
}
