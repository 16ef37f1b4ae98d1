package org.photonbench.virtuallab.spectrum;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.virtuallab.check.Require;

/** Several lines with their shares of the photons: fine structure, phonon replicas, two bands. */
public record LineSum(List<Part> parts) implements LineShape {
  /**
   * One of the lines.
   *
   * @param weight its share of the photons, not negative
   */
  public record Part(double weight, LineShape shape) {}

  public LineSum {
    double sum = 0;
    for (Part part : parts) {
      sum += Require.notNegative("the weight of a line", part.weight());
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("no line has any photons");
    }
    List<Part> normalised = new ArrayList<>();
    for (Part part : parts) {
      normalised.add(new Part(part.weight() / sum, part.shape()));
    }
    parts = List.copyOf(normalised);
  }

  /**
   * A zero-phonon line with the replicas of one phonon: the one with p phonons lies p phonon
   * energies lower, and has the Franck-Condon weight exp(-S(2n+1)) ((n+1)/n)^(p/2) I_p(2S
   * sqrt(n(n+1))) of a mode in equilibrium (K. Huang and A. Rhys, Proc. R. Soc. A 204, 406 (1950)).
   *
   * @param zeroPhonon the line without phonons
   * @param phononEv energy of the phonon in eV
   * @param huangRhys mean number S of phonons at 0 K
   * @param kelvin temperature in K
   */
  public static LineSum replicas(
      LineShape zeroPhonon, double phononEv, double huangRhys, double kelvin) {
    Require.positive("the phonon energy", phononEv);
    Require.notNegative("the Huang-Rhys factor", huangRhys);
    double n = new Conditions(kelvin, 0).occupation(phononEv);
    // The number of emitted less absorbed phonons: the difference of two Poisson numbers.
    double[] emitted = poisson(huangRhys * (n + 1));
    double[] absorbed = poisson(huangRhys * n);
    List<Part> parts = new ArrayList<>();
    for (int p = -(absorbed.length - 1); p < emitted.length; p++) {
      double weight = 0;
      for (int k = Math.max(0, -p); k < absorbed.length && k + p < emitted.length; k++) {
        weight += absorbed[k] * emitted[k + p];
      }
      if (weight > 1e-12) {
        parts.add(new Part(weight, zeroPhonon.moved(-p * phononEv)));
      }
    }
    return new LineSum(parts);
  }

  /** Probabilities of 0, 1, 2, ... until what is left is negligible. */
  private static double[] poisson(double mean) {
    int length = (int) (mean + 12 * Math.sqrt(mean) + 20);
    double[] probability = new double[length];
    double value = Math.exp(-mean);
    for (int k = 0; k < length; k++) {
      probability[k] = value;
      value *= mean / (k + 1);
    }
    return probability;
  }

  @Override
  public double share(double lowEv, double highEv) {
    double sum = 0;
    for (Part part : parts) {
      sum += part.weight() * part.shape().share(lowEv, highEv);
    }
    return sum;
  }

  @Override
  public double density(double ev) {
    double sum = 0;
    for (Part part : parts) {
      sum += part.weight() * part.shape().density(ev);
    }
    return sum;
  }

  @Override
  public LineShape moved(double ev) {
    return new LineSum(
        parts.stream().map(part -> new Part(part.weight(), part.shape().moved(ev))).toList());
  }

  @Override
  public double fwhmEv() {
    return parts.size() == 1 ? parts.getFirst().shape().fwhmEv() : Double.NaN;
  }
}
