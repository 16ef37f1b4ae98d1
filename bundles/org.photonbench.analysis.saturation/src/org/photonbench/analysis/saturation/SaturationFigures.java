package org.photonbench.analysis.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** Figures of a power series; all share one axis of power, so that they can be stacked. */
final class SaturationFigures {
  private static final double ROOM = 1.3;
  private static final double ROOM_BELOW = 0.05;

  private final Result result;
  private final Curve records;
  private final Curve fit;
  private final boolean[] shown;
  private final Axis power;
  private final Optional<Quantity> saturation;

  private SaturationFigures(Result result, Curve records, Curve fit) {
    this.result = result;
    this.records = records;
    this.fit = fit;
    double[] x = records.doubles("power");
    shown = new boolean[x.length];
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (int i = 0; i < x.length; i++) {
      // A record without excitation has no place on a logarithmic axis.
      shown[i] = x[i] > 0;
      low = shown[i] ? Math.min(low, x[i]) : low;
      high = Math.max(high, x[i]);
    }
    Column column = records.column("power");
    power =
        Axis.logarithmic(column.label(), column.unit().replace("cm2", "cm²"))
            .withRange(low / ROOM, high * ROOM);
    saturation = result.quantity("saturation.power");
  }

  static List<Figure> of(Result result) {
    Optional<Curve> records = result.curve(SaturationCurves.RECORDS);
    Optional<Curve> fit = result.curve(SaturationCurves.FIT);
    if (records.isEmpty() || fit.isEmpty()) {
      return List.of();
    }
    SaturationFigures figures = new SaturationFigures(result, records.get(), fit.get());
    List<Figure> list = new ArrayList<>();
    if (figures.hasPurity()) {
      list.add(figures.both());
    }
    list.add(figures.rate());
    if (figures.hasPurity()) {
      list.add(figures.purity());
    }
    list.add(figures.residuals());
    return list;
  }

  private boolean hasPurity() {
    return Arrays.stream(records.doubles("g2")).anyMatch(Double::isFinite);
  }

  private double[] kept(Curve curve, String id, boolean[] keep, DoubleUnaryOperator map) {
    double[] values = curve.doubles(id);
    int n = 0;
    double[] kept = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      if (keep == null || keep[i]) {
        kept[n++] = map.applyAsDouble(values[i]);
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private boolean[] withPairs() {
    boolean[] keep = shown.clone();
    for (int i = 0; i < keep.length; i++) {
      keep[i] &= Double.isFinite(records.doubles("g2")[i]);
    }
    return keep;
  }

  private Layer.Points points(
      String label,
      Role role,
      boolean[] keep,
      String id,
      String lowId,
      String highId,
      DoubleUnaryOperator map) {
    return new Layer.Points(
        label,
        role,
        kept(records, "power", keep, v -> v),
        kept(records, id, keep, map),
        kept(records, lowId, keep, map),
        kept(records, highId, keep, map));
  }

  private void curve(
      List<Layer> layers, String label, Role role, String id, DoubleUnaryOperator map) {
    double[] x = fit.doubles("power");
    layers.add(
        new Layer.Band(
            label + ", 95 %",
            role,
            x,
            kept(fit, id + "_low", null, map),
            kept(fit, id + "_high", null, map)));
    layers.add(new Layer.Line(label, role, x, kept(fit, id, null, map)));
  }

  private void saturationRule(List<Layer> layers) {
    saturation.ifPresent(
        q -> layers.add(new Layer.Rule("Saturation power", Role.REFERENCE, true, q.value())));
  }

  /** Rate over its limit, and purity: both pure numbers up to about 1. */
  private Figure both() {
    double limit = result.quantity("saturation.limit").orElseThrow().value();
    List<Layer> layers = new ArrayList<>();
    curve(layers, "Fit of the rate", Role.FIT, "rate", v -> v / limit);
    curve(layers, "Fit of the purity", Role.FIT, "g2", v -> 1 - v);
    layers.add(
        points(
            "Rate over limit rate",
            Role.DATA,
            shown,
            "rate",
            "rate_low",
            "rate_high",
            v -> v / limit));
    layers.add(
        points(
            "Purity 1 − g²(0)",
            Role.DATA_OTHER,
            withPairs(),
            "g2",
            "g2_high",
            "g2_low",
            v -> 1 - v));
    saturationRule(layers);
    return new Figure(
        "saturation",
        "Saturation and purity",
        power,
        Axis.linear("Rate over limit rate; purity", "").withMin(0),
        layers);
  }

  private Figure rate() {
    List<Layer> layers = new ArrayList<>();
    curve(layers, "Fit", Role.FIT, "rate", v -> v);
    layers.add(points("Rate, 95 %", Role.DATA, shown, "rate", "rate_low", "rate_high", v -> v));
    saturationRule(layers);
    return new Figure(
        "rate",
        "Count rate against power",
        power,
        Axis.linear("Count rate", "Mcps").withMin(0),
        layers);
  }

  private Figure purity() {
    boolean[] keep = withPairs();
    List<Layer> layers = new ArrayList<>();
    curve(layers, "Fit", Role.FIT, "g2", v -> 1 - v);
    layers.add(
        points(
            "Purity of the emitter, 95 %", Role.DATA, keep, "g2", "g2_high", "g2_low", v -> 1 - v));
    layers.add(
        new Layer.Points(
            "As measured, with background and crosstalk",
            Role.REFERENCE,
            kept(records, "power", keep, v -> v),
            kept(records, "g2_raw", keep, v -> 1 - v)));
    saturationRule(layers);
    double lowest =
        Math.min(
            Arrays.stream(kept(records, "g2_raw", keep, v -> 1 - v)).min().orElse(0),
            Arrays.stream(kept(fit, "g2", null, v -> 1 - v)).min().orElse(0));
    return new Figure(
        "purity",
        "Single-photon purity against power",
        power,
        // Long bars of the weakest records would hide the course of the others.
        Axis.linear("Purity 1 − g²(0)", "").withRange(Math.max(-0.05, lowest - ROOM_BELOW), 1.02),
        layers);
  }

  private Figure residuals() {
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Rule("No difference", Role.REFERENCE, false, 0));
    layers.add(
        new Layer.Points(
            "Rate",
            Role.DATA,
            kept(records, "power", shown, v -> v),
            kept(records, "rate_residual", shown, v -> v)));
    if (hasPurity()) {
      boolean[] keep = withPairs();
      layers.add(
          new Layer.Points(
              "g²(0)",
              Role.DATA_OTHER,
              kept(records, "power", keep, v -> v),
              kept(records, "g2_residual", keep, v -> v)));
    }
    return new Figure(
        "residuals",
        "Residuals of the joint fit",
        power,
        Axis.linear("Residual (standard deviations)", ""),
        layers);
  }
}
