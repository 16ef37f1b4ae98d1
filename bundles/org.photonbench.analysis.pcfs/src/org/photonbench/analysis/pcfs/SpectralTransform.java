package org.photonbench.analysis.pcfs;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.photonbench.analysis.pcfs.PcfsSettings.Apodisation;

/**
 * The spectral correlation p(zeta) of an envelope K(d): the cosine transform (1/(pi hbar)) times
 * the integral over d from 0 on of K cos(zeta d/hbar), in 1/meV; its integral over all zeta is
 * K(0). A direct sum by the trapezoidal rule, so that delays need not be equidistant; it is linear
 * in K, and errors propagate exactly (reference specification of estimators, section 5). Both sides
 * of the white fringe are folded together.
 */
final class SpectralTransform {
  private final double[] size;
  private final double[] weight;
  private final int[] order;

  /**
   * @param delays from the white fringe in ps, any order
   */
  SpectralTransform(double[] delays, Apodisation apodisation) {
    int n = delays.length;
    order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> Math.abs(delays[i])))
            .mapToInt(Integer::intValue)
            .toArray();
    size = IntStream.of(order).mapToDouble(i -> Math.abs(delays[i])).toArray();
    double longest = size[n - 1];
    weight = new double[n];
    for (int i = 0; i < n; i++) {
      // The stretch between equal paths and the first delay belongs to the first delay.
      double from = i == 0 ? 0 : (size[i - 1] + size[i]) / 2;
      double to = i == n - 1 ? longest : (size[i] + size[i + 1]) / 2;
      weight[i] = (to - from) * window(apodisation, size[i] / longest);
    }
  }

  private static double window(Apodisation apodisation, double share) {
    return switch (apodisation) {
      case NONE -> 1;
      case GAUSS -> Math.exp(-4.5 * share * share);
      case HANN -> 0.5 * (1 + Math.cos(Math.PI * share));
    };
  }

  /** p at an energy difference in meV. */
  double at(double energy, double[] envelope) {
    double sum = 0;
    for (int i = 0; i < size.length; i++) {
      sum += weight[i] * envelope[order[i]] * Math.cos(energy * size[i] / HBAR_MEV_PS);
    }
    return sum / (Math.PI * HBAR_MEV_PS);
  }

  /** Standard error of p, for independent errors of the envelope. */
  double sigma(double energy, double[] sigma) {
    double sum = 0;
    for (int i = 0; i < size.length; i++) {
      double part = weight[i] * sigma[order[i]] * Math.cos(energy * size[i] / HBAR_MEV_PS);
      sum += part * part;
    }
    return Math.sqrt(sum) / (Math.PI * HBAR_MEV_PS);
  }

  /** Half the distance of energies that the longest delay can tell apart: h/(2 d), in meV. */
  double resolution() {
    return Math.PI * HBAR_MEV_PS / size[size.length - 1];
  }

  /** Covariance of p at two energies. */
  double covariance(double one, double other, double[] sigma) {
    double sum = 0;
    for (int i = 0; i < size.length; i++) {
      double part = weight[i] * sigma[order[i]];
      sum +=
          part
              * part
              * Math.cos(one * size[i] / HBAR_MEV_PS)
              * Math.cos(other * size[i] / HBAR_MEV_PS);
    }
    double unit = Math.PI * HBAR_MEV_PS;
    return sum / (unit * unit);
  }
}
