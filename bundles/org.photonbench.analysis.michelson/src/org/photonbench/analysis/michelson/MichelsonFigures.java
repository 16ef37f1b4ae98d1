package org.photonbench.analysis.michelson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** Contrast against delay, its Fourier transforms, fringes at some delays. */
final class MichelsonFigures {
  /** Delays whose fringes are shown. */
  private static final int SHOWN = 3;

  private final Result result;

  MichelsonFigures(Result result) {
    this.result = result;
  }

  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    Optional<Curve> contrast = result.curve(MichelsonCurves.CONTRAST);
    contrast.ifPresent(curve -> figures.add(contrast(curve)));
    result
        .curve(MichelsonCurves.SPECTRUM)
        .ifPresent(curve -> {
          figures.add(
              transform(
                  curve,
                  "autocorrelation",
                  "Fourier transform of the contrast squared",
                  "Autocorrelation of the spectrum"));
          figures.add(
              transform(
                  curve,
                  "line",
                  "Spectrum from the contrast, if it is symmetric",
                  "Spectral density"));
        });
    result.curve(MichelsonCurves.FRINGES).ifPresent(curve -> figures.add(fringes(curve)));
    return figures;
  }

  private Figure contrast(Curve curve) {
    double[] delay = curve.doubles("delay");
    double[] value = curve.doubles("contrast");
    double[] square = curve.doubles("square");
    double[] error = curve.doubles("square_sigma");
    double[] low = new double[delay.length];
    double[] high = new double[delay.length];
    for (int i = 0; i < low.length; i++) {
      // Of the square, so that faint contrasts have bars to 0 and not below.
      low[i] = Math.sqrt(Math.max(0, square[i] - error[i]));
      high[i] = Math.sqrt(Math.max(0, square[i] + error[i]));
    }
    List<Layer> layers = new ArrayList<>();
    result
        .curve(MichelsonCurves.ENVELOPE)
        .ifPresent(law ->
            layers.add(
                new Layer.Line(lawLabel(), Role.FIT, law.doubles("delay"), law.doubles("fit"))));
    boolean absorption =
        result.quantity("t2").map(t2 -> t2.label().contains("absorbing")).orElse(false);
    layers.add(
        new Layer.Points(
            absorption ? "Amplitude" : "Contrast", Role.DATA, delay, value, low, high));
    return new Figure(
        "contrast",
        absorption ? "Fringe amplitude against coarse delay" : "Fringe contrast against delay",
        Axis.linear(absorption ? "Coarse delay" : "Delay", "ps"),
        Axis.linear(absorption ? "Fringe amplitude" : "Fringe contrast", "").withMin(0),
        layers);
  }

  private String lawLabel() {
    Optional<Quantity> t2 = result.quantity("t2");
    if (t2.isEmpty() || Double.isNaN(t2.get().value())) {
      return "Fit";
    }
    QuantityText text = QuantityText.of(t2.get());
    return "Fit, T₂ = " + text.value() + " " + text.unit();
  }

  private static Figure transform(Curve curve, String column, String title, String quantity) {
    double[] energy = curve.doubles("energy");
    double[] density = curve.doubles(column);
    double[] sigma = curve.doubles(column + "_sigma");
    double[] low = new double[energy.length];
    double[] high = new double[energy.length];
    for (int i = 0; i < low.length; i++) {
      low[i] = density[i] - sigma[i];
      high[i] = density[i] + sigma[i];
    }
    return new Figure(
        column,
        title,
        Axis.linear("Energy from the centre", "meV"),
        Axis.linear(quantity, "1/meV"),
        List.of(
            new Layer.Band("68 % of the data", Role.DATA, energy, low, high),
            new Layer.Line("Data", Role.DATA, energy, density),
            new Layer.Line("Fit", Role.FIT, energy, curve.doubles(column + "_fit"))));
  }

  private Figure fringes(Curve curve) {
    double[] delay = curve.doubles("delay");
    double[] x = curve.doubles("x");
    long[] first = curve.longs("first");
    long[] second = curve.longs("second");
    boolean two = Arrays.stream(second).anyMatch(n -> n > 0);
    double[] delays = Arrays.stream(delay).distinct().toArray();
    List<Layer> layers = new ArrayList<>();
    for (int s = 0; s < Math.min(SHOWN, delays.length); s++) {
      double shown = delays[s * (delays.length - 1) / Math.max(1, SHOWN - 1)];
      List<double[]> points = new ArrayList<>();
      double sum = 0;
      int count = 0;
      for (int i = 0; i < delay.length; i++) {
        if (delay[i] == shown) {
          sum += first[i];
          count++;
        }
      }
      double mean = sum / count;
      for (int i = 0; i < delay.length; i++) {
        double n = two ? first[i] + second[i] : mean;
        if (delay[i] == shown && n > 0) {
          double share = first[i] / n;
          double error = two ? Math.sqrt(share * (1 - share) / n) : Math.sqrt(first[i]) / n;
          points.add(new double[] {x[i], share, error});
        }
      }
      layers.add(
          new Layer.Points(
              SentenceNumber.text(shown, 4) + " ps",
              s == 0 ? Role.DATA : Role.DATA_OTHER,
              points.stream().mapToDouble(p -> p[0]).toArray(),
              points.stream().mapToDouble(p -> p[1]).toArray(),
              points.stream().mapToDouble(p -> p[1] - p[2]).toArray(),
              points.stream().mapToDouble(p -> p[1] + p[2]).toArray()));
    }
    String unit = curve.column("x").unit();
    return new Figure(
        "fringes",
        "Fringes at some delays",
        Axis.linear(unit.isEmpty() ? "Place in the sweep" : "Fine delay", unit),
        Axis.linear(two ? "Share of the first output" : "Counts over their mean", "").withMin(0),
        layers);
  }
}
