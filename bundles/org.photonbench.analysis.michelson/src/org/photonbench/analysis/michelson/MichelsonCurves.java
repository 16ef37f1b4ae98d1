package org.photonbench.analysis.michelson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.model.FormulaModel;
import org.photonbench.fit.model.PhysicalConstants;

/** Counts, contrasts, their fit and their transforms as tables. */
final class MichelsonCurves {
  /** Curve: contrast at each delay, as measured and without bias. */
  static final String CONTRAST = "contrast";

  /** Curve: the law between the delays. */
  static final String ENVELOPE = "envelope";

  /** Curve: counts over the fringes at every delay. */
  static final String FRINGES = "fringes";

  /** Curve: Fourier transforms. */
  static final String SPECTRUM = "spectrum";

  private static final int POINTS = 400;
  private static final double SHARE_OF_NYQUIST = 0.6;

  private final MichelsonSettings settings;
  private final ScanStudy study;

  MichelsonCurves(MichelsonSettings settings, ScanStudy study) {
    this.settings = settings;
    this.study = study;
  }

  List<Curve> all() {
    List<Curve> curves = new ArrayList<>();
    curves.add(contrast());
    study
        .headline()
        .ifPresent(best -> {
          curves.add(envelope(best.fit()));
          curves.add(spectrum(best));
        });
    if (!study.input.counts().isEmpty()) {
      curves.add(fringes());
    }
    return curves;
  }

  private Column column(String id, String label, String unit, ToDoubleFunction<Fringe> value) {
    return new Column.Doubles(id, label, unit, study.fringes.stream().mapToDouble(value).toArray());
  }

  private Curve contrast() {
    List<Column> columns = new ArrayList<>();
    columns.add(column("delay", "Delay", "ps", Fringe::delay));
    columns.add(
        new Column.Longs(
            "first",
            "Counts of the first output",
            "",
            study.fringes.stream().mapToLong(Fringe::first).toArray()));
    columns.add(
        new Column.Longs(
            "second",
            "Counts of the second output",
            "",
            study.fringes.stream().mapToLong(Fringe::second).toArray()));
    columns.add(column("raw", "Contrast as measured", "", Fringe::raw));
    columns.add(column("contrast", "Contrast without the bias of noise", "", Fringe::contrast));
    columns.add(column("sigma", "Standard error", "", Fringe::sigma));
    columns.add(column("square", "Contrast squared without bias", "", Fringe::unbiasedSquare));
    columns.add(column("square_sigma", "Its standard error", "", f -> f.squareSigma(f.contrast())));
    columns.add(column("phase", "Phase of the fringes", "rad", Fringe::phase));
    columns.add(column("smear", "Loss by the bins, divided out", "", Fringe::smear));
    study
        .headline()
        .ifPresent(best -> columns.add(new Column.Doubles("fit", "Law", "", best.fit().mean(0))));
    return new Curve(CONTRAST, "Fringe contrast", columns);
  }

  private static double[] law(FitResult fit, double[] delay) {
    FormulaModel model = EnvelopeLaw.model();
    double[] p = model.parameters().stream().mapToDouble(q -> fit.value(q.name())).toArray();
    double[] y = new double[delay.length];
    model.evaluate(p, Abscissa.points(delay), y, null);
    return y;
  }

  private Curve envelope(FitResult fit) {
    double from = Math.min(study.fringes.getFirst().delay(), fit.value(EnvelopeLaw.ORIGIN));
    double to = study.fringes.getLast().delay();
    double[] delay = new double[POINTS];
    Arrays.setAll(delay, i -> from + (to - from) * i / (POINTS - 1));
    return new Curve(
        ENVELOPE,
        "Law of the contrast",
        List.of(
            new Column.Doubles("delay", "Delay", "ps", delay),
            new Column.Doubles("fit", "Law", "", law(fit, delay))));
  }

  private Curve spectrum(EnvelopeFit.Outcome best) {
    FitResult fit = best.fit();
    double origin = fit.value(EnvelopeLaw.ORIGIN);
    double scale = Math.max(fit.value(EnvelopeLaw.CONTRAST), 1e-6);
    int n = study.fringes.size();
    double[] delay = new double[n];
    double[] square = new double[n];
    double[] squareSigma = new double[n];
    double[] signed = new double[n];
    double[] signedSigma = new double[n];
    double[] model = law(fit, study.fringes.stream().mapToDouble(Fringe::delay).toArray());
    double[] modelSquare = new double[n];
    double[] modelSigned = new double[n];
    double reach = 0;
    for (int i = 0; i < n; i++) {
      Fringe f = study.fringes.get(i);
      delay[i] = f.delay() - origin;
      reach = Math.max(reach, Math.abs(delay[i]));
      square[i] = f.unbiasedSquare() / (scale * scale);
      squareSigma[i] = f.squareSigma(f.contrast()) / (scale * scale);
      double phase =
          fit.value(EnvelopeLaw.SPLITTING) * delay[i] / (2 * PhysicalConstants.HBAR_MEV_PS);
      double sign = best.law().hasDoublet() && Math.cos(phase) < 0 ? -1 : 1;
      signed[i] = sign * f.contrast() / scale;
      signedSigma[i] = f.sigma() / scale;
      modelSquare[i] = model[i] * model[i] / (scale * scale);
      modelSigned[i] = sign * model[i] / scale;
    }
    // Uneven steps ring well before the energy that the median step could tell.
    double[] sorted = Arrays.stream(delay).map(Math::abs).sorted().toArray();
    double[] steps = new double[n - 1];
    Arrays.setAll(steps, i -> sorted[i + 1] - sorted[i]);
    Arrays.sort(steps);
    double step = Math.max(steps[steps.length / 2], reach / n / 4);
    double shown = SHARE_OF_NYQUIST * Math.PI * PhysicalConstants.HBAR_MEV_PS / step;
    double[] energy = new double[POINTS + 1];
    Arrays.setAll(energy, i -> shown * (2.0 * i / POINTS - 1));
    double[] none = new double[n];
    FourierSpectrum autocorrelation = transform(delay, square, squareSigma, energy);
    FourierSpectrum line = transform(delay, signed, signedSigma, energy);
    return new Curve(
        SPECTRUM,
        "Fourier transforms of the contrast",
        List.of(
            new Column.Doubles("energy", "Energy from the centre", "meV", energy),
            new Column.Doubles(
                "autocorrelation",
                "Autocorrelation of the spectrum",
                "1/meV",
                autocorrelation.density()),
            new Column.Doubles(
                "autocorrelation_sigma", "Its standard error", "1/meV", autocorrelation.sigma()),
            new Column.Doubles(
                "autocorrelation_fit",
                "That of the law",
                "1/meV",
                transform(delay, modelSquare, none, energy).density()),
            new Column.Doubles("line", "Spectrum, if it is symmetric", "1/meV", line.density()),
            new Column.Doubles("line_sigma", "Its standard error", "1/meV", line.sigma()),
            new Column.Doubles(
                "line_fit",
                "That of the law",
                "1/meV",
                transform(delay, modelSigned, none, energy).density())));
  }

  private FourierSpectrum transform(
      double[] delay, double[] value, double[] sigma, double[] energy) {
    return FourierSpectrum.of(delay, value, sigma, settings.window(), energy);
  }

  private Curve fringes() {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < study.input.counts().size(); i++) {
      FringeCounts counts = study.input.counts().get(i);
      for (int k = 0; k < counts.x().length; k++) {
        rows.add(
            new double[] {
              counts.delay(),
              counts.x()[k],
              counts.first()[k],
              counts.hasTwoOutputs() ? counts.second()[k] : 0,
              counts.exposure()[k]
            });
      }
    }
    return new Curve(
        FRINGES,
        "Counts over the fringes",
        List.of(
            new Column.Doubles("delay", "Delay", "ps", at(rows, 0)),
            new Column.Doubles(
                "x",
                study.input.swept() ? "Place in the sweep" : "Fine delay",
                study.input.swept() ? "" : "fs",
                at(rows, 1)),
            new Column.Longs("first", "Counts of the first output", "", whole(rows, 2)),
            new Column.Longs("second", "Counts of the second output", "", whole(rows, 3)),
            new Column.Doubles("exposure", "Time", "s", at(rows, 4))));
  }

  private static double[] at(List<double[]> rows, int column) {
    return rows.stream().mapToDouble(r -> r[column]).toArray();
  }

  private static long[] whole(List<double[]> rows, int column) {
    return rows.stream().mapToLong(r -> (long) r[column]).toArray();
  }
}
