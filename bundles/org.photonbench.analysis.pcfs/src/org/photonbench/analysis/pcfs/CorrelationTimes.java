package org.photonbench.analysis.pcfs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;
import org.photonbench.figure.text.NumberText;

/**
 * The correlation times of a scan one by one: the stretches of lags that its map is made of, each
 * with its envelope and its spectral correlation, read from the curves of a result.
 */
public final class CorrelationTimes {
  /** Errors below this share of the height of an envelope still show its form. */
  private static final double KNOWN = 0.1;

  private final Result result;
  private final Curve envelopes;
  private final List<int[]> stretches;

  private CorrelationTimes(Result result, Curve envelopes) {
    this.result = result;
    this.envelopes = envelopes;
    stretches = new ArrayList<>();
    double[] from = envelopes.doubles("from");
    int begin = 0;
    for (int i = 1; i <= from.length; i++) {
      if (i == from.length || from[i] != from[begin]) {
        stretches.add(IntStream.range(begin, i).toArray());
        begin = i;
      }
    }
  }

  /** Those of a result of {@link PcfsAnalysis}; empty if it has none. */
  public static Optional<CorrelationTimes> of(Result result) {
    return result
        .curve(PcfsAnalysis.ENVELOPES)
        .filter(curve -> curve.rows() > 0)
        .map(curve -> new CorrelationTimes(result, curve));
  }

  /** The number of stretches of lags, in rising order. */
  public int count() {
    return stretches.size();
  }

  /** Shortest lag of a stretch in us. */
  public double from(int index) {
    return envelopes.doubles("from")[stretches.get(index)[0]];
  }

  /** Longest lag of a stretch in us. */
  public double to(int index) {
    return envelopes.doubles("to")[stretches.get(index)[0]];
  }

  /** Geometric middle of a stretch in us. */
  public double middle(int index) {
    return Math.sqrt(from(index) * to(index));
  }

  /** The last stretch whose envelope is known better than it is high; the first if none is. */
  int lastKnown() {
    double highest = Numbers.largestSize(rows(envelopes, stretches.getFirst()).doubles("y"));
    for (int i = count() - 1; i > 0; i--) {
      double[] sigma = rows(envelopes, stretches.get(i)).doubles("y_sigma");
      if (Numbers.median(sigma) < KNOWN * highest) {
        return i;
      }
    }
    return 0;
  }

  /** The stretch that a lag in us lies in or is nearest to. */
  public int at(double lag) {
    int best = 0;
    for (int i = 1; i < count(); i++) {
      best = distance(i, lag) < distance(best, lag) ? i : best;
    }
    return best;
  }

  private double distance(int index, double lag) {
    return Math.abs(Math.log(lag / middle(index)));
  }

  /** Such as {@code 10 to 22 us}. */
  public String text(int index) {
    return SentenceNumber.text(from(index), 2)
        + " to "
        + SentenceNumber.text(to(index), 2)
        + " \u00b5s";
  }

  /** 1 - R at each path delay, with its fit. */
  public Figure envelope(int index) {
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Rule("", Role.REFERENCE, false, 0));
    at(PcfsAnalysis.ENVELOPES_FIT, index)
        .ifPresent(fit ->
            layers.add(new Layer.Line("Fit", Role.FIT, fit.doubles("delay"), fit.doubles("fit"))));
    layers.add(points(index, "Data", Role.DATA));
    return new Figure(
        "envelope.at",
        "Envelope, \u03c4 = " + text(index),
        Axis.linear(PcfsFigures.DELAY, "ps"),
        Axis.linear(PcfsFigures.SQUARE, ""),
        layers);
  }

  Layer points(int index, String label, Role role) {
    return PcfsFigures.points(label, role, rows(envelopes, stretches.get(index)), "delay", "y");
  }

  /** p at each energy difference, with its fit; empty if nothing could be fitted here. */
  public Optional<Figure> spectrum(int index) {
    return at(PcfsAnalysis.SPECTRA, index)
        .map(own ->
            PcfsFigures.spectrum(
                "spectrum.at",
                "Spectral correlation, \u03c4 = " + text(index),
                own,
                own.doubles("p"),
                own.doubles("fit")));
  }

  /** The rows of a curve that belong to a stretch; empty if there are none. */
  private Optional<Curve> at(String curve, int index) {
    return result
        .curve(curve)
        .map(all -> {
          double[] from = all.doubles("from");
          return rows(
              all, IntStream.range(0, from.length).filter(i -> from[i] == from(index)).toArray());
        })
        .filter(own -> own.rows() > 0);
  }

  /** The coherence time of a stretch with its standard uncertainty, or that there is none. */
  public String coherence(int index) {
    Optional<Curve> curve = result.curve(PcfsAnalysis.COHERENCE);
    if (curve.isEmpty() || index >= curve.get().rows()) {
      return "";
    }
    double value = curve.get().doubles("t2")[index];
    double sigma = curve.get().doubles("t2_sigma")[index];
    if (!(sigma > 0)) {
      return "T2 cannot be told at this correlation time";
    }
    return "T2 = " + NumberText.withUncertainty(value, sigma, "ps");
  }

  private static Curve rows(Curve curve, int[] rows) {
    return new Curve(
        curve.id(),
        curve.label(),
        curve.columns().stream()
            .map(column -> {
              double[] values = curve.doubles(column.id());
              return (Column)
                  new Column.Doubles(
                      column.id(),
                      column.label(),
                      column.unit(),
                      IntStream.of(rows).mapToDouble(i -> values[i]).toArray());
            })
            .toList());
  }
}
