package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.correlation.MicroTimeShape;
import org.photonbench.correlation.PulseCorrelator;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.model.formula.PulsedStatistics;

/** g2(0) against the start of a time gate, with the joint fit of biexciton and plateau. */
final class GateReport {
  /** Curve: g2(0) and kept photons by gate. */
  static final String GATES = "gates";

  static final String GROUP = "Gate scan";

  private static final double BAD_FIT = 3;

  private final HbtCounts counts;
  private final GateScan scan;
  private final PulsedG2 all;
  private final PulsedG2.Zero zero;
  private final PulsedG2[] gated;
  private final double endNs;

  /**
   * @param all counts without a gate
   * @param zero the zero-delay peak
   */
  GateReport(HbtCounts counts, GateScan scan, PulsedG2 all, PulsedG2.Zero zero) {
    this.counts = counts;
    this.scan = scan;
    this.all = all;
    this.zero = zero;
    gated = new PulsedG2[scan.gates()];
    for (int i = 0; i < gated.length; i++) {
      PulseCorrelator c = scan.correlators().get(i);
      gated[i] =
          new PulsedG2(
              c.counts(), c.photonsA(), c.photonsB(), all.pulses(), counts.settings().sidePeaks());
    }
    endNs =
        Math.min(
            counts.settings().gateStop().orElse(Double.POSITIVE_INFINITY),
            (endNs(counts.shapeA()) + endNs(counts.shapeB())) / 2);
  }

  /** End of the pulse period after the rising edge. */
  private double endNs(MicroTimeShape shape) {
    double edge = shape.edge() - (counts.settings().unwrap() ? shape.origin() : 0);
    double ns = edge * counts.timeBase().microTickSeconds() * 1e9;
    return counts.periodNs() - (ns < 0 ? ns + counts.periodNs() : ns);
  }

  void addTo(Findings findings) {
    Optional<GateFit> fit = Optional.empty();
    int first = firstFitted();
    GateFit.Data data = data(first);
    if (counts.fits()) {
      fit = GateFit.of(data);
      if (fit.isPresent()) {
        addFit(findings, fit.get(), first);
      } else {
        findings.messages.add(
            Message.warning(
                "The gates were not fitted: fewer than 4 of them from %s ns on, or no pairs."
                    .formatted(SentenceNumber.text(counts.settings().gateFitFrom(), 3)),
                "Scan more gates in Settings > Gate scan, or take a longer record."));
      }
    }
    findings.curves.add(curve(fit, data, first));
  }

  private int firstFitted() {
    int first = 0;
    while (first < gated.length && scan.startsNs()[first] < counts.settings().gateFitFrom()) {
      first++;
    }
    return first;
  }

  private GateFit.Data data(int first) {
    int n = gated.length - first;
    long[] pairs = new long[n];
    double[] side = new double[n];
    double[] known = new double[n];
    double[] knownSide = new double[n];
    for (int i = 0; i < n; i++) {
      PulsedG2 g = gated[first + i];
      pairs[i] = g.pairs(zero.lag());
      side[i] = side(g);
      double start = scan.startsNs()[first + i];
      knownSide[i] = side[i] * (1 - signalShare(g, start));
      known[i] = knownSide[i] + counts.settings().crosstalk() * (g.photonsA() + g.photonsB());
    }
    return new GateFit.Data(
        Arrays.copyOfRange(scan.startsNs(), first, gated.length),
        endNs,
        pairs,
        side,
        known,
        knownSide);
  }

  private double side(PulsedG2 g) {
    return g.sidePairs(zero.lag()) / g.sides(zero.lag());
  }

  /** Share of unrelated pairs that are of two photons of signal. */
  private double signalShare(PulsedG2 g, double startNs) {
    double seconds = counts.time().liveSeconds() * Math.max(0, endNs - startNs) / counts.periodNs();
    return rho(counts.background().a() * seconds, g.photonsA())
        * rho(counts.background().b() * seconds, g.photonsB());
  }

  private static double rho(double background, long photons) {
    return photons == 0 ? 1 : Math.max(0, 1 - background / photons);
  }

  private void addFit(Findings findings, GateFit fit, int first) {
    GoodnessOfFit goodness = fit.goodness();
    List<String> marks = new ArrayList<>();
    if (goodness.z() > BAD_FIT) {
      marks.add(
          "The model does not agree with the data: misfit %s standard deviations above its expectation."
              .formatted(SentenceNumber.text(goodness.z(), 2)));
    }
    boolean corrected = !counts.background().isNone() || counts.settings().crosstalk() > 0;
    String method =
        "joint Poisson fit of the zero-delay pairs of %d gates from %s ns on, C·exp(−t/τ_XX) + p·side peaks%s; profile likelihood"
            .formatted(
                gated.length - first,
                SentenceNumber.text(scan.startsNs()[first], 3),
                corrected ? " + known background and crosstalk" : "");
    String correction = corrected ? "background, crosstalk" : Quantity.RAW;
    boolean cascade = fit.hasCascade();
    if (cascade) {
      Estimate share = over(fit.cascade(), side(all) * signalShare(all, 0));
      findings.add(
          quantity(
              "gate.cascade",
              "g²(0) of the cascade, no gate",
              share,
              "",
              correction,
              method + "; C over the mean side peak",
              marks));
      findings.add(
          quantity(
              "gate.tauXX",
              "Biexciton decay time τ_XX",
              fit.tau(),
              "ns",
              correction,
              method,
              marks));
      addRatio(findings, share, correction, marks);
    } else {
      findings.messages.add(
          Message.info(
              "The gates show no biexciton cascade beyond chance, so they give no decay time of it."));
    }
    Estimate plateau = fit.plateau();
    findings.add(
        quantity("gate.plateau", "Plateau of gated g²(0)", plateau, "", correction, method, marks));
    findings.add(
        Quantity.withoutError(
            "gate.plateau.limit",
            GROUP,
            "Plateau, upper limit",
            fit.plateauUpperLimit(),
            "",
            correction,
            "one-sided 95 % limit by profile likelihood"));
    findings.add(
        Quantity.withoutError(
            "gate.misfit",
            GROUP,
            "Misfit",
            goodness.z(),
            "σ",
            "derived",
            "C statistic in standard deviations from its expectation; good between −3 and 3"));
    emitters(findings, plateau, fit.plateauUpperLimit(), corrected);
  }

  private void addRatio(Findings findings, Estimate share, String correction, List<String> marks) {
    OptionalDouble excitons = counts.settings().meanExcitons();
    if (excitons.isEmpty()) {
      return;
    }
    double n = excitons.getAsDouble();
    double ratio = PulsedStatistics.yieldRatio(share.value(), n);
    double low = PulsedStatistics.yieldRatio(Math.max(0, share.interval95().low()), n);
    double high = PulsedStatistics.yieldRatio(share.interval95().high(), n);
    if (Double.isNaN(ratio) || Double.isNaN(low) || Double.isNaN(high)) {
      findings.messages.add(
          Message.warning(
              "No ratio of biexciton and exciton yields gives this g²(0) at %s excitons per pulse."
                  .formatted(SentenceNumber.text(n, 3)),
              "Check Settings > Gate scan > Excitons per pulse."));
      return;
    }
    Estimate estimate =
        new Estimate(
            ratio, (high - low) / (2 * Interval.NORMAL_95), new ConfidenceInterval(low, high));
    findings.add(
        quantity(
            "gate.ratio",
            "Yield ratio η_XX/η_X",
            estimate,
            "",
            correction,
            "from the cascade's g²(0) at %s excitons per pulse, excitons and biexcitons only"
                .formatted(SentenceNumber.text(n, 4)),
            marks));
  }

  /** What the plateau says about the number of emitters, and what it cannot say. */
  private static void emitters(
      Findings findings, Estimate plateau, double limit, boolean corrected) {
    String interval =
        "%s, 95 %% interval %s to %s"
            .formatted(
                SentenceNumber.text(plateau.value(), 3),
                SentenceNumber.text(plateau.interval95().low(), 3),
                SentenceNumber.text(plateau.interval95().high(), 3));
    if (plateau.interval95().low() > 0) {
      findings.messages.add(
          Message.warning(
              "Late photons still come in pairs: the plateau of gated g²(0) is %s. This is consistent with more than one emitter%s."
                  .formatted(
                      interval,
                      corrected
                          ? ", or with more background or crosstalk than was given"
                          : ", or with background or crosstalk, none of which was given"),
              corrected
                  ? "Check the background and the crosstalk in Settings."
                  : "Give the background in Settings > Background and the crosstalk in Settings >"
                      + " Gate scan."));
      return;
    }
    findings.messages.add(
        Message.info(
            "Late photons do not come in pairs: the plateau of gated g²(0) is below %s with 95 %% confidence, consistent with one emitter; a second one of more than %s %% of its brightness would show."
                .formatted(
                    SentenceNumber.text(limit, 3), SentenceNumber.text(100 * dimmest(limit), 2))));
  }

  /** Brightness ratio of two emitters with g2(0) = 2 x / (1 + x)^2; 1 if it is 1/2 or more. */
  static double dimmest(double g2) {
    if (g2 >= 0.5) {
      return 1;
    }
    return (1 - g2 - Math.sqrt(1 - 2 * g2)) / g2;
  }

  private static Estimate over(Estimate pairs, double norm) {
    return new Estimate(
        pairs.value() / norm, pairs.sigma() / norm, pairs.interval95().dividedBy(norm));
  }

  private Curve curve(Optional<GateFit> fit, GateFit.Data data, int first) {
    int n = gated.length;
    long[] photons = new long[n];
    long[] pairs = new long[n];
    long[] sidePairs = new long[n];
    double[][] values = new double[9][n];
    long allPhotons = all.photonsA() + all.photonsB();
    for (int i = 0; i < n; i++) {
      PulsedG2 g = gated[i];
      photons[i] = g.photonsA() + g.photonsB();
      pairs[i] = g.pairs(zero.lag());
      sidePairs[i] = g.sidePairs(zero.lag());
      ConfidenceInterval kept =
          BinomialInterval.clopperPearson(photons[i], allPhotons, ConfidenceInterval.ONE_SIGMA);
      values[0][i] = (double) photons[i] / allPhotons;
      values[1][i] = kept.low();
      values[2][i] = kept.high();
      boolean empty = sidePairs[i] == 0;
      double scale = 2.0 * g.sidePeaks() / g.sides(zero.lag());
      values[3][i] = empty ? Double.NaN : g.adjacent(zero).value();
      ConfidenceInterval sigma = ratio(g, ConfidenceInterval.ONE_SIGMA, scale);
      ConfidenceInterval wide = g.adjacent(zero).interval95();
      values[4][i] = empty ? Double.NaN : sigma.low();
      values[5][i] = empty ? Double.NaN : sigma.high();
      values[6][i] = empty ? Double.NaN : wide.low();
      values[7][i] = empty ? Double.NaN : wide.high();
      values[8][i] =
          fit.isEmpty() || i < first || empty
              ? Double.NaN
              : fit.get()
                      .pairs(
                          scan.startsNs()[i],
                          endNs,
                          data.side()[i - first] - data.knownSide()[i - first],
                          data.known()[i - first])
                  / data.side()[i - first];
    }
    return new Curve(
        GATES,
        "g²(0) by the start of the gate",
        List.of(
            new Column.Doubles("gate", "Gate start after the rising edge", "ns", scan.startsNs()),
            new Column.Longs("photons", "Photons kept", "", photons),
            new Column.Doubles("kept", "Photons kept, fraction", "", values[0]),
            new Column.Doubles("kept_low", "Kept, lower end of 68.27 %", "", values[1]),
            new Column.Doubles("kept_high", "Kept, upper end of 68.27 %", "", values[2]),
            new Column.Longs("pairs", "Pairs at zero delay", "", pairs),
            new Column.Longs("side_pairs", "Pairs of the side peaks", "", sidePairs),
            new Column.Doubles("g2", "g²(0), adjacent peaks", "", values[3]),
            new Column.Doubles("g2_low", "g²(0), lower end of 68.27 %", "", values[4]),
            new Column.Doubles("g2_high", "g²(0), upper end of 68.27 %", "", values[5]),
            new Column.Doubles("g2_low95", "g²(0), lower end of 95 %", "", values[6]),
            new Column.Doubles("g2_high95", "g²(0), upper end of 95 %", "", values[7]),
            new Column.Doubles("fit", "Joint fit of g²(0)", "", values[8])));
  }

  private ConfidenceInterval ratio(PulsedG2 g, double level, double scale) {
    return BinomialInterval.peakRatio(
            g.pairs(zero.lag()), g.sidePairs(zero.lag()), 2 * g.sidePeaks(), level)
        .dividedBy(scale);
  }

  private static Quantity quantity(
      String id,
      String label,
      Estimate e,
      String unit,
      String correction,
      String method,
      List<String> marks) {
    return e.quantity(id, GROUP, label, unit, correction, method, marks);
  }
}
