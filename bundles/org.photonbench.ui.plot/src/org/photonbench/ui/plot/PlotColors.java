package org.photonbench.ui.plot;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.photonbench.figure.Palette;

/** SWT colours for the numbers of a palette. */
final class PlotColors {
  private static final Map<Integer, Color> COLORS = new HashMap<>();

  private PlotColors() {}

  /** The palette that fits a theme. */
  static Palette paletteFor(Color themeBackground) {
    RGB rgb = themeBackground.getRGB();
    double luminance = 0.299 * rgb.red + 0.587 * rgb.green + 0.114 * rgb.blue;
    return luminance < 110 ? Palette.DARK : Palette.LIGHT;
  }

  /** The colour of {@code 0xRRGGBB}; for the user interface thread. */
  static Color of(int rgb) {
    return COLORS.computeIfAbsent(
        rgb, key -> new Color(key >> 16 & 0xFF, key >> 8 & 0xFF, key & 0xFF));
  }

  /** A colour between two, for what must stay behind the data. */
  static Color between(int rgb, int other, double share) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int a = rgb >> shift & 0xFF;
      int b = other >> shift & 0xFF;
      mixed |= (int) Math.round(a + (b - a) * share) << shift;
    }
    return of(mixed);
  }
}
