package org.photonbench.figure.export;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Paints on an image. */
final class RasterCanvas implements Canvas {
  private static final String PNG_METADATA = "javax_imageio_png_1.0";
  private static final double METRES_PER_INCH = 0.0254;

  private final BufferedImage image;
  private final Graphics2D graphics;

  RasterCanvas(FigureStyle style) {
    // Rounded up: a figure never loses its last column of dots.
    image =
        new BufferedImage(
            (int) Math.ceil(style.width() * style.rasterScale() - 1e-6),
            (int) Math.ceil(style.height() * style.rasterScale() - 1e-6),
            BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    // Beyond the rounded-up edge there must be background, not black.
    graphics.setColor(new Color(style.theme().background()));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(style.rasterScale(), style.rasterScale());
  }

  /** The finished image. */
  BufferedImage finish() {
    graphics.dispose();
    return image;
  }

  /** An image as PNG, with its resolution, so that it is placed in its true size. */
  static byte[] png(BufferedImage image, FigureStyle style) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try {
      IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
      String dotsPerMetre =
          Integer.toString((int) Math.round(style.dotsPerInch() / METRES_PER_INCH));
      IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
      resolution.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
      resolution.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
      resolution.setAttribute("unitSpecifier", "meter");
      IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
      root.appendChild(resolution);
      metadata.mergeTree(PNG_METADATA, root);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
        writer.setOutput(out);
        writer.write(new IIOImage(image, null, metadata));
      }
      return bytes.toByteArray();
    } finally {
      writer.dispose();
    }
  }

  @Override
  public void begin(String id, String title) {
    // An image has no parts.
  }

  @Override
  public void end() {
    // An image has no parts.
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    graphics.setClip(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void unclip() {
    graphics.setClip(null);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink) {
    paint(new Line2D.Double(x1, y1, x2, y2), ink);
  }

  @Override
  public void polyline(double[] x, double[] y, Ink ink) {
    paint(path(x, y), ink);
  }

  @Override
  public void polygon(double[] x, double[] y, Ink ink) {
    Path2D path = path(x, y);
    path.closePath();
    paint(path, ink);
  }

  @Override
  public void rect(double x, double y, double width, double height, Ink ink) {
    paint(new Rectangle2D.Double(x, y, width, height), ink);
  }

  @Override
  public void circle(double x, double y, double radius, Ink ink) {
    paint(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), ink);
  }

  @Override
  public void cells(double x, double y, double width, double height, int columns, int[] argb) {
    AffineTransform place =
        new AffineTransform(width / columns, 0, 0, height / (argb.length / columns), x, y);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    graphics.drawImage(image(columns, argb), place, null);
  }

  /** Cells as an image, one dot each. */
  static BufferedImage image(int columns, int[] argb) {
    int rows = argb.length / columns;
    BufferedImage cells = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
    cells.setRGB(0, 0, columns, rows, argb, 0, columns);
    return cells;
  }

  @Override
  public void text(
      String text, double x, double y, double size, Anchor anchor, double degrees, int color) {
    double shift =
        switch (anchor) {
          case START -> 0;
          case MIDDLE -> -textWidth(text, size) / 2;
          case END -> -textWidth(text, size);
        };
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, y);
    graphics.rotate(Math.toRadians(degrees));
    graphics.setColor(new Color(color));
    graphics.setFont(TextMetrics.font(size));
    graphics.drawString(text, (float) shift, 0);
    graphics.setTransform(before);
  }

  private static Path2D path(double[] x, double[] y) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, x.length);
    path.moveTo(x[0], y[0]);
    for (int i = 1; i < x.length; i++) {
      path.lineTo(x[i], y[i]);
    }
    return path;
  }

  private void paint(Shape shape, Ink ink) {
    if (ink.fill() != Ink.NONE) {
      opacity(ink.fillOpacity());
      graphics.setColor(new Color(ink.fill()));
      graphics.fill(shape);
    }
    if (ink.stroke() != Ink.NONE) {
      opacity(ink.strokeOpacity());
      graphics.setColor(new Color(ink.stroke()));
      float[] dash = ink.dash() > 0 ? new float[] {(float) ink.dash()} : null;
      graphics.setStroke(
          new BasicStroke(
              (float) ink.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, dash, 0));
      graphics.draw(shape);
    }
    opacity(1);
  }

  private void opacity(double opacity) {
    graphics.setComposite(
        opacity >= 1
            ? AlphaComposite.SrcOver
            : AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
  }
}
