package org.photonbench.analysis.pcfs;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.model.coherence.SpectralCorrelationModel.Wander;
import org.photonbench.fit.model.formula.SpectralCorrelation;

/**
 * How to scan an emitter of which linewidth and splitting are expected (reference specification of
 * estimators, section 5): a step of at most h/(2 E) for the largest energy difference E, a range of
 * three coherence times, and the time at each position for a wanted error of T2.
 *
 * @param coherenceTime T2 in ps
 * @param step largest step of the path delay in ps
 * @param range longest path delay in ps
 * @param positions from a tenth of the range before the white fringe up to the range
 * @param relativeError expected relative error of T2 at one second for each position; it falls with
 *     the root of the time
 */
record SamplingAdvice(
    double coherenceTime, double step, double range, int positions, double relativeError) {
  private static final double RANGE = 3;

  /** The far side of the white fringe, as a share of the range: it fixes the white fringe. */
  private static final double OTHER_SIDE = 0.1;

  /** Lorentzian lines of the spectral correlation are sampled up to so many linewidths. */
  private static final double WIDTHS = 4;

  private static final int MOST_POSITIONS = 5000;

  /**
   * @param linewidth full width at half maximum in meV
   * @param splitting largest energy difference of the lines in meV; 0 for one line
   * @param rate photons of both detectors in a second
   * @param window length of the stretch of lags in s
   * @param contrast (fringe contrast times signal share)^2
   */
  static SamplingAdvice of(
      double linewidth, double splitting, double rate, double window, double contrast) {
    double time = 2 * HBAR_MEV_PS / linewidth;
    double step = SpectralCorrelation.largestStep(splitting + WIDTHS * linewidth);
    double range = RANGE * time;
    int before = (int) Math.ceil(OTHER_SIDE * range / step);
    int after = (int) Math.ceil(range / step);
    int positions = Math.min(MOST_POSITIONS, before + 1 + after);
    double[] delays = IntStream.range(0, positions).mapToDouble(i -> (i - before) * step).toArray();
    return new SamplingAdvice(
        time, step, range, positions, error(delays, time, splitting, rate, window, contrast));
  }

  /** Error of T2 over T2 for one second at each position, from the curvature of the likelihood. */
  private static double error(
      double[] delays, double time, double splitting, double rate, double window, double contrast) {
    LineModel lines = splitting > 0 ? LineModel.DOUBLET : LineModel.LORENTZ;
    EnvelopeModel model = new EnvelopeModel(lines, Wander.NONE);
    double[] p = new double[model.parameters().size()];
    Arrays.setAll(p, k -> model.parameters().get(k).start());
    for (int k = 0; k < p.length; k++) {
      p[k] =
          switch (model.parameters().get(k).name()) {
            case EnvelopeModel.CONTRAST -> contrast;
            case EnvelopeModel.DITHER -> 1;
            case EnvelopeModel.WHITE_FRINGE, EnvelopeModel.OFFSET -> 0;
            case EnvelopeModel.T2 -> time;
            case EnvelopeModel.SPLITTING -> splitting;
            case EnvelopeModel.DEPTH -> 0.8;
            default -> p[k];
          };
    }
    Abscissa x = Abscissa.points(delays);
    double[] ratio = new double[delays.length];
    model.evaluate(p, x, ratio, null);
    double[] sigma = new double[delays.length];
    double pairs = rate * rate * window;
    for (int i = 0; i < sigma.length; i++) {
      double y = 1 - ratio[i];
      double square = Math.clamp(y, 0, 2.0 / 3);
      sigma[i] = Math.sqrt((1 - y * y) / pairs + 4 / rate * square * (1 - 1.5 * square));
    }
    FitProblemBuilder builder =
        FitProblem.builder()
            .withoutGuess()
            .add(new DataSet("plan", model, x, new GaussianLikelihood(ratio, sigma)))
            .fix(EnvelopeModel.DITHER, 1);
    for (int k = 0; k < p.length; k++) {
      builder.start(model.parameters().get(k).name(), p[k]);
    }
    // A single line leaves contrast and white fringe to each other where one side is short.
    builder.fix(EnvelopeModel.WHITE_FRINGE, 0);
    try {
      return new Fitter(builder.build()).fit().sigma(EnvelopeModel.T2) / time;
    } catch (IllegalArgumentException e) {
      // Too few positions for the parameters.
      return Double.NaN;
    }
  }

  /** Seconds at each position for a relative error of T2. */
  double secondsFor(double wanted) {
    double ratio = relativeError / wanted;
    return ratio * ratio;
  }

  /** The step as path difference in um. */
  double stepPathMicrometres() {
    return StageAxis.pathMicrometres(step);
  }
}
