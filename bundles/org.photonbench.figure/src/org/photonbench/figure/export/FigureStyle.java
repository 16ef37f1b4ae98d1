package org.photonbench.figure.export;

import org.photonbench.figure.Palette;

/**
 * Size and look of a painted figure. Lengths are in pixels of 1/96 inch, as in CSS.
 *
 * @param theme colours
 * @param medium screen or print
 * @param width width of the whole figure in px
 * @param height height of the whole figure in px
 * @param fontPoints type size in points (1/72 inch)
 * @param rasterScale dots of a PNG for each px, above 0
 */
public record FigureStyle(
    Palette theme,
    Medium medium,
    double width,
    double height,
    double fontPoints,
    double rasterScale) {

  /** Where a figure is read. */
  public enum Medium {
    /** With its title above; sizes in pixels. */
    SCREEN,
    /** Without a title, which belongs in the caption; finer lines; sizes in millimetres. */
    PRINT
  }

  /** Pixels per inch. */
  static final double PER_INCH = 96;

  private static final double PER_CM = PER_INCH / 2.54;
  private static final double PER_POINT = PER_INCH / 72;

  /** What printers ask of line drawings: 600 dots per inch. */
  private static final double PRINT_SCALE = 600 / PER_INCH;

  /** For the screen: 960 x 600 px at 12 px type, at double resolution. */
  public static final FigureStyle SCREEN =
      new FigureStyle(Palette.LIGHT, Medium.SCREEN, 960, 600, 9, 2);

  /** One column of a journal: 8.6 cm wide, 7 pt type. */
  public static final FigureStyle JOURNAL_SINGLE =
      new FigureStyle(Palette.LIGHT, Medium.PRINT, 8.6 * PER_CM, 6.2 * PER_CM, 7, PRINT_SCALE);

  /** Both columns of a journal: 17.8 cm wide, 8 pt type. */
  public static final FigureStyle JOURNAL_DOUBLE =
      new FigureStyle(Palette.LIGHT, Medium.PRINT, 17.8 * PER_CM, 8.5 * PER_CM, 8, PRINT_SCALE);

  private static final double SMALLEST = 60;
  private static final double LARGEST = 20_000;

  public FigureStyle {
    if (!(width >= SMALLEST && width <= LARGEST && height >= SMALLEST && height <= LARGEST)) {
      throw new IllegalArgumentException(
          "a figure of " + width + " x " + height + " px; possible are 60 to 20000 px");
    }
    if (!(fontPoints >= 3 && fontPoints <= 72)) {
      throw new IllegalArgumentException("type of " + fontPoints + " pt; possible are 3 to 72 pt");
    }
    if (!(rasterScale > 0 && rasterScale * Math.max(width, height) <= 2 * LARGEST)) {
      throw new IllegalArgumentException(
          rasterScale + " dots per px; must be above 0 and give at most 40000 dots");
    }
  }

  public FigureStyle withTheme(Palette newTheme) {
    return new FigureStyle(newTheme, medium, width, height, fontPoints, rasterScale);
  }

  /**
   * The same style in another size.
   *
   * @param newWidth in px
   * @param newHeight in px
   */
  public FigureStyle withSize(double newWidth, double newHeight) {
    return new FigureStyle(theme, medium, newWidth, newHeight, fontPoints, rasterScale);
  }

  /** Type size in px. */
  public double fontSize() {
    return fontPoints * PER_POINT;
  }

  /** Width of axis lines in px: 1 px on the screen, 0.5 pt in print. */
  double axisWidth() {
    return medium == Medium.SCREEN ? 1 : 0.5 * PER_POINT;
  }

  /** Width of lines of data in px. */
  double dataWidth() {
    return medium == Medium.SCREEN ? 1.3 : 0.65 * PER_POINT;
  }

  /** Width of fitted lines in px. */
  double fitWidth() {
    return medium == Medium.SCREEN ? 1.8 : 0.85 * PER_POINT;
  }

  /** Dots per inch of a PNG. */
  double dotsPerInch() {
    return PER_INCH * rasterScale;
  }
}
