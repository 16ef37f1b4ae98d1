package org.photonbench.analysis.hom;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** The curves of pulsed records: pairs by lag around zero, and the areas of the peaks. */
final class PeakCurves {
  static final String LAGS = "lags";
  static final String PEAKS = "peaks";
  static final String CROSSED = "crossed";
  private static final double BINS_A_SPACING = 50;
  private static final double SPACINGS = 2.75;

  private PeakCurves() {}

  static void addTo(
      Items items,
      HomRecord record,
      PeakPattern pattern,
      PeakCounts peaks,
      PeakAreas areas,
      double visibility) {
    double[] model = peaks.train() ? areas.train(visibility) : areas.fivePeaks(visibility);
    double[] apart = peaks.train() ? areas.trainApart() : areas.fivePeaksApart();
    items.add(lags(LAGS, "Pairs around zero delay", record, pattern, peaks));
    List<Column> columns = columns(peaks);
    columns.add(scaled("model", "Model with the visibility found", model, peaks));
    columns.add(scaled("apart", "Model without interference", apart, peaks));
    items.add(new Curve(PEAKS, "Areas of the peaks", columns));
  }

  static void addCrossed(Items items, HomRecord record, PeakPattern pattern, PeakCounts peaks) {
    items.add(
        lags(LAGS + "." + CROSSED, "Pairs around zero delay, crossed", record, pattern, peaks));
    items.add(new Curve(PEAKS + "." + CROSSED, "Areas of the peaks, crossed", columns(peaks)));
  }

  private static List<Column> columns(PeakCounts peaks) {
    double[] low = new double[5];
    double[] high = new double[5];
    for (int i = 0; i < 5; i++) {
      ConfidenceInterval interval =
          PoissonInterval.garwood(peaks.areas()[i], ConfidenceInterval.ONE_SIGMA);
      low[i] = interval.low();
      high[i] = interval.high();
    }
    double norm = (double) peaks.normal() / (peaks.train() ? peaks.normalPeaks() : 2);
    double[] norms = {norm, norm, norm, norm, norm};
    return new ArrayList<>(
        List.of(
            new Column.Longs("peak", "Peak, in spacings", "", new long[] {-2, -1, 0, 1, 2}),
            new Column.Longs("pairs", "Pairs", "", peaks.areas().clone()),
            new Column.Doubles("low", "Pairs, lower 68 % end", "", low),
            new Column.Doubles("high", "Pairs, upper 68 % end", "", high),
            new Column.Doubles("norm", "Mean normalising peak", "", norms)));
  }

  /** Areas of the model, scaled to the normalising pairs. */
  private static Column scaled(String id, String label, double[] areas, PeakCounts peaks) {
    double unit =
        peaks.train()
            ? (double) peaks.normal() / peaks.normalPeaks() / areas[0]
            : peaks.normal() / (areas[1] + areas[3]);
    double[] values = new double[5];
    for (int i = 0; i < 5; i++) {
      values[i] = unit * areas[i];
    }
    return new Column.Doubles(id, label, "", values);
  }

  /** Whole bins are put together, so that the counts stay exact. */
  private static Curve lags(
      String id, String label, HomRecord record, PeakPattern pattern, PeakCounts peaks) {
    LagCounts lags = record.lags();
    double spacing = pattern.spacing().value();
    int join = (int) Math.max(1, Math.floor(spacing / BINS_A_SPACING / lags.widthNs()));
    double range = SPACINGS * spacing;
    int n = (int) Math.floor(2 * range / (join * lags.widthNs()));
    int first =
        Math.clamp(
            lags.binFrom(pattern.zero().value() - range), 0, Math.max(0, lags.bins() - n * join));
    double[] tau = new double[n];
    long[] pairs = new long[n];
    double[] normalised = new double[n];
    double norm = (double) peaks.normal() / (peaks.train() ? peaks.normalPeaks() : 2);
    double width = join * lags.widthNs();
    for (int i = 0; i < n; i++) {
      int from = first + i * join;
      tau[i] = lags.edge(from) + width / 2 - pattern.zero().value();
      for (int k = from; k < Math.min(from + join, lags.bins()); k++) {
        pairs[i] += lags.pairs()[k];
      }
      normalised[i] = pairs[i] / norm / width;
    }
    return new Curve(
        id,
        label,
        List.of(
            new Column.Doubles("tau", "Lag τ from the zero delay", "ns", tau),
            new Column.Longs("pairs", "Pairs", "", pairs),
            new Column.Doubles(
                "normalised", "Pairs over the mean normalising peak", "1/ns", normalised)));
  }
}
