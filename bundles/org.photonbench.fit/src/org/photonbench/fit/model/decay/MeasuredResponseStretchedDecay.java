package org.photonbench.fit.model.decay;

import org.photonbench.fit.Abscissa;
import org.photonbench.fit.model.LibraryModel;

/**
 * A stretched exponential behind a measured instrument response. No recursion exists for it: the
 * convolution is a sum, so the work grows with the product of the numbers of decay bins and of
 * non-empty response bins. A response bin counts at its two edges (trapezoidal rule), a shift by
 * part of a bin is linear between whole ones.
 */
public final class MeasuredResponseStretchedDecay extends LibraryModel {
  private static final int RATE = 0;
  private static final int TAU = 1;
  private static final int BETA = 2;
  private static final int BACKGROUND = 3;
  private static final int SHIFT = 4;
  private static final int SCATTER = 5;

  /** Earlier pulses that still count. */
  private static final int EARLIER_PULSES = 20;

  private final double width;
  private final ResponseGrid grid;

  /**
   * @param response measured response, with the bins of the decays it will fit
   * @param period repetition period in ns; infinite where the decay ends before the next pulse
   */
  public MeasuredResponseStretchedDecay(InstrumentResponse response, double period) {
    super(
        "decay.measured-response.stretched",
        "Stretched exponential behind a measured response",
        "IRF * R exp(-(t/tau)^beta) + scatter IRF + b, expected counts (integral over a bin)",
        "ns",
        "counts/ns",
        DecayParameters.shiftAndScatter(
                StretchedDecay.parameterList(), "by which the response is moved")
            .list());
    this.width = response.binWidth();
    this.grid = new ResponseGrid(response, period, id());
  }

  @Override
  public double[] guess(Abscissa x, double[] y) {
    double[] p = startValues();
    new DecayGuess(x, y).stretched(p);
    return clamped(p);
  }

  @Override
  protected void compute(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    int[] index = grid.indices(x);
    int count = index[index.length - 1] + 1;
    double offset = grid.offset(x, p[SHIFT]);
    int whole = (int) Math.floor(offset);
    double fraction = offset - whole;
    int first = grid.periodic() ? 1 - grid.periodBins() : Math.min(0, whole);
    double[] source = grid.moved(first - 1, count - first + 1, whole);
    double[] moved = new double[count - first];
    double[] byMove = new double[count - first];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = (1 - fraction) * source[i + 1] + fraction * source[i];
      byMove[i] = (source[i] - source[i + 1]) / width;
    }
    double[][] kernel = kernel(p, grid.periodic() ? grid.periodBins() : moved.length);
    double[] shape = convolve(moved, kernel[0], first, count);
    double[] byTau = jacobian == null ? null : convolve(moved, kernel[1], first, count);
    double[] byBeta = jacobian == null ? null : convolve(moved, kernel[2], first, count);
    double[] byShift = jacobian == null ? null : convolve(byMove, kernel[0], first, count);
    for (int i = 0; i < value.length; i++) {
      int k = index[i];
      double response = moved[k - first];
      value[i] = p[RATE] * shape[k] + p[SCATTER] * response + p[BACKGROUND] * width;
      if (jacobian != null && byTau != null && byBeta != null && byShift != null) {
        jacobian[RATE][i] = shape[k];
        jacobian[TAU][i] = p[RATE] * byTau[k];
        jacobian[BETA][i] = p[RATE] * byBeta[k];
        jacobian[BACKGROUND][i] = width;
        jacobian[SHIFT][i] = p[RATE] * byShift[k] + p[SCATTER] * byMove[k - first];
        jacobian[SCATTER][i] = response;
      }
    }
  }

  /** Chance per bin after the response bin, and its derivatives by tau and beta. */
  private double[][] kernel(double[] p, int bins) {
    StretchedIntegral integral = new StretchedIntegral();
    integral.shape(p[TAU], p[BETA]);
    double[][] plain = new double[3][bins];
    int pulses = grid.periodic() ? EARLIER_PULSES : 0;
    double last = 0;
    double lastByTau = 0;
    double lastByBeta = 0;
    for (int pulse = 0; pulse <= pulses; pulse++) {
      double start = pulse == 0 ? 0 : pulse * grid.periodInBins();
      if (Math.pow(start * width / p[TAU], p[BETA]) > 40) {
        break;
      }
      for (int m = 0; m < bins; m++) {
        integral.between((start + m) * width, (start + m + 1) * width);
        plain[0][m] += (integral.value + last) / 2;
        plain[1][m] += (integral.byTau + lastByTau) / 2;
        plain[2][m] += (integral.byBeta + lastByBeta) / 2;
        last = integral.value;
        lastByTau = integral.byTau;
        lastByBeta = integral.byBeta;
      }
    }
    return plain;
  }

  /** Sums for the bins from 0 to count; each source reaches as many bins as the kernel has. */
  private static double[] convolve(double[] source, double[] kernel, int first, int count) {
    double[] sum = new double[count];
    for (int i = 0; i < source.length; i++) {
      double weight = source[i];
      if (weight == 0) {
        continue;
      }
      int at = first + i;
      int from = Math.max(0, at);
      int to = Math.min(count, at + kernel.length);
      for (int k = from; k < to; k++) {
        sum[k] += weight * kernel[k - at];
      }
    }
    return sum;
  }
}
