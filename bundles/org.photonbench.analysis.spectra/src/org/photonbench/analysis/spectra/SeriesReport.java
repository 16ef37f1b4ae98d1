package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.model.FormulaModel;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/** What a line does in time: shift, wander, jumps, bleaching. */
final class SeriesReport {
  /** Curve: lag, variogram with errors, and the law. */
  static final String VARIOGRAM = "variogram";

  /** Curve: time, size and significance of every jump. */
  static final String JUMPS = "jumps";

  /** Curve: time, centre, and the trend with jumps. */
  static final String LEVELS = "levels";

  private static final int FEWEST = 8;
  private static final double HOUR = 3600;

  private final Track track;
  private final LineAxis axis;
  private final Signal signal;
  private final double falseAlarms;
  private final double exposure;
  private final Findings out;

  /**
   * @param exposure of a frame in s; NaN if not known
   */
  SeriesReport(
      Track track,
      LineAxis axis,
      Signal signal,
      double falseAlarms,
      double exposure,
      Findings out) {
    this.track = track;
    this.axis = axis;
    this.signal = signal;
    this.falseAlarms = falseAlarms;
    this.exposure = exposure;
    this.out = out;
  }

  /** The strongest line, whose motion the curves describe. */
  void report() {
    int line = 0;
    for (int k = 1; k < track.lines(); k++) {
      line = mean(track.area()[k]) > mean(track.area()[line]) ? k : line;
    }
    int[] frames = track.found(line);
    out.add(
        org.photonbench.analysis.result.Quantity.count(
            "series.frames", "Series", "Frames", track.frames(), "in the file"));
    out.add(
        org.photonbench.analysis.result.Quantity.count(
            "series.found",
            "Series",
            "Frames with the line",
            frames.length,
            "area above 3 of its standard deviations"));
    if (frames.length < track.frames()) {
      out.note(
          (track.frames() - frames.length)
              + " of "
              + track.frames()
              + " frames show no line, cannot be read, or have no time; they are left out.");
    }
    if (frames.length < FEWEST) {
      out.warn(
          "The line is seen in " + frames.length + " frames: too few for its motion.",
          "Give more frames, or a range that holds the line.");
      return;
    }
    if (!Arrays.equals(frames, Arrays.stream(frames).sorted().toArray())) {
      out.note("The times of the frames do not rise; the frames were put in the order of time.");
    }
    double[] t = Track.at(track.condition(), frames);
    double factor = 1 / axis.perWidth();
    double[] y = scaled(Track.at(track.centre()[line], frames), factor);
    double[] error = scaled(Track.at(track.centreSigma()[line], frames), factor);
    for (int i = 1; i < t.length; i++) {
      if (t[i] == t[i - 1]) {
        out.warn(
            "Two frames have the same time, " + t[i] + " s.",
            "Mend the times of the series; its motion was not analysed.");
        return;
      }
    }
    double origin = y[0];
    for (int i = 0; i < y.length; i++) {
      y[i] -= origin;
    }
    shift(t, y, error);
    jumps(t, y, error, origin);
    wander(t, y, error);
    intensity(t, frames, line);
    widths(t, frames, line);
  }

  private void shift(double[] t, double[] y, double[] error) {
    String unit = axis.widthUnit();
    double[] line = line(t, y, error);
    out.add(
        Quantity.normal(
            "shift.rate",
            "Shift",
            "Shift rate",
            line[0] * HOUR,
            line[1] * HOUR,
            unit + "/h",
            "raw",
            "slope of the straight line of least squares through the centres; error of their"
                + " measurement alone",
            List.of()));
    int tenth = Math.max(1, t.length / 10);
    double[] first = weighted(y, error, 0, tenth);
    double[] last = weighted(y, error, y.length - tenth, y.length);
    out.add(
        Quantity.normal(
            "shift.total",
            "Shift",
            "Shift from the first to the last tenth",
            last[0] - first[0],
            Math.hypot(first[1], last[1]),
            unit,
            "raw",
            "difference of weighted means of the centres; error of their measurement alone",
            List.of()));
  }

  /** Slope and its standard deviation. */
  private static double[] line(double[] t, double[] y, double[] error) {
    double s = 0;
    double st = 0;
    for (int i = 0; i < t.length; i++) {
      double w = 1 / (error[i] * error[i]);
      s += w;
      st += w * t[i];
    }
    double stt = 0;
    double sty = 0;
    for (int i = 0; i < t.length; i++) {
      double w = 1 / (error[i] * error[i]);
      stt += w * (t[i] - st / s) * (t[i] - st / s);
      sty += w * (t[i] - st / s) * y[i];
    }
    return new double[] {sty / stt, 1 / Math.sqrt(stt)};
  }

  private static double[] weighted(double[] y, double[] error, int from, int end) {
    double s = 0;
    double sy = 0;
    for (int i = from; i < end; i++) {
      s += 1 / (error[i] * error[i]);
      sy += y[i] / (error[i] * error[i]);
    }
    return new double[] {sy / s, 1 / Math.sqrt(s)};
  }

  private void jumps(double[] t, double[] y, double[] error, double origin) {
    Jumps jumps = Jumps.find(t, y, error, falseAlarms);
    int n = jumps.count();
    double[] when = new double[n];
    for (int i = 0; i < n; i++) {
      when[i] = (t[jumps.after()[i]] + t[jumps.until()[i]]) / 2;
    }
    String unit = axis.widthUnit();
    String method =
        "steps on a trend of degree %d, each above 2 ln LR = %.1f (%.3g false in a series, by"
                .formatted(jumps.degree(), jumps.critical(), falseAlarms)
            + " Bonferroni); errors times %.2f, from second differences; two steps around one frame are one jump"
                .formatted(jumps.scale());
    List<String> marks =
        List.of("Jumps that are smaller, or follow within one frame, are missed: a lower bound.");
    ConfidenceInterval counted = PoissonInterval.garwood(n, 0.95);
    double hours = (t[t.length - 1] - t[0]) / HOUR;
    out.add(
        org.photonbench.analysis.result.Quantity.count(
            "jumps.number", "Jumps", "Jumps found", n, method));
    out.add(
        Quantity.of(
            "jumps.rate",
            "Jumps",
            "Jumps per hour",
            n / hours,
            Double.NaN,
            counted.low() / hours,
            counted.high() / hours,
            "1/h",
            "raw",
            "number over time; exact Poisson interval",
            marks));
    if (n > 0) {
      double squares = 0;
      double noise = 0;
      for (int i = 0; i < n; i++) {
        squares += jumps.size()[i] * jumps.size()[i] / n;
        noise += jumps.sigma()[i] * jumps.sigma()[i] / n;
      }
      out.add(
          Quantity.derived(
              "jumps.size",
              "Jumps",
              "Size of a jump, root mean square",
              Math.sqrt(Math.max(0, squares - noise)),
              unit,
              "of the jumps found, measurement subtracted"));
    }
    out.add(
        new Curve(
            JUMPS,
            "Jumps",
            List.of(
                new Column.Doubles("time", "Time", "s", when),
                new Column.Doubles("size", "Size", unit, jumps.size()),
                new Column.Doubles(
                    "size_sigma", "Standard deviation of the size", unit, jumps.sigma()),
                new Column.Doubles("statistic", "2 ln LR", "", jumps.statistic()))));
    double[] level = new double[y.length];
    double[] centre = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      level[i] = (jumps.level()[i] + origin) * axis.perWidth();
      centre[i] = (y[i] + origin) * axis.perWidth();
    }
    out.add(
        new Curve(
            LEVELS,
            "Centre with trend and jumps",
            List.of(
                new Column.Doubles("time", "Time", "s", t),
                new Column.Doubles("centre", "Centre", axis.positionUnit(), centre),
                new Column.Doubles(
                    "centre_sigma",
                    "Standard deviation of the centre",
                    axis.positionUnit(),
                    scaled(error, axis.perWidth())),
                new Column.Doubles("level", "Trend and jumps", axis.positionUnit(), level))));
  }

  private void wander(double[] t, double[] y, double[] error) {
    Variogram variogram = Variogram.of(t, y, error);
    WanderFit best = WanderFit.of(WanderFit.Law.NONE, t, y, error);
    for (WanderFit.Law law : List.of(WanderFit.Law.FREE, WanderFit.Law.BOUNDED)) {
      WanderFit fit = WanderFit.of(law, t, y, error);
      best = fit.bic(t.length) < best.bic(t.length) ? fit : best;
    }
    String unit = axis.widthUnit();
    String method =
        best.law().title()
            + ", the most likely of three laws by BIC; likelihood of the whole series with drift"
            + " and measurement errors";
    if (best.law() == WanderFit.Law.FREE) {
      double d = best.spread() * best.spread() / 2 * HOUR;
      out.add(
          Quantity.of(
              "diffusion.coefficient",
              "Spectral diffusion",
              "Diffusion coefficient",
              d,
              Double.NaN,
              best.spreadLow() * best.spreadLow() / 2 * HOUR,
              best.spreadHigh() * best.spreadHigh() / 2 * HOUR,
              unit + "²/h",
              "measurement subtracted",
              method + "; variogram 2 D lag; 95 % interval by profile likelihood",
              List.of()));
    } else if (best.law() == WanderFit.Law.BOUNDED) {
      out.add(
          Quantity.of(
              "diffusion.spread",
              "Spectral diffusion",
              "Standard deviation of the wander",
              best.spread(),
              Double.NaN,
              best.spreadLow(),
              best.spreadHigh(),
              unit,
              "measurement subtracted",
              method + "; 95 % interval by profile likelihood",
              List.of()));
      List<String> marks = new ArrayList<>();
      if (best.timeHigh() == Double.POSITIVE_INFINITY) {
        marks.add("The series is too short to tell a bounded from a free wander.");
      }
      out.add(
          Quantity.of(
              "diffusion.time",
              "Spectral diffusion",
              "Correlation time of the wander",
              best.time(),
              Double.NaN,
              best.timeLow(),
              best.timeHigh(),
              "s",
              "measurement subtracted",
              method + "; 95 % interval by profile likelihood",
              marks));
    } else {
      out.note("The centre does not wander beyond its drift and measurement errors.");
    }
    out.add(
        Quantity.normal(
            "shift.drift",
            "Shift",
            "Drift apart from the wander",
            best.drift() * HOUR,
            best.driftSigma() * HOUR,
            unit + "/h",
            "wander as noise",
            method + "; the error contains the wander",
            List.of()));
    double[] law = new double[variogram.lag().length];
    for (int i = 0; i < law.length; i++) {
      double lag = variogram.lag()[i];
      double random =
          switch (best.law()) {
            case NONE -> 0;
            case FREE -> best.spread() * best.spread() * lag;
            case BOUNDED -> -2 * best.spread() * best.spread() * Math.expm1(-lag / best.time());
          };
      law[i] = random + Math.pow(best.drift() * lag, 2);
    }
    out.add(
        new Curve(
            VARIOGRAM,
            "Variogram of the centre",
            List.of(
                new Column.Doubles("lag", "Lag", "s", variogram.lag()),
                new Column.Doubles(
                    "variogram",
                    "Mean squared shift, measurement subtracted",
                    unit + "²",
                    variogram.value()),
                new Column.Doubles(
                    "variogram_sigma", "Standard deviation", unit + "²", variogram.sigma()),
                new Column.Doubles(
                    "noise", "Measurement variance subtracted", unit + "²", variogram.noise()),
                new Column.Doubles("law", "Law with drift", unit + "²", law),
                new Column.Longs("pairs", "Pairs", "", variogram.pairs()))));
  }

  private void intensity(double[] t, int[] frames, int line) {
    double[] y = Track.at(track.area()[line], frames);
    double[] error = Track.at(track.areaSigma()[line], frames);
    double per = Double.isFinite(exposure) ? exposure : 1;
    String unit = signal.unit() + (Double.isFinite(exposure) ? "/s" : " per frame");
    Model model =
        FormulaModel.model("bleaching", "Exponential fall", "A exp(-r t)")
            .notNegative("amplitude", "", Math.max(1, y[0]), "intensity at the first frame")
            .free("rate", "1/s", 1e-9, "bleaching rate")
            .formula((x, p, gradient) -> {
              double fall = Math.exp(-p[1] * x);
              gradient[0] = fall;
              gradient[1] = -x * p[0] * fall;
              return p[0] * fall;
            });
    double[] from = new double[t.length];
    Arrays.setAll(from, i -> t[i] - t[0]);
    FitResult result = fit(model, from, y, error);
    double scale = Math.max(1, Math.sqrt(result.residualVariance()));
    if (scale > 1) {
      result = fit(model, from, y, scaled(error, scale));
    }
    ProfileInterval rate = new ProfileLikelihood(result).interval("rate", 0.95);
    String method =
        "exponential through the areas; errors times %.2f, from their scatter; 95 %%"
                .formatted(scale)
            + " interval by profile likelihood";
    out.add(
        Quantity.of(
            "intensity.start",
            "Photostability",
            "Intensity at the first frame",
            result.value("amplitude") / per,
            result.sigma("amplitude") / per,
            Double.NaN,
            Double.NaN,
            unit,
            "fit",
            method,
            List.of()));
    out.add(
        Quantity.of(
            "bleaching.rate",
            "Photostability",
            "Bleaching rate",
            result.value("rate") * HOUR,
            result.sigma("rate") * HOUR,
            rate.low() * HOUR,
            rate.high() * HOUR,
            "1/h",
            "fit",
            method,
            List.of()));
    double lowest = rate.high() > 0 ? 1 / rate.high() / HOUR : Double.POSITIVE_INFINITY;
    double highest = rate.low() > 0 ? 1 / rate.low() / HOUR : Double.POSITIVE_INFINITY;
    boolean seen = rate.low() > 0;
    out.add(
        Quantity.of(
            "bleaching.time",
            "Photostability",
            "Bleaching time",
            result.value("rate") > 0 ? 1 / result.value("rate") / HOUR : Double.POSITIVE_INFINITY,
            Double.NaN,
            lowest,
            highest,
            "h",
            "fit",
            "one over the bleaching rate",
            seen ? List.of() : List.of("No bleaching is seen: only the lower end has a meaning.")));
    double sum = Arrays.stream(y).sum();
    double squares = Arrays.stream(error).map(e -> e * e).sum();
    out.add(
        Quantity.normal(
            "intensity.detected",
            "Photostability",
            "Signal of the line in all frames",
            sum,
            Math.sqrt(squares),
            signal.unit(),
            "floor subtracted",
            "sum of the areas; what was emitted between the frames is not in it",
            List.of()));
  }

  private static FitResult fit(Model model, double[] t, double[] y, double[] error) {
    return Fitter.fit(
        FitProblem.of(
            new DataSet("intensity", model, Abscissa.points(t), new GaussianLikelihood(y, error))));
  }

  private void widths(double[] t, int[] frames, int line) {
    int[] known = Arrays.stream(frames).filter(i -> track.widthSigma()[line][i] > 0).toArray();
    if (known.length < FEWEST) {
      return;
    }
    double[] width = Track.at(track.width()[line], known);
    double[] error = Track.at(track.widthSigma()[line], known);
    // A width that is narrow by chance has a small error by chance: the share is what counts.
    double level = weighted(width, error, 0, width.length)[0];
    for (int i = 0; i < error.length; i++) {
      error[i] *= level / width[i];
    }
    double[] mean = weighted(width, error, 0, width.length);
    double scatter = 0;
    for (int i = 0; i < width.length; i++) {
      scatter += Math.pow((width[i] - mean[0]) / error[i], 2) / (width.length - 1);
    }
    double scale = Math.max(1, Math.sqrt(scatter));
    error = scaled(error, scale);
    double[] slope = line(Track.at(track.condition(), known), width, error);
    out.add(
        Quantity.normal(
            "width.mean",
            "Width",
            "Mean width",
            mean[0],
            mean[1] * scale,
            axis.widthUnit(),
            "raw",
            "mean of the frames, weighted by their relative errors; errors times %.2f, from their"
                    .formatted(scale)
                + " scatter",
            List.of()));
    out.add(
        Quantity.normal(
            "width.rate",
            "Width",
            "Broadening rate",
            slope[0] * HOUR,
            slope[1] * HOUR,
            axis.widthUnit() + "/h",
            "raw",
            "slope of the straight line of least squares",
            List.of()));
    out.add(
        Quantity.derived(
            "series.hours",
            "Series",
            "Time from the first to the last frame",
            (t[t.length - 1] - t[0]) / HOUR,
            "h",
            "times of the frames"));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).average().orElse(0);
  }

  private static double[] scaled(double[] values, double factor) {
    return Arrays.stream(values).map(v -> v * factor).toArray();
  }
}
