package org.photonbench.figure;

/**
 * One layer of a figure, painted in the order of the figure's list. Arrays are shared, not copied:
 * whoever makes a layer must not change them afterwards.
 */
public sealed interface Layer {
  /** Name in the legend and in exported tables. */
  String label();

  /** What the layer is for; the painter chooses colour and stroke from it. */
  Role role();

  /** What a layer is for. */
  enum Role {
    /** The measured data. */
    DATA,
    /** A second set of measured data, for example another channel; further sets by order. */
    DATA_OTHER,
    /** The part of the data that a quantity was read from, for example the zero-delay peak. */
    HIGHLIGHT,
    /** A fitted model. */
    FIT,
    /** A reference such as the level of uncorrelated light. */
    REFERENCE
  }

  /**
   * Points, with error bars if given: 68.27 %, unless the label tells another share, as {@code
   * Data, 95 %}.
   *
   * @param x positions in x-axis units
   * @param y values in y-axis units, as long as {@code x}
   * @param low lower ends of the error bars, as long as {@code x}; length 0: none
   * @param high upper ends of the error bars
   * @param left left ends of the horizontal error bars, as long as {@code x}; length 0: none
   * @param right right ends of the horizontal error bars
   */
  record Points(
      String label,
      Role role,
      double[] x,
      double[] y,
      double[] low,
      double[] high,
      double[] left,
      double[] right)
      implements Layer {
    public Points {
      requireSameLength(label, x.length, y.length);
      requireBars(label, x.length, low, high);
      requireBars(label, x.length, left, right);
    }

    public Points(String label, Role role, double[] x, double[] y, double[] low, double[] high) {
      this(label, role, x, y, low, high, new double[0], new double[0]);
    }

    public Points(String label, Role role, double[] x, double[] y) {
      this(label, role, x, y, new double[0], new double[0]);
    }

    /** The same points with horizontal error bars. */
    public Points withHorizontalBars(double[] newLeft, double[] newRight) {
      return new Points(label, role, x, y, low, high, newLeft, newRight);
    }

    public boolean hasBars() {
      return low.length > 0;
    }

    public boolean hasHorizontalBars() {
      return left.length > 0;
    }
  }

  /**
   * A histogram drawn as steps.
   *
   * @param edges bin edges in x-axis units, one more than {@code y}
   * @param y values in y-axis units
   */
  record Steps(String label, Role role, double[] edges, double[] y) implements Layer {
    public Steps {
      requireSameLength(label, edges.length, y.length + 1);
    }
  }

  /** A line through points. */
  record Line(String label, Role role, double[] x, double[] y) implements Layer {
    public Line {
      requireSameLength(label, x.length, y.length);
    }
  }

  /** A filled band, for example the 95 % band of a fit. */
  record Band(String label, Role role, double[] x, double[] low, double[] high) implements Layer {
    public Band {
      requireSameLength(label, x.length, low.length);
      requireSameLength(label, x.length, high.length);
    }
  }

  /**
   * A straight line across the figure.
   *
   * @param vertical true: at x = position; false: at y = position
   */
  record Rule(String label, Role role, boolean vertical, double position) implements Layer {}

  /**
   * Values on a regular grid, drawn as coloured cells with a colour bar beside the figure. The axes
   * of its figure have the scales of its grid; if both have the same unit, lengths along them are
   * drawn alike.
   *
   * @param x left end of the first column and right end of the last in x-axis units
   * @param y lower end of the first row and upper end of the last in y-axis units
   * @param values first index row, from low to high y; second index column. NaN: not known
   * @param quantity what the values are, with their unit if they have one, as an axis title
   */
  record Map(String label, Role role, Extent x, Extent y, double[][] values, Axis quantity)
      implements Layer {
    /**
     * Where the grid begins and ends along an axis.
     *
     * @param scale its cells are equally long on an axis of this scale
     */
    public record Extent(double from, double to, Scale scale) {
      public Extent {
        if (!(from < to) || !Double.isFinite(from) || !Double.isFinite(to)) {
          throw new IllegalArgumentException("a map cannot reach from " + from + " to " + to);
        }
        if (scale == Scale.LOGARITHMIC && from <= 0) {
          throw new IllegalArgumentException("a map on a logarithmic axis cannot begin at " + from);
        }
      }

      /** Along a linear axis. */
      public Extent(double from, double to) {
        this(from, to, Scale.LINEAR);
      }

      /** The end of a cell: 0 for {@link #from}, the number of cells for {@link #to}. */
      public double edge(int index, int cells) {
        return at((double) index / cells);
      }

      /** The middle of a cell as it is seen on the axis. */
      public double middle(int index, int cells) {
        return at((index + 0.5) / cells);
      }

      private double at(double share) {
        return scale == Scale.LINEAR
            ? from + (to - from) * share
            : from * Math.exp(share * Math.log(to / from));
      }

      /** The cell that a number lies in; negative or too large beyond the grid. */
      public int cell(double value, int cells) {
        double share =
            scale == Scale.LINEAR
                ? (value - from) / (to - from)
                : value > 0 ? Math.log(value / from) / Math.log(to / from) : -1;
        return (int) Math.floor(Math.clamp(share, -1, 2) * cells);
      }
    }

    public Map {
      if (values.length == 0 || values[0].length == 0) {
        throw new IllegalArgumentException("layer '" + label + "' is a map without cells");
      }
      for (double[] row : values) {
        requireSameLength(label, values[0].length, row.length);
      }
    }

    public int rows() {
      return values.length;
    }

    public int columns() {
      return values[0].length;
    }
  }

  private static void requireBars(String label, int points, double[] from, double[] to) {
    if (from.length != 0 || to.length != 0) {
      requireSameLength(label, points, from.length);
      requireSameLength(label, points, to.length);
    }
  }

  private static void requireSameLength(String label, int expected, int actual) {
    if (expected != actual) {
      throw new IllegalArgumentException(
          "layer '" + label + "' has arrays of lengths " + expected + " and " + actual);
    }
  }
}
