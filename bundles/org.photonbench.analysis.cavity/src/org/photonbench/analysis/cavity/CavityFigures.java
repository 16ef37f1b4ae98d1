package org.photonbench.analysis.cavity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** Decays and spectra of both dots side by side, made from the curves of a result. */
final class CavityFigures {
  private static final int POINTS = 300;
  private static final long ENOUGH_PHOTONS = 10;

  /** Groups of bins grow to this many times their shortest. */
  private static final int LONGEST = 12;

  /** How far a decay is shown beyond its peak, in lifetimes. */
  private static final double SHOWN_LIFETIMES = 10;

  private static final double BEFORE_PEAK = 0.8;

  private CavityFigures() {}

  static List<Figure> of(Result result) {
    List<Figure> figures = new ArrayList<>();
    if (result.curve(LifetimePart.DECAY_REFERENCE).isPresent()
        && result.curve(LifetimePart.DECAY_COUPLED).isPresent()) {
      figures.add(decays(result));
    }
    if (result.curve(SpectrumPart.REFERENCE).isPresent()
        || result.curve(SpectrumPart.COUPLED).isPresent()) {
      figures.add(spectra(result));
    }
    return figures;
  }

  private static Figure decays(Result result) {
    double lifetime =
        result.quantity("cavity.lifetime.reference").map(q -> q.value()).orElse(Double.NaN);
    double last = SHOWN_LIFETIMES * lifetime;
    double first = -BEFORE_PEAK * lifetime;
    List<Layer> layers = new ArrayList<>();
    decay(
        result.curve(LifetimePart.DECAY_REFERENCE).orElseThrow(),
        "Reference",
        Role.DATA,
        first,
        last,
        layers);
    decay(
        result.curve(LifetimePart.DECAY_COUPLED).orElseThrow(),
        "In the cavity",
        Role.DATA_OTHER,
        first,
        last,
        layers);
    return new Figure(
        "decays",
        "Decays without and in the cavity",
        Axis.linear("Time after the peak", "ns").withRange(first, last),
        Axis.logarithmic("Photons, highest bin of the fit = 1", "").withRange(1e-5, 2),
        layers);
  }

  /** Photons with 68 % bars and the fit, both over the highest value of the fit. */
  private static void decay(
      Curve curve, String name, Role role, double first, double last, List<Layer> layers) {
    double[] time = curve.doubles("time");
    long[] counts = curve.longs("counts");
    double[] fit = curve.doubles("fit");
    int peak = 0;
    for (int i = 0; i < fit.length; i++) {
      peak = fit[i] > fit[peak] || Double.isNaN(fit[peak]) ? i : peak;
    }
    double zero = time[peak];
    double top = fit[peak];
    int[] shown =
        IntStream.range(0, time.length)
            .filter(i -> time[i] - zero >= first && time[i] - zero <= last)
            .toArray();
    int join = Math.max(1, shown.length / POINTS);
    List<double[]> points = new ArrayList<>();
    int from = 0;
    while (from + join <= shown.length) {
      int to = from;
      long sum = 0;
      double at = 0;
      // Groups of bins grow where light is weak, so that their bars stay readable.
      while (to < shown.length
          && (to - from < join || (sum < ENOUGH_PHOTONS && to - from < LONGEST * join))) {
        at += time[shown[to]] - zero;
        sum += counts[shown[to]];
        to++;
      }
      int bins = to - from;
      double error = Math.sqrt(Math.max(1, sum));
      points.add(
          new double[] {
            at / bins, sum / top / bins, (sum - error) / top / bins, (sum + error) / top / bins
          });
      from = to;
    }
    double[] x = points.stream().mapToDouble(p -> p[0]).toArray();
    double[] y = points.stream().mapToDouble(p -> p[1]).toArray();
    double[] low = points.stream().mapToDouble(p -> p[2]).toArray();
    double[] high = points.stream().mapToDouble(p -> p[3]).toArray();
    layers.add(new Layer.Points(name, role, x, y, low, high));
    int[] fitted = Arrays.stream(shown).filter(i -> fit[i] > 0).toArray();
    layers.add(
        new Layer.Line(
            "Fit, " + name.toLowerCase(Locale.ROOT),
            Role.FIT,
            Arrays.stream(fitted).mapToDouble(i -> time[i] - zero).toArray(),
            Arrays.stream(fitted).mapToDouble(i -> fit[i] / top).toArray()));
  }

  private static Figure spectra(Result result) {
    List<Layer> layers = new ArrayList<>();
    result
        .curve(SpectrumPart.REFERENCE)
        .ifPresent(c -> spectrum(c, "Reference", Role.DATA, layers));
    result
        .curve(SpectrumPart.COUPLED)
        .ifPresent(c -> spectrum(c, "In the cavity", Role.DATA_OTHER, layers));
    return new Figure(
        "spectra",
        "Spectra without and in the cavity",
        Axis.linear("Photon energy", "eV"),
        Axis.linear("Signal per energy, peak of the fit = 1", ""),
        layers);
  }

  private static void spectrum(Curve curve, String name, Role role, List<Layer> layers) {
    double[] energy = curve.doubles("position");
    double[] width = curve.doubles("bin_width");
    double[] signal = curve.doubles("signal");
    double[] sigma = curve.doubles("sigma");
    boolean together = curve.columns().stream().anyMatch(c -> c.id().equals(SpectrumPart.JOINT));
    double[] fit = curve.doubles(together ? SpectrumPart.JOINT : "fit");
    long[] used = curve.longs("used");
    Integer[] order =
        IntStream.range(0, energy.length)
            .filter(i -> used[i] == 1)
            .boxed()
            .sorted((a, b) -> Double.compare(energy[a], energy[b]))
            .toArray(Integer[]::new);
    double top = 0;
    for (int i : order) {
      top = Math.max(top, fit[i] / width[i]);
    }
    int n = order.length;
    double[] x = new double[n];
    double[] y = new double[n];
    double[] low = new double[n];
    double[] high = new double[n];
    double[] f = new double[n];
    for (int k = 0; k < n; k++) {
      int i = order[k];
      double scale = width[i] * top;
      x[k] = energy[i];
      y[k] = signal[i] / scale;
      low[k] = (signal[i] - sigma[i]) / scale;
      high[k] = (signal[i] + sigma[i]) / scale;
      f[k] = fit[i] / scale;
    }
    layers.add(new Layer.Points(name, role, x, y, low, high));
    layers.add(new Layer.Line("Fit, " + name.toLowerCase(Locale.ROOT), Role.FIT, x, f));
  }
}
