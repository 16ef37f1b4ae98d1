package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.fit.engine.FitResult;

/** Quantities and curves of lines behind a polariser. */
final class PolarisationReport {
  /** Curve: angle, area of every line with its error from free areas, and Malus' law. */
  static final String ANGLES = "angles";

  private static final double DEGREES = 180 / Math.PI;

  /** Differences of the criterion below this decide nothing. */
  private static final double UNDECIDED = 6;

  private final LineFit data;
  private final LineFit.Fitted fitted;
  private final double[] angles;
  private final Findings out;
  private final FitResult result;
  private final PolarisedLines law;
  private final String method;

  PolarisationReport(LineFit data, LineFit.Fitted fitted, double[] angles, Findings out) {
    this.angles = angles;
    this.fitted = fitted;
    this.out = out;
    this.data = data.without(used(data, fitted.model().bins()));
    result = fitted.result();
    law = (PolarisedLines) fitted.model().law();
    method =
        "one fit of "
            + fitted.model().title()
            + " to "
            + angles.length
            + " spectra; "
            + data.signal().method();
  }

  private static boolean[] used(LineFit data, int[] bins) {
    boolean[] use = new boolean[data.axis().size()];
    for (int bin : bins) {
      use[bin] = true;
    }
    return use;
  }

  /** Says with how many lines the data are consistent. */
  static void number(
      PolarisationSettings settings,
      List<LineFit.Fitted> tried,
      LineFit.Fitted best,
      Findings out) {
    int lines = best.model().law().lines();
    out.add(
        Quantity.derived(
            "lines.number",
            "Lines",
            "Number of lines, at least",
            lines,
            "",
            settings.lines().isPresent()
                ? "from the settings"
                : "lowest BIC of 1 to 3 lines; a lower bound of the number of states"));
    List<Column> columns =
        List.of(
            new Column.Longs(
                "lines",
                "Number of lines",
                "",
                tried.stream().mapToLong(fit -> fit.model().law().lines()).toArray()),
            new Column.Doubles(
                "delta_bic",
                "BIC above the lowest",
                "",
                tried.stream().mapToDouble(fit -> fit.bic() - best.bic()).toArray()));
    out.add(new Curve("candidates", "Numbers of lines tried", columns));
    if (settings.lines().isEmpty()) {
      double next = Double.POSITIVE_INFINITY;
      for (LineFit.Fitted fit : tried) {
        if (fit.model().law().lines() != lines) {
          next = Math.min(next, fit.bic() - best.bic());
        }
      }
      String text = "The spectra are consistent with " + lines + (lines == 1 ? " line" : " lines");
      out.note(
          next < UNDECIDED
              ? text
                  + ", but another number describes them nearly as well (BIC higher by %.1f)."
                      .formatted(next)
              : text + "; the next best number has a BIC higher by %.0f.".formatted(next));
    }
    out.note(meaning(lines));
  }

  private static String meaning(int lines) {
    String bound =
        " The number is a lower bound: a dipole along the line of sight, a trion or a dark"
            + " state shows fewer lines, so it is no proof of a crystal phase.";
    return switch (lines) {
      case 1 ->
          "One line is consistent with a trion, with splittings below the linewidth, and with a"
              + " cubic symmetry."
              + bound;
      case 2 ->
          "Two lines are consistent with a tetragonal symmetry, and with an orthorhombic one"
              + " seen along a dipole."
              + bound;
      default -> "Three lines are consistent with an orthorhombic symmetry." + bound;
    };
  }

  void report() {
    for (int k = 1; k <= law.lines(); k++) {
      String group = "Line " + k;
      String id = "line." + k + ".";
      parameter("centre " + k, id + "centre", group, "Centre", data.axis().positionUnit());
      parameter("area " + k, id + "area", group, "Area without polariser", data.signal().unit());
      polarisation(k);
    }
    for (String name : law.shape().widthNames()) {
      for (int k = 1; k <= (law.sharedWidths() ? 1 : law.lines()); k++) {
        String full = law.sharedWidths() ? name : name + " " + k;
        parameter(
            full,
            (law.sharedWidths() ? "" : "line." + k + ".") + name.replace(' ', '-'),
            "Lines",
            "Line width, " + full,
            data.axis().widthUnit());
      }
    }
    for (int a = 1; a < law.lines(); a++) {
      for (int b = a + 1; b <= law.lines(); b++) {
        pair(a, b);
      }
    }
    // The sum over the angles shows the lines; the areas show their polarisation.
    LineFit sum = data.summed();
    double[] p = fitted.values();
    FreeLines free = FreeLines.of(law.shape(), law.lines(), 1, law.sharedWidths(), data.axis());
    double[] start = new double[free.parameters().size() + 1];
    System.arraycopy(p, 0, start, 0, free.firstArea());
    LineLaw.Lines lines = new LineLaw.Lines(law);
    law.at(p, lines);
    for (int k = 0; k < law.lines(); k++) {
      start[free.firstArea() + k] = Math.max(1e-6, Arrays.stream(lines.area[k]).sum());
    }
    for (int f = 0; f < angles.length; f++) {
      start[free.parameters().size()] += p[law.parameters().size() + f];
    }
    new LineReport(sum, sum.fit(free, start), out).spectrum();
    new LineReport(data, fitted, out).quality();
    areas(lines);
  }

  private void parameter(String name, String id, String group, String label, String unit) {
    out.add(
        Quantity.normal(
            id,
            group,
            label,
            result.value(name),
            result.sigma(name),
            unit,
            "fit",
            method + "; expected information",
            List.of()));
  }

  private void polarisation(int k) {
    double c = result.value("cosine " + k);
    double s = result.value("sine " + k);
    double cc = result.covariance("cosine " + k, "cosine " + k);
    double ss = result.covariance("sine " + k, "sine " + k);
    double cs = result.covariance("cosine " + k, "sine " + k);
    double degree = Math.hypot(c, s);
    double along = Math.sqrt((c * c * cc + 2 * c * s * cs + s * s * ss)) / degree;
    double across = Math.sqrt((s * s * cc - 2 * c * s * cs + c * c * ss)) / degree;
    String group = "Line " + k;
    List<String> marks = new ArrayList<>();
    if (degree < 3 * along) {
      marks.add("The line is not polarised significantly: its axis has no meaning.");
    }
    if (degree > 1 + 3 * along) {
      marks.add(
          "Above 1: background, drift of the intensity or the response behind the polariser.");
    }
    out.add(
        Quantity.of(
            "line." + k + ".degree",
            group,
            "Degree of linear polarisation",
            degree,
            along,
            Math.max(0, degree - Interval.NORMAL_95 * along),
            degree + Interval.NORMAL_95 * along,
            "",
            "fit",
            method + "; from cosine and sine by linear propagation",
            marks));
    double axis = Math.atan2(s, c) / 2 * DEGREES;
    axis = axis < 0 ? axis + 180 : axis;
    double sigma = across / degree / 2 * DEGREES;
    out.add(
        Quantity.normal(
            "line." + k + ".axis",
            group,
            "Axis of polarisation, modulo 180°",
            axis,
            sigma,
            "deg",
            "fit",
            method + "; from cosine and sine by linear propagation",
            marks));
  }

  private void pair(int a, int b) {
    String one = "centre " + a;
    String other = "centre " + b;
    double factor = 1 / data.axis().perWidth();
    double sigma =
        Math.sqrt(
                result.covariance(one, one)
                    + result.covariance(other, other)
                    - 2 * result.covariance(one, other))
            * factor;
    out.add(
        Quantity.normal(
            "splitting." + a + "-" + b,
            "Splittings",
            "Line " + b + " above line " + a,
            (result.value(other) - result.value(one)) * factor,
            sigma,
            data.axis().widthUnit(),
            "fit",
            method + "; linear propagation with the covariance",
            List.of()));
    double angle = (axis(b) - axis(a)) * DEGREES;
    angle -= 180 * Math.floor(angle / 180);
    double folded = Math.min(angle, 180 - angle);
    double error = Math.hypot(axisSigma(a), axisSigma(b)) * DEGREES;
    List<String> marks =
        Math.abs(folded - 90) > Interval.NORMAL_95 * error
            ? List.of("Not crossed within the 95 % interval.")
            : List.of("Consistent with crossed axes.");
    out.add(
        Quantity.of(
            "angle." + a + "-" + b,
            "Splittings",
            "Angle between the axes of lines " + a + " and " + b,
            folded,
            error,
            Math.max(0, folded - Interval.NORMAL_95 * error),
            folded + Interval.NORMAL_95 * error,
            "deg",
            "fit",
            method + "; errors of both axes",
            marks));
  }

  private double axis(int k) {
    return Math.atan2(result.value("sine " + k), result.value("cosine " + k)) / 2;
  }

  private double axisSigma(int k) {
    double c = result.value("cosine " + k);
    double s = result.value("sine " + k);
    double variance =
        s * s * result.covariance("cosine " + k, "cosine " + k)
            - 2 * c * s * result.covariance("cosine " + k, "sine " + k)
            + c * c * result.covariance("sine " + k, "sine " + k);
    return Math.sqrt(variance) / (2 * (c * c + s * s));
  }

  /** Areas left free at every angle, positions and widths held, with the law beside them. */
  private void areas(LineLaw.Lines lines) {
    double[] p = fitted.values();
    FreeLines free = FreeLines.of(law.shape(), law.lines(), 1, law.sharedWidths(), data.axis());
    double[] start = new double[free.parameters().size() + 1];
    System.arraycopy(p, 0, start, 0, free.firstArea());
    double[][][] areas = new double[angles.length][][];
    for (int f = 0; f < angles.length; f++) {
      for (int k = 0; k < law.lines(); k++) {
        start[free.firstArea() + k] = Math.max(1e-3, lines.area[k][f]);
      }
      start[free.parameters().size()] = p[law.parameters().size() + f];
      areas[f] = data.areas(free, start, f);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(
        new Column.Doubles(
            "angle",
            "Angle of the polariser",
            "deg",
            Arrays.stream(angles).map(a -> a * DEGREES).toArray()));
    for (int k = 0; k < law.lines(); k++) {
      double[] area = new double[angles.length];
      double[] sigma = new double[angles.length];
      for (int f = 0; f < angles.length; f++) {
        area[f] = areas[f][0][k];
        sigma[f] = areas[f][1][k];
      }
      String id = "_" + (k + 1);
      String which = " of line " + (k + 1);
      columns.add(new Column.Doubles("area" + id, "Area" + which, data.signal().unit(), area));
      columns.add(
          new Column.Doubles(
              "area" + id + "_sigma",
              "Standard deviation of the area" + which,
              data.signal().unit(),
              sigma));
      columns.add(
          new Column.Doubles(
              "law" + id, "Malus' law" + which, data.signal().unit(), lines.area[k].clone()));
    }
    out.add(new Curve(ANGLES, "Areas over the angle", columns));
    List<Column> smooth = new ArrayList<>();
    double[] fine = new double[181];
    Arrays.setAll(fine, i -> 2.0 * i);
    smooth.add(new Column.Doubles("angle", "Angle of the polariser", "deg", fine));
    for (int k = 0; k < law.lines(); k++) {
      int at = law.areaIndex(k);
      double[] value = new double[fine.length];
      for (int i = 0; i < fine.length; i++) {
        double angle = fine[i] / DEGREES;
        value[i] =
            p[at]
                * law.response(angle)
                * (1 + p[at + 1] * Math.cos(2 * angle) + p[at + 2] * Math.sin(2 * angle))
                / 2;
      }
      smooth.add(
          new Column.Doubles(
              "law_" + (k + 1), "Malus' law of line " + (k + 1), data.signal().unit(), value));
    }
    out.add(new Curve("malus", "Malus' law", smooth));
  }
}
