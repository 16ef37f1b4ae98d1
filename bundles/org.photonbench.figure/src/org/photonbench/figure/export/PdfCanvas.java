package org.photonbench.figure.export;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * Paints on a page of a PDF document. Text is drawn as the outlines of its letters, so that it
 * looks the same wherever the page is read or printed, whatever fonts are there.
 */
final class PdfCanvas implements Canvas {
  private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

  private final PDDocument document;
  private final PDPageContentStream page;
  private double fillOpacity = 1;
  private double strokeOpacity = 1;

  /**
   * @param page already turned so that y points down and a unit is a pixel of 1/96 inch
   */
  PdfCanvas(PDDocument document, PDPageContentStream page) {
    this.document = document;
    this.page = page;
  }

  /** Something done to the page. */
  @FunctionalInterface
  private interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  /** The page is in memory: writing to it fails only if this class is wrong. */
  private void draw(Drawing drawing) {
    try {
      drawing.on(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void begin(String id, String title) {
    // A page has no named parts.
  }

  @Override
  public void end() {
    // A page has no named parts.
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    draw(to -> {
      to.saveGraphicsState();
      to.addRect((float) x, (float) y, (float) width, (float) height);
      to.clip();
    });
  }

  @Override
  public void unclip() {
    draw(PDPageContentStream::restoreGraphicsState);
    // The state before the clip is back; what it was is not asked for.
    fillOpacity = Double.NaN;
    strokeOpacity = Double.NaN;
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink) {
    paint(
        to -> {
          to.moveTo((float) x1, (float) y1);
          to.lineTo((float) x2, (float) y2);
        },
        ink);
  }

  @Override
  public void polyline(double[] x, double[] y, Ink ink) {
    paint(to -> path(to, x, y), ink);
  }

  @Override
  public void polygon(double[] x, double[] y, Ink ink) {
    paint(
        to -> {
          path(to, x, y);
          to.closePath();
        },
        ink);
  }

  private static void path(PDPageContentStream to, double[] x, double[] y) throws IOException {
    to.moveTo((float) x[0], (float) y[0]);
    for (int i = 1; i < x.length; i++) {
      to.lineTo((float) x[i], (float) y[i]);
    }
  }

  @Override
  public void rect(double x, double y, double width, double height, Ink ink) {
    paint(to -> to.addRect((float) x, (float) y, (float) width, (float) height), ink);
  }

  @Override
  public void circle(double x, double y, double radius, Ink ink) {
    paint(
        to -> shape(to, new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius)), ink);
  }

  @Override
  public void cells(double x, double y, double width, double height, int columns, int[] argb) {
    draw(to -> {
      PDImageXObject image =
          LosslessFactory.createFromImage(document, RasterCanvas.image(columns, argb));
      image.setInterpolate(false);
      to.saveGraphicsState();
      // Images of PDF stand with y up; the page here is turned.
      to.transform(new Matrix(1, 0, 0, -1, (float) x, (float) (y + height)));
      to.drawImage(image, 0, 0, (float) width, (float) height);
      to.restoreGraphicsState();
    });
  }

  @Override
  public void text(
      String text, double x, double y, double size, Anchor anchor, double degrees, int color) {
    if (text.isEmpty()) {
      return;
    }
    double shift =
        switch (anchor) {
          case START -> 0;
          case MIDDLE -> -textWidth(text, size) / 2;
          case END -> -textWidth(text, size);
        };
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.rotate(Math.toRadians(degrees));
    place.translate(shift, 0);
    Font font = TextMetrics.font(size);
    // Layout as the raster canvas does it, so that accents and exponents stand alike.
    Shape letters =
        font.layoutGlyphVector(
                OUTLINES, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT)
            .getOutline();
    paint(to -> shape(to, place.createTransformedShape(letters)), Ink.fill(color));
  }

  private static void shape(PDPageContentStream to, Shape shape) throws IOException {
    double[] p = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> {
          to.moveTo((float) p[0], (float) p[1]);
          x = p[0];
          y = p[1];
        }
        case PathIterator.SEG_LINETO -> {
          to.lineTo((float) p[0], (float) p[1]);
          x = p[0];
          y = p[1];
        }
        case PathIterator.SEG_QUADTO -> {
          // A parabola as the cubic curve that equals it.
          to.curveTo(
              (float) (x + 2 * (p[0] - x) / 3),
              (float) (y + 2 * (p[1] - y) / 3),
              (float) (p[2] + 2 * (p[0] - p[2]) / 3),
              (float) (p[3] + 2 * (p[1] - p[3]) / 3),
              (float) p[2],
              (float) p[3]);
          x = p[2];
          y = p[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          to.curveTo(
              (float) p[0], (float) p[1], (float) p[2], (float) p[3], (float) p[4], (float) p[5]);
          x = p[4];
          y = p[5];
        }
        default -> to.closePath();
      }
    }
  }

  private void paint(Drawing path, Ink ink) {
    boolean fill = ink.fill() != Ink.NONE;
    boolean stroke = ink.stroke() != Ink.NONE;
    if (!fill && !stroke) {
      return;
    }
    draw(to -> {
      opacity(to, fill ? ink.fillOpacity() : 1, stroke ? ink.strokeOpacity() : 1);
      if (fill) {
        color(to::setNonStrokingColor, ink.fill());
      }
      if (stroke) {
        color(to::setStrokingColor, ink.stroke());
        to.setLineWidth((float) ink.width());
        to.setLineCapStyle(0);
        to.setLineJoinStyle(2);
        to.setLineDashPattern(ink.dash() > 0 ? new float[] {(float) ink.dash()} : new float[0], 0);
      }
      path.on(to);
      if (fill && stroke) {
        to.fillAndStroke();
      } else if (fill) {
        to.fill();
      } else {
        to.stroke();
      }
    });
  }

  /** Takes red, green and blue from 0 to 1. */
  @FunctionalInterface
  private interface Paint {
    void set(float red, float green, float blue) throws IOException;
  }

  private static void color(Paint paint, int color) throws IOException {
    paint.set((color >> 16 & 0xFF) / 255f, (color >> 8 & 0xFF) / 255f, (color & 0xFF) / 255f);
  }

  private void opacity(PDPageContentStream to, double fill, double stroke) throws IOException {
    if (fill != fillOpacity || stroke != strokeOpacity) {
      PDExtendedGraphicsState state = new PDExtendedGraphicsState();
      state.setNonStrokingAlphaConstant((float) fill);
      state.setStrokingAlphaConstant((float) stroke);
      to.setGraphicsStateParameters(state);
      fillOpacity = fill;
      strokeOpacity = stroke;
    }
  }
}
