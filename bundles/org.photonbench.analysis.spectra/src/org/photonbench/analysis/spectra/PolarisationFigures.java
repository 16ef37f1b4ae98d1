package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;

/** Areas over the angle, as a curve and as a polar diagram, and the spectra. */
final class PolarisationFigures {
  private static final double WIDE = 1.65;

  private PolarisationFigures() {}

  static List<Figure> of(Result result) {
    List<Figure> figures = new ArrayList<>();
    result
        .curve(PolarisationReport.ANGLES)
        .ifPresent(areas -> {
          Curve law = result.curve("malus").orElseThrow();
          figures.add(angles(areas, law));
          figures.add(polar(areas, law));
        });
    result
        .curve(LineReport.SPECTRUM)
        .ifPresent(curve -> figures.addAll(SpectraFigures.spectrum(curve, "Sum over the angles")));
    result.curve(SpectrumMap.MAP).ifPresent(curve -> figures.add(SpectraFigures.map(curve)));
    return figures;
  }

  private static int lines(Curve areas) {
    return (areas.columns().size() - 1) / 3;
  }

  private static Figure angles(Curve areas, Curve law) {
    List<Layer> layers = new ArrayList<>();
    for (int k = 1; k <= lines(areas); k++) {
      layers.add(
          SpectraFigures.points(
              "Line " + k,
              k == 1 ? Role.DATA : Role.DATA_OTHER,
              areas.doubles("angle"),
              areas.doubles("area_" + k),
              areas.doubles("area_" + k + "_sigma")));
    }
    for (int k = 1; k <= lines(areas); k++) {
      layers.add(
          new Layer.Line(
              "Malus' law of line " + k + (k == 1 ? ", fitted to all spectra" : ""),
              Role.FIT,
              law.doubles("angle"),
              law.doubles("law_" + k)));
    }
    return new Figure(
        "angles",
        "Areas over the angle of the polariser",
        Axis.linear("Angle of the polariser", "deg").withRange(0, 360),
        Axis.linear("Area", areas.column("area_1").unit()).withMin(0),
        layers);
  }

  private static Figure polar(Curve areas, Curve law) {
    List<Layer> layers = new ArrayList<>();
    double most = 0;
    for (int k = 1; k <= lines(areas); k++) {
      most = Math.max(most, Arrays.stream(areas.doubles("area_" + k)).max().orElse(0));
    }
    double[] circle = law.doubles("angle");
    double radius = most;
    double[] round = new double[circle.length];
    Arrays.fill(round, radius);
    layers.add(
        new Layer.Line(
            "Circle of the largest area", Role.REFERENCE, x(circle, round), y(circle, round)));
    for (int k = 1; k <= lines(areas); k++) {
      double[] angle = areas.doubles("angle");
      double[] area = areas.doubles("area_" + k);
      layers.add(
          new Layer.Points(
              "Line " + k, k == 1 ? Role.DATA : Role.DATA_OTHER, x(angle, area), y(angle, area)));
    }
    for (int k = 1; k <= lines(areas); k++) {
      double[] value = law.doubles("law_" + k);
      layers.add(
          new Layer.Line("Malus' law of line " + k, Role.FIT, x(circle, value), y(circle, value)));
    }
    double reach = 1.1 * radius;
    String unit = areas.column("area_1").unit();
    return new Figure(
        "polar",
        "Areas as a polar diagram",
        // Wider, so that lengths look alike in a figure of the usual shape.
        Axis.linear("Area along 0°", unit).withRange(-WIDE * reach, WIDE * reach),
        Axis.linear("Area along 90°", unit).withRange(-reach, reach),
        layers);
  }

  private static double[] x(double[] degrees, double[] length) {
    double[] x = new double[length.length];
    Arrays.setAll(x, i -> length[i] * Math.cos(Math.toRadians(degrees[i])));
    return x;
  }

  private static double[] y(double[] degrees, double[] length) {
    double[] y = new double[length.length];
    Arrays.setAll(y, i -> length[i] * Math.sin(Math.toRadians(degrees[i])));
    return y;
  }
}
