package org.photonbench.analysis.spectra;

import java.util.List;
import org.photonbench.fit.Parameter;

/** How parameters make lines: positions, widths and areas in every frame, with derivatives. */
interface LineLaw {
  /** Parameters in the order of the arrays. */
  List<Parameter> parameters();

  LineShape shape();

  /** Number of lines. */
  int lines();

  /** Number of spectra. */
  int frames();

  /**
   * Fills lines and, if wanted, their derivatives, which hold zeros before the first call and keep
   * what a law leaves alone.
   */
  void at(double[] p, Lines out);

  /** Lines with their derivatives by the parameters of the law. */
  final class Lines {
    /** Positions. */
    final double[] centre;

    /** Widths in their own unit, {@code [line][width]}. */
    final double[][] width;

    /** Areas, {@code [line][frame]}. */
    final double[][] area;

    /** {@code [line][parameter]}. */
    final double[][] centreBy;

    /** {@code [line][width][parameter]}. */
    final double[][][] widthBy;

    /** {@code [line][frame][parameter]}. */
    final double[][][] areaBy;

    Lines(LineLaw law) {
      int lines = law.lines();
      int frames = law.frames();
      int widths = law.shape().widths();
      int parameters = law.parameters().size();
      centre = new double[lines];
      width = new double[lines][widths];
      area = new double[lines][frames];
      centreBy = new double[lines][parameters];
      widthBy = new double[lines][widths][parameters];
      areaBy = new double[lines][frames][parameters];
    }
  }
}
