package org.photonbench.analysis.michelson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.BinomialLikelihood;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.FormulaModel;

/**
 * Cosine and sine of the fringes by maximum likelihood: of the share of the first output where
 * there are two, which brightness does not move, else of the Poisson counts.
 */
final class FringeRegression {
  private static final String COSINE = "cosine";
  private static final String SINE = "sine";
  private static final int FEWEST = 50;
  private static final int LEAST_SWEEPS = 4;
  private static final int REFINEMENTS = 60;
  private static final double GOLDEN = 0.6180339887498949;

  /** Grid of frequencies in units of one fringe over the span. */
  private static final double GRID = 0.1;

  private FringeRegression() {}

  /** Too few counts for a contrast. */
  static boolean isEmpty(FringeCounts counts) {
    return counts.total() < FEWEST;
  }

  /**
   * Fits one set of counts.
   *
   * @param frequency angular frequency of the fringes in rad per unit of x
   */
  static Fringe fit(FringeCounts counts, double frequency) {
    double half = frequency * counts.width() / 2;
    double smear = half == 0 ? 1 : Math.sin(half) / half;
    boolean two = counts.hasTwoOutputs();
    double[] linear = leastSquares(counts, frequency);
    double size = Math.hypot(linear[1], linear[2]);
    double inside = size > 0.9 ? 0.9 / size : 1;
    FitProblem problem =
        FitProblem.builder()
            .add(
                two
                    ? new DataSet("fringes", share(frequency), points(counts), binomial(counts))
                    : new DataSet(
                        "fringes",
                        rate(frequency),
                        points(counts),
                        new PoissonLikelihood(counts.first()),
                        counts.exposure()))
            .withoutGuess()
            .start("level", linear[0])
            .start(COSINE, linear[1] * inside)
            .start(SINE, linear[2] * inside)
            .build();
    FitResult fit = Fitter.fit(problem);
    double variance = fit.covariance(COSINE, COSINE) + fit.covariance(SINE, SINE);
    double total = counts.total();
    // On the edge of what is possible the curvature may fail; 2/N is the variance of each.
    double sigma = variance > 0 && variance < 1 ? Math.sqrt(variance / 2) : Math.sqrt(2 / total);
    return new Fringe(
        counts.name(),
        counts.delay(),
        LongStream.of(counts.first()).sum(),
        LongStream.of(counts.second()).sum(),
        fit.value(COSINE) / smear,
        fit.value(SINE) / smear,
        sigma / smear,
        smear);
  }

  /** Bins that hold counts, as points: their width is in the smear. */
  private static Abscissa points(FringeCounts counts) {
    return Abscissa.points(
        counts.hasTwoOutputs()
            ? IntStream.of(filled(counts)).mapToDouble(i -> counts.x()[i]).toArray()
            : counts.x());
  }

  private static int[] filled(FringeCounts counts) {
    return IntStream.range(0, counts.x().length)
        .filter(i -> counts.first()[i] + counts.second()[i] > 0)
        .toArray();
  }

  private static Likelihood binomial(FringeCounts counts) {
    int[] filled = filled(counts);
    long[] successes = new long[filled.length];
    long[] trials = new long[filled.length];
    for (int k = 0; k < filled.length; k++) {
      successes[k] = counts.first()[filled[k]];
      trials[k] = successes[k] + counts.second()[filled[k]];
    }
    return new BinomialLikelihood(successes, trials);
  }

  private static FormulaModel rate(double frequency) {
    return FormulaModel.model("michelson.rate", "Fringes", "B (1 + c cos(wx) + s sin(wx))")
        .notNegative("level", "1/s", 1, "mean rate")
        .bounded(COSINE, "1", -1.2, 1.2, 0.1, "part of the cosine")
        .bounded(SINE, "1", -1.2, 1.2, 0.1, "part of the sine")
        .formula((x, p, gradient) -> {
          double cos = Math.cos(frequency * x);
          double sin = Math.sin(frequency * x);
          double fringe = 1 + p[1] * cos + p[2] * sin;
          gradient[0] = fringe;
          gradient[1] = p[0] * cos;
          gradient[2] = p[0] * sin;
          return p[0] * fringe;
        });
  }

  private static FormulaModel share(double frequency) {
    return FormulaModel.model(
            "michelson.share", "Share of one output", "b (1 + m)/(b (1 + m) + (1 - b)(1 - m))")
        .bounded("level", "1", 1e-6, 1 - 1e-6, 0.5, "share without fringes")
        .bounded(COSINE, "1", -1.2, 1.2, 0.1, "part of the cosine")
        .bounded(SINE, "1", -1.2, 1.2, 0.1, "part of the sine")
        .formula((x, p, gradient) -> {
          double cos = Math.cos(frequency * x);
          double sin = Math.sin(frequency * x);
          double m = p[1] * cos + p[2] * sin;
          double b = p[0];
          double sum = b * (1 + m) + (1 - b) * (1 - m);
          double byBalance = (1 + m) * (1 - m) / (sum * sum);
          double byFringe = 2 * b * (1 - b) / (sum * sum);
          gradient[0] = byBalance;
          gradient[1] = byFringe * cos;
          gradient[2] = byFringe * sin;
          return b * (1 + m) / sum;
        });
  }

  /** Level, cosine, sine by weighted least squares, and the fall of chi-squared by the fringes. */
  private static double[] leastSquares(FringeCounts counts, double frequency) {
    boolean two = counts.hasTwoOutputs();
    double balance = two ? (double) LongStream.of(counts.first()).sum() / counts.total() : 0;
    double exposure = DoubleStream.of(counts.exposure()).sum();
    double mean = two ? balance : counts.total() / exposure;
    double cc = 0;
    double ss = 0;
    double cs = 0;
    double c1 = 0;
    double s1 = 0;
    double one = 0;
    double yc = 0;
    double ys = 0;
    double y1 = 0;
    for (int i = 0; i < counts.x().length; i++) {
      double weight;
      double y;
      if (two) {
        double n = counts.first()[i] + counts.second()[i];
        weight = n;
        // Small fringes move the share by 2 b (1 - b) m.
        y = n == 0 ? 0 : (counts.first()[i] / n - balance) / (2 * balance * (1 - balance));
      } else {
        weight = counts.exposure()[i] * mean;
        y = weight == 0 ? 0 : counts.first()[i] / weight - 1;
      }
      double c = Math.cos(frequency * counts.x()[i]);
      double s = Math.sin(frequency * counts.x()[i]);
      one += weight;
      c1 += weight * c;
      s1 += weight * s;
      cc += weight * c * c;
      ss += weight * s * s;
      cs += weight * c * s;
      y1 += weight * y;
      yc += weight * y * c;
      ys += weight * y * s;
    }
    double a = cc - c1 * c1 / one;
    double b = cs - c1 * s1 / one;
    double d = ss - s1 * s1 / one;
    double u = yc - y1 * c1 / one;
    double v = ys - y1 * s1 / one;
    double determinant = a * d - b * b;
    if (!(determinant > 1e-9 * one * one)) {
      return new double[] {mean, 0, 0, 0};
    }
    double cosine = (u * d - v * b) / determinant;
    double sine = (v * a - u * b) / determinant;
    return new double[] {mean, cosine, sine, cosine * u + sine * v};
  }

  private static double power(List<FringeCounts> all, double frequency) {
    double sum = 0;
    for (FringeCounts counts : all) {
      sum += leastSquares(counts, frequency)[3];
    }
    return sum;
  }

  /**
   * The angular frequency at which all measurements together have the strongest fringes, between 1
   * fringe over the span and half a fringe a bin.
   *
   * @throws AnalysisException if no fringes stand out
   */
  static double frequency(List<FringeCounts> all) throws AnalysisException {
    double span = all.stream().mapToDouble(FringeCounts::span).max().orElseThrow();
    int bins = all.stream().mapToInt(c -> c.x().length).max().orElseThrow();
    double unit = 2 * Math.PI / span;
    double best = 0;
    double highest = 0;
    for (double f = 1; f <= bins / 2.0; f += GRID) {
      double power = power(all, f * unit);
      if (power > highest) {
        highest = power;
        best = f;
      }
    }
    double needed = 2 * (Math.log(bins / 2.0 / GRID) + 7 + all.size());
    if (!(highest > needed)) {
      throw new AnalysisException(
          "No fringes stand out at any delay, so their spacing is not known. Give Settings >"
              + " Fringes > Fringes for each sweep or Photon energy, or count longer.");
    }
    double low = (best - GRID) * unit;
    double high = (best + GRID) * unit;
    for (int i = 0; i < REFINEMENTS; i++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (power(all, left) > power(all, right)) {
        high = right;
      } else {
        low = left;
      }
    }
    return 0.5 * (low + high);
  }

  /**
   * By how much the fringes of single sweeps scatter beyond counting: the variance of their cosines
   * and sines over that which the error of all sweeps together implies. More than 1 where the
   * spectrum wanders slowly, the brightness changes in front of one detector, or a mirror trembles.
   *
   * @return NaN for fewer than 4 sweeps with counts
   */
  static double scatter(FringeCounts counts, double frequency, Fringe together) {
    List<double[]> single = new ArrayList<>();
    double total = 0;
    double cosine = 0;
    double sine = 0;
    for (FringeCounts.Sweep sweep : counts.sweeps()) {
      FringeCounts one = single(counts, sweep);
      double n = one.total();
      if (!isEmpty(one)) {
        double[] fit = leastSquares(one, frequency);
        single.add(new double[] {n, fit[1], fit[2]});
        total += n;
        cosine += n * fit[1];
        sine += n * fit[2];
      }
    }
    if (single.size() < LEAST_SWEEPS) {
      return Double.NaN;
    }
    double sum = 0;
    for (double[] one : single) {
      double c = one[1] - cosine / total;
      double s = one[2] - sine / total;
      sum += one[0] * (c * c + s * s);
    }
    double found = sum / (2 * (single.size() - 1.0));
    double sigma = together.sigma() * together.smear();
    return found / (sigma * sigma * total);
  }

  private static FringeCounts single(FringeCounts counts, FringeCounts.Sweep sweep) {
    double[] exposure = counts.exposure().clone();
    Arrays.setAll(exposure, i -> counts.exposure()[i] / counts.sweeps().length);
    return new FringeCounts(
        counts.name(),
        counts.delay(),
        counts.x(),
        counts.width(),
        sweep.first(),
        sweep.second(),
        exposure,
        new FringeCounts.Sweep[0]);
  }

  /**
   * Contrast squared from single sweeps, each with a phase of its own, without the bias of noise,
   * and its standard error: what is left where the phase drifts between sweeps.
   */
  static double[] ofSingleSweeps(FringeCounts counts, double frequency) {
    double sum = 0;
    double variance = 0;
    double weights = 0;
    for (FringeCounts.Sweep sweep : counts.sweeps()) {
      FringeCounts one = single(counts, sweep);
      if (isEmpty(one)) {
        continue;
      }
      Fringe fringe = fit(one, frequency);
      double n = one.total();
      sum += n * fringe.unbiasedSquare();
      double error = fringe.squareSigma(fringe.contrast());
      variance += n * n * error * error;
      weights += n;
    }
    return weights == 0
        ? new double[] {Double.NaN, Double.NaN}
        : new double[] {sum / weights, Math.sqrt(variance) / weights};
  }
}
