package org.photonbench.spectrum.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectralQuantity;
import org.photonbench.spectrum.Spectrum;
import org.photonbench.spectrum.SpectrumInfo;

/**
 * A spectrum with the covariance of its values: a part of each bin alone, and parts that all bins
 * share, as a subtracted constant has. The covariance of bins i and j is
 *
 * <pre>
 * [i = j] independent_i + sum over k of sign_k effect_k,i effect_k,j
 * </pre>
 *
 * <p>which all linear operations here keep exactly; a normalisation is linear to first order.
 *
 * @param info axis, unit and camera; values that are densities or normalised say so in the steps
 * @param values in the order of the bins. Shared, not copied
 * @param independent variance of each bin alone. Shared, not copied
 * @param shared parts that bins have in common
 * @param steps what was done to the values, in order, in sentences
 */
public record UncertainSpectrum(
    SpectrumInfo info,
    double[] values,
    double[] independent,
    List<SharedPart> shared,
    List<String> steps) {
  /**
   * A part of the covariance that bins share.
   *
   * @param effect on each bin of one standard deviation. Shared, not copied
   * @param sign 1, or -1 where a normalisation takes variance away
   */
  public record SharedPart(double[] effect, int sign) {
    private SharedPart map(UnaryOperator<double[]> linear) {
      return new SharedPart(linear.apply(effect), sign);
    }
  }

  public UncertainSpectrum {
    if (values.length != info.axis().size() || independent.length != values.length) {
      throw new IllegalArgumentException(
          values.length
              + " values with "
              + independent.length
              + " variances do not fit an axis of "
              + info.axis().size()
              + " bins");
    }
    shared = List.copyOf(shared);
    steps = List.copyOf(steps);
  }

  /**
   * A spectrum as measured, with the variances of {@link Spectrum#variances}.
   *
   * @throws IllegalArgumentException if nothing is known of its noise
   */
  public static UncertainSpectrum of(Spectrum spectrum) {
    double[] variances =
        spectrum
            .variances()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "the noise of this spectrum is not known; give electrons per count, offset and"
                        + " read noise of the camera first"));
    return new UncertainSpectrum(
        spectrum.info(), spectrum.values().clone(), variances, List.of(), List.of());
  }

  /**
   * Camera counts as photons: (counts - offset) * electrons per count / quantum efficiency.
   *
   * @param quantumEfficiency detected share of the photons at each bin, above 0 up to 1
   * @param excessNoise factor of the variance of the electrons by a stochastic gain: 1 without, 2
   *     for a high electron-multiplying gain (Robbins and Hadwen, IEEE Trans. Electron Devices 50,
   *     1227 (2003))
   */
  public static UncertainSpectrum photons(
      Spectrum counts, DoubleUnaryOperator quantumEfficiency, double excessNoise) {
    if (!(excessNoise >= 1)) {
      throw new IllegalArgumentException("the excess noise is at least 1, was " + excessNoise);
    }
    Spectrum electrons = counts.electrons();
    CameraCalibration camera = counts.info().camera().orElseThrow();
    int readOuts = counts.info().accumulations();
    double[] values = electrons.values().clone();
    double[] variances = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double efficiency = quantumEfficiency.applyAsDouble(counts.axis().centre(i));
      if (!(efficiency > 0) || efficiency > 1) {
        throw new IllegalArgumentException(
            "the quantum efficiency must lie above 0 and up to 1, was " + efficiency);
      }
      double shot = Math.max(0, values[i]);
      double variance =
          camera.electronVariance(counts.values()[i], readOuts) + (excessNoise - 1) * shot;
      variances[i] = variance / (efficiency * efficiency);
      values[i] /= efficiency;
    }
    return new UncertainSpectrum(
        counts.info().withUnit(SignalUnit.PHOTONS),
        values,
        variances,
        List.of(),
        List.of("Converted into photons, excess noise factor " + excessNoise + "."));
  }

  public SpectralAxis axis() {
    return info.axis();
  }

  public int size() {
    return values.length;
  }

  public double covariance(int i, int j) {
    double covariance = i == j ? independent[i] : 0;
    for (SharedPart part : shared) {
      covariance += part.sign * part.effect[i] * part.effect[j];
    }
    return covariance;
  }

  /** Variance of a bin, of which rounding cannot make a negative one. */
  public double variance(int bin) {
    return Math.max(0, covariance(bin, bin));
  }

  /** Standard uncertainty of each bin. */
  public double[] sigma() {
    double[] sigma = new double[size()];
    Arrays.setAll(sigma, i -> Math.sqrt(variance(i)));
    return sigma;
  }

  /** Sum of w_i value_i with its standard uncertainty. */
  public Estimate weightedSum(double[] weights) {
    double sum = 0;
    double variance = 0;
    for (int i = 0; i < size(); i++) {
      sum += weights[i] * values[i];
      variance += weights[i] * weights[i] * independent[i];
    }
    for (SharedPart part : shared) {
      double effect = dot(weights, part.effect);
      variance += part.sign * effect * effect;
    }
    return new Estimate(sum, Math.sqrt(Math.max(0, variance)));
  }

  /** Every value times a factor of its own that is known exactly. */
  public UncertainSpectrum times(double[] factors, String step) {
    double[] variances = new double[size()];
    Arrays.setAll(variances, i -> factors[i] * factors[i] * independent[i]);
    return with(
        info,
        product(values, factors),
        variances,
        shared.stream().map(part -> part.map(effect -> product(effect, factors))).toList(),
        step);
  }

  /** The difference to a spectrum that was measured independently, on the same bins. */
  public UncertainSpectrum minus(UncertainSpectrum other, String step) {
    if (!axis().equals(other.axis()) || info.unit() != other.info.unit()) {
      throw new IllegalArgumentException(
          "spectra can be subtracted on the same bins and in the same unit only");
    }
    double[] difference = new double[size()];
    double[] variances = new double[size()];
    for (int i = 0; i < size(); i++) {
      difference[i] = values[i] - other.values[i];
      variances[i] = independent[i] + other.independent[i];
    }
    List<SharedPart> parts = new ArrayList<>(shared);
    parts.addAll(other.shared);
    return with(info, difference, variances, parts, step);
  }

  /** The difference to one number for all bins, whose error they share. */
  public UncertainSpectrum minus(Estimate constant, String step) {
    double[] effect = new double[size()];
    Arrays.fill(effect, constant.sigma());
    double[] difference = new double[size()];
    Arrays.setAll(difference, i -> values[i] - constant.value());
    List<SharedPart> parts = new ArrayList<>(shared);
    parts.add(new SharedPart(effect, 1));
    return with(info, difference, independent, parts, step);
  }

  /**
   * Value per unit of a quantity: divided by the exact width of each bin, which is the Jacobian;
   * the standard uncertainties have the same factor. Bins stay in their order.
   */
  public UncertainSpectrum density(SpectralQuantity quantity) {
    SpectralAxis other = axis().in(quantity);
    double[] factors = new double[size()];
    Arrays.setAll(factors, i -> 1 / other.width(i));
    UncertainSpectrum scaled =
        times(factors, "Divided by the widths of the bins in " + quantity.unit() + ".");
    return new UncertainSpectrum(
        info.withAxis(other), scaled.values, scaled.independent, scaled.shared, scaled.steps);
  }

  /**
   * Sums of neighbouring bins. A last group that is smaller is kept as it is.
   *
   * @param count bins in a group
   */
  public UncertainSpectrum binned(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("at least one bin must make a group, not " + count);
    }
    int groups = (size() + count - 1) / count;
    double[] centres = new double[groups];
    double[] edges = new double[groups + 1];
    for (int i = 0; i < groups; i++) {
      int end = Math.min(size(), (i + 1) * count);
      edges[i] = axis().edge(i * count);
      edges[i + 1] = axis().edge(end);
      centres[i] = (edges[i] + edges[i + 1]) / 2;
    }
    SpectralAxis binned = new SpectralAxis(axis().quantity(), axis().medium(), centres, edges);
    return with(
        info.withAxis(binned),
        sums(values, count),
        sums(independent, count),
        shared.stream().map(part -> part.map(effect -> sums(effect, count))).toList(),
        "Sums of " + count + " neighbouring bins.");
  }

  /** Divided by the sum of all values, so that they sum up to 1. */
  public UncertainSpectrum normalisedToSum() {
    double[] ones = new double[size()];
    Arrays.fill(ones, 1);
    return normalised(ones, "Divided by the sum of all bins.");
  }

  /**
   * Divided by the largest value. Noise makes the largest of many values too large on average: for
   * figures, not for fits.
   */
  public UncertainSpectrum normalisedToPeak() {
    int peak = 0;
    for (int i = 1; i < size(); i++) {
      peak = values[i] > values[peak] ? i : peak;
    }
    double[] unit = new double[size()];
    unit[peak] = 1;
    return normalised(unit, "Divided by the largest value, in bin " + peak + ".");
  }

  /**
   * Divided by L = w value. To first order the error is (d_i - p_i w d) / L with p = value / L;
   * with D the independent variances, u = D w and V = w D w its covariance is (D + V (p - u/V)(p -
   * u/V)' - u u' / V) / L^2.
   */
  private UncertainSpectrum normalised(double[] weights, String step) {
    double reference = dot(weights, values);
    if (!(Math.abs(reference) > 0) || Double.isInfinite(reference)) {
      throw new IllegalArgumentException("nothing to divide by: the reference is " + reference);
    }
    double[] p = new double[size()];
    double[] variances = new double[size()];
    double[] u = product(independent, weights);
    double v = dot(weights, u);
    for (int i = 0; i < size(); i++) {
      p[i] = values[i] / reference;
      variances[i] = independent[i] / (reference * reference);
    }
    List<SharedPart> parts = new ArrayList<>();
    for (SharedPart part : shared) {
      double common = dot(weights, part.effect);
      parts.add(part.map(effect -> combined(effect, 1 / reference, p, -common / reference)));
    }
    if (v > 0) {
      double root = Math.sqrt(v);
      parts.add(new SharedPart(combined(p, root / reference, u, -1 / (root * reference)), 1));
      parts.add(new SharedPart(combined(u, 1 / (root * reference), u, 0), -1));
    }
    return with(info.withUnit(SignalUnit.ARBITRARY), p, variances, parts, step);
  }

  private UncertainSpectrum with(
      SpectrumInfo newInfo,
      double[] newValues,
      double[] variances,
      List<SharedPart> parts,
      String step) {
    List<String> more = new ArrayList<>(steps);
    more.add(step);
    return new UncertainSpectrum(newInfo, newValues, variances, parts, more);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] product(double[] a, double[] b) {
    double[] product = new double[a.length];
    Arrays.setAll(product, i -> a[i] * b[i]);
    return product;
  }

  private static double[] combined(double[] a, double factorA, double[] b, double factorB) {
    double[] combined = new double[a.length];
    Arrays.setAll(combined, i -> factorA * a[i] + factorB * b[i]);
    return combined;
  }

  private static double[] sums(double[] values, int count) {
    double[] sums = new double[(values.length + count - 1) / count];
    for (int i = 0; i < values.length; i++) {
      sums[i / count] += values[i];
    }
    return sums;
  }
}
