package org.photonbench.analysis.spectra;

import java.util.List;
import org.photonbench.fit.Parameter;

/**
 * A zero-phonon line and its phonon replicas, all of one width: the n-th lies n phonon energies
 * below and has the share exp(-S) S^n/n! (K. Huang and A. Rhys, Proc. R. Soc. A 204, 406 (1950),
 * one mode at temperature 0).
 */
record ReplicaLines(LineShape shape, int lines, List<Parameter> parameters) implements LineLaw {
  static final String CENTRE = "zero-phonon line";
  static final String PHONON = "phonon energy";
  static final String AREA = "area of all lines";
  static final String COUPLING = "Huang-Rhys factor";

  /**
   * @param lines how many, with the zero-phonon line
   */
  static ReplicaLines of(LineShape shape, int lines, LineAxis axis) {
    List<Parameter> list = FreeLines.positions(shape, 1, true, axis);
    Parameter centre = list.getFirst();
    double span = (axis.highest() - axis.lowest()) / axis.perWidth();
    list.set(
        0,
        new Parameter(
            CENTRE,
            centre.unit(),
            centre.lower(),
            centre.upper(),
            centre.start(),
            "position of the zero-phonon line"));
    list.add(
        new Parameter(
            PHONON, axis.widthUnit(), 1e-6 * span, span, 0.1 * span, "distance of the replicas"));
    list.add(new Parameter(AREA, "signal", 0, Double.POSITIVE_INFINITY, 1, "area of all lines"));
    list.add(new Parameter(COUPLING, "1", 0, 10, 0.5, "mean number of phonons, S"));
    return new ReplicaLines(shape, lines, List.copyOf(list));
  }

  @Override
  public int frames() {
    return 1;
  }

  @Override
  public void at(double[] p, Lines out) {
    int widths = shape.widths();
    int phonon = 1 + widths;
    // Widths are in meV where positions are in eV; the bounds of the phonon energy tell.
    double perWidth = parameters.get(phonon).unit().equals("meV") ? 1e-3 : 1;
    double s = p[phonon + 2];
    double share = Math.exp(-s);
    double before = 0;
    for (int n = 0; n < lines; n++) {
      out.centre[n] = p[0] - n * p[phonon] * perWidth;
      out.centreBy[n][0] = 1;
      out.centreBy[n][phonon] = -n * perWidth;
      for (int j = 0; j < widths; j++) {
        out.width[n][j] = p[1 + j];
        out.widthBy[n][j][1 + j] = 1;
      }
      out.area[n][0] = p[phonon + 1] * share;
      out.areaBy[n][0][phonon + 1] = share;
      out.areaBy[n][0][phonon + 2] = p[phonon + 1] * (before - share);
      before = share;
      share *= s / (n + 1);
    }
  }
}
