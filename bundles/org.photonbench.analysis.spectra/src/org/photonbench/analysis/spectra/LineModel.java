package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Evaluation;
import org.photonbench.fit.Model;
import org.photonbench.fit.Parameter;

/**
 * Expected signal in the bins of one or several spectra: lines on a level floor, which each
 * spectrum has for itself, with one slope. A datum is a bin of a spectrum; all bins of the first
 * come first.
 *
 * <p>The mean of a line over a bin is taken at its centre with the variance of the bin, width^2/12,
 * added to that of the instrument: right to the fourth order of bin over line width.
 */
final class LineModel implements Model {
  /** The slope of the floor. */
  static final String SLOPE = "slope";

  private final LineLaw law;
  private final LineAxis axis;
  private final int[] bins;
  private final double spread;
  private final boolean sloping;
  private final List<Parameter> parameters;

  /**
   * @param bins which bins of the axis are data, the same in all spectra
   * @param spread standard deviation of the instrument response in bins
   * @param floorLow lowest floor, per bin
   * @param sloping whether the floor may slope along the bins
   */
  LineModel(
      LineLaw law, LineAxis axis, int[] bins, double spread, double floorLow, boolean sloping) {
    this.law = law;
    this.axis = axis;
    this.bins = bins.clone();
    this.spread = Math.sqrt(spread * spread + 1 / 12.0);
    this.sloping = sloping;
    parameters = new ArrayList<>(law.parameters());
    for (int f = 0; f < law.frames(); f++) {
      double start = Double.isFinite(floorLow) ? Math.max(floorLow, 1) : 0;
      parameters.add(
          new Parameter(
              floor(f, law.frames()),
              "signal",
              floorLow,
              Double.POSITIVE_INFINITY,
              start,
              "signal of a bin without lines"));
    }
    if (sloping) {
      parameters.add(
          new Parameter(
              SLOPE,
              "signal/bin",
              Double.NEGATIVE_INFINITY,
              Double.POSITIVE_INFINITY,
              0,
              "slope of the floor along the bins"));
    }
  }

  /** Name of the floor of a spectrum. */
  static String floor(int frame, int frames) {
    return frames == 1 ? "floor" : "floor " + (frame + 1);
  }

  LineLaw law() {
    return law;
  }

  LineAxis axis() {
    return axis;
  }

  int[] bins() {
    return bins.clone();
  }

  Abscissa abscissa() {
    double[] index = new double[bins.length * law.frames()];
    Arrays.setAll(index, i -> i);
    return Abscissa.points(index);
  }

  @Override
  public String id() {
    return "spectra.lines";
  }

  @Override
  public String title() {
    return law.lines() + (law.lines() == 1 ? " line, " : " lines, ") + law.shape().title();
  }

  @Override
  public String source() {
    return "sum of lines of unit area times their areas, on a floor";
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }

  @Override
  public void evaluate(double[] p, Abscissa x, double[] value, double[][] jacobian) {
    prepare(x).at(p, value, jacobian);
  }

  @Override
  public Evaluation prepare(Abscissa x) {
    return new Prepared();
  }

  /** Signal of one line of one spectrum in every bin of the axis. */
  double[] component(double[] p, int line, int frame) {
    LineLaw.Lines lines = new LineLaw.Lines(law);
    law.at(p, lines);
    LineShape.Scratch scratch = new LineShape.Scratch();
    double[] width = widths(lines, line);
    double[] component = new double[axis.size()];
    for (int i = 0; i < component.length; i++) {
      double h = axis.width()[i];
      double density =
          law.shape().at(axis.centre()[i] - lines.centre[line], width, h * spread, scratch);
      component[i] = lines.area[line][frame] * density * h;
    }
    return component;
  }

  /** The floor of one spectrum in every bin of the axis. */
  double[] floor(double[] p, int frame) {
    double[] floor = new double[axis.size()];
    double slope = sloping ? p[parameters.size() - 1] : 0;
    Arrays.setAll(floor, i -> p[law.parameters().size() + frame] + slope * (i - middle()));
    return floor;
  }

  private double middle() {
    return (axis.first() + axis.end() - 1) / 2.0;
  }

  private double[] widths(LineLaw.Lines lines, int line) {
    double[] width = lines.width[line].clone();
    for (int j = 0; j < width.length; j++) {
      width[j] *= axis.perWidth();
    }
    return width;
  }

  private final class Prepared implements Evaluation {
    private final LineLaw.Lines lines = new LineLaw.Lines(law);
    private final LineShape.Scratch scratch = new LineShape.Scratch();
    private final double[] density = new double[bins.length];
    private final double[] byCentre = new double[bins.length];
    private final double[][] byWidth = new double[law.shape().widths()][bins.length];

    @Override
    public void at(double[] p, double[] value, double[][] jacobian) {
      law.at(p, lines);
      int own = law.parameters().size();
      int n = bins.length;
      double slope = sloping ? p[own + law.frames()] : 0;
      if (jacobian != null) {
        for (double[] row : jacobian) {
          Arrays.fill(row, 0);
        }
      }
      for (int f = 0; f < law.frames(); f++) {
        for (int i = 0; i < n; i++) {
          value[f * n + i] = p[own + f] + slope * (bins[i] - middle());
        }
        if (jacobian != null) {
          Arrays.fill(jacobian[own + f], f * n, f * n + n, 1);
        }
      }
      if (sloping && jacobian != null) {
        for (int i = 0; i < value.length; i++) {
          jacobian[own + law.frames()][i] = bins[i % n] - middle();
        }
      }
      for (int k = 0; k < law.lines(); k++) {
        line(k, value, jacobian);
      }
    }

    private void line(int k, double[] value, double[][] jacobian) {
      double[] width = widths(lines, k);
      int n = bins.length;
      for (int i = 0; i < n; i++) {
        double h = axis.width()[bins[i]];
        double x = axis.centre()[bins[i]] - lines.centre[k];
        density[i] = h * law.shape().at(x, width, h * spread, scratch);
        byCentre[i] = -h * scratch.byX;
        for (int j = 0; j < byWidth.length; j++) {
          byWidth[j][i] = h * axis.perWidth() * scratch.byWidth[j];
        }
      }
      for (int f = 0; f < law.frames(); f++) {
        double area = lines.area[k][f];
        for (int i = 0; i < n; i++) {
          value[f * n + i] += area * density[i];
        }
        if (jacobian == null) {
          continue;
        }
        for (int q = 0; q < law.parameters().size(); q++) {
          add(jacobian[q], f * n, area * lines.centreBy[k][q], byCentre);
          add(jacobian[q], f * n, lines.areaBy[k][f][q], density);
          for (int j = 0; j < byWidth.length; j++) {
            add(jacobian[q], f * n, area * lines.widthBy[k][j][q], byWidth[j]);
          }
        }
      }
    }

    private static void add(double[] row, int from, double factor, double[] what) {
      if (factor != 0) {
        for (int i = 0; i < what.length; i++) {
          row[from + i] += factor * what[i];
        }
      }
    }
  }
}
