package org.photonbench.analysis.pcfs;

import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;

/**
 * A scan as tables of cross and autocorrelation functions g. The numbers of pairs behind them are
 * not known: the noise of each lag is that of its curvature against the lags beside it, over all
 * positions, and lags are averaged by its inverse square.
 */
final class TabledScan implements Scan {
  private final String origin;
  private final StageAxis axis;
  private final double[] positions;
  private final double[] lags;
  private final double[][] cross;
  private final double[][] auto;
  private final double[] noise;
  private final List<Message> messages;

  /**
   * @param positions rising
   * @param lags in s, rising
   * @param cross g of the two detectors: a row for each position, a column for each lag
   * @param auto g of all photons or of each detector, likewise
   */
  TabledScan(
      String origin,
      StageAxis axis,
      double[] positions,
      double[] lags,
      double[][] cross,
      double[][] auto,
      List<Message> messages) {
    this.origin = origin;
    this.axis = axis;
    this.positions = positions;
    this.lags = lags;
    this.cross = cross;
    this.auto = auto;
    this.messages = List.copyOf(messages);
    noise = noise();
  }

  private double value(int position, int lag) {
    double g = auto[position][lag];
    return g > 0 ? 1 - cross[position][lag] / g : Double.NaN;
  }

  /** Variance of y - (y before + y after)/2 is 3/2 of that of y. */
  private double[] noise() {
    double[] sigma = new double[lags.length];
    for (int k = 0; k < lags.length; k++) {
      int middle = Math.clamp(k, 1, Math.max(1, lags.length - 2));
      double sum = 0;
      int n = 0;
      for (int i = 0; i < positions.length && lags.length > 2; i++) {
        double bend = value(i, middle) - 0.5 * (value(i, middle - 1) + value(i, middle + 1));
        if (Double.isFinite(bend)) {
          sum += bend * bend;
          n++;
        }
      }
      // A table without noise, or of two lags, has equal weights.
      sigma[k] = n > 0 && sum > 0 ? Math.sqrt(sum / n / 1.5) : 1e-6;
    }
    return sigma;
  }

  @Override
  public String origin() {
    return origin;
  }

  @Override
  public StageAxis axis() {
    return axis;
  }

  @Override
  public Scan with(StageAxis other) {
    return new TabledScan(origin, other, positions, lags, cross, auto, messages);
  }

  @Override
  public double[] positions() {
    return positions;
  }

  @Override
  public double[] lagFrom() {
    return lags;
  }

  @Override
  public double[] lagTo() {
    return lags;
  }

  @Override
  public double photonRate() {
    return Double.NaN;
  }

  @Override
  public double markerSeconds() {
    return 0;
  }

  @Override
  public List<Message> messages() {
    return messages;
  }

  @Override
  public Window window(int from, int to) {
    double[] weights = new double[to - from];
    double sum = 0;
    double lag = 0;
    for (int k = from; k < to; k++) {
      weights[k - from] = 1 / (noise[k] * noise[k]);
      sum += weights[k - from];
    }
    for (int k = from; k < to; k++) {
      weights[k - from] /= sum;
      lag += weights[k - from] * lags[k];
    }
    int n = positions.length;
    double[] value = new double[n];
    double[] sigma = new double[n];
    double[] share = new double[n];
    for (int i = 0; i < n; i++) {
      double top = 0;
      double all = 0;
      for (int k = from; k < to; k++) {
        double y = value(i, k);
        if (Double.isFinite(y)) {
          top += weights[k - from] * y;
          all += weights[k - from];
        }
      }
      value[i] = all > 0.5 ? top / all : Double.NaN;
      sigma[i] = Math.sqrt(1 / (sum * all));
      share[i] = 1;
    }
    return new Window(
        lags[from],
        lags[to - 1],
        lag,
        weights,
        from,
        value,
        sigma,
        new double[n],
        share,
        new double[0],
        new double[0],
        new double[0]);
  }

  @Override
  public List<Curve> curves() {
    int n = positions.length;
    int count = lags.length;
    double[] delay = new double[n * count];
    double[] from = new double[n * count];
    double[] crossG = new double[n * count];
    double[] autoG = new double[n * count];
    double[] y = new double[n * count];
    double[] sigma = new double[n * count];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < count; k++) {
        int row = i * count + k;
        delay[row] = axis.delay(positions[i]);
        from[row] = lags[k] * 1e6;
        crossG[row] = cross[i][k];
        autoG[row] = auto[i][k];
        y[row] = value(i, k);
        sigma[row] = noise[k];
      }
    }
    return List.of(
        new Curve(
            PcfsAnalysis.INTERFEROGRAMS,
            "Correlation functions by path delay and lag",
            List.of(
                new Column.Doubles(
                    "delay", "Path delay from the nominal white fringe", "ps", delay),
                new Column.Doubles("from", "Lag", "us", from),
                new Column.Doubles("to", "Lag", "us", from),
                new Column.Doubles("cross", "Cross-correlation g", "", crossG),
                new Column.Doubles("auto", "Autocorrelation g", "", autoG),
                new Column.Doubles("y", "1 - cross/auto", "", y),
                new Column.Doubles(
                    "y_sigma", "1 - cross/auto, standard error from the scatter", "", sigma))));
  }
}
