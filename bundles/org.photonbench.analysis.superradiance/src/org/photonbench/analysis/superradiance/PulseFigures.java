package org.photonbench.analysis.superradiance;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** The pulse with its fits, and what the plain pulse leaves. */
final class PulseFigures {
  private PulseFigures() {}

  static List<Figure> of(Result result) {
    Optional<Curve> found = result.curve(PulseReport.PULSE);
    if (found.isEmpty()) {
      return List.of();
    }
    Curve curve = found.get();
    double[] time = curve.doubles("time");
    long[] counts = curve.longs("counts");
    double[] sech = curve.doubles("sech2");
    double[] ringing = curve.doubles("ringing");
    int n = time.length;
    double[] y = new double[n];
    double[] low = new double[n];
    double[] high = new double[n];
    double[] residual = new double[n];
    double[] extra = new double[n];
    for (int i = 0; i < n; i++) {
      y[i] = counts[i];
      ConfidenceInterval interval = PoissonInterval.garwood(counts[i], 0.95);
      low[i] = interval.low();
      high[i] = interval.high();
      double sigma = Math.sqrt(Math.max(sech[i], 1e-9));
      residual[i] = (y[i] - sech[i]) / sigma;
      extra[i] = (ringing[i] - sech[i]) / sigma;
    }
    return List.of(
        new Figure(
            "pulse",
            "Emission pulse",
            Axis.linear("Time", "ps"),
            Axis.linear("Photons per bin", "").withMin(0),
            List.of(
                new Layer.Points("Photons, 95 %", Role.DATA, time, y, low, high),
                new Layer.Line("Exponential", Role.REFERENCE, time, curve.doubles("exponential")),
                new Layer.Line("sech² with ringing", Role.DATA_OTHER, time, ringing),
                new Layer.Line("sech²", Role.FIT, time, sech))),
        new Figure(
            "pulse-residuals",
            "Pulse less the plain sech²",
            Axis.linear("Time", "ps"),
            Axis.linear("Residual (standard deviations)", ""),
            List.of(
                new Layer.Rule("No difference", Role.REFERENCE, false, 0),
                new Layer.Points("Residuals", Role.DATA, time, residual),
                new Layer.Line("Ringing", Role.FIT, time, extra))));
  }
}
