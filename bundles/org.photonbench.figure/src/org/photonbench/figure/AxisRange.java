package org.photonbench.figure;

import java.util.OptionalDouble;

/**
 * The part of an axis that is in view, and where numbers lie in it.
 *
 * @param scale linear or logarithmic
 * @param min lower end in axis units, finite, above zero for a logarithmic axis
 * @param max upper end in axis units, above {@code min}
 */
public record AxisRange(Scale scale, double min, double max) {
  /** Free space beyond the outermost value, as a part of what the values span. */
  private static final double PADDING = 0.04;

  /** A span smaller than this part of the numbers cannot be labelled: it counts as one number. */
  private static final double SMALLEST_SPAN = 1e-11;

  /** Larger numbers are no measurement, and the span of an axis must stay a number. */
  private static final double LARGEST = 1e300;

  /** How far below the data, as a factor, a model or an error bar may pull a logarithmic axis. */
  private static final double LOG_REACH = 10;

  public AxisRange {
    if (!(min < max) || !Double.isFinite(min) || !Double.isFinite(max)) {
      throw new IllegalArgumentException("an axis cannot run from " + min + " to " + max);
    }
    if (scale == Scale.LOGARITHMIC && min <= 0) {
      throw new IllegalArgumentException("a logarithmic axis cannot start at " + min);
    }
  }

  /** Where a number lies: 0 at the lower end, 1 at the upper end, beyond them outside the view. */
  public double fraction(double value) {
    return scale == Scale.LINEAR
        ? (value - min) / (max - min)
        : (Math.log(value) - Math.log(min)) / (Math.log(max) - Math.log(min));
  }

  /** The number at a fraction of the axis; the inverse of {@link #fraction}. */
  public double value(double fraction) {
    return scale == Scale.LINEAR
        ? min + fraction * (max - min)
        : min * Math.exp(fraction * (Math.log(max) - Math.log(min)));
  }

  public boolean contains(double value) {
    return value >= min && value <= max;
  }

  /** The default view of the horizontal axis. */
  public static AxisRange x(Figure figure) {
    Extent extent = new Extent(figure.x().scale());
    boolean steps = false;
    for (Layer layer : figure.layers()) {
      switch (layer) {
        case Layer.Points p -> {
          extent.data(p.x());
          for (int i = 0; i < p.left().length; i++) {
            extent.errorBar(p.left()[i], p.right()[i]);
          }
        }
        case Layer.Steps s -> {
          extent.data(s.edges());
          steps = true;
        }
        case Layer.Line l -> extent.data(l.x());
        case Layer.Band b -> extent.data(b.x());
        case Layer.Map m -> {
          extent.data(m.x().from());
          extent.data(m.x().to());
          steps = true;
        }
        case Layer.Rule r -> {
          if (r.vertical()) {
            extent.data(r.position());
          }
        }
      }
    }
    // Markers need room before the axis, bins do not.
    return of(figure.x(), extent, false, steps ? 0 : PADDING);
  }

  /**
   * The default view of the vertical axis.
   *
   * @param x the horizontal view: only what lies in it counts
   */
  public static AxisRange y(Figure figure, AxisRange x) {
    Extent extent = new Extent(figure.y().scale());
    boolean steps = false;
    boolean map = false;
    for (Layer layer : figure.layers()) {
      switch (layer) {
        case Layer.Points p -> {
          for (int i = 0; i < p.y().length; i++) {
            if (x.contains(p.x()[i])) {
              extent.data(p.y()[i]);
              if (p.hasBars()) {
                extent.errorBar(p.low()[i], p.high()[i]);
              }
            }
          }
        }
        case Layer.Steps s -> {
          steps = true;
          for (int i = 0; i < s.y().length; i++) {
            if (s.edges()[i + 1] >= x.min() && s.edges()[i] <= x.max()) {
              extent.data(s.y()[i]);
            }
          }
        }
        case Layer.Line l -> {
          for (int i = 0; i < l.y().length; i++) {
            if (x.contains(l.x()[i])) {
              extent.model(l.y()[i]);
            }
          }
        }
        case Layer.Band b -> {
          for (int i = 0; i < b.x().length; i++) {
            if (x.contains(b.x()[i])) {
              extent.band(b.low()[i], b.high()[i]);
            }
          }
        }
        case Layer.Map m -> {
          map = true;
          extent.data(m.y().from());
          extent.data(m.y().to());
        }
        case Layer.Rule r -> {
          if (!r.vertical()) {
            extent.data(r.position());
          }
        }
      }
    }
    String unit = figure.y().unit();
    boolean counts = steps || unit.isEmpty() || unit.contains("count") || extent.reachesDown();
    return of(figure.y(), extent, counts && !map, map ? 0 : PADDING);
  }

  private static AxisRange of(Axis axis, Extent extent, boolean fromZero, double padding) {
    boolean log = axis.scale() == Scale.LOGARITHMIC;
    OptionalDouble min = usable(axis.min(), log);
    OptionalDouble max = usable(axis.max(), log);
    double low = extent.low();
    double high = extent.high();
    if (low > high) {
      low = log ? 1 : 0;
      high = log ? 10 : 1;
    } else if (log) {
      double factor = Math.exp(padding * (Math.log(high) - Math.log(low)));
      if (isOneNumber(low, high)) {
        factor = Math.sqrt(10);
      }
      low /= factor;
      high *= factor;
    } else {
      boolean zero = fromZero && low >= 0;
      if (isOneNumber(low, high)) {
        double reach = high == 0 ? 1 : Math.abs(high) * 0.1;
        low = zero ? 0 : low - reach;
        high += reach;
      } else {
        low = zero ? 0 : low;
        double reach = (high - low) * padding;
        low = zero ? 0 : low - reach;
        high += reach;
      }
    }
    low = min.orElse(low);
    high = max.orElse(high);
    if (min.isPresent() && max.isPresent() && low > high) {
      double swap = low;
      low = high;
      high = swap;
    }
    if (high < low || isOneNumber(low, high)) {
      // The end that was asked for stays; the other moves away from it.
      boolean keepLow = min.isPresent() || max.isEmpty();
      double kept = keepLow ? low : high;
      double reach = kept == 0 ? 1 : Math.abs(kept) * 0.1;
      low = keepLow ? kept : log ? kept / 10 : kept - reach;
      high = keepLow ? (log ? kept * 10 : kept + reach) : kept;
    }
    return new AxisRange(
        axis.scale(), log ? Math.max(low, 1 / (10 * LARGEST)) : low, Math.min(high, 10 * LARGEST));
  }

  private static OptionalDouble usable(OptionalDouble end, boolean log) {
    boolean usable = end.isPresent() && isUsable(end.getAsDouble(), log);
    return usable ? end : OptionalDouble.empty();
  }

  /** Whether a number can be shown; NaN cannot. */
  private static boolean isUsable(double value, boolean log) {
    return Math.abs(value) <= LARGEST && (!log || value >= 1 / LARGEST);
  }

  private static boolean isOneNumber(double low, double high) {
    return high - low <= SMALLEST_SPAN * Math.max(Math.abs(low), Math.abs(high));
  }

  /** Collects what must be in view. */
  private static final class Extent {
    private final boolean log;
    private double dataLow = Double.POSITIVE_INFINITY;
    private double dataHigh = Double.NEGATIVE_INFINITY;
    private double barLow = Double.POSITIVE_INFINITY;
    private double barHigh = Double.NEGATIVE_INFINITY;
    private double modelLow = Double.POSITIVE_INFINITY;
    private double modelHigh = Double.NEGATIVE_INFINITY;
    private double bandLow = Double.POSITIVE_INFINITY;
    private double bandHigh = Double.NEGATIVE_INFINITY;

    Extent(Scale scale) {
      log = scale == Scale.LOGARITHMIC;
    }

    private boolean counts(double value) {
      return isUsable(value, log);
    }

    void data(double[] values) {
      for (double value : values) {
        data(value);
      }
    }

    void data(double value) {
      if (counts(value)) {
        dataLow = Math.min(dataLow, value);
        dataHigh = Math.max(dataHigh, value);
      }
    }

    void errorBar(double low, double high) {
      if (counts(low)) {
        barLow = Math.min(barLow, low);
      }
      if (counts(high)) {
        barHigh = Math.max(barHigh, high);
      }
    }

    void model(double value) {
      if (counts(value)) {
        modelLow = Math.min(modelLow, value);
        modelHigh = Math.max(modelHigh, value);
      }
    }

    void band(double low, double high) {
      if (counts(low)) {
        bandLow = Math.min(bandLow, low);
      }
      if (counts(high)) {
        bandHigh = Math.max(bandHigh, high);
      }
    }

    /** Whether zero is near enough that an axis without it would mislead. */
    boolean reachesDown() {
      return low() >= 0 && low() <= 0.25 * high();
    }

    double low() {
      // On a logarithmic axis a model or a lower error bar may go to nothing; the data may not.
      double floor = dataLow;
      if (floor == Double.POSITIVE_INFINITY) {
        floor = barHigh > 0 ? barHigh : Math.min(modelLow, bandLow);
      }
      if (log) {
        double reach = floor / LOG_REACH;
        double others = Math.min(barLow, Math.min(modelLow, bandLow));
        return Math.min(floor, Math.max(others, reach));
      }
      double low = Math.min(dataLow, Math.min(barLow, modelLow));
      return withBand(low, true);
    }

    double high() {
      double high = Math.max(dataHigh, Math.max(barHigh, modelHigh));
      return withBand(high, false);
    }

    /** A band that is not known at its ends must not press everything else into a line. */
    private double withBand(double end, boolean lower) {
      if (bandLow > bandHigh) {
        return end;
      }
      double low = Math.min(dataLow, Math.min(barLow, modelLow));
      double high = Math.max(dataHigh, Math.max(barHigh, modelHigh));
      if (low > high) {
        return lower ? bandLow : bandHigh;
      }
      if (log) {
        return Math.max(end, Math.min(bandHigh, high * LOG_REACH));
      }
      double span = high - low;
      return lower
          ? Math.min(end, Math.max(bandLow, low - span))
          : Math.max(end, Math.min(bandHigh, high + span));
    }
  }
}
