package org.photonbench.figure.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** Sizes of text in the font that figures are set in. */
final class TextMetrics {
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 1);

  /** Large, because some platforms round the widths of small type. */
  private static final float MEASURED_AT = 100;

  private static final Font LARGE = FONT.deriveFont(MEASURED_AT);
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  /** Height of capitals and digits above the base line, in units of the type size. */
  static final double CAP_HEIGHT = 0.73;

  /** Room above the base line for any letter with an accent or exponent. */
  static final double ASCENT = 0.93;

  /** Room below the base line. */
  static final double DESCENT = 0.24;

  private TextMetrics() {}

  static double width(String text, double size) {
    return text.isEmpty()
        ? 0
        : LARGE.getStringBounds(text, CONTEXT).getWidth() * size / MEASURED_AT;
  }

  static Font font(double size) {
    return FONT.deriveFont((float) size);
  }

  /**
   * The text, or as much of its beginning as fits, with an ellipsis.
   *
   * @param room in px
   */
  static String fitted(String text, double size, double room) {
    if (width(text, size) <= room) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    for (int length = points.length - 1; length > 0; length--) {
      String start = new String(points, 0, length).stripTrailing() + "\u2026";
      if (width(start, size) <= room) {
        return start;
      }
    }
    return "";
  }
}
