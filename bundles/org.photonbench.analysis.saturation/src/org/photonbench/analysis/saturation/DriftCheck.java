package org.photonbench.analysis.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;

/** Whether the emitter changed while the series was measured: bleaching, photo-brightening. */
final class DriftCheck {
  private static final String GROUP = "Checks";
  private static final int FEWEST = 5;
  private static final double IMPROBABLE = 0.01;

  /** Standard deviations from which a change is reported. */
  private static final double SIGNIFICANT = 3;

  private final PowerSeries series;
  private final JointFit fit;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  DriftCheck(PowerSeries series, JointFit fit) {
    this.series = series;
    this.fit = fit;
    withinRecords();
    repeats();
    order();
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<Message> messages() {
    return messages;
  }

  private void withinRecords() {
    double weights = 0;
    double sum = 0;
    for (Measurement m : series.measurements()) {
      double weight = 1 / (m.halfChangeSigma() * m.halfChangeSigma());
      if (weight > 0 && Double.isFinite(weight)) {
        weights += weight;
        sum += weight * m.halfChange();
      }
    }
    if (weights > 0) {
      add(
          "drift.within",
          "Change of the rate within the records",
          sum / weights,
          1 / Math.sqrt(weights),
          "second half against first, weighted mean of the records",
          "within the records");
    }
  }

  private void repeats() {
    Map<Double, List<Measurement>> byPower = new TreeMap<>();
    for (Measurement m : series.measurements()) {
      byPower.computeIfAbsent(m.power(), _ -> new ArrayList<>()).add(m);
    }
    double weights = 0;
    double sum = 0;
    for (List<Measurement> same : byPower.values()) {
      if (same.size() < 2) {
        continue;
      }
      Measurement first = same.getFirst();
      Measurement last = same.getLast();
      double one = first.counts() / first.exposure(0);
      double other = last.counts() / last.exposure(0);
      double variance =
          first.fano() / first.counts()
              + last.fano() / last.counts()
              + 2 * fit.scatter() * fit.scatter();
      weights += 1 / variance;
      sum += 2 * (other - one) / (one + other) / variance;
    }
    if (weights > 0) {
      add(
          "drift.repeats",
          "Change of the rate at repeated powers",
          sum / weights,
          1 / Math.sqrt(weights),
          "last against first recording at the same power, weighted mean",
          "between recordings at the same power");
    }
  }

  private void add(
      String id, String label, double change, double sigma, String method, String where) {
    quantities.add(
        new Entry(id, GROUP, label, 100 * change)
            .unit("%")
            .normal(100 * sigma, Interval.NORMAL_95)
            .correction("derived")
            .method(method));
    if (Math.abs(change) > SIGNIFICANT * sigma) {
      messages.add(
          Message.warning(
              "The rate changed by %s ± %s %% %s: the emitter bleaches, brightens or moves."
                  .formatted(
                      SentenceNumber.text(100 * change, 2),
                      SentenceNumber.text(100 * Interval.NORMAL_95 * sigma, 2),
                      where),
              "Measure faster, or in random order of powers with the first one repeated."));
    }
  }

  private void order() {
    if (series.isOrdered()) {
      messages.add(
          Message.info(
              "Power only rose or only fell along the series, so that a slow change of the emitter would look like saturation. Measure in random order and repeat the first power."));
      return;
    }
    int n = series.measurements().size();
    if (n < FEWEST) {
      return;
    }
    double[] place = new double[n];
    double[] residual = new double[n];
    for (int i = 0; i < n; i++) {
      place[i] = series.measurements().get(i).order();
      residual[i] = fit.result().likelihood(0).pearsonResidual(i, fit.fittedCounts()[i]);
    }
    double rho = new SpearmansCorrelation().correlation(place, residual);
    double t = rho * Math.sqrt((n - 2) / Math.max(1e-12, 1 - rho * rho));
    double chance = 2 * new TDistribution(null, n - 2.0).cumulativeProbability(-Math.abs(t));
    quantities.add(
        new Entry("drift.order", GROUP, "Rank correlation of residual and order", rho)
            .correction("derived")
            .method(
                "Spearman, %d recordings; probability of as much without a drift: %s"
                    .formatted(n, SentenceNumber.text(chance, 2))));
    if (chance < IMPROBABLE) {
      messages.add(
          Message.warning(
              "The rates %s with the order of measurement (probability without a drift %s)."
                  .formatted(rho < 0 ? "fall" : "rise", SentenceNumber.text(chance, 2)),
              "The saturation power is biased by it; repeat the series."));
    }
  }
}
