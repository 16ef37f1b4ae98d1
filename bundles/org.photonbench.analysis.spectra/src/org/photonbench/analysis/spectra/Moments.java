package org.photonbench.analysis.spectra;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Quantity;

/**
 * Centroid, spread and full width of a spectrum without any line shape, above a floor from the
 * outermost tenth of the range. Errors from spectra drawn around the measured one.
 */
final class Moments {
  private static final int DRAWS = 300;
  private static final long SEED = 20_240_601;

  private final LineAxis axis;
  private final int[] bins;

  private Moments(LineAxis axis, int[] bins) {
    this.axis = axis;
    this.bins = bins;
  }

  /** Adds the quantities. */
  static void report(LineFit data, double typicalWidth, Findings out) {
    Moments moments = new Moments(data.axis(), data.bins());
    double[] y = data.y()[0];
    double[] noise = data.signal().counting() ? null : Signal.sigmas(y);
    double[] sigma = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      sigma[i] = noise == null ? data.signal().sigma(y[i], data.frames()) : noise[i];
    }
    double perBin = data.axis().width()[data.axis().first()];
    int half = (int) Math.clamp(Math.round(typicalWidth / perBin / 12), 0L, 200L);
    double[] measured = moments.of(y, half);
    SplittableRandom random = new SplittableRandom(SEED);
    double[][] drawn = new double[measured.length][DRAWS];
    double[] replica = new double[y.length];
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int i = 0; i < y.length; i++) {
        replica[i] = y[i] + sigma[i] * random.nextGaussian();
      }
      double[] found = moments.of(replica, half);
      for (int m = 0; m < found.length; m++) {
        drawn[m][draw] = found[m];
      }
    }
    double factor = 1 / data.axis().perWidth();
    String range =
        "within the fitted range, above the mean of its outermost tenth; error from "
            + DRAWS
            + " spectra drawn with the noise";
    List<String> marks = List.of("The spread of a line with wide wings grows with the range.");
    String unit = data.axis().widthUnit();
    out.add(
        Quantity.normal(
            "moments.centroid",
            "Without a model",
            "Centroid",
            measured[0],
            deviation(drawn[0]),
            data.axis().positionUnit(),
            "floor subtracted",
            range,
            List.of()));
    out.add(
        Quantity.normal(
            "moments.spread",
            "Without a model",
            "Standard deviation",
            measured[1] * factor,
            deviation(drawn[1]) * factor,
            unit,
            "floor subtracted",
            range,
            marks));
    out.add(
        Quantity.normal(
            "moments.width",
            "Without a model",
            "Full width at half maximum, as seen",
            measured[2] * factor,
            deviation(drawn[2]) * factor,
            unit,
            "floor subtracted",
            "between the outermost crossings of half the largest value, smoothed over "
                + (2 * half + 1)
                + " bins, with the instrument; "
                + range,
            List.of()));
  }

  /** Centroid, standard deviation and full width in the unit of positions. */
  private double[] of(double[] y, int half) {
    int tenth = Math.max(1, bins.length / 20);
    double floor = 0;
    for (int i = 0; i < tenth; i++) {
      floor += (y[bins[i]] + y[bins[bins.length - 1 - i]]) / (2 * tenth);
    }
    double sum = 0;
    double first = 0;
    for (int bin : bins) {
      sum += y[bin] - floor;
      first += (y[bin] - floor) * axis.centre()[bin];
    }
    double centroid = first / sum;
    double second = 0;
    for (int bin : bins) {
      second += (y[bin] - floor) * Math.pow(axis.centre()[bin] - centroid, 2);
    }
    return new double[] {centroid, Math.sqrt(Math.max(0, second / sum)), fullWidth(y, floor, half)};
  }

  private double fullWidth(double[] y, double floor, int half) {
    double[] values = Arrays.stream(bins).mapToDouble(bin -> y[bin]).toArray();
    double[] smooth = Smoothing.mean(values, half);
    int top = 0;
    for (int i = 1; i < smooth.length; i++) {
      top = smooth[i] > smooth[top] ? i : top;
    }
    double level = floor + (smooth[top] - floor) / 2;
    int low = top;
    while (low > 0 && smooth[low - 1] > level) {
      low--;
    }
    int high = top;
    while (high + 1 < smooth.length && smooth[high + 1] > level) {
      high++;
    }
    double from = low == 0 ? axis.centre()[bins[0]] : cross(smooth, low - 1, low, level);
    double to =
        high == smooth.length - 1
            ? axis.centre()[bins[high]]
            : cross(smooth, high + 1, high, level);
    return Math.abs(to - from);
  }

  private double cross(double[] y, int below, int above, double level) {
    double share = (level - y[below]) / (y[above] - y[below]);
    double a = axis.centre()[bins[below]];
    return a + share * (axis.centre()[bins[above]] - a);
  }

  private static double deviation(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double sum = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(sum / (values.length - 1));
  }
}
