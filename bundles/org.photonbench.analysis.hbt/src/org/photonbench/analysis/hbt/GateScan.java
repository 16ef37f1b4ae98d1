package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.MicroTimeShape;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.correlation.PulseCorrelator;
import org.photonbench.photon.Channel;

/**
 * Exact pair counts by pulse lag for several starts of a time gate, all in one pass.
 *
 * @param startsNs starts of the gates after the rising edge in ns, increasing from 0
 * @param correlators one per gate
 */
record GateScan(double[] startsNs, List<PulseCorrelator> correlators) {

  /**
   * @param maxLag largest pulse lag
   */
  static GateScan of(
      Correlators factory,
      Channel a,
      Channel b,
      MicroTimeShape shapeA,
      MicroTimeShape shapeB,
      int maxLag)
      throws AnalysisException {
    HbtSettings settings = factory.settings();
    double last = settings.gateLast().orElse(factory.periodNs() / 4);
    int steps = settings.gateSteps();
    double[] starts = new double[steps];
    List<PulseCorrelator> correlators = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      starts[i] = steps == 1 ? last : last * i / (steps - 1);
      OptionalDouble start = OptionalDouble.of(starts[i]);
      MicroTimeRule ruleA = factory.rule(shapeA, start, settings.gateStop());
      MicroTimeRule ruleB = factory.rule(shapeB, start, settings.gateStop());
      correlators.add(new PulseCorrelator(a, b, maxLag, ruleA, ruleB));
    }
    return new GateScan(starts, correlators);
  }

  /** What takes the photons. */
  List<PhotonAccumulator> accumulators() {
    return List.copyOf(correlators);
  }

  int gates() {
    return startsNs.length;
  }
}
