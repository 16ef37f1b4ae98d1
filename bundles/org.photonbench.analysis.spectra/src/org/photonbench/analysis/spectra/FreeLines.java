package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.Parameter;

/**
 * Lines whose positions and widths are the same in all spectra and whose areas are free in each.
 * Parameters: the positions, the widths line by line or once for all, the areas line by line.
 */
record FreeLines(
    LineShape shape, int lines, int frames, boolean sharedWidths, List<Parameter> parameters)
    implements LineLaw {
  static FreeLines of(LineShape shape, int lines, int frames, boolean sharedWidths, LineAxis axis) {
    List<Parameter> list = new ArrayList<>(positions(shape, lines, sharedWidths, axis));
    for (int k = 0; k < lines; k++) {
      for (int f = 0; f < frames; f++) {
        String which = " " + (k + 1) + (frames == 1 ? "" : " " + (f + 1));
        list.add(
            new Parameter(
                "area" + which, "signal", 0, Double.POSITIVE_INFINITY, 1, "signal of the line"));
      }
    }
    return new FreeLines(shape, lines, frames, sharedWidths, List.copyOf(list));
  }

  /** Positions and widths, with which the parameters of all laws begin. */
  static List<Parameter> positions(
      LineShape shape, int lines, boolean sharedWidths, LineAxis axis) {
    List<Parameter> list = new ArrayList<>();
    double middle = (axis.lowest() + axis.highest()) / 2;
    double span = axis.highest() - axis.lowest();
    for (int k = 1; k <= lines; k++) {
      list.add(
          new Parameter(
              "centre " + k,
              axis.positionUnit(),
              axis.lowest() - span / 10,
              axis.highest() + span / 10,
              middle,
              "position of the line"));
    }
    double widest = 3 * span / axis.perWidth();
    for (int k = 1; k <= (sharedWidths ? 1 : lines); k++) {
      for (String name : shape.widthNames()) {
        list.add(
            new Parameter(
                sharedWidths ? name : name + " " + k,
                axis.widthUnit(),
                1e-7 * widest,
                widest,
                0.03 * widest,
                "width of the line itself, without the instrument"));
      }
    }
    return list;
  }

  /** Fills what {@link #positions} describes. */
  static void fillPositions(
      LineShape shape, int lines, boolean sharedWidths, double[] p, Lines out) {
    for (int k = 0; k < lines; k++) {
      out.centre[k] = p[k];
      out.centreBy[k][k] = 1;
      for (int j = 0; j < shape.widths(); j++) {
        int at = lines + (sharedWidths ? 0 : k * shape.widths()) + j;
        out.width[k][j] = p[at];
        out.widthBy[k][j][at] = 1;
      }
    }
  }

  /** Where the first parameter after positions and widths stands. */
  int firstArea() {
    return lines + shape.widths() * (sharedWidths ? 1 : lines);
  }

  @Override
  public void at(double[] p, Lines out) {
    fillPositions(shape, lines, sharedWidths, p, out);
    int area = firstArea();
    for (int k = 0; k < lines; k++) {
      for (int f = 0; f < frames; f++) {
        out.area[k][f] = p[area];
        out.areaBy[k][f][area++] = 1;
      }
    }
  }
}
