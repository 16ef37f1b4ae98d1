package org.photonbench.figure;

import java.util.List;

/**
 * The colours of figures, as {@code 0xRRGGBB}. Data colours are from the set of Okabe and Ito,
 * which readers with any kind of colour vision can tell apart; each theme takes those that stand
 * out from its background.
 */
public enum Palette {
  /** Dark on white, for print and the light theme. */
  LIGHT(
      0xFFFFFF,
      0x000000,
      0x6E6E6E,
      0xD55E00,
      List.of(0x0072B2, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9),
      List.of(0x000000, 0xCC79A7, 0x009E73)),
  /** Light on near black, for the dark theme. */
  DARK(
      0x1E1E1E,
      0xE6E6E6,
      0x9A9A9A,
      0xE69F00,
      List.of(0x56B4E9, 0x009E73, 0xCC79A7, 0xF0E442, 0xD55E00),
      List.of(0xFFFFFF, 0xF0E442, 0xCC79A7));

  private final int background;
  private final int foreground;
  private final int faint;
  private final int highlight;
  private final List<Integer> data;
  private final List<Integer> fits;

  Palette(
      int background,
      int foreground,
      int faint,
      int highlight,
      List<Integer> data,
      List<Integer> fits) {
    this.background = background;
    this.foreground = foreground;
    this.faint = faint;
    this.highlight = highlight;
    this.data = data;
    this.fits = fits;
  }

  /** The area behind everything. */
  public int background() {
    return background;
  }

  /** Axes and text. */
  public int foreground() {
    return foreground;
  }

  /** What must be seen but not noticed: reference lines. */
  public int faint() {
    return faint;
  }

  /**
   * The colour of a layer.
   *
   * @param occurrence how many layers of the same role come before it in the figure; colours repeat
   *     when there are more layers than colours
   */
  public int color(Layer.Role role, int occurrence) {
    return switch (role) {
      case DATA -> data.get(occurrence % data.size());
      // The first colour is that of the data itself.
      case DATA_OTHER -> data.get(1 + occurrence % (data.size() - 1));
      case HIGHLIGHT -> highlight;
      case FIT -> fits.get(occurrence % fits.size());
      case REFERENCE -> faint;
    };
  }

  /**
   * The colours of the layers of a figure, in their order. Sets of data never share a colour while
   * there are enough; a band has the colour of the line it belongs to.
   */
  public int[] colors(Figure figure) {
    int[] colors = new int[figure.layers().size()];
    boolean first = true;
    int nextData = 0;
    int fitLines = 0;
    int fitBands = 0;
    int otherBands = 0;
    for (int i = 0; i < colors.length; i++) {
      Layer layer = figure.layers().get(i);
      boolean band = layer instanceof Layer.Band;
      colors[i] =
          switch (layer.role()) {
            case DATA -> {
              boolean main = first || band;
              first &= band;
              yield main ? color(Layer.Role.DATA, 0) : color(Layer.Role.DATA_OTHER, nextData++);
            }
            case DATA_OTHER -> color(Layer.Role.DATA_OTHER, band ? otherBands++ : nextData++);
            case FIT -> color(Layer.Role.FIT, band ? fitBands++ : fitLines++);
            case HIGHLIGHT, REFERENCE -> color(layer.role(), 0);
          };
    }
    return colors;
  }
}
