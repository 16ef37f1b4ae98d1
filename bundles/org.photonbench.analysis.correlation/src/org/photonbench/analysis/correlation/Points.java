package org.photonbench.analysis.correlation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** The points of a correlation curve with their errors: the columns of its table. */
final class Points {
  private final double[] from;
  private final double[] to;
  private final long[] pairs;
  private final double[] expected;
  private final double[] g2;
  private final double[] low;
  private final double[] high;
  private final double[] low95;
  private final double[] high95;
  private final long[] averaged;
  private final long[] blocks;
  private final String[] methods;

  Points(int n) {
    from = new double[n];
    to = new double[n];
    pairs = new long[n];
    expected = new double[n];
    g2 = new double[n];
    low = new double[n];
    high = new double[n];
    low95 = new double[n];
    high95 = new double[n];
    averaged = new long[n];
    blocks = new long[n];
    methods = new String[n];
  }

  /** Sets a point with the exact intervals of its count. */
  void set(int i, double fromNs, double toNs, long count, double uncorrelated, boolean triangle) {
    from[i] = fromNs;
    to[i] = toNs;
    pairs[i] = count;
    expected[i] = uncorrelated;
    averaged[i] = triangle ? 1 : 0;
    if (!(uncorrelated > 0)) {
      g2[i] = low[i] = high[i] = low95[i] = high95[i] = Double.NaN;
      methods[i] = "no pairs are possible at this lag";
      return;
    }
    g2[i] = count / uncorrelated;
    ConfidenceInterval sigma = PoissonInterval.garwood(count, ConfidenceInterval.ONE_SIGMA);
    ConfidenceInterval interval = PoissonInterval.garwood(count, 0.95);
    low[i] = sigma.low() / uncorrelated;
    high[i] = sigma.high() / uncorrelated;
    low95[i] = interval.low() / uncorrelated;
    high95[i] = interval.high() / uncorrelated;
    methods[i] = "Garwood interval, counting statistics only";
  }

  /** Half of the interval of 68.27 %. */
  double sigma(int i) {
    return (high[i] - low[i]) / 2;
  }

  /** Adds an uncertainty of the expectation to that of the counts. */
  void addRelative(int i, double relative) {
    double more = relative * g2[i];
    low[i] = g2[i] - Math.hypot(g2[i] - low[i], more);
    high[i] = g2[i] + Math.hypot(high[i] - g2[i], more);
    low95[i] = g2[i] - Math.hypot(g2[i] - low95[i], 1.96 * more);
    high95[i] = g2[i] + Math.hypot(high95[i] - g2[i], 1.96 * more);
    methods[i] += "; with the chance of the photon numbers at the ends of the record";
  }

  /**
   * Replaces the error by that of time blocks where it is larger.
   *
   * @param below95 how far the 95 % interval reaches below the value
   * @param above95 how far it reaches above the value
   */
  void widen(int i, double sigma, double below95, double above95, String method) {
    if (sigma > sigma(i)) {
      low[i] = g2[i] - sigma;
      high[i] = g2[i] + sigma;
      low95[i] = g2[i] - below95;
      high95[i] = g2[i] + above95;
      blocks[i] = 1;
      methods[i] = method;
    }
  }

  int size() {
    return pairs.length;
  }

  /** The middle of a bin in ns. */
  double middle(int i) {
    return (from[i] + to[i]) / 2;
  }

  /** A point as a quantity. */
  Quantity quantity(String id, String label, int i) {
    return new Quantity(
        id,
        "Correlation",
        label,
        g2[i],
        Double.isNaN(g2[i]) ? OptionalDouble.empty() : OptionalDouble.of(sigma(i)),
        Double.isNaN(g2[i]) ? Optional.empty() : Optional.of(new Interval(low95[i], high95[i])),
        "",
        Quantity.RAW,
        "bin of %.4g to %.4g ns; %s".formatted(from[i], to[i], methods[i]),
        Double.isNaN(g2[i])
            ? List.of("No pairs are possible at this lag; choose a shorter one.")
            : List.of());
  }

  Curve curve(String id, String label) {
    return new Curve(
        id,
        label,
        List.of(
            new Column.Doubles("from", "Lower edge of the lag", "ns", from),
            new Column.Doubles("to", "Upper edge of the lag", "ns", to),
            new Column.Longs("pairs", "Pairs", "", pairs),
            new Column.Doubles(
                "uncorrelated", "Expected pairs of uncorrelated light", "", expected),
            new Column.Doubles("g2", "g²", "", g2),
            new Column.Doubles("g2_low", "g², lower end of 68.27 %", "", low),
            new Column.Doubles("g2_high", "g², upper end of 68.27 %", "", high),
            new Column.Longs("averaged", "1: averaged over a triangle of lags", "", averaged),
            new Column.Longs("blocks", "1: error from time blocks", "", blocks)));
  }
}
