package org.photonbench.analysis.lifetime;

import org.photonbench.correlation.MicroTimeShape;

/** Where histograms start, and where they are to be cut so that a decay is in one piece. */
final class RisingEdge {
  private RisingEdge() {}

  /** The rising edge of a histogram in ticks: half of its maximum. */
  static int of(long[] counts, double periodTicks, int recordedTicks) {
    double period = Math.min(periodTicks, Math.max(1, recordedTicks));
    return (int) Math.floor(MicroTimeShape.of(counts, period).edge());
  }

  /** Ticks of a period, or of what was recorded where there is none. */
  static double lengthTicks(Decays decays) {
    return decays.isPeriodic() ? decays.periodTicks() : Math.max(1, decays.recordedTicks());
  }

  /**
   * The tick that becomes time 0: so much before the edge, within the period. Where the record does
   * not cover the period nothing can be taken from its end, and the same is cut off everywhere.
   */
  static int[] origins(Decays decays, int[] edges, int lead) {
    int recorded = decays.recordedTicks();
    boolean cyclic = AlignedDecay.isCyclic(decays, recorded);
    int[] origins = new int[edges.length];
    int before = lead;
    if (!cyclic) {
      for (int edge : edges) {
        before = Math.min(before, edge);
      }
    }
    for (int c = 0; c < edges.length; c++) {
      origins[c] = edges[c] - before;
      if (origins[c] < 0) {
        origins[c] += (int) Math.round(decays.periodTicks());
      }
      if (cyclic && origins[c] + 1 > decays.periodTicks()) {
        origins[c] = 0;
      }
    }
    return origins;
  }
}
