package org.example.acme.counting;

import java.util.List;
import java.util.Optional;
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

/** Variance over mean of the counts in windows of rising length. */
@Component(service = Analysis.class)
public final class CountingStatistics implements PhotonAnalysis<CountingSettings> {
  public static final String ID = "counting-statistics";

  /** Curve: Fano factor by length of the window. */
  static final String CURVE = "fano";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String name() {
    return "Counting statistics";
  }

  @Override
  public String description() {
    return "Compares the variance of the photons counted in windows of equal length with their mean."
        + " Steady laser light has a Fano factor of 1; blinking, drift and bunching raise it,"
        + " antibunching and dead time lower it.";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<String> references() {
    return List.of("L. Mandel, Opt. Lett. 4, 205 (1979): sub-Poissonian statistics");
  }

  @Override
  public Class<CountingSettings> settingsType() {
    return CountingSettings.class;
  }

  @Override
  public PhotonRun start(CountingSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    return new CountingRun(settings, info);
  }

  @Override
  public List<Figure> figures(Result result) {
    Optional<Curve> found = result.curve(CURVE);
    return found.map(CountingStatistics::figure).stream().toList();
  }

  private static Figure figure(Curve curve) {
    double[] y = curve.doubles("fano");
    double[] sigma = curve.doubles("sigma");
    double[] low = new double[y.length];
    double[] high = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      low[i] = y[i] - sigma[i];
      high[i] = y[i] + sigma[i];
    }
    return new Figure(
        CURVE,
        "Fluctuation of counts",
        Axis.logarithmic("Window", "ms"),
        Axis.linear("Fano factor", ""),
        List.of(
            new Layer.Rule("Poissonian light", Role.REFERENCE, false, 1),
            new Layer.Points("Data", Role.DATA, curve.doubles("window"), y, low, high)));
  }
}
