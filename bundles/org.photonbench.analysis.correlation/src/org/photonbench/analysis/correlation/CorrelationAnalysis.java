package org.photonbench.analysis.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.photonbench.analysis.Analysis;
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
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of(
        "T. A. Laurence, S. Fore and T. Huser, Opt. Lett. 31, 829 (2006): exact logarithmic lags",
        "M. Wahl et al., Opt. Express 11, 3583 (2003): averaging over time bins");
  }

  @Override
  public Class<CorrelationSettings> settingsType() {
    return CorrelationSettings.class;
  }

  @Override
  public PhotonRun start(CorrelationSettings settings, RecordingInfo info)
      throws AnalysisException {
    return new CorrelationRun(settings, info);
  }

  @Override
  public List<Figure> figures(Result result) {
    List<Figure> figures = new ArrayList<>();
    result.curve(CURVE).ifPresent(curve -> figures.add(figure(curve)));
    return figures;
  }

  private static Figure figure(Curve curve) {
    double[] from = curve.doubles("from");
    double[] to = curve.doubles("to");
    double[] x = new double[from.length];
    int exact = 0;
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.sqrt(from[i] * to[i]);
      exact += curve.longs("averaged")[i] == 0 ? 1 : 0;
    }
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Rule("Uncorrelated light", Role.REFERENCE, false, 1));
    if (exact > 0) {
      layers.add(points(curve, x, 0, exact, "Exact bins", Role.DATA));
    }
    if (exact < x.length) {
      layers.add(points(curve, x, exact, x.length, "Averaged bins", Role.DATA_OTHER));
    }
    return new Figure(
        "correlation",
        "Intensity correlation",
        Axis.logarithmic("Lag τ", "ns"),
        Axis.linear("g²(τ)", "").withMin(0),
        layers);
  }

  private static Layer points(Curve curve, double[] x, int from, int to, String label, Role role) {
    return new Layer.Points(
        label,
        role,
        Arrays.copyOfRange(x, from, to),
        Arrays.copyOfRange(curve.doubles("g2"), from, to),
        Arrays.copyOfRange(curve.doubles("g2_low"), from, to),
        Arrays.copyOfRange(curve.doubles("g2_high"), from, to));
  }
}
