package org.photonbench.analysis.urbach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.model.FormulaModel;

/** The spectrum with its fits, and the slope energies of the windows, as tables. */
final class UrbachCurves {
  /** Curve: every pixel, raw and per unit of energy. */
  static final String SPECTRUM = "spectrum";

  /** Curve: exponential and Gaussian wing over the tail, relative to the peak. */
  static final String SHAPES = "shapes";

  /** Curve: pixels of the window with the fit. */
  static final String WINDOW = "window";

  /** Curve: slope energies of the scanned windows. */
  static final String SCAN = "scan";

  private static final int POINTS = 200;
  private static final double EV = 1e-3;

  private UrbachCurves() {}

  static List<Curve> of(Preparation.Prepared prepared, TailStudy study) {
    return List.of(spectrum(prepared, study), window(study), shapes(study), scan(study));
  }

  private static Curve spectrum(Preparation.Prepared prepared, TailStudy study) {
    Pixels pixels = study.pixels;
    int n = pixels.size();
    double height = study.line.height();
    double background = study.tail.fit().value(TailModels.BACKGROUND);
    double[] energy = new double[n];
    double[] width = new double[n];
    double[] relative = new double[n];
    double[] sigma = new double[n];
    long[] usable = new long[n];
    long[] inWindow = new long[n];
    for (int i = 0; i < n; i++) {
      energy[i] = pixels.centre(i) * EV;
      width[i] = pixels.width(i);
      relative[i] = (pixels.value()[i] - background) / pixels.width(i) / height;
      sigma[i] = Math.sqrt(pixels.variance(i, pixels.value()[i])) / pixels.width(i) / height;
      usable[i] = pixels.usable()[i] ? 1 : 0;
    }
    for (int i : study.tail.window()) {
      inWindow[i] = 1;
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Doubles("energy", "Energy", "eV", energy));
    columns.add(new Column.Doubles("width", "Width of the pixel", "meV", width));
    columns.add(
        prepared.whole()
            ? new Column.Longs(
                "raw",
                "Sum of the frames",
                prepared.rawUnit(),
                Arrays.stream(prepared.raw()).mapToLong(y -> (long) y).toArray())
            : new Column.Doubles("raw", "Sum of the frames", prepared.rawUnit(), prepared.raw()));
    columns.add(new Column.Doubles("value", "Signal", pixels.unit(), pixels.value()));
    columns.add(new Column.Doubles("relative", "Intensity relative to the peak", "", relative));
    columns.add(new Column.Doubles("relative_sigma", "Its standard error", "", sigma));
    columns.add(new Column.Longs("usable", "Usable", "", usable));
    columns.add(new Column.Longs("window", "In the window", "", inWindow));
    return new Curve(SPECTRUM, "Spectrum per unit of energy", columns);
  }

  private static Curve window(TailStudy study) {
    int[] window = study.tail.window();
    FitResult fit = study.tail.fit();
    double[] mean = fit.mean(0);
    double[] wing = study.wing.mean(0);
    int n = window.length;
    double[] energy = new double[n];
    double[] value = new double[n];
    double[] residual = new double[n];
    double[] wingResidual = new double[n];
    for (int k = 0; k < n; k++) {
      energy[k] = study.pixels.centre(window[k]) * EV;
      value[k] = study.pixels.value()[window[k]];
      double noise = Math.sqrt(fit.likelihood(0).variance(k, mean[k]));
      residual[k] = (value[k] - mean[k]) / noise;
      wingResidual[k] = (wing[k] - mean[k]) / noise;
    }
    String unit = study.pixels.unit();
    return new Curve(
        WINDOW,
        "Window of the tail",
        List.of(
            new Column.Doubles("energy", "Energy", "eV", energy),
            new Column.Doubles("value", "Signal", unit, value),
            new Column.Doubles("fit", "Exponential and background", unit, Arrays.copyOf(mean, n)),
            new Column.Doubles(
                "wing", "Gaussian wing and background", unit, Arrays.copyOf(wing, n)),
            new Column.Doubles("residual", "Residual (standard deviations)", "", residual),
            new Column.Doubles(
                "wing_residual",
                "Wing minus exponential (standard deviations)",
                "",
                wingResidual)));
  }

  private static Curve shapes(TailStudy study) {
    TailSearch.Tail tail = study.tail;
    double wide = tail.to() - tail.from();
    double from = Math.max(study.pixels.low()[0], tail.from() - 0.3 * wide);
    double to = tail.to() + 0.25 * wide;
    double[] energy = new double[POINTS];
    double[] x = new double[POINTS];
    for (int k = 0; k < POINTS; k++) {
      double at = from + (to - from) * k / (POINTS - 1);
      energy[k] = at * EV;
      x[k] = at - tail.reference();
    }
    FormulaModel wing = TailModels.wing(study.line.centre() - tail.reference());
    return new Curve(
        SHAPES,
        "Shapes of the tail, relative to the peak",
        List.of(
            new Column.Doubles("energy", "Energy", "eV", energy),
            new Column.Doubles(
                "exponential",
                "Exponential",
                "",
                relative(TailModels.exponential(), tail.fit(), x, study.line.height())),
            new Column.Doubles(
                "wing", "Gaussian wing", "", relative(wing, study.wing, x, study.line.height()))));
  }

  private static double[] relative(FormulaModel model, FitResult fit, double[] x, double height) {
    double[] p = model.parameters().stream().mapToDouble(q -> fit.value(q.name())).toArray();
    double[] y = new double[x.length];
    model.evaluate(p, Abscissa.points(x), y, null);
    return Arrays.stream(y).map(v -> v / height).toArray();
  }

  private static Curve scan(TailStudy study) {
    List<TailSearch.Tail> scan = study.scan;
    return new Curve(
        SCAN,
        "Slope energy against the window",
        List.of(
            column(scan, "upper", "Upper end relative to the peak", "", TailSearch.Tail::upper),
            column(scan, "lower", "Lower end relative to the peak", "", TailSearch.Tail::lower),
            column(scan, "from", "Window from", "eV", t -> t.from() * EV),
            column(scan, "to", "Window to", "eV", t -> t.to() * EV),
            column(scan, "slope", "Slope energy", "meV", TailSearch.Tail::slopeEnergy),
            column(scan, "slope_sigma", "Its standard error", "meV", TailSearch.Tail::sigma),
            new Column.Longs(
                "pixels", "Pixels", "", scan.stream().mapToLong(t -> t.window().length).toArray()),
            column(
                scan,
                "probability",
                "Probability of a misfit as large",
                "",
                t -> GoodnessOfFit.of(t.fit()).probability())));
  }

  private static Column column(
      List<TailSearch.Tail> scan,
      String id,
      String label,
      String unit,
      ToDoubleFunction<TailSearch.Tail> value) {
    return new Column.Doubles(id, label, unit, scan.stream().mapToDouble(value).toArray());
  }
}
