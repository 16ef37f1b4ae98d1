package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.ParameterState;
import org.photonbench.fit.likelihood.Discrepancy;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;
import org.photonbench.spectrum.SpectralQuantity;

/** Quantities and curves of lines fitted to spectra. */
final class LineReport {
  /** Curve: bins, signal, fit, its parts and residuals of the spectrum that was fitted. */
  static final String SPECTRUM = "spectrum";

  private static final double NM = SpectralQuantity.HC_EV_NM;

  private final LineFit data;
  private final LineFit.Fitted fitted;
  private final FitResult result;
  private final ProfileLikelihood profile;
  private final Findings out;
  private final List<String> marks = new ArrayList<>();
  private final String method;

  LineReport(LineFit data, LineFit.Fitted fitted, Findings out) {
    this.data = data;
    this.fitted = fitted;
    this.out = out;
    result = fitted.result();
    profile = new ProfileLikelihood(result);
    method = fitted.model().title() + "; " + data.signal().method();
    if (!data.signal().counting()) {
      marks.add("The noise is not known: it was estimated from the scatter of the spectrum.");
    }
  }

  /** Positions, widths, areas and separations of all lines. */
  void lines() {
    LineLaw law = fitted.model().law();
    double all = 0;
    for (int k = 1; k <= law.lines(); k++) {
      all += result.value("area " + k);
    }
    for (int k = 1; k <= law.lines(); k++) {
      centre(k);
      width(k);
      String group = "Line " + k;
      profiled("line." + k + ".area", group, "Area", "area " + k, data.signal().unit());
      double area = result.value("area " + k);
      out.add(
          Quantity.derived(
              "line." + k + ".share",
              group,
              "Share of the area of all lines",
              area / all,
              "",
              "from the areas"));
    }
    for (int k = 1; k < law.lines(); k++) {
      separation(k, k + 1);
    }
    if (law.lines() > 2) {
      separation(1, law.lines());
    }
  }

  private void centre(int k) {
    String name = "centre " + k;
    String group = "Line " + k;
    ProfileInterval interval = profile.interval(name, 0.95);
    double value = result.value(name);
    if (value < data.axis().lowest() || value > data.axis().highest()) {
      out.warn(
          "Line " + k + " has its centre outside the range: only a wing of it was fitted.",
          "Choose a range that holds the lines, or a sloping floor.");
    }
    double sigma = result.sigma(name);
    add(
        "line." + k + ".centre",
        group,
        "Centre",
        value,
        sigma,
        interval.low(),
        interval.high(),
        data.axis().positionUnit(),
        name);
    if (data.axis().energies()) {
      add(
          "line." + k + ".wavelength",
          group,
          "Centre, wavelength in vacuum",
          NM / value,
          NM / (value * value) * sigma,
          NM / interval.high(),
          NM / interval.low(),
          "nm",
          name);
    }
  }

  private void width(int k) {
    LineShape shape = fitted.model().law().shape();
    String group = "Line " + k;
    String suffix =
        result.problem().free().stream()
                .anyMatch(p -> p.name().equals(shape.widthNames()[0] + " " + k))
            ? " " + k
            : "";
    double[] width = LineFit.width(fitted.model().law(), fitted.values(), k - 1);
    double value = shape.fullWidth(width);
    double low;
    double high;
    double sigma;
    if (shape.widths() == 1) {
      ProfileInterval interval = profile.interval(shape.widthNames()[0] + suffix, 0.95);
      low = interval.low();
      high = interval.high();
      sigma = result.sigma(shape.widthNames()[0] + suffix);
    } else {
      sigma = propagated(shape, width, suffix);
      low = Math.max(0, value - Interval.NORMAL_95 * sigma);
      high = value + Interval.NORMAL_95 * sigma;
      for (String name : shape.widthNames()) {
        profiled(
            "line." + k + "." + name.replace(' ', '-'),
            group,
            capital(name),
            name + suffix,
            data.axis().widthUnit());
      }
    }
    String label = "Full width at half maximum";
    String first = shape.widthNames()[0] + suffix;
    add(
        "line." + k + ".width",
        group,
        label,
        value,
        sigma,
        low,
        high,
        data.axis().widthUnit(),
        first);
    if (data.axis().energies()) {
      double centre = result.value("centre " + k);
      add(
          "line." + k + ".width-nm",
          group,
          label + ", in wavelength",
          nm(centre, value),
          NM / (centre * centre) * sigma * 1e-3,
          nm(centre, low),
          nm(centre, high),
          "nm",
          first);
    }
  }

  /** The exact width in wavelength of a width in meV. */
  private static double nm(double centre, double width) {
    double half = Math.min(width * 1e-3 / 2, 0.99 * centre);
    return NM / (centre - half) - NM / (centre + half);
  }

  private double propagated(LineShape shape, double[] width, String suffix) {
    double variance = 0;
    double[] slope = new double[width.length];
    for (int j = 0; j < width.length; j++) {
      double h = Math.max(1e-4 * (width[0] + width[1]), 1e-9);
      double[] up = width.clone();
      up[j] += h;
      double[] down = width.clone();
      down[j] = Math.max(0, down[j] - h);
      slope[j] = (shape.fullWidth(up) - shape.fullWidth(down)) / (up[j] - down[j]);
    }
    for (int i = 0; i < width.length; i++) {
      for (int j = 0; j < width.length; j++) {
        double covariance =
            result.covariance(shape.widthNames()[i] + suffix, shape.widthNames()[j] + suffix);
        variance += Double.isNaN(covariance) ? 0 : slope[i] * slope[j] * covariance;
      }
    }
    return Math.sqrt(variance);
  }

  private void separation(int low, int high) {
    String a = "centre " + low;
    String b = "centre " + high;
    double factor = 1 / data.axis().perWidth();
    double value = (result.value(b) - result.value(a)) * factor;
    double sigma =
        Math.sqrt(result.covariance(a, a) + result.covariance(b, b) - 2 * result.covariance(a, b))
            * factor;
    out.add(
        Quantity.normal(
            "separation." + low + "-" + high,
            "Separations",
            "Line " + high + " above line " + low,
            value,
            sigma,
            data.axis().widthUnit(),
            "fit",
            method + "; linear propagation with the covariance",
            marks));
  }

  /** A free parameter with its profile interval. */
  void profiled(String id, String group, String label, String parameter, String unit) {
    ProfileInterval interval = profile.interval(parameter, 0.95);
    add(
        id,
        group,
        label,
        result.value(parameter),
        result.sigma(parameter),
        interval.low(),
        interval.high(),
        unit,
        parameter);
  }

  /** The profile interval of a free parameter. */
  ProfileInterval interval(String parameter) {
    return profile.interval(parameter, 0.95);
  }

  private void add(
      String id,
      String group,
      String label,
      double value,
      double sigma,
      double low,
      double high,
      String unit,
      String parameter) {
    List<String> all = new ArrayList<>(marks);
    ParameterState state = result.state(parameter);
    if (state != ParameterState.ESTIMATED) {
      all.add("The parameter is " + state.text() + ": only the interval has a meaning.");
    }
    out.add(
        Quantity.of(
            id,
            group,
            label,
            value,
            sigma,
            low,
            high,
            unit,
            "fit",
            method + "; 95 % interval by profile likelihood",
            all));
  }

  /** How good the fit is, and what was chosen. */
  void quality() {
    Discrepancy misfit = result.discrepancy(0);
    int free = result.problem().free().size();
    double z = (misfit.value() - (misfit.expectation() - free)) / Math.sqrt(misfit.variance());
    out.add(
        Quantity.derived("fit.bins", "Fit", "Bins", result.problem().size(), "", "bins fitted"));
    out.add(
        Quantity.derived(
            "fit.bic",
            "Fit",
            "Bayesian information criterion",
            fitted.bic(),
            "",
            "bins as observations; only differences mean anything"));
    if (data.signal().counting()) {
      out.add(
          Quantity.derived(
              "fit.z",
              "Fit",
              "Misfit in standard deviations",
              z,
              "",
              misfit.name() + " against its expectation for this noise"));
      if (z > 4) {
        out.warn(
            "The lines do not describe the spectrum within its noise: "
                + misfit.name()
                + " lies "
                + Math.round(z)
                + " standard deviations too high.",
            "Look at the residuals; try another shape, one more line, or give the line spread of"
                + " the spectrometer.");
      }
    }
    if (!result.converged()) {
      out.warn(
          "The fit did not converge: " + result.convergence().text() + ".",
          "Give the number of lines, or a narrower range.");
    }
  }

  /** The spectrum that was fitted, with the fit and its parts. */
  void spectrum() {
    LineAxis axis = data.axis();
    LineModel model = fitted.model();
    double[] p = fitted.values();
    int n = axis.size();
    double[] y = data.y()[0];
    double[] floor = model.floor(p, 0);
    double[] fit = floor.clone();
    List<double[]> parts = new ArrayList<>();
    for (int k = 0; k < model.law().lines(); k++) {
      double[] part = model.component(p, k, 0);
      parts.add(part);
      for (int i = 0; i < n; i++) {
        fit[i] += part[i];
      }
    }
    double[] noise = data.signal().counting() ? null : Signal.sigmas(y);
    double[] sigma = new double[n];
    double[] residual = new double[n];
    long[] used = new long[n];
    double[] nm = new double[n];
    for (int i = 0; i < n; i++) {
      sigma[i] =
          noise == null ? data.signal().sigma(fit[i], data.frames()) : fitted.scale() * noise[i];
      used[i] = i >= axis.first() && i < axis.end() && data.use()[i] ? 1 : 0;
      residual[i] = used[i] == 1 ? (y[i] - fit[i]) / sigma[i] : Double.NaN;
      nm[i] = axis.energies() ? NM / axis.centre()[i] : Double.NaN;
    }
    String unit = data.signal().unit();
    List<Column> columns = new ArrayList<>();
    columns.add(
        new Column.Doubles(
            "position",
            axis.energies() ? "Photon energy" : "Pixel",
            axis.energies() ? "eV" : "",
            axis.centre()));
    if (axis.energies()) {
      columns.add(new Column.Doubles("wavelength", "Wavelength in vacuum", "nm", nm));
    }
    columns.add(
        new Column.Doubles(
            "bin_width", "Width of the bin", axis.energies() ? "eV" : "", axis.width()));
    columns.add(new Column.Doubles("signal", "Signal per bin", unit, y));
    columns.add(new Column.Doubles("sigma", "Standard deviation of the signal", unit, sigma));
    columns.add(new Column.Doubles("fit", "Fit", unit, fit));
    columns.add(new Column.Doubles("floor", "Floor", unit, floor));
    for (int k = 0; k < parts.size(); k++) {
      columns.add(
          new Column.Doubles("line" + (k + 1), "Line " + (k + 1), unit, sum(parts.get(k), floor)));
    }
    columns.add(new Column.Doubles("residual", "Residual in standard deviations", "", residual));
    columns.add(new Column.Longs("used", "Used in the fit", "", used));
    out.add(new Curve(SPECTRUM, "Spectrum with its fit", columns));
  }

  private static double[] sum(double[] a, double[] b) {
    double[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
