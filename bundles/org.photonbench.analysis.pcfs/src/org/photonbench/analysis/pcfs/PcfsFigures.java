package org.photonbench.analysis.pcfs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;
import org.photonbench.figure.Scale;
import org.photonbench.figure.text.NumberText;

/** The figures of a result, from its curves alone. */
final class PcfsFigures {
  static final String DELAY = "Path delay";
  static final String SQUARE = "1 \u2212 R";
  private static final String LAG = "Correlation time τ";
  private static final Axis CORRELATION = Axis.linear("p(ζ)", "1/meV");
  private static final int COLUMNS = 240;
  private static final int ROWS = 120;

  /** Room above the data, as a factor. */
  private static final double ROOM = 1.3;

  /** Share of the values of a map that may lie below its colours. */
  private static final double OUTLIERS = 0.05;

  /** Above this the energy axis is in meV. */
  private static final double MEV_FROM = 400;

  private final Result result;

  PcfsFigures(Result result) {
    this.result = result;
  }

  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    envelope().ifPresent(figures::add);
    result.curve(PcfsAnalysis.SPECTRUM).ifPresent(curve -> addSpectra(figures, curve));
    result.curve(PcfsAnalysis.COHERENCE).ifPresent(curve -> addCoherence(figures, curve));
    result.curve(PcfsAnalysis.INTERFEROGRAMS).map(PcfsFigures::map).ifPresent(figures::add);
    envelopes().ifPresent(figures::add);
    result.curve(PcfsAnalysis.ENVELOPE).map(PcfsFigures::residuals).ifPresent(figures::add);
    result
        .curve(PcfsAnalysis.POSITIONS)
        .ifPresent(curve -> {
          figures.add(rates(curve));
          figures.add(photons(curve));
        });
    return figures;
  }

  private Optional<Figure> envelope() {
    return result
        .curve(PcfsAnalysis.ENVELOPE)
        .map(data -> {
          List<Layer> layers = new ArrayList<>();
          result
              .curve(PcfsAnalysis.ENVELOPE_FIT)
              .ifPresent(fit -> {
                double[] x = fit.doubles("delay");
                layers.add(
                    new Layer.Band(
                        "95 % band of the fit",
                        Role.FIT, x, fit.doubles("low"), fit.doubles("high")));
                layers.add(new Layer.Line("Fit", Role.FIT, x, fit.doubles("fit")));
              });
          layers.add(points("Data", Role.DATA, data, "delay", "y"));
          return new Figure(
              "envelope",
              "Interferogram envelope (contrast squared / 2)",
              Axis.linear(DELAY, "ps"),
              Axis.linear(SQUARE, ""),
              layers);
        });
  }

  static Layer points(String label, Role role, Curve curve, String x, String y) {
    double[] value = curve.doubles(y);
    double[] sigma = curve.doubles(y + "_sigma");
    double[] low = new double[value.length];
    double[] high = new double[value.length];
    for (int i = 0; i < value.length; i++) {
      low[i] = value[i] - sigma[i];
      high[i] = value[i] + sigma[i];
    }
    return new Layer.Points(label, role, curve.doubles(x), value, low, high);
  }

  private static void addSpectra(List<Figure> figures, Curve curve) {
    double[] energy = curve.doubles("zeta");
    double[] x = shown(energy);
    double[] p = curve.doubles("p");
    double[] alike = curve.doubles("fit");
    double[] line = curve.doubles("line");
    double[] restored = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      restored[i] = line[i] + p[i] - alike[i];
    }
    figures.add(
        spectrum("spectrum", "Spectral correlation, transform of the scan", curve, p, alike));
    figures.add(
        new Figure(
            "spectrum.restored",
            "Spectral correlation, fit over all delays and transform of the residuals",
            energies(energy),
            CORRELATION,
            spectrum(curve, x, restored, "Fit and residuals of the data", line, "Fit")));
  }

  /** A spectral correlation with its fit; its energies are those of the curve. */
  static Figure spectrum(String id, String title, Curve curve, double[] p, double[] fit) {
    double[] energy = curve.doubles("zeta");
    return new Figure(
        id,
        title,
        energies(energy),
        CORRELATION,
        spectrum(curve, shown(energy), p, "Data", fit, "Fit, transformed alike"));
  }

  private static boolean inMev(double[] energy) {
    return energy[energy.length - 1] > MEV_FROM;
  }

  private static double[] shown(double[] energy) {
    return inMev(energy) ? Arrays.stream(energy).map(e -> e / 1000).toArray() : energy;
  }

  private static Axis energies(double[] energy) {
    return Axis.linear("Energy difference ζ", inMev(energy) ? "meV" : "µeV");
  }

  private static List<Layer> spectrum(
      Curve curve, double[] x, double[] p, String data, double[] line, String fit) {
    double[] sigma = curve.doubles("p_sigma");
    double[] low = new double[p.length];
    double[] high = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      low[i] = p[i] - sigma[i];
      high[i] = p[i] + sigma[i];
    }
    return List.of(
        new Layer.Rule("", Role.REFERENCE, false, 0),
        new Layer.Band("68 % band of the data", Role.DATA, x, low, high),
        new Layer.Line(data, Role.DATA, x, p),
        new Layer.Line(fit, Role.FIT, x, line));
  }

  private void addCoherence(List<Figure> figures, Curve curve) {
    addAgainstLag(figures, curve, "t2", "coherence", "Coherence time", Axis.linear("T2", "ps"));
    addAgainstLag(
        figures, curve, "linewidth", "linewidth", "Linewidth", Axis.linear("Linewidth", "µeV"));
  }

  private void addAgainstLag(
      List<Figure> figures, Curve curve, String column, String id, String name, Axis axis) {
    double[] low = curve.doubles(column + "_low");
    double[] high = curve.doubles(column + "_high");
    int[] rows =
        IntStream.range(0, curve.rows())
            .filter(i -> Double.isFinite(low[i]) && Double.isFinite(high[i]))
            .toArray();
    if (rows.length < 2) {
      return;
    }
    figures.add(
        new Figure(
            id,
            name + " against correlation time",
            Axis.logarithmic(LAG, "µs"),
            upTo(
                axis,
                pick(curve, column, rows),
                pick(curve, column + "_low", rows),
                pick(curve, column + "_high", rows)),
            headline(
                column,
                new Layer.Points(
                    name,
                    Role.DATA,
                    pick(curve, "lag", rows),
                    pick(curve, column, rows),
                    pick(curve, column + "_low", rows),
                    pick(curve, column + "_high", rows)))));
  }

  /**
   * From zero to the largest value that is known; where the photons tell nothing, error bars over
   * decades would press all others into a line.
   */
  private static Axis upTo(Axis axis, double[] value, double[] low, double[] high) {
    double top =
        IntStream.range(0, value.length)
            .filter(i -> high[i] - low[i] < value[i])
            .mapToDouble(i -> high[i])
            .max()
            .orElse(Double.NaN);
    return top > 0 ? axis.withRange(0, ROOM * top) : axis.withMin(0);
  }

  private List<Layer> headline(String quantity, Layer points) {
    List<Layer> layers = new ArrayList<>();
    result
        .quantity(quantity)
        .ifPresent(q -> layers.add(new Layer.Rule("Headline", Role.REFERENCE, false, q.value())));
    layers.add(points);
    return layers;
  }

  /**
   * 1 - R over path delay and the logarithm of the lag; a delay between two is that of the nearer.
   */
  private static Figure map(Curve curve) {
    double[] delay = curve.doubles("delay");
    double[] from = curve.doubles("from");
    double[] to = curve.doubles("to");
    double[] y = curve.doubles("y");
    int lags = 1;
    while (lags < y.length && delay[lags] == delay[0] && from[lags] > from[lags - 1]) {
      lags++;
    }
    int positions = y.length / lags;
    double first = delay[0];
    double last = delay[(positions - 1) * lags];
    double[] edges = edges(from, to, lags);
    double low = edges[0];
    double high = edges[lags];
    int rows = Math.max(lags, ROWS);
    double[][] values = new double[rows][COLUMNS];
    for (int c = 0; c < COLUMNS; c++) {
      double at = first + (c + 0.5) / COLUMNS * (last - first);
      int position = nearest(delay, lags, positions, at);
      for (int r = 0; r < rows; r++) {
        double lag = low * Math.pow(high / low, (r + 0.5) / rows);
        values[r][c] = y[position * lags + bin(from, to, lags, lag)];
      }
    }
    boolean falling = last < first;
    return new Figure(
        "map",
        "Contrast over path delay and correlation time",
        Axis.linear(DELAY, "ps"),
        Axis.logarithmic(LAG, "µs"),
        List.of(
            new Layer.Map(
                SQUARE,
                Role.DATA,
                new Layer.Map.Extent(Math.min(first, last), Math.max(first, last)),
                new Layer.Map.Extent(low, high, Scale.LOGARITHMIC),
                falling ? mirrored(values) : values,
                colours(y))));
  }

  /** Most of the values; a few at long lags, of hardly any pairs, must not take all colours. */
  private static Axis colours(double[] values) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    Axis axis = Axis.linear(SQUARE, "");
    if (sorted.length == 0) {
      return axis;
    }
    double low = Math.min(0, sorted[(int) (OUTLIERS * sorted.length)]);
    double high = sorted[sorted.length - 1];
    return high > low ? axis.withRange(low, high) : axis;
  }

  /** Edges of the lags of a map; single lags reach half way to their neighbours. */
  private static double[] edges(double[] from, double[] to, int lags) {
    double[] edges = new double[lags + 1];
    for (int k = 1; k < lags; k++) {
      edges[k] = Math.sqrt(to[k - 1] * from[k]);
    }
    boolean single = from[0] == to[0] && lags > 1;
    edges[0] = single ? from[0] * from[0] / edges[1] : from[0];
    edges[lags] = single ? to[lags - 1] * to[lags - 1] / edges[lags - 1] : to[lags - 1];
    return edges;
  }

  private static double[][] mirrored(double[][] values) {
    double[][] turned = new double[values.length][];
    for (int r = 0; r < values.length; r++) {
      int n = values[r].length;
      turned[r] = new double[n];
      for (int c = 0; c < n; c++) {
        turned[r][c] = values[r][n - 1 - c];
      }
    }
    return turned;
  }

  private static int nearest(double[] delay, int lags, int positions, double at) {
    int best = 0;
    for (int i = 1; i < positions; i++) {
      if (Math.abs(delay[i * lags] - at) < Math.abs(delay[best * lags] - at)) {
        best = i;
      }
    }
    return best;
  }

  /** The bin that holds a lag, or the one nearest to it where bins are single lags. */
  private static int bin(double[] from, double[] to, int lags, double lag) {
    int best = 0;
    for (int k = 1; k < lags; k++) {
      double now = Math.abs(Math.log(Math.sqrt(from[k] * to[k]) / lag));
      double before = Math.abs(Math.log(Math.sqrt(from[best] * to[best]) / lag));
      best = now < before ? k : best;
    }
    return best;
  }

  /** First, middle and last. */
  private Optional<Figure> envelopes() {
    return CorrelationTimes.of(result)
        .map(times -> {
          int last = times.lastKnown();
          List<Layer> layers = new ArrayList<>();
          for (int i : IntStream.of(0, last / 2, last).distinct().toArray()) {
            layers.add(times.points(i, times.text(i), i == 0 ? Role.DATA : Role.DATA_OTHER));
          }
          return new Figure(
              "envelopes",
              "Envelopes at some correlation times",
              Axis.linear(DELAY, "ps"),
              Axis.linear(SQUARE, ""),
              layers);
        });
  }

  private static Figure residuals(Curve curve) {
    return new Figure(
        "residuals",
        "Residuals of the envelope",
        Axis.linear(DELAY, "ps"),
        Axis.linear("Residual (standard errors of the photons)", ""),
        List.of(
            new Layer.Rule("No difference", Role.REFERENCE, false, 0),
            new Layer.Points(
                "Residuals", Role.DATA, curve.doubles("delay"), curve.doubles("residual"))));
  }

  private static Figure rates(Curve curve) {
    double[] row =
        IntStream.range(0, curve.rows()).mapToDouble(i -> curve.longs("row")[i]).toArray();
    int[] known =
        IntStream.range(0, curve.rows())
            .filter(i -> Double.isFinite(curve.doubles("rate_a")[i]))
            .toArray();
    double[] x = IntStream.of(known).mapToDouble(i -> row[i]).toArray();
    return new Figure(
        "rates",
        "Count rates",
        Axis.linear("Recording, in the order of the table", ""),
        Axis.linear("Count rate", "kHz").withMin(0),
        List.of(
            new Layer.Points("Detector A", Role.DATA, x, pick(curve, "rate_a", known)),
            new Layer.Points("Detector B", Role.DATA_OTHER, x, pick(curve, "rate_b", known))));
  }

  private static Figure photons(Curve curve) {
    Column position = curve.column("position");
    return new Figure(
        "photons",
        "Photons at each position",
        Axis.linear(position.label(), NumberText.unit(position.unit())),
        Axis.linear("Photons", "").withMin(0),
        List.of(
            photons(curve, "Detector A", Role.DATA, "photons_a"),
            photons(curve, "Detector B", Role.DATA_OTHER, "photons_b")));
  }

  private static Layer photons(Curve curve, String label, Role role, String column) {
    double[] counts = Arrays.stream(curve.longs(column)).asDoubleStream().toArray();
    return new Layer.Points(label, role, curve.doubles("position"), counts);
  }

  private static double[] pick(Curve curve, String column, int[] rows) {
    double[] values = curve.doubles(column);
    return IntStream.of(rows).mapToDouble(i -> values[i]).toArray();
  }
}
