package org.photonbench.analysis.spectra;

/** From a fit of the sum of spectra to one of all of them, with areas of their own. */
final class GlobalStart {
  private GlobalStart() {}

  /** Fits {@link FreeLines} to all spectra. */
  static LineFit.Fitted fit(LineFit all, LineFit.Fitted sum, int spectra) {
    FreeLines one = (FreeLines) sum.model().law();
    FreeLines law = FreeLines.of(one.shape(), one.lines(), spectra, one.sharedWidths(), all.axis());
    double[] p = sum.values();
    double[] start = new double[law.parameters().size() + spectra + (all.sloping() ? 1 : 0)];
    System.arraycopy(p, 0, start, 0, one.firstArea());
    double[] share = shares(all);
    for (int k = 0; k < one.lines(); k++) {
      for (int f = 0; f < spectra; f++) {
        start[law.firstArea() + k * spectra + f] = p[one.firstArea() + k] * share[f];
      }
    }
    floors(all, sum, spectra, start, law.parameters().size());
    return all.fit(law, start);
  }

  /** Floors of single spectra from that of their sum. */
  static void floors(LineFit all, LineFit.Fitted sum, int spectra, double[] start, int at) {
    double[] p = sum.values();
    int floor = sum.model().law().parameters().size();
    for (int f = 0; f < spectra; f++) {
      start[at + f] = p[floor] / spectra;
    }
    if (all.sloping()) {
      start[at + spectra] = p[floor + 1] / spectra;
    }
  }

  private static double[] shares(LineFit all) {
    double[] share = new double[all.y().length];
    double sum = 0;
    for (int f = 0; f < share.length; f++) {
      double low =
          Smoothing.quantile(
              java.util.Arrays.copyOfRange(all.y()[f], all.axis().first(), all.axis().end()), 0.3);
      for (int bin : all.bins()) {
        share[f] += all.y()[f][bin] - low;
      }
      share[f] = Math.max(share[f], 1e-6);
      sum += share[f];
    }
    for (int f = 0; f < share.length; f++) {
      share[f] /= sum;
    }
    return share;
  }
}
