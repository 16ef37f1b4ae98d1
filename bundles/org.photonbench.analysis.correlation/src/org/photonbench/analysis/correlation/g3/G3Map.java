package org.photonbench.analysis.correlation.g3;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.correlation.TripleExpectation;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** The table of a map of two lags, one row a cell: triples, their normalisation, g3. */
final class G3Map {
  private final int n;
  private final double[] lag1;
  private final double[] lag2;
  private final long[] triples;
  private final double[] expected;
  private final double[] g3;
  private final double[] low;
  private final double[] high;
  private final double[] connected;
  private final double[] sigma;
  private final Map<Long, ConfidenceInterval> intervals = new HashMap<>();
  private int row;

  /**
   * @param n cells a side
   */
  G3Map(int n) {
    this.n = n;
    lag1 = new double[n * n];
    lag2 = new double[n * n];
    triples = new long[n * n];
    expected = new double[n * n];
    g3 = new double[n * n];
    low = new double[n * n];
    high = new double[n * n];
    connected = new double[n * n];
    sigma = new double[n * n];
  }

  /**
   * Adds the next cell; the second lag runs fastest.
   *
   * @param pairs g2 of A and B, A and C, B and C in the cell, with their standard errors
   */
  void add(double firstLag, double secondLag, long count, double uncorrelated, Value... pairs) {
    lag1[row] = firstLag;
    lag2[row] = secondLag;
    triples[row] = count;
    expected[row] = uncorrelated;
    ConfidenceInterval interval =
        intervals.computeIfAbsent(
            count, k -> PoissonInterval.garwood(k, ConfidenceInterval.ONE_SIGMA));
    g3[row] = count / uncorrelated;
    low[row] = interval.low() / uncorrelated;
    high[row] = interval.high() / uncorrelated;
    connected[row] =
        TripleExpectation.connected(g3[row], pairs[0].value(), pairs[1].value(), pairs[2].value());
    double squares = Math.pow((high[row] - low[row]) / 2, 2);
    for (Value pair : pairs) {
      squares += pair.sigma() * pair.sigma();
    }
    sigma[row] = Math.sqrt(squares);
    row++;
  }

  /**
   * A number with its standard error.
   *
   * @param value the number
   * @param sigma its standard error
   */
  record Value(double value, double sigma) {
    /** A count over its expectation. */
    static Value of(double count, double expected) {
      // The error of no count is that of one.
      return new Value(count / expected, Math.sqrt(Math.max(1, count)) / expected);
    }
  }

  /** The table. */
  Curve curve(String unit) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Doubles("lag1", "Lag of B from its zero delay", unit, lag1));
    columns.add(new Column.Doubles("lag2", "Lag of C from its zero delay", unit, lag2));
    columns.add(new Column.Longs("triples", "Triples", "", triples));
    columns.add(
        new Column.Doubles("uncorrelated", "Expected triples of uncorrelated light", "", expected));
    columns.add(new Column.Doubles("g3", "g³", "", g3));
    columns.add(new Column.Doubles("g3_low", "g³, lower end of 68.27 %", "", low));
    columns.add(new Column.Doubles("g3_high", "g³, upper end of 68.27 %", "", high));
    columns.add(new Column.Doubles("connected", "Connected part of g³", "", connected));
    columns.add(new Column.Doubles("connected_sigma", "Connected part, standard error", "", sigma));
    return new Curve(G3Analysis.MAP, "Triples by two lags, %d × %d cells".formatted(n, n), columns);
  }
}
