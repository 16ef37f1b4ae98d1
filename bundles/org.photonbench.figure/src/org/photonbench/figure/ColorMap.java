package org.photonbench.figure;

import org.photonbench.figure.text.NumberText;

/**
 * The colours of a map: viridis (S. van der Walt and N. Smith, 2015), which rises evenly in
 * lightness and is read alike with any kind of colour vision.
 *
 * @param range the values of the first and the last colour
 */
public record ColorMap(AxisRange range) {
  /** Colours at even steps; between them the colours are mixed. */
  private static final int[] VIRIDIS = {
    0x440154, 0x472D7B, 0x3B528B, 0x2C728E, 0x21918C, 0x28AE80, 0x5EC962, 0xADDC30, 0xFDE725
  };

  private static final int OPAQUE = 0xFF000000;

  /**
   * Values below this share of the largest are near enough to zero that the colours start there.
   */
  private static final double NEAR_ZERO = 0.25;

  /**
   * The colours of a map: from its smallest value, or from zero if that is near, to its largest,
   * unless the axis of its quantity sets other ends. Values beyond them have the colours of the
   * ends.
   */
  public static ColorMap of(Layer.Map map) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double[] row : map.values()) {
      for (double value : row) {
        if (Double.isFinite(value)) {
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
    }
    if (low > high) {
      low = 0;
      high = 1;
    }
    if (low >= 0 && low <= NEAR_ZERO * high) {
      low = 0;
    }
    low = map.quantity().min().orElse(low);
    high = map.quantity().max().orElse(high);
    // A map of one value still needs two ends.
    double reach = Math.max(Math.abs(high) * 1e-3, Double.MIN_NORMAL);
    return new ColorMap(new AxisRange(Scale.LINEAR, low, high > low ? high : low + reach));
  }

  /** The title of the colour bar; it says where the colours end before the values do. */
  public String title(Layer.Map map) {
    String title = map.quantity().title();
    for (double[] row : map.values()) {
      for (double value : row) {
        if (value > range.max()) {
          return title + ", colours end at " + NumberText.significant(range.max(), 3);
        }
      }
    }
    return title;
  }

  /** The colour of a value as {@code 0xAARRGGBB}; nothing at all for NaN. */
  public int argb(double value) {
    return Double.isNaN(value) ? 0 : OPAQUE | rgb(range.fraction(value));
  }

  /**
   * The colour at a fraction of the scale as {@code 0xRRGGBB}.
   *
   * @param fraction 0: first colour, 1: last; beyond them the colours stay
   */
  public static int rgb(double fraction) {
    double place = Math.clamp(fraction, 0, 1) * (VIRIDIS.length - 1);
    int index = Math.min((int) place, VIRIDIS.length - 2);
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int from = VIRIDIS[index] >> shift & 0xFF;
      int to = VIRIDIS[index + 1] >> shift & 0xFF;
      mixed |= (int) Math.round(from + (to - from) * (place - index)) << shift;
    }
    return mixed;
  }
}
