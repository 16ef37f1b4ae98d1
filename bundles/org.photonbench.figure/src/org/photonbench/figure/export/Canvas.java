package org.photonbench.figure.export;

/**
 * What a figure is painted on. Lengths are in pixels of 1/96 inch, y points down, colours are
 * {@code 0xRRGGBB}.
 */
public interface Canvas {
  /** Which end of a text is at its position. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * How a shape is painted.
   *
   * @param fill colour inside, or {@link #NONE}
   * @param fillOpacity 0 to 1
   * @param stroke colour of the outline, or {@link #NONE}
   * @param width width of the outline in px
   * @param strokeOpacity 0 to 1
   * @param dash length of dashes and of the gaps between them in px; 0: solid
   */
  record Ink(
      int fill, double fillOpacity, int stroke, double width, double strokeOpacity, double dash) {
    /** No colour. */
    public static final int NONE = -1;

    public static Ink fill(int color) {
      return new Ink(color, 1, NONE, 0, 1, 0);
    }

    public static Ink fill(int color, double opacity) {
      return new Ink(color, opacity, NONE, 0, 1, 0);
    }

    public static Ink line(int color, double width) {
      return new Ink(NONE, 1, color, width, 1, 0);
    }

    public static Ink dashed(int color, double width, double dash) {
      return new Ink(NONE, 1, color, width, 1, dash);
    }

    public static Ink outlined(int fill, int stroke, double width) {
      return new Ink(fill, 1, stroke, width, 1, 0);
    }

    Ink withStrokeOpacity(double opacity) {
      return new Ink(fill, fillOpacity, stroke, width, opacity, dash);
    }
  }

  /**
   * Starts a part of the picture.
   *
   * @param id name of the part, unique in the figure: letters, digits and hyphens
   * @param title what it is, for people; empty text: nothing to say
   */
  void begin(String id, String title);

  /** Ends the part started last. */
  void end();

  /** Paints only inside a rectangle until {@link #unclip}. Clips do not nest. */
  void clip(double x, double y, double width, double height);

  /** Ends the effect of {@link #clip}. */
  void unclip();

  void line(double x1, double y1, double x2, double y2, Ink ink);

  /** A line through points; needs at least two. */
  void polyline(double[] x, double[] y, Ink ink);

  /** A closed shape; needs at least three points. */
  void polygon(double[] x, double[] y, Ink ink);

  void rect(double x, double y, double width, double height, Ink ink);

  void circle(double x, double y, double radius, Ink ink);

  /**
   * Coloured cells that fill a rectangle, with sharp borders.
   *
   * @param columns cells in a row
   * @param argb colours as {@code 0xAARRGGBB}, row by row from the upper left corner
   */
  void cells(double x, double y, double width, double height, int columns, int[] argb);

  /**
   * A line of text.
   *
   * @param x position of the anchor
   * @param y position of the base line
   * @param size type size in px
   * @param degrees rotation about the position, clockwise
   */
  void text(String text, double x, double y, double size, Anchor anchor, double degrees, int color);

  /** Width of a text in px. All canvases measure alike, so that all lay out alike. */
  default double textWidth(String text, double size) {
    return TextMetrics.width(text, size);
  }
}
