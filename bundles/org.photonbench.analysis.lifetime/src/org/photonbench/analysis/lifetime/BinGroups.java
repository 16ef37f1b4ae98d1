package org.photonbench.analysis.lifetime;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.result.Curve;
import org.photonbench.fit.likelihood.PoissonDeviance;

/**
 * Neighbouring bins of a decay put together for a figure, so that no group is empty noise: as many
 * as hold some photons where the fit, or else the data, expect them. The table keeps every bin.
 */
final class BinGroups {
  private static final double ENOUGH = 12;

  /** Groups stay shorter than this part of the figure. */
  private static final int PARTS = 150;

  private final List<double[]> groups = new ArrayList<>();

  private BinGroups() {}

  static BinGroups of(Curve decay, boolean withFit) {
    BinGroups all = new BinGroups();
    double[] time = decay.doubles("time");
    long[] counts = decay.longs("counts");
    double[] fit = withFit ? decay.doubles("fit") : new double[0];
    int longest = Math.max(1, time.length / PARTS);
    double width = time.length > 1 ? time[1] - time[0] : 1;
    int from = 0;
    double photons = 0;
    double expected = 0;
    for (int i = 0; i < time.length; i++) {
      photons += counts[i];
      expected += withFit ? fit[i] : 0;
      boolean seam =
          withFit && i + 1 < time.length && Double.isNaN(fit[i]) != Double.isNaN(fit[i + 1]);
      double measure = Double.isNaN(expected) || !withFit ? photons : expected;
      if (measure >= ENOUGH || i - from + 1 >= longest || seam || i + 1 == time.length) {
        all.groups.add(
            new double[] {(time[from] + time[i] + width) / 2, i - from + 1.0, photons, expected});
        from = i + 1;
        photons = 0;
        expected = 0;
      }
    }
    return all;
  }

  int size() {
    return groups.size();
  }

  double[] centres() {
    return groups.stream().mapToDouble(g -> g[0]).toArray();
  }

  /** Counts per bin. */
  double[] means() {
    return groups.stream().mapToDouble(g -> g[2] / g[1]).toArray();
  }

  double[] low() {
    return groups.stream().mapToDouble(g -> Math.max(0, g[2] - Math.sqrt(g[2])) / g[1]).toArray();
  }

  double[] high() {
    return groups.stream().mapToDouble(g -> (g[2] + Math.sqrt(Math.max(1, g[2]))) / g[1]).toArray();
  }

  /** Deviance residuals of the groups; NaN where nothing was fitted. */
  double[] residuals() {
    return groups.stream()
        .mapToDouble(g ->
            g[3] > 0
                ? Math.copySign(Math.sqrt(PoissonDeviance.of(g[2], g[3])), g[2] - g[3])
                : Double.NaN)
        .toArray();
  }
}
