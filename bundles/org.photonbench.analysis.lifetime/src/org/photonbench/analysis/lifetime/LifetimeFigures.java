package org.photonbench.analysis.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** The figures of a lifetime result, made from its curves alone. */
final class LifetimeFigures {
  private static final double LOWEST_COUNT = 0.5;

  private LifetimeFigures() {}

  static List<Figure> of(Result result) {
    List<Figure> figures = new ArrayList<>();
    Optional<Curve> decay = result.curve(FitPart.DECAY);
    decay.ifPresent(curve -> figures.add(decay(curve)));
    decay.filter(curve -> has(curve, "residual")).ifPresent(curve -> figures.add(residuals(curve)));
    result.curve(LifetimeTrace.CURVE).flatMap(LifetimeFigures::trace).ifPresent(figures::add);
    result
        .curve(FitPart.MODELS)
        .filter(curve -> curve.rows() > 1)
        .ifPresent(curve -> figures.add(models(curve)));
    result.curve(ChannelPart.CURVE).flatMap(LifetimeFigures::channels).ifPresent(figures::add);
    return figures;
  }

  private static boolean has(Curve curve, String column) {
    return curve.columns().stream().anyMatch(c -> c.id().equals(column));
  }

  private static double width(double[] time) {
    return time.length > 1 ? time[1] - time[0] : 1;
  }

  private static Axis timeAxis(double[] time) {
    return Axis.linear("Time, aligned", "ns")
        .withRange(time[0], time[time.length - 1] + width(time));
  }

  private static Figure decay(Curve curve) {
    double[] time = curve.doubles("time");
    double width = width(time);
    long[] counts = curve.longs("counts");
    List<Layer> layers = new ArrayList<>();
    double[] centres = Arrays.stream(time).map(t -> t + width / 2).toArray();
    if (has(curve, "response")) {
      double[] response = curve.doubles("response");
      int[] shown =
          IntStream.range(0, response.length).filter(i -> response[i] >= LOWEST_COUNT).toArray();
      layers.add(
          new Layer.Line("Response", Role.DATA_OTHER, pick(centres, shown), pick(response, shown)));
    }
    BinGroups groups = BinGroups.of(curve, has(curve, "fit"));
    layers.add(
        new Layer.Points(
            "Decay, mean of groups of bins",
            Role.DATA,
            groups.centres(),
            groups.means(),
            groups.low(),
            groups.high()));
    if (has(curve, "fit")) {
      double[] fit = curve.doubles("fit");
      int[] shown = IntStream.range(0, fit.length).filter(i -> fit[i] > 0).toArray();
      layers.add(new Layer.Line("Fit", Role.FIT, pick(centres, shown), pick(fit, shown)));
    }
    long most = Arrays.stream(counts).max().orElse(1);
    return new Figure(
        "decay",
        "Decay",
        timeAxis(time),
        Axis.logarithmic("Counts", "").withRange(LOWEST_COUNT, 2.0 * Math.max(1, most)),
        layers);
  }

  private static double[] pick(double[] values, int[] rows) {
    return Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
  }

  private static Figure residuals(Curve curve) {
    double[] time = curve.doubles("time");
    BinGroups groups = BinGroups.of(curve, true);
    double[] residual = groups.residuals();
    int[] shown =
        IntStream.range(0, residual.length).filter(i -> Double.isFinite(residual[i])).toArray();
    return new Figure(
        "residuals",
        "Residuals of the decay",
        timeAxis(time),
        Axis.linear("Residual (standard deviations)", ""),
        List.of(
            new Layer.Rule("No difference", Role.REFERENCE, false, 0),
            new Layer.Points(
                "Deviance residuals of groups of bins",
                Role.DATA,
                pick(groups.centres(), shown),
                pick(residual, shown))));
  }

  private static Optional<Figure> trace(Curve curve) {
    double[] lifetime = curve.doubles("lifetime");
    double[] sigma = curve.doubles("sigma");
    int[] shown =
        IntStream.range(0, lifetime.length).filter(i -> Double.isFinite(lifetime[i])).toArray();
    if (shown.length == 0) {
      return Optional.empty();
    }
    double[] start = curve.doubles("start");
    double[] end = curve.doubles("end");
    double[] x = Arrays.stream(shown).mapToDouble(i -> (start[i] + end[i]) / 2).toArray();
    double[] y = pick(lifetime, shown);
    double[] low = new double[y.length];
    double[] high = new double[y.length];
    double top = 0;
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < y.length; i++) {
      double relative = sigma[shown[i]] / y[i];
      // In the logarithm: the error bar of an uncertain lifetime does not reach below 0.
      low[i] = y[i] * Math.exp(-relative);
      high[i] = y[i] * Math.exp(relative);
      sum += Math.log(y[i]) / (relative * relative);
      weights += 1 / (relative * relative);
    }
    double[] sorted = high.clone();
    Arrays.sort(sorted);
    top = 1.3 * sorted[(int) Math.min(sorted.length - 1.0, 0.98 * sorted.length)];
    return Optional.of(
        new Figure(
            "trace",
            "Lifetime in time",
            Axis.linear("Time in the record", "s"),
            Axis.linear("Lifetime", "ns").withRange(0, top),
            List.of(
                new Layer.Rule("Weighted mean", Role.REFERENCE, false, Math.exp(sum / weights)),
                new Layer.Points("One exponential per segment", Role.DATA, x, y, low, high))));
  }

  private static Figure models(Curve curve) {
    long[] components = curve.longs("components");
    long[] chosen = curve.longs("chosen");
    double[] bic = curve.doubles("bic");
    double[] aicc = curve.doubles("aicc");
    int[] exponentials =
        IntStream.range(0, components.length).filter(i -> components[i] > 0).toArray();
    double[] x = Arrays.stream(exponentials).mapToDouble(i -> components[i]).toArray();
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Points("BIC", Role.DATA, x, shifted(pick(bic, exponentials))));
    layers.add(new Layer.Points("AICc", Role.DATA_OTHER, x, shifted(pick(aicc, exponentials))));
    for (int i = 0; i < components.length; i++) {
      if (chosen[i] == 1 && components[i] > 0) {
        layers.add(
            new Layer.Points(
                "Chosen",
                Role.HIGHLIGHT,
                new double[] {components[i]},
                shifted(new double[] {bic[i]})));
      }
      if (components[i] == 0) {
        layers.add(
            new Layer.Rule("BIC of a stretched exponential", Role.REFERENCE, false, 1 + bic[i]));
      }
    }
    return new Figure(
        "models",
        "Comparison of models",
        Axis.linear("Number of exponentials", "")
            .withRange(0.5, 0.5 + Arrays.stream(components).max().orElse(1)),
        Axis.logarithmic("Criterion above the lowest, plus 1", ""),
        layers);
  }

  private static double[] shifted(double[] values) {
    return Arrays.stream(values).map(v -> 1 + v).toArray();
  }

  private static Optional<Figure> channels(Curve curve) {
    double[] value = curve.doubles("intensity");
    double[] sigma = curve.doubles("intensity_sigma");
    boolean byEnergy = has(curve, "energy");
    double[] at =
        byEnergy
            ? curve.doubles("energy")
            : Arrays.stream(curve.longs("channel")).asDoubleStream().toArray();
    int[] shown =
        IntStream.range(0, value.length)
            .filter(i -> Double.isFinite(value[i] + sigma[i] + at[i]))
            .toArray();
    if (shown.length == 0) {
      return Optional.empty();
    }
    double[] y = pick(value, shown);
    double[] s = pick(sigma, shown);
    double[] low = new double[y.length];
    double[] high = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      low[i] = y[i] - s[i];
      high[i] = y[i] + s[i];
    }
    double first = Arrays.stream(pick(at, shown)).min().orElse(0);
    double last = Arrays.stream(pick(at, shown)).max().orElse(0);
    Axis x =
        byEnergy
            ? Axis.linear("Photon energy", "eV")
            : Axis.linear("Channel", "").withRange(first - 0.5, last + 0.5);
    return Optional.of(
        new Figure(
            "channels",
            byEnergy ? "Lifetime against energy" : "Lifetimes of the channels",
            x,
            Axis.linear("Intensity-weighted average lifetime", "ns"),
            List.of(new Layer.Points("Channels", Role.DATA, pick(at, shown), y, low, high))));
  }
}
