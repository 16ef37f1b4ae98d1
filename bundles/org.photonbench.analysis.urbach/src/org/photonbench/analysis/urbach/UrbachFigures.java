package org.photonbench.analysis.urbach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** The tail on a logarithmic axis, its residuals, the slope energy against the window. */
final class UrbachFigures {
  /** Standard errors from which on pixels are drawn on a logarithmic axis. */
  private static final double SIGNIFICANT = 4;

  private static final int LARGEST_GROUP = 24;

  private final Result result;

  UrbachFigures(Result result) {
    this.result = result;
  }

  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    Optional<Curve> spectrum = result.curve(UrbachCurves.SPECTRUM);
    if (spectrum.isPresent()) {
      figures.add(tail(spectrum.get()));
      figures.add(windows(result.curve(UrbachCurves.SCAN).orElseThrow()));
      figures.add(residuals(result.curve(UrbachCurves.WINDOW).orElseThrow()));
      figures.add(line(spectrum.get()));
    }
    return figures;
  }

  private double value(String id) {
    return result.quantity(id).map(Quantity::value).orElse(Double.NaN);
  }

  private UrbachSettings settings() {
    return (UrbachSettings) result.settings();
  }

  /** Some pixels of the spectrum with error bars. */
  private static Layer points(Curve spectrum, String label, Role role, boolean window) {
    return points(label, role, groups(spectrum, window, 0));
  }

  /**
   * Neighbouring pixels together until they stand out of the noise, so that on a logarithmic axis
   * faint signal is not drawn too high by the pixels that happen to be positive.
   */
  private static Layer joined(Curve spectrum, String label, Role role, boolean window) {
    List<double[]> positive =
        groups(spectrum, window, SIGNIFICANT).stream().filter(g -> g[1] > 0).toList();
    return points(label, role, positive);
  }

  private static Layer points(String label, Role role, List<double[]> groups) {
    double[] y = groups.stream().mapToDouble(g -> g[1]).toArray();
    return new Layer.Points(
        label,
        role,
        groups.stream().mapToDouble(g -> g[0]).toArray(),
        y,
        groups.stream().mapToDouble(g -> g[1] - g[2]).toArray(),
        groups.stream().mapToDouble(g -> g[1] + g[2]).toArray());
  }

  /**
   * Energy, intensity and standard error of groups of neighbouring pixels.
   *
   * @param window which pixels: those of the window, or the others
   * @param significance standard errors that end a group
   */
  private static List<double[]> groups(Curve spectrum, boolean window, double significance) {
    double[] energy = spectrum.doubles("energy");
    double[] width = spectrum.doubles("width");
    double[] relative = spectrum.doubles("relative");
    double[] sigma = spectrum.doubles("relative_sigma");
    long[] usable = spectrum.longs("usable");
    long[] inside = spectrum.longs("window");
    List<double[]> groups = new ArrayList<>();
    double sum = 0;
    double variance = 0;
    double wide = 0;
    double centre = 0;
    int pixels = 0;
    for (int i = 0; i < energy.length; i++) {
      boolean wanted = usable[i] == 1 && inside[i] == 1 == window;
      if (wanted) {
        sum += relative[i] * width[i];
        variance += sigma[i] * sigma[i] * width[i] * width[i];
        wide += width[i];
        centre += energy[i] * width[i];
        pixels++;
      }
      boolean ends =
          !wanted || sum >= significance * Math.sqrt(variance) || pixels == LARGEST_GROUP;
      if (pixels > 0 && (ends || i == energy.length - 1)) {
        groups.add(new double[] {centre / wide, sum / wide, Math.sqrt(variance) / wide});
        sum = 0;
        variance = 0;
        wide = 0;
        centre = 0;
        pixels = 0;
      }
    }
    return groups;
  }

  private Figure tail(Curve spectrum) {
    Curve shapes = result.curve(UrbachCurves.SHAPES).orElseThrow();
    double[] energy = shapes.doubles("energy");
    double centre = value("peak.energy");
    double slope = value("slope.energy");
    double floor = settings().lower() / 20;
    double width = 1e-3 * result.quantity("peak.width").map(Quantity::value).orElse(3 * slope);
    List<Layer> layers = new ArrayList<>();
    layers.add(joined(spectrum, "Outside of the window", Role.REFERENCE, false));
    layers.add(joined(spectrum, "Window of the fit", Role.DATA, true));
    layers.add(new Layer.Line("Gaussian wing", Role.DATA_OTHER, energy, shapes.doubles("wing")));
    layers.add(
        new Layer.Line(
            "exp(E/Es), Es = " + SentenceNumber.text(slope, 3) + " meV",
            Role.FIT,
            energy,
            shapes.doubles("exponential")));
    return new Figure(
        "tail",
        "Low-energy tail",
        Axis.linear("Energy", "eV").withRange(energy[0] - 0.3 * width, centre + 1.3 * width),
        Axis.logarithmic("Intensity relative to the peak", "").withRange(floor, 2),
        layers);
  }

  private Figure windows(Curve scan) {
    double[] upper = scan.doubles("upper");
    double[] lower = scan.doubles("lower");
    double[] slope = scan.doubles("slope");
    double[] sigma = scan.doubles("slope_sigma");
    List<Layer> layers = new ArrayList<>();
    double headline = value("slope.energy");
    result
        .quantity("slope.energy")
        .flatMap(Quantity::interval95)
        .ifPresent(interval ->
            layers.add(
                new Layer.Band(
                    "Headline, 95 %",
                    Role.FIT,
                    new double[] {settings().lower() / 3, settings().lower() * 6},
                    new double[] {interval.low(), interval.low()},
                    new double[] {interval.high(), interval.high()})));
    layers.add(new Layer.Rule("Headline", Role.FIT, false, headline));
    double[] ends = Arrays.stream(upper).distinct().toArray();
    for (int u = 0; u < ends.length; u++) {
      double end = ends[u];
      int[] some = IntStream.range(0, upper.length).filter(i -> upper[i] == end).toArray();
      // Side by side, so that the bars of windows with one lower end do not hide each other.
      double shift = Math.pow(1.06, u - (ends.length - 1) / 2.0);
      layers.add(
          new Layer.Points(
              "From " + SentenceNumber.text(end, 3) + " of the peak",
              u == 0 ? Role.DATA : Role.DATA_OTHER,
              Arrays.stream(some).mapToDouble(i -> lower[i] * shift).toArray(),
              Arrays.stream(some).mapToDouble(i -> slope[i]).toArray(),
              Arrays.stream(some).mapToDouble(i -> slope[i] - sigma[i]).toArray(),
              Arrays.stream(some).mapToDouble(i -> slope[i] + sigma[i]).toArray()));
    }
    return new Figure(
        "window",
        "Slope energy against the window",
        Axis.logarithmic("Lower end of the window, relative to the peak", "")
            .withRange(settings().lower() / 3, settings().lower() * 6),
        Axis.linear("Slope energy", "meV"),
        layers);
  }

  private static Figure residuals(Curve window) {
    return new Figure(
        "residuals",
        "Residuals in the window",
        Axis.linear("Energy", "eV"),
        Axis.linear("Residual (standard deviations)", ""),
        List.of(
            new Layer.Rule("Exponential", Role.FIT, false, 0),
            new Layer.Points(
                "Residuals", Role.DATA, window.doubles("energy"), window.doubles("residual")),
            new Layer.Line(
                "Gaussian wing",
                Role.DATA_OTHER,
                window.doubles("energy"),
                window.doubles("wing_residual"))));
  }

  private Figure line(Curve spectrum) {
    double centre = value("peak.energy");
    return new Figure(
        "line",
        "Spectrum per unit of energy",
        Axis.linear("Energy", "eV"),
        Axis.linear("Intensity relative to the peak", ""),
        List.of(
            points(spectrum, "Outside of the window", Role.REFERENCE, false),
            points(spectrum, "Window of the fit", Role.DATA, true),
            new Layer.Rule("Peak", Role.FIT, true, centre)));
  }
}
