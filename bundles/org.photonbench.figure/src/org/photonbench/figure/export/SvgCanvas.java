package org.photonbench.figure.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Paints as SVG 1.1: text stays text, each part of the figure is a group with a name. */
final class SvgCanvas implements Canvas {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String FONTS = "Helvetica, Arial, 'DejaVu Sans', sans-serif";

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;
  private final String name;
  private int depth;
  private int clips;

  /**
   * Starts a picture.
   *
   * @param name prefix of all ids, so that several figures can stand in one page
   * @param title read out by screen readers
   * @param description what is in the figure, for those who cannot see it
   */
  SvgCanvas(FigureStyle style, String name, String title, String description) {
    this.name = identifier(name);
    try {
      // The one of the platform: another on the class path could format differently.
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the platform cannot write XML", e);
    }
    boolean print = style.medium() == FigureStyle.Medium.PRINT;
    write(w -> {
      w.writeStartDocument("UTF-8", "1.0");
      w.writeCharacters("\n");
      w.setDefaultNamespace(SVG);
      w.writeStartElement(SVG, "svg");
      w.writeDefaultNamespace(SVG);
      w.writeAttribute("version", "1.1");
      // Some programs take a px for 1/72 inch, so what is to be printed is in millimetres.
      w.writeAttribute("width", length(style.width(), print));
      w.writeAttribute("height", length(style.height(), print));
      w.writeAttribute("viewBox", "0 0 " + number(style.width()) + " " + number(style.height()));
      w.writeAttribute("font-family", FONTS);
    });
    depth = 1;
    element("title", title);
    element("desc", description);
  }

  /** The finished document. */
  String finish() {
    write(w -> {
      w.writeCharacters("\n");
      w.writeEndElement();
      w.writeCharacters("\n");
      w.writeEndDocument();
      w.close();
    });
    return out.toString();
  }

  @Override
  public void begin(String id, String title) {
    write(w -> {
      newLine();
      w.writeStartElement(SVG, "g");
      w.writeAttribute("id", name + "-" + identifier(id));
    });
    depth++;
    if (!title.isEmpty()) {
      element("title", title);
    }
  }

  @Override
  public void end() {
    depth--;
    write(w -> {
      newLine();
      w.writeEndElement();
    });
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    clips++;
    String id = name + "-clip-" + clips;
    write(w -> {
      newLine();
      // Some programs apply a clip path only when it is among the definitions.
      w.writeStartElement(SVG, "defs");
      w.writeStartElement(SVG, "clipPath");
      w.writeAttribute("id", id);
      w.writeEmptyElement(SVG, "rect");
      w.writeAttribute("x", number(x));
      w.writeAttribute("y", number(y));
      w.writeAttribute("width", number(width));
      w.writeAttribute("height", number(height));
      w.writeEndElement();
      w.writeEndElement();
      newLine();
      w.writeStartElement(SVG, "g");
      w.writeAttribute("clip-path", "url(#" + id + ")");
    });
    depth++;
  }

  @Override
  public void unclip() {
    end();
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Ink ink) {
    shape("line", ink, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
  }

  @Override
  public void polyline(double[] x, double[] y, Ink ink) {
    shape("polyline", ink, "points", points(x, y));
  }

  @Override
  public void polygon(double[] x, double[] y, Ink ink) {
    shape("polygon", ink, "points", points(x, y));
  }

  @Override
  public void rect(double x, double y, double width, double height, Ink ink) {
    shape(
        "rect",
        ink,
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height));
  }

  @Override
  public void circle(double x, double y, double radius, Ink ink) {
    shape("circle", ink, "cx", number(x), "cy", number(y), "r", number(radius));
  }

  @Override
  public void cells(double x, double y, double width, double height, int columns, int[] argb) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(RasterCanvas.image(columns, argb), "png", png);
    } catch (IOException e) {
      throw new IllegalStateException("an image in memory cannot be written", e);
    }
    String data = Base64.getEncoder().encodeToString(png.toByteArray());
    write(w -> {
      newLine();
      w.writeEmptyElement(SVG, "image");
      w.writeNamespace("xlink", XLINK);
      w.writeAttribute("x", number(x));
      w.writeAttribute("y", number(y));
      w.writeAttribute("width", number(width));
      w.writeAttribute("height", number(height));
      w.writeAttribute("preserveAspectRatio", "none");
      // Two names of the same wish: browsers know the first, programs for drawing the second.
      w.writeAttribute("style", "image-rendering:pixelated");
      w.writeAttribute("image-rendering", "optimizeSpeed");
      w.writeAttribute("xlink", XLINK, "href", "data:image/png;base64," + data);
    });
  }

  @Override
  public void text(
      String text, double x, double y, double size, Anchor anchor, double degrees, int color) {
    write(w -> {
      newLine();
      w.writeStartElement(SVG, "text");
      w.writeAttribute("x", number(x));
      w.writeAttribute("y", number(y));
      w.writeAttribute("font-size", number(size));
      if (anchor != Anchor.START) {
        w.writeAttribute("text-anchor", anchor == Anchor.MIDDLE ? "middle" : "end");
      }
      if (degrees != 0) {
        w.writeAttribute(
            "transform", "rotate(" + number(degrees) + " " + number(x) + " " + number(y) + ")");
      }
      w.writeAttribute("fill", color(color));
      w.writeCharacters(writable(text));
      w.writeEndElement();
    });
  }

  /** A number with at most two decimals, which is a hundredth of a pixel. */
  static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    if (rest == 0) {
      return sign + whole;
    }
    return sign + whole + "." + (rest % 10 == 0 ? "" + rest / 10 : (rest < 10 ? "0" : "") + rest);
  }

  private static String length(double pixels, boolean print) {
    return print ? number(pixels / FigureStyle.PER_INCH * 25.4) + "mm" : number(pixels);
  }

  private static String color(int rgb) {
    return String.format("#%06x", rgb & 0xFFFFFF);
  }

  /** What may be in an id; everything else becomes a hyphen. */
  private static String identifier(String text) {
    String safe = text.replaceAll("[^A-Za-z0-9]+", "-");
    return safe.isEmpty() || !Character.isLetter(safe.charAt(0)) ? "figure" + safe : safe;
  }

  /** XML 1.0 has no way at all to write some control characters. */
  private static String writable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          boolean allowed =
              c == '\t'
                  || c == '\n'
                  || c == '\r'
                  || c >= 0x20 && c < 0xD800
                  || c > 0xDFFF && c < 0xFFFE
                  || c > 0xFFFF;
          safe.appendCodePoint(allowed ? c : 0xFFFD);
        });
    return safe.toString();
  }

  private static String points(double[] x, double[] y) {
    StringBuilder text = new StringBuilder(x.length * 12);
    for (int i = 0; i < x.length; i++) {
      if (i > 0) {
        text.append(' ');
      }
      text.append(number(x[i])).append(',').append(number(y[i]));
    }
    return text.toString();
  }

  private void shape(String element, Ink ink, String... attributes) {
    write(w -> {
      newLine();
      w.writeEmptyElement(SVG, element);
      for (int i = 0; i < attributes.length; i += 2) {
        w.writeAttribute(attributes[i], attributes[i + 1]);
      }
      if (ink.fill() == Ink.NONE) {
        if (!element.equals("line")) {
          w.writeAttribute("fill", "none");
        }
      } else {
        w.writeAttribute("fill", color(ink.fill()));
        if (ink.fillOpacity() < 1) {
          w.writeAttribute("fill-opacity", number(ink.fillOpacity()));
        }
      }
      if (ink.stroke() != Ink.NONE) {
        w.writeAttribute("stroke", color(ink.stroke()));
        w.writeAttribute("stroke-width", number(ink.width()));
        if (ink.strokeOpacity() < 1) {
          w.writeAttribute("stroke-opacity", number(ink.strokeOpacity()));
        }
        if (ink.dash() > 0) {
          w.writeAttribute("stroke-dasharray", number(ink.dash()));
        }
        if (element.startsWith("poly")) {
          w.writeAttribute("stroke-linejoin", "bevel");
        }
      }
    });
  }

  private void element(String element, String text) {
    write(w -> {
      newLine();
      w.writeStartElement(SVG, element);
      w.writeCharacters(writable(text));
      w.writeEndElement();
    });
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Something that writes XML. */
  private interface Writing {
    void to(XMLStreamWriter writer) throws XMLStreamException;
  }

  private void write(Writing writing) {
    try {
      writing.to(xml);
    } catch (XMLStreamException e) {
      // It goes to memory, so this is a mistake in the order of calls.
      throw new IllegalStateException("the SVG is not well formed", e);
    }
  }
}
