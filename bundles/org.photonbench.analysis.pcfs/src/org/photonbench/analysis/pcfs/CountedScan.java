package org.photonbench.analysis.pcfs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;

/**
 * A scan of counted photon pairs.
 *
 * <p>Errors. With n pairs of which a share p is between the detectors, p is binomial while photons
 * have less than about one partner each. With more, pairs share photons: a photon whose chance of
 * an output is 1/2 +- c/2 brings, by the first projection of a U-statistic (W. Hoeffding, Ann.
 * Math. Stat. 19, 293 (1948)), 4 &lt;c^2 (1 - c^2)&gt;/N more variance to 1 - R; over whole fringes
 * &lt;c^2&gt; = y and &lt;c^4&gt; = 3 y^2/2 where y = 1 - R. What the scatter between blocks of
 * time shows beyond that is added as far as it goes with y^2, see {@link WanderScatter}, and else
 * multiplies the errors, see {@link BlockScatter}. The parts are of the mean that a fit expects,
 * {@link Window#expecting}; the factors are of the counts.
 */
final class CountedScan implements Scan {
  /** Fewer pairs than this at a position do not make a point. */
  private static final long FEWEST_PAIRS = 10;

  private final StageAxis axis;
  private final List<Position> positions;
  private final List<Health> health;
  private final double[] edges;
  private final double deadTime;
  private final List<Message> messages;

  /**
   * A recording with pairs.
   *
   * @param value position in the unit of the axis
   */
  record Position(double value, PositionCounts counts) {}

  /**
   * How each row of the table of the scan fared.
   *
   * @param state 0: used, 1: missing, 2: cannot be read, 3: empty, 4: one detector only
   */
  record Health(double value, long photons0, long photons1, double seconds, long state) {}

  /**
   * @param edges of the lags in s
   * @param deadTime of each detector in s, for which 1 - R is corrected
   */
  CountedScan(
      StageAxis axis,
      List<Position> measured,
      List<Health> health,
      double[] edges,
      double deadTime,
      List<Message> messages) {
    this.axis = axis;
    positions = measured.stream().sorted(Comparator.comparingDouble(Position::value)).toList();
    this.health = List.copyOf(health);
    this.edges = edges;
    this.deadTime = deadTime;
    this.messages = List.copyOf(messages);
  }

  @Override
  public String origin() {
    return positions.size() + " recordings";
  }

  @Override
  public StageAxis axis() {
    return axis;
  }

  @Override
  public Scan with(StageAxis other) {
    return new CountedScan(other, positions, health, edges, deadTime, messages);
  }

  @Override
  public double[] positions() {
    return positions.stream().mapToDouble(Position::value).toArray();
  }

  @Override
  public double[] lagFrom() {
    return Arrays.copyOf(edges, edges.length - 1);
  }

  @Override
  public double[] lagTo() {
    return Arrays.copyOfRange(edges, 1, edges.length);
  }

  @Override
  public double photonRate() {
    double photons = 0;
    double seconds = 0;
    for (Position position : positions) {
      photons += position.counts().total0() + position.counts().total1();
      seconds += position.counts().seconds();
    }
    return photons / seconds;
  }

  @Override
  public double markerSeconds() {
    double[] spacings =
        positions.stream()
            .mapToDouble(p -> p.counts().markerSeconds())
            .filter(s -> s > 0)
            .toArray();
    return spacings.length == 0 ? 0 : Numbers.median(spacings);
  }

  @Override
  public List<Message> messages() {
    return messages;
  }

  @Override
  public Window window(int from, int to) {
    int n = positions.size();
    double[] value = new double[n];
    double[] sigma = new double[n];
    double[] shared = new double[n];
    double[] pairs = new double[n];
    double[] photons = new double[n];
    double[] share = new double[n];
    for (int i = 0; i < n; i++) {
      PositionCounts counts = positions.get(i).counts();
      long all = counts.all(from, to);
      share[i] = counts.crossShare();
      double measured = all < FEWEST_PAIRS ? Double.NaN : counts.oneMinusRatio(from, to, -1);
      value[i] = DeadTime.corrected(measured, DeadTime.missed(counts, deadTime));
      pairs[i] = all;
      photons[i] = (double) counts.total0() + counts.total1();
      shared[i] = Window.photonVariance(value[i], photons[i]);
      sigma[i] = Math.sqrt(Window.pairVariance(value[i], share[i], all) + shared[i]);
    }
    Scatter scatter = scatter(from, to, value, sigma, shared);
    double[] excess = scatter.factors();
    for (int i = 0; i < n; i++) {
      sigma[i] *= excess[i];
      shared[i] *= excess[i] * excess[i];
    }
    double[] weights = weights(from, to);
    double lag = 0;
    for (int k = from; k < to; k++) {
      lag += weights[k - from] * (edges[k] + edges[k + 1]) / 2;
    }
    return new Window(
        edges[from],
        edges[to],
        lag,
        weights,
        from,
        value,
        sigma,
        shared,
        share,
        pairs,
        photons,
        excess,
        scatter.wander());
  }

  private double[] weights(int from, int to) {
    double[] weights = new double[to - from];
    double sum = 0;
    for (int k = from; k < to; k++) {
      for (Position position : positions) {
        weights[k - from] += position.counts().all(k, k + 1);
      }
      sum += weights[k - from];
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] = sum > 0 ? weights[k] / sum : 1.0 / weights.length;
    }
    return weights;
  }

  /**
   * What the blocks of time tell beyond photon statistics.
   *
   * @param wander see {@link Window#wander}
   * @param factors on the standard errors, that of the wander included
   */
  private record Scatter(double[] wander, double[] factors) {}

  /** Adds the variance by wander to errors that are of photons alone. */
  private Scatter scatter(int from, int to, double[] value, double[] sigma, double[] shared) {
    int n = value.length;
    double[] variance = new double[n];
    double[] blocks = new double[n];
    int[] freedoms = new int[n];
    for (int i = 0; i < n; i++) {
      PositionCounts counts = positions.get(i).counts();
      freedoms[i] = counts.blocks() - 1;
      blocks[i] = counts.jackknifeVariance(from, to);
      variance[i] = sigma[i] * sigma[i];
    }
    double[] delays = positions.stream().mapToDouble(p -> axis.delay(p.value())).toArray();
    double[] wander = WanderScatter.relative(delays, value, variance, blocks, freedoms);
    double[] ratio = new double[n];
    for (int i = 0; i < n; i++) {
      double more = wander[i] * value[i] * value[i];
      shared[i] += more;
      sigma[i] = Math.sqrt(variance[i] + more);
      ratio[i] = blocks[i] / (sigma[i] * sigma[i]);
    }
    return new Scatter(wander, BlockScatter.factors(ratio, freedoms));
  }

  @Override
  public List<Curve> curves() {
    return List.of(interferograms(), healthTable());
  }

  private Curve interferograms() {
    int n = positions.size();
    int lags = lags();
    double[] delay = new double[n * lags];
    double[] from = new double[n * lags];
    double[] to = new double[n * lags];
    long[] cross = new long[n * lags];
    long[] same = new long[n * lags];
    double[] share = new double[n * lags];
    double[] value = new double[n * lags];
    double[] sigma = new double[n * lags];
    for (int k = 0; k < lags; k++) {
      Window window = window(k, k + 1);
      for (int i = 0; i < n; i++) {
        int row = i * lags + k;
        PositionCounts counts = positions.get(i).counts();
        delay[row] = axis.delay(positions.get(i).value());
        from[row] = edges[k] * 1e6;
        to[row] = edges[k + 1] * 1e6;
        cross[row] = counts.cross(k, k + 1);
        same[row] = counts.all(k, k + 1) - cross[row];
        share[row] = counts.crossShare();
        value[row] = window.value()[i];
        sigma[row] = window.sigma()[i];
      }
    }
    return new Curve(
        PcfsAnalysis.INTERFEROGRAMS,
        "Pairs by path delay and lag",
        List.of(
            new Column.Doubles("delay", "Path delay from the nominal white fringe", "ps", delay),
            new Column.Doubles("from", "Lower edge of the lag", "us", from),
            new Column.Doubles("to", "Upper edge of the lag", "us", to),
            new Column.Longs("cross", "Pairs of the two detectors", "", cross),
            new Column.Longs("same", "Pairs within one detector", "", same),
            new Column.Doubles(
                "share", "Share of pairs of the two detectors without interference", "", share),
            new Column.Doubles("y", valueLabel(), "", value),
            new Column.Doubles("y_sigma", valueLabel() + ", standard error", "", sigma)));
  }

  private String valueLabel() {
    return deadTime > 0 ? "1 - R, corrected for dead time" : "1 - R";
  }

  private Curve healthTable() {
    int n = health.size();
    long[] row = IntStream.range(0, n).mapToLong(i -> i + 1L).toArray();
    double[] position = new double[n];
    long[] photons0 = new long[n];
    long[] photons1 = new long[n];
    double[] seconds = new double[n];
    double[] rate0 = new double[n];
    double[] rate1 = new double[n];
    double[] imbalance = new double[n];
    long[] state = new long[n];
    for (int i = 0; i < n; i++) {
      Health each = health.get(i);
      position[i] = each.value();
      photons0[i] = each.photons0();
      photons1[i] = each.photons1();
      seconds[i] = each.seconds();
      rate0[i] = each.photons0() / each.seconds() / 1e3;
      rate1[i] = each.photons1() / each.seconds() / 1e3;
      imbalance[i] =
          (each.photons0() - each.photons1()) / ((double) each.photons0() + each.photons1());
      state[i] = each.state();
    }
    return new Curve(
        PcfsAnalysis.POSITIONS,
        "Recordings in the order of the table",
        List.of(
            new Column.Longs("row", "Row of the table", "", row),
            new Column.Doubles("position", axis.name(), axis.unit(), position),
            new Column.Longs("photons_a", "Photons, detector A", "", photons0),
            new Column.Longs("photons_b", "Photons, detector B", "", photons1),
            new Column.Doubles("seconds", "Live time", "s", seconds),
            new Column.Doubles("rate_a", "Rate, detector A", "kHz", rate0),
            new Column.Doubles("rate_b", "Rate, detector B", "kHz", rate1),
            new Column.Doubles("imbalance", "(A - B)/(A + B)", "", imbalance),
            new Column.Longs(
                "state",
                "0 used, 1 missing, 2 cannot be read, 3 empty, 4 one detector only",
                "",
                state)));
  }

  /** Rates that fall far below the others. */
  static List<Message> rateMessages(List<Health> health, StageAxis axis) {
    List<Message> messages = new ArrayList<>();
    double[] rates =
        health.stream()
            .filter(h -> h.state() == 0)
            .mapToDouble(h -> (h.photons0() + h.photons1()) / h.seconds())
            .toArray();
    double median = Numbers.median(rates);
    List<String> low =
        health.stream()
            .filter(
                h -> h.state() == 0 && (h.photons0() + h.photons1()) / h.seconds() < 0.3 * median)
            .map(h -> SentenceNumber.text(h.value(), 6) + " " + axis.unit())
            .toList();
    if (!low.isEmpty()) {
      messages.add(
          Message.warning(
              "The count rate is below 30 % of the median at "
                  + low.size()
                  + " of "
                  + rates.length
                  + " positions: "
                  + String.join(", ", low.subList(0, Math.min(5, low.size())))
                  + (low.size() > 5 ? " ..." : "")
                  + ".",
              "Look at the table of recordings: the emitter may have bleached or drifted."));
    }
    return messages;
  }
}
