package org.photonbench.analysis.heralded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** The decays with their fits, and the map of pairs. */
final class HeraldedCurves {
  static final String FIRST = "first";
  static final String GAP = "gap";
  static final String MASKED = "gap.masked";
  static final String MAP = "map";

  private static final int MAP_CELLS = 32;
  private static final double MAP_FIRST_LIFETIMES = 6;
  private static final double MAP_GAP_LIFETIMES = 4;

  private final HeraldedCounts counts;
  private final Accidentals accidentals;
  private final CascadeFit fit;

  HeraldedCurves(HeraldedCounts counts, Accidentals accidentals, CascadeFit fit) {
    this.counts = counts;
    this.accidentals = accidentals;
    this.fit = fit;
  }

  List<Curve> curves() {
    List<Curve> curves = new ArrayList<>();
    curves.add(first());
    curves.add(gap());
    curves.add(masked());
    curves.add(map());
    curves.add(lags());
    curves.add(singles());
    return curves;
  }

  private Curve first() {
    PairGrid grid = counts.pairs().grid();
    FitBins bins = fit.firstBins;
    double shift = fit.result.value("first.shift");
    double[] accidental = bins.sum(accidentals.firsts(grid, fit.takenForFirst));
    double[] neighbours = bins.sum(fit.otherShape);
    double other = fit.result.value(CascadeFit.OTHER);
    for (int i = 0; i < neighbours.length; i++) {
      neighbours[i] *= other;
    }
    return decay(
        FIRST,
        "First photon",
        bins,
        bins.sum(PairCounts.firsts(grid, counts.pairs().map(), fit.takenForFirst)),
        fit.result.mean(1),
        accidental,
        neighbours,
        shift);
  }

  private Curve gap() {
    FitBins bins = fit.gapBins;
    return decay(
        GAP,
        "Second minus first photon, signed by detector",
        bins,
        bins.sum(counts.pairs().gaps()),
        fit.result.mean(0),
        bins.sum(accidentals.gaps()),
        new double[bins.size()],
        fit.result.value(CascadeFit.OFFSET));
  }

  /** The differences that are left out, so that a figure can show what the mask takes. */
  private Curve masked() {
    PairGrid grid = counts.pairs().grid();
    double tick = counts.tickNs();
    double zero = fit.result.value(CascadeFit.OFFSET);
    long[] gaps = counts.pairs().gaps();
    int n = 0;
    double[] lower = new double[gaps.length];
    double[] upper = new double[gaps.length];
    long[] pairs = new long[gaps.length];
    for (int i = 0; i < gaps.length; i++) {
      double middle = (grid.gapEdge(i) + 0.5 * grid.widthTicks()) * tick;
      if (!fit.taken[i] && fit.crosstalk.stream().anyMatch(r -> r.contains(middle))) {
        lower[n] = grid.gapEdge(i) * tick - zero;
        upper[n] = grid.gapEdge(i + 1) * tick - zero;
        pairs[n++] = gaps[i];
      }
    }
    return new Curve(
        MASKED,
        "Masked time differences",
        List.of(
            new Column.Doubles("from", "From", "ns", Arrays.copyOf(lower, n)),
            new Column.Doubles("to", "To", "ns", Arrays.copyOf(upper, n)),
            new Column.Longs("pairs", "Pairs", "", Arrays.copyOf(pairs, n))));
  }

  private Curve decay(
      String id,
      String label,
      FitBins bins,
      long[] pairs,
      double[] mean,
      double[] accidental,
      double[] other,
      double zero) {
    int n = pairs.length;
    double[] lower = new double[n];
    double[] upper = new double[n];
    double[] low = new double[n];
    double[] high = new double[n];
    double[] corrected = new double[n];
    double[] fitted = new double[n];
    double[] background = new double[n];
    double factor = accidentals.isPresent() ? fit.result.value(GapFit.ACCIDENTALS) : 0;
    for (int i = 0; i < n; i++) {
      lower[i] = bins.lower(i) - zero;
      upper[i] = bins.upper(i) - zero;
      double width = upper[i] - lower[i];
      ConfidenceInterval interval = PoissonInterval.garwood(pairs[i], 0.95);
      low[i] = interval.low() / width;
      high[i] = interval.high() / width;
      background[i] = (factor * accidental[i] + other[i]) / width;
      corrected[i] = pairs[i] / width - background[i];
      fitted[i] = mean[i] / width;
    }
    return new Curve(
        id,
        label,
        List.of(
            new Column.Doubles("from", "From", "ns", lower),
            new Column.Doubles("to", "To", "ns", upper),
            new Column.Longs("pairs", "Pairs", "", pairs),
            new Column.Doubles("low", "Pairs per ns, lower 95 %", "1/ns", low),
            new Column.Doubles("high", "Pairs per ns, upper 95 %", "1/ns", high),
            new Column.Doubles("fit", "Fit", "1/ns", fitted),
            new Column.Doubles("accidentals", "Accidentals and other pairs", "1/ns", background),
            new Column.Doubles("corrected", "Pairs less these", "1/ns", corrected)));
  }

  /** Pairs by the times of both photons, in cells wide enough to hold some. */
  private Curve map() {
    PairGrid grid = counts.pairs().grid();
    double tick = counts.tickNs();
    double shift = fit.result.value("first.shift");
    double tauXX = fit.result.value(CascadeFit.TAU_XX);
    double tauX = fit.result.value(CascadeFit.TAU_X);
    double longest = 0.9 * grid.window() * tick;
    double firstTo = Math.min(MAP_FIRST_LIFETIMES * tauXX, longest);
    double gapTo = Math.min(MAP_GAP_LIFETIMES * tauX, longest);
    double start = Math.max(-0.5 * firstTo / 4, -grid.lead() * tick);
    int cells = MAP_CELLS;
    double binNs = grid.widthTicks() * tick;
    int perFirst = (int) Math.max(1, Math.ceil((firstTo - start) / cells / binNs));
    int perGap = (int) Math.max(1, Math.ceil(gapTo / cells / binNs));
    int skip =
        (int) Math.max(0, Math.floor(start / binNs + grid.lead() / (double) grid.widthTicks()));
    int rows = Math.min(cells, (grid.firstBins() - skip) / perFirst);
    int columns = Math.min(cells, grid.gapSide() / perGap);
    long[] sums = new long[rows * columns];
    double[] first = new double[sums.length];
    double[] gap = new double[sums.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int cell = r * columns + c;
        first[cell] = grid.firstEdge(skip + r * perFirst) * tick - shift;
        gap[cell] = (c * perGap - 0.5) * binNs;
        for (int a = skip + r * perFirst; a < skip + (r + 1) * perFirst; a++) {
          for (int b = c * perGap; b < (c + 1) * perGap; b++) {
            int row = a * grid.gapBins() + grid.gapSide();
            sums[cell] += counts.pairs().map()[row + b];
            sums[cell] += b > 0 ? counts.pairs().map()[row - b] : 0;
          }
        }
      }
    }
    return new Curve(
        MAP,
        "Pairs by the time of the first photon and the time between both",
        List.of(
            new Column.Doubles("first", "First photon after the pulse, cell from", "ns", first),
            new Column.Doubles("gap", "Second minus first photon, cell from", "ns", gap),
            new Column.Longs("pairs", "Pairs", "", sums)));
  }

  /** All photons in the window, by detector. */
  private Curve singles() {
    int n = counts.channels().size();
    long[] channel = new long[n];
    long[] photons = new long[n];
    for (int i = 0; i < n; i++) {
      channel[i] = counts.channels().get(i).number();
      photons[i] = Arrays.stream(counts.pairs().singles()[i]).sum();
    }
    return new Curve(
        "singles",
        "Photons in the window by channel",
        List.of(
            new Column.Longs("channel", "Channel", "", channel),
            new Column.Longs("photons", "Photons", "", photons)));
  }

  private Curve lags() {
    long[] byLag = counts.pairs().sideByLag();
    long[] lag = new long[byLag.length];
    for (int i = 0; i < lag.length; i++) {
      lag[i] = i - lag.length / 2;
    }
    return new Curve(
        "lags",
        "Pairs by pulse lag",
        List.of(
            new Column.Longs("lag", "Pulse lag", "", lag),
            new Column.Longs("pairs", "Pairs", "", byLag)));
  }
}
