package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.Parameter;

/**
 * Lines behind a polariser: the area at an angle is A (1 + P cos 2(angle - axis))/2, with positions
 * and widths the same at all angles, times the response of the set-up behind the polariser. P and
 * the axis are fitted as P cos 2 axis and P sin 2 axis, which have no seam and are defined without
 * polarisation.
 */
record PolarisedLines(
    LineShape shape,
    int lines,
    boolean sharedWidths,
    double[] angles,
    double responseRatio,
    List<Parameter> parameters)
    implements LineLaw {
  /**
   * @param angles of the polariser, rad
   * @param responseRatio transmission behind the polariser at 90 degrees over that at 0
   */
  static PolarisedLines of(
      LineShape shape,
      int lines,
      boolean sharedWidths,
      double[] angles,
      double responseRatio,
      LineAxis axis) {
    List<Parameter> list = new ArrayList<>(FreeLines.positions(shape, lines, sharedWidths, axis));
    for (int k = 1; k <= lines; k++) {
      list.add(
          new Parameter(
              "area " + k, "signal", 0, Double.POSITIVE_INFINITY, 1, "area without polariser"));
      for (String name : List.of("cosine ", "sine ")) {
        list.add(
            new Parameter(
                name + k,
                "1",
                -1.5,
                1.5,
                0.1,
                "degree of polarisation times that of twice the axis"));
      }
    }
    return new PolarisedLines(
        shape, lines, sharedWidths, angles.clone(), responseRatio, List.copyOf(list));
  }

  @Override
  public int frames() {
    return angles.length;
  }

  /** Where the area of a line stands; cosine and sine follow. */
  int areaIndex(int line) {
    return lines + shape.widths() * (sharedWidths ? 1 : lines) + 3 * line;
  }

  /** Transmission for light that left the polariser at an angle, 1 at 0. */
  double response(double angle) {
    double sin = Math.sin(angle);
    return 1 + (responseRatio - 1) * sin * sin;
  }

  @Override
  public void at(double[] p, Lines out) {
    FreeLines.fillPositions(shape, lines, sharedWidths, p, out);
    for (int k = 0; k < lines; k++) {
      int at = areaIndex(k);
      for (int f = 0; f < angles.length; f++) {
        double cos = Math.cos(2 * angles[f]);
        double sin = Math.sin(2 * angles[f]);
        double response = response(angles[f]);
        double passed = response * (1 + p[at + 1] * cos + p[at + 2] * sin) / 2;
        out.area[k][f] = p[at] * passed;
        out.areaBy[k][f][at] = passed;
        out.areaBy[k][f][at + 1] = response * p[at] * cos / 2;
        out.areaBy[k][f][at + 2] = response * p[at] * sin / 2;
      }
    }
  }
}
