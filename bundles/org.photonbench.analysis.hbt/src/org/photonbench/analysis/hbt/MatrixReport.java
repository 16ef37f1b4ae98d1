package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.hbt.HbtSettings.CwModel;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** g2 of every two of several channels, and of spectral bands. */
final class MatrixReport {
  /** Curve: g2(0) of each two channels. */
  static final String MATRIX = "matrix";

  /** Curve: g2 by lag of each two channels. */
  static final String PAIRS = "pairs";

  static final String GROUP = "Bands";

  private final HbtCounts counts;
  private final ChannelMatrix matrix;
  private final double zeroNs;
  private final int zeroLag;
  private final List<Cell> cells = new ArrayList<>();

  /**
   * What was counted for two channels.
   *
   * @param zero pairs at zero delay
   * @param norm pairs that stand for g2 = 1
   * @param side pairs of the side peaks; 0 where uncorrelated light normalises
   * @param peaks number of side peaks, as of equal live overlap
   */
  private record Cell(ChannelMatrix.Pair pair, long zero, double norm, long side, double peaks) {}

  /**
   * @param zeroNs lag of the zero delay as recorded, common to all channels
   * @param zeroLag the same in pulses
   */
  MatrixReport(HbtCounts counts, ChannelMatrix matrix, double zeroNs, int zeroLag) {
    this.counts = counts;
    this.matrix = matrix;
    this.zeroNs = zeroNs;
    this.zeroLag = zeroLag;
  }

  /**
   * @param pulses of pulsed light the main pair's counts, which know the live pulses
   */
  void addTo(Findings findings, Optional<PulsedG2> pulses) throws AnalysisException {
    for (ChannelMatrix.Pair pair : matrix.pairs()) {
      cells.add(pulses.isPresent() ? pulsed(pair, pulses.get()) : cw(pair));
    }
    List<Estimate> values = new ArrayList<>();
    for (Cell cell : cells) {
      Estimate estimate = estimate(cell.zero, cell.norm, cell.side, cell.peaks, 0.95);
      values.add(estimate);
      findings.add(
          quantity(
              "pair." + channel(cell.pair.a()) + "-" + channel(cell.pair.b()),
              "g²(0), channels %s × %s%s"
                  .formatted(channel(cell.pair.a()), channel(cell.pair.b()), bandText(cell.pair)),
              estimate,
              pulses.isPresent() ? "adjacent peaks; binomial interval" : cwMethod()));
    }
    addBands(findings, pulses.isPresent());
    findings.curves.add(matrixCurve(values));
    if (pulses.isEmpty()) {
      addFits(findings);
    }
    findings.curves.add(lagCurve());
  }

  private String cwMethod() {
    return "bin of %s ns at a lag of %s ns, over uncorrelated light; Garwood interval"
        .formatted(SentenceNumber.text(counts.lags().widthNs(), 4), SentenceNumber.text(zeroNs, 4));
  }

  private Cell pulsed(ChannelMatrix.Pair pair, PulsedG2 main) throws AnalysisException {
    var peaks = pair.peaks().orElseThrow();
    requirePhotons(pair, peaks.photonsA(), peaks.photonsB());
    PulsedG2 g2 =
        new PulsedG2(
            peaks.counts(), peaks.photonsA(), peaks.photonsB(), main.pulses(), main.sidePeaks());
    double sides = g2.sides(zeroLag);
    long side = g2.sidePairs(zeroLag);
    return new Cell(pair, g2.pairs(zeroLag), side / sides, side, sides);
  }

  private Cell cw(ChannelMatrix.Pair pair) throws AnalysisException {
    LagHistogram lags = pair.lags();
    requirePhotons(pair, lags.photonsA().getAsLong(), lags.photonsB().getAsLong());
    int bin =
        Math.clamp((long) Math.floor((zeroNs - lags.edge(0)) / lags.widthNs()), 0, lags.bins() - 1);
    return new Cell(
        pair, lags.counts().get()[bin], NormalisedPairs.expected(counts, lags)[bin], 0, 1);
  }

  private void requirePhotons(ChannelMatrix.Pair pair, long a, long b) throws AnalysisException {
    if (a == 0 || b == 0) {
      throw new AnalysisException(
          "Channel %s has no photons. Correct Settings > Bands > Channels."
              .formatted(channel(a == 0 ? pair.a() : pair.b())));
    }
  }

  private static Estimate estimate(long zero, double norm, long side, double peaks, double level) {
    boolean adjacent = side > 0;
    ConfidenceInterval sigma = interval(zero, norm, side, peaks, ConfidenceInterval.ONE_SIGMA);
    return new Estimate(
        adjacent ? BinomialInterval.peakRatioEstimate(zero, side, peaks) : zero / norm,
        (sigma.high() - sigma.low()) / 2,
        interval(zero, norm, side, peaks, level));
  }

  private static ConfidenceInterval interval(
      long zero, double norm, long side, double peaks, double level) {
    return side > 0
        ? BinomialInterval.peakRatio(zero, side, 1, level).dividedBy(1 / peaks)
        : PoissonInterval.garwood(zero, level).dividedBy(norm);
  }

  /** Adds the pairs of channels that see the same two bands. */
  private void addBands(Findings findings, boolean pulsed) {
    if (matrix.channels().bands().isEmpty()) {
      return;
    }
    Map<String, List<Cell>> byBands = new LinkedHashMap<>();
    for (Cell cell : cells) {
      byBands.computeIfAbsent(bands(cell.pair), _ -> new ArrayList<>()).add(cell);
    }
    byBands.forEach((bands, own) -> {
      long zero = own.stream().mapToLong(Cell::zero).sum();
      long side = own.stream().mapToLong(Cell::side).sum();
      double norm = own.stream().mapToDouble(Cell::norm).sum();
      Estimate estimate = estimate(zero, norm, side, side / norm, 0.95);
      findings.add(
          quantity(
              "band." + bands.replace(" × ", "-"),
              "g²(0), bands " + bands,
              estimate,
              "sum of %d pairs of channels, %s"
                  .formatted(
                      own.size(), pulsed ? "adjacent peaks; binomial interval" : cwMethod())));
      Bunching.message("g²(0) of the bands " + bands, estimate).ifPresent(findings.messages::add);
    });
  }

  private void addFits(Findings findings) {
    HbtSettings settings = counts.settings();
    if (!counts.fits() || settings.model() == CwModel.NONE) {
      return;
    }
    for (Cell cell : cells) {
      LagHistogram lags = cell.pair.lags();
      CwPairs pairs =
          CwPairs.of(
              lags,
              lags.counts().get(),
              NormalisedPairs.expected(counts, lags),
              zeroNs,
              5 * lags.widthNs(),
              settings.maskFrom().orElse(0),
              settings.maskTo().orElse(0));
      CwFit.Conditions conditions =
          new CwFit.Conditions(
              zeroNs, 5 * lags.widthNs(), settings.pairJitter(), settings.freeLevel());
      List<CwFit> fits = CwFitReport.fits(settings, pairs, conditions);
      String channels = channel(cell.pair.a()) + "-" + channel(cell.pair.b());
      if (fits.isEmpty() || fits.getFirst().gain() < CwFitReport.LEAST_GAIN) {
        findings.messages.add(
            Message.info(
                "Channels %s: neither a dip nor a peak beyond chance, so nothing was fitted%s."
                    .formatted(channels.replace("-", " × "), bandText(cell.pair))));
      } else {
        findings.add(
            quantity(
                "pair." + channels + ".fit",
                "g²(0) of the fit, channels %s%s"
                    .formatted(channels.replace("-", " × "), bandText(cell.pair)),
                fits.getFirst().withoutJitter(),
                fits.getFirst().modelName()
                    + " model by Poisson likelihood, time %s ns"
                        .formatted(
                            SentenceNumber.text(fits.getFirst().result().value(CwFit.RISE), 4))));
      }
    }
  }

  private String channel(int index) {
    return matrix.channels().channels().get(index).toString();
  }

  private String bands(ChannelMatrix.Pair pair) {
    List<String> bands = matrix.channels().bands();
    return bands.get(pair.a()) + " × " + bands.get(pair.b());
  }

  private String bandText(ChannelMatrix.Pair pair) {
    return matrix.channels().bands().isEmpty() ? "" : " (" + bands(pair) + ")";
  }

  private Quantity quantity(String id, String label, Estimate e, String method) {
    return e.quantity(id, GROUP, label, "", Quantity.RAW, method, List.of());
  }

  private Curve matrixCurve(List<Estimate> values) {
    int n = cells.size();
    long[] a = new long[n];
    long[] b = new long[n];
    long[] zero = new long[n];
    double[][] columns = new double[4][n];
    for (int i = 0; i < n; i++) {
      Cell cell = cells.get(i);
      a[i] = matrix.channels().channels().get(cell.pair.a()).number();
      b[i] = matrix.channels().channels().get(cell.pair.b()).number();
      zero[i] = cell.zero;
      columns[0][i] = cell.norm;
      columns[1][i] = values.get(i).value();
      columns[2][i] = values.get(i).interval95().low();
      columns[3][i] = values.get(i).interval95().high();
    }
    return new Curve(
        MATRIX,
        "g²(0) of each two channels",
        List.of(
            new Column.Longs("a", "Channel A", "", a),
            new Column.Longs("b", "Channel B", "", b),
            new Column.Longs("pairs", "Pairs at zero delay", "", zero),
            new Column.Doubles("norm", "Pairs for g² = 1", "", columns[0]),
            new Column.Doubles("g2", "g²(0)", "", columns[1]),
            new Column.Doubles("g2_low95", "g²(0), lower end of 95 %", "", columns[2]),
            new Column.Doubles("g2_high95", "g²(0), upper end of 95 %", "", columns[3])));
  }

  /** g2 by lag of all pairs side by side; a column of pairs and one of g2 for each. */
  private Curve lagCurve() {
    LagHistogram first = cells.getFirst().pair.lags();
    double[] tau = new double[first.bins()];
    for (int i = 0; i < tau.length; i++) {
      tau[i] = first.centre(i) - zeroNs;
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Doubles("tau", "Lag from the zero delay, bin centre", "ns", tau));
    for (Cell cell : cells) {
      LagHistogram lags = cell.pair.lags();
      long[] pairs = lags.counts().get();
      double[] expected = NormalisedPairs.expected(counts, lags);
      double[] g2 = new double[pairs.length];
      for (int i = 0; i < g2.length; i++) {
        g2[i] = pairs[i] / expected[i];
      }
      String suffix = channel(cell.pair.a()) + "_" + channel(cell.pair.b());
      String label = channel(cell.pair.a()) + " × " + channel(cell.pair.b()) + bandText(cell.pair);
      columns.add(new Column.Longs("pairs_" + suffix, "Pairs, channels " + label, "", pairs));
      columns.add(new Column.Doubles("g2_" + suffix, label, "", g2));
    }
    return new Curve(PAIRS, "g² by time lag of each two channels", columns);
  }
}
