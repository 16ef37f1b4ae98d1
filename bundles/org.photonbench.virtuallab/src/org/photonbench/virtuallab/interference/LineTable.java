package org.photonbench.virtuallab.interference;

import java.util.List;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.light.Line;

/** The lines of a source as arrays for the hot loops. Angular frequencies in rad/ps. */
final class LineTable {
  private static final double HBAR_EV_PS = Coherence.HBAR_MEV_PS * 1e-3;

  /** Angular frequency of each line. */
  final double[] carrier;

  /** The same from the first line; 0 for a single line without energy. */
  final double[] offset;

  /** Decay rate 1/T1 in 1/ps; 0 for stationary light. */
  final double[] decay;

  /** Rate of pure dephasing 1/T2* in 1/ps. */
  final double[] dephasing;

  /** 1/T2 in 1/ps. */
  final double[] coherence;

  /**
   * @param pumpPerPs pump rate, which shortens the coherence of CW light: 1/T2 = (1/T1 + W)/2 +
   *     1/T2*
   * @param needsEnergy whether every line must have an energy; several lines always must
   */
  LineTable(List<Line> lines, double pumpPerPs, boolean needsEnergy) {
    Require.notNegative("pump rate in 1/ps", pumpPerPs);
    int n = lines.size();
    carrier = new double[n];
    offset = new double[n];
    decay = new double[n];
    dephasing = new double[n];
    coherence = new double[n];
    for (int i = 0; i < n; i++) {
      Line line = lines.get(i);
      boolean known = !Double.isNaN(line.energyEv());
      if (!known && (needsEnergy || n > 1)) {
        throw new IllegalArgumentException(
            "line " + line.name() + " has no energy, so its interference is not defined");
      }
      carrier[i] = known ? line.energyEv() / HBAR_EV_PS : 0;
      offset[i] = known ? (line.energyEv() - lines.getFirst().energyEv()) / HBAR_EV_PS : 0;
      decay[i] = 1 / line.lifetimePs();
      dephasing[i] = 1 / line.pureDephasingPs();
      coherence[i] = 0.5 * (decay[i] + pumpPerPs) + dephasing[i];
    }
  }

  int size() {
    return decay.length;
  }

  /** Longest lifetime in ps. */
  double longestLifetime() {
    double slowest = Double.POSITIVE_INFINITY;
    for (double rate : decay) {
      slowest = Math.min(slowest, rate);
    }
    return 1 / slowest;
  }

  /** Longest coherence time in ps. */
  double longestCoherence() {
    double slowest = Double.POSITIVE_INFINITY;
    for (double rate : coherence) {
      slowest = Math.min(slowest, rate);
    }
    return 1 / slowest;
  }
}
