package org.photonbench.analysis.correlation.g3;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.photonbench.analysis.result.Curve;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** Cuts through the map of two lags: along the first one with the second at zero, and diagonal. */
final class G3Figures {
  private G3Figures() {}

  static List<Figure> of(Curve map) {
    boolean pulses = map.column("lag1").unit().equals("pulses");
    Axis x = pulses ? Axis.linear("Pulse lag k", "") : Axis.linear("Lag τ", "ns");
    String lag = pulses ? "k" : "τ";
    int[] cut = rows(map, (_, second) -> second);
    int[] diagonal = rows(map, (first, second) -> first - second);
    int[] zero = rows(map, Math::hypot);
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Rule("Uncorrelated light", Role.REFERENCE, false, 1));
    layers.add(g3(map, "g³(" + lag + ", 0)", Role.DATA, cut));
    layers.add(g3(map, "g³(" + lag + ", " + lag + ")", Role.DATA_OTHER, diagonal));
    layers.add(g3(map, "g³(0, 0)", Role.HIGHLIGHT, zero));
    List<Layer> connected = new ArrayList<>();
    connected.add(new Layer.Rule("Pairs explain all", Role.REFERENCE, false, 0));
    connected.add(connected(map, "(" + lag + ", 0)", Role.DATA, cut));
    connected.add(connected(map, "(" + lag + ", " + lag + ")", Role.DATA_OTHER, diagonal));
    connected.add(connected(map, "(0, 0)", Role.HIGHLIGHT, zero));
    return List.of(
        new Figure("g3", "Cuts through g³", x, Axis.linear("g³", "").withMin(0), layers),
        new Figure(
            "connected",
            "Cuts through the connected part of g³",
            x,
            Axis.linear("Connected g³", ""),
            connected));
  }

  /** Rows where a function of the two lags is zero. */
  private static int[] rows(Curve map, DoubleBinaryOperator zero) {
    double[] first = map.doubles("lag1");
    double[] second = map.doubles("lag2");
    return IntStream.range(0, map.rows())
        .filter(i -> zero.applyAsDouble(first[i], second[i]) == 0)
        .toArray();
  }

  private static Layer g3(Curve map, String label, Role role, int[] rows) {
    return new Layer.Points(
        label,
        role,
        pick(map, "lag1", rows),
        pick(map, "g3", rows),
        pick(map, "g3_low", rows),
        pick(map, "g3_high", rows));
  }

  private static Layer connected(Curve map, String label, Role role, int[] rows) {
    double[] value = pick(map, "connected", rows);
    double[] sigma = pick(map, "connected_sigma", rows);
    double[] low = new double[rows.length];
    double[] high = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      low[i] = value[i] - sigma[i];
      high[i] = value[i] + sigma[i];
    }
    return new Layer.Points(label, role, pick(map, "lag1", rows), value, low, high);
  }

  private static double[] pick(Curve map, String column, int[] rows) {
    double[] values = map.doubles(column);
    return Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
  }
}
