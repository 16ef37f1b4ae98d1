package org.photonbench.analysis.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;
import org.photonbench.photon.RecordingInfo;

/** Intensity correlation g²(τ) over logarithmic lags. */
@Component(service = Analysis.class)
public final class CorrelationAnalysis implements PhotonAnalysis<CorrelationSettings> {
  public static final String ID = "correlation";

  /** Curve: pairs by lag. */
  static final String CURVE = "correlation";

  /** Curve: the same by the rates of the whole record, beside another normalisation. */
  static final String GLOBAL = "global";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Intensity correlation";
  }

  @Override
  public String description() {
    return "Counts the pairs of photons of two channels, or of one, over logarithmic lags and"
        + " normalises them by uncorrelated light in the live time. Shows bunching, blinking and"
        + " diffusion from nanoseconds to seconds.";
  }

  @Override
  public String version() {
    return "1.1.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "T. A. Laurence, S. Fore and T. Huser, Opt. Lett. 31, 829 (2006): exact logarithmic lags",
        "K. Schätzel, M. Drewel and S. Stimac, J. Mod. Opt. 35, 711 (1988): symmetric normalisation",
        "M. Wahl et al., Opt. Express 11, 3583 (2003): averaging over time bins");
  }

  @Override
  public Class<CorrelationSettings> settingsType() {
    return CorrelationSettings.class;
  }

  @Override
  public PhotonRun start(CorrelationSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    return new CorrelationRun(settings, info);
  }

  @Override
  public List<Figure> figures(Result result) {
    List<Figure> figures = new ArrayList<>();
    result.curve(CURVE).ifPresent(curve -> figures.add(figure(curve, result.curve(GLOBAL))));
    return figures;
  }

  private static Figure figure(Curve curve, Optional<Curve> global) {
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Rule("Uncorrelated light", Role.REFERENCE, false, 1));
    global.ifPresent(whole -> {
      int[] rows = rows(whole, -1);
      layers.add(
          new Layer.Line(
              "Global normalisation", Role.REFERENCE, lags(whole, rows), pick(whole, "g2", rows)));
    });
    addPoints(layers, curve, 0, "Exact bins", Role.DATA);
    addPoints(layers, curve, 1, "Averaged bins", Role.DATA_OTHER);
    return new Figure(
        "correlation",
        "Intensity correlation",
        Axis.logarithmic("Lag τ", "ns"),
        Axis.linear("g²(τ)", "").withMin(0),
        layers);
  }

  private static void addPoints(
      List<Layer> layers, Curve curve, int averaged, String label, Role role) {
    int[] rows = rows(curve, averaged);
    if (rows.length > 0) {
      layers.add(
          new Layer.Points(
              label,
              role,
              lags(curve, rows),
              pick(curve, "g2", rows),
              pick(curve, "g2_low", rows),
              pick(curve, "g2_high", rows)));
    }
  }

  /** Rows that have a value and are averaged so; -1: all that have a value. */
  private static int[] rows(Curve curve, int averaged) {
    double[] g2 = curve.doubles("g2");
    long[] kinds = curve.longs("averaged");
    return IntStream.range(0, g2.length)
        .filter(i -> !Double.isNaN(g2[i]) && (averaged < 0 || kinds[i] == averaged))
        .toArray();
  }

  /** The geometric middles of the bins. */
  private static double[] lags(Curve curve, int[] rows) {
    double[] from = curve.doubles("from");
    double[] to = curve.doubles("to");
    return Arrays.stream(rows).mapToDouble(i -> Math.sqrt(from[i] * to[i])).toArray();
  }

  private static double[] pick(Curve curve, String column, int[] rows) {
    double[] values = curve.doubles(column);
    return Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
  }
}
