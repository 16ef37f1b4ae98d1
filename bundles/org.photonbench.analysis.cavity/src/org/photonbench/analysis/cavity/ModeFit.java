package org.photonbench.analysis.cavity;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Curve;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.model.formula.Cavity;

/**
 * Both spectra fitted together: the reference is a Lorentzian, the coupled line the same Lorentzian
 * times that of the mode.
 *
 * @param emitter full width of the emitter's line, meV
 * @param mode full width of the mode, meV
 * @param coupled full width of the coupled line, meV
 * @param misfit deviance less its expectation, in standard deviations
 * @param referenceSignal fitted signal per bin of the reference; NaN where a bin was not used
 * @param coupledSignal fitted signal per bin of the coupled spectrum
 */
record ModeFit(
    Width emitter,
    Width mode,
    Width coupled,
    double misfit,
    double[] referenceSignal,
    double[] coupledSignal) {
  private static final double MEV = 1e3;
  private static final String REFERENCE = "reference";
  private static final String COUPLED = "coupled";

  /** Parameters of one spectrum alone carry its name. */
  private static final String MODE = COUPLED + "." + ModeLine.MODE;

  /** A width with its standard uncertainty, meV. */
  record Width(double value, double sigma) {}

  /** One spectrum per energy, with energies in meV from its line on. */
  private record Spectrum(double[] energy, double[] density, double[] sigma, double pixel) {
    static Spectrum of(DotSpectrum dot) {
      Curve curve = dot.curve();
      double centre = dot.centre().value();
      double[] position = curve.doubles("position");
      double[] width = curve.doubles("bin_width");
      double[] signal = curve.doubles("signal");
      double[] error = curve.doubles("sigma");
      long[] used = curve.longs("used");
      int[] kept = IntStream.range(0, used.length).filter(i -> used[i] == 1).toArray();
      double top = Arrays.stream(kept).mapToDouble(i -> signal[i] / width[i]).max().orElse(1);
      return new Spectrum(
          Arrays.stream(kept).mapToDouble(i -> MEV * (position[i] - centre)).toArray(),
          Arrays.stream(kept).mapToDouble(i -> signal[i] / width[i] / top).toArray(),
          Arrays.stream(kept).mapToDouble(i -> error[i] / width[i] / top).toArray(),
          MEV * Arrays.stream(kept).mapToDouble(i -> width[i]).average().orElse(0));
    }

    /** Fitted signal per bin, for all bins of the spectrum. */
    static double[] signal(DotSpectrum dot, double[] fitted) {
      Curve curve = dot.curve();
      double[] width = curve.doubles("bin_width");
      double[] signal = curve.doubles("signal");
      long[] used = curve.longs("used");
      double[] all = new double[used.length];
      double top = 0;
      for (int i = 0; i < all.length; i++) {
        top = used[i] == 1 ? Math.max(top, signal[i] / width[i]) : top;
      }
      int next = 0;
      for (int i = 0; i < all.length; i++) {
        all[i] = used[i] == 1 ? fitted[next++] * top * width[i] : Double.NaN;
      }
      return all;
    }

    double reach() {
      return Arrays.stream(energy).max().orElse(1) - Arrays.stream(energy).min().orElse(0);
    }

    DataSet data(String name, boolean withMode, double lineSpread, double start, double reach) {
      return new DataSet(
          name,
          new ModeLine(withMode, lineSpread * pixel, start, reach),
          Abscissa.points(energy),
          new GaussianLikelihood(density, sigma));
    }
  }

  /**
   * Fits them.
   *
   * @param lineSpread standard deviation of the image of a sharp line, pixels
   * @throws IllegalArgumentException if the fit fails; the message says why
   */
  static ModeFit of(DotSpectrum reference, DotSpectrum coupled, double lineSpread) {
    Spectrum off = Spectrum.of(reference);
    Spectrum on = Spectrum.of(coupled);
    double start = reference.width().value();
    double reach = 10 * Math.max(off.reach(), on.reach());
    FitProblemBuilder builder =
        FitProblem.builder()
            .add(off.data(REFERENCE, false, lineSpread, start, reach))
            .add(on.data(COUPLED, true, lineSpread, start, reach))
            .share(ModeLine.EMITTER);
    double first = SpectrumPart.modeWidth(start, coupled.width().value());
    if (first > 0) {
      builder.start(MODE, Math.min(first, reach / 2));
    }
    FitResult fit = Fitter.fit(builder.build());
    if (!fit.converged()) {
      throw new IllegalArgumentException(fit.convergence().text());
    }
    double emitter = fit.value(ModeLine.EMITTER);
    double mode = fit.value(MODE);
    return new ModeFit(
        new Width(emitter, fit.sigma(ModeLine.EMITTER)),
        new Width(mode, fit.sigma(MODE)),
        new Width(Cavity.filteredWidth(emitter, mode), filteredSigma(fit, emitter, mode)),
        GoodnessOfFit.of(fit).z(),
        Spectrum.signal(reference, fit.mean(0)),
        Spectrum.signal(coupled, fit.mean(1)));
  }

  private static double filteredSigma(FitResult fit, double emitter, double mode) {
    double h = 1e-4;
    double byEmitter =
        (Cavity.filteredWidth(emitter * (1 + h), mode)
                - Cavity.filteredWidth(emitter * (1 - h), mode))
            / (2 * h * emitter);
    double byMode =
        (Cavity.filteredWidth(emitter, mode * (1 + h))
                - Cavity.filteredWidth(emitter, mode * (1 - h)))
            / (2 * h * mode);
    double variance =
        byEmitter * byEmitter * fit.covariance(ModeLine.EMITTER, ModeLine.EMITTER)
            + byMode * byMode * fit.covariance(MODE, MODE)
            + 2 * byEmitter * byMode * fit.covariance(ModeLine.EMITTER, MODE);
    return Math.sqrt(variance);
  }
}
