package org.photonbench.figure.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Palette;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class CanvasTest {
  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void svgIsWellFormedForEveryFigure() throws Exception {
    for (Figure figure : DemoFigures.all().values()) {
      Document document = parse(FigureExport.svg(figure, FigureStyle.SCREEN));
      assertEquals(figure.title(), elements(document, "title").getFirst().getTextContent());
      Set<String> ids = new HashSet<>();
      for (String name : new String[] {"g", "clipPath"}) {
        for (Element element : elements(document, name)) {
          String id = element.getAttribute("id");
          assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
        }
      }
    }
  }

  @Test
  void svgHasTheTextAndThePoints() throws Exception {
    Figure figure = DemoFigures.pulsed(100);
    Document document = parse(FigureExport.svg(figure, FigureStyle.SCREEN));
    List<String> texts = elements(document, "text").stream().map(Element::getTextContent).toList();
    assertTrue(texts.contains("Pulse separation") && texts.contains("Coincidences"));
    assertTrue(texts.contains("\u2212100"));
    // All points, the highlighted one, and two in the legend.
    assertEquals(201 + 1 + 2, elements(document, "circle").size());
    List<String> dip =
        elements(parse(FigureExport.svg(DemoFigures.dip(), FigureStyle.SCREEN)), "text").stream()
            .map(Element::getTextContent)
            .toList();
    assertTrue(dip.contains("g²(τ)") && dip.contains("Lag τ (ns)"));
  }

  @Test
  void svgIsDeterministicWithFewDecimalsAndInMillimetresForPrint() {
    String svg = FigureExport.svg(DemoFigures.decay(), FigureStyle.JOURNAL_SINGLE);
    assertEquals(svg, FigureExport.svg(DemoFigures.decay(), FigureStyle.JOURNAL_SINGLE));
    assertTrue(svg.contains("width=\"86mm\""), svg.substring(0, 300));
    Matcher tooLong = Pattern.compile("=\"[^\"]*\\d\\.\\d{3}").matcher(svg);
    assertFalse(tooLong.find());
  }

  @Test
  void svgSurvivesAnyText() throws Exception {
    String nasty = "<&>\"'\u0000\u0001\uFFFF]]> \uD83D\uDE00 \uD800";
    Figure figure =
        new Figure(
            "1 <id>",
            nasty,
            Axis.linear(nasty, nasty),
            Axis.linear(nasty, ""),
            List.of(
                new Layer.Line(nasty, Layer.Role.DATA, new double[] {0, 1}, new double[] {0, 1}),
                new Layer.Rule(nasty, Layer.Role.FIT, true, 0.5)));
    parse(FigureExport.svg(figure, FigureStyle.SCREEN));
  }

  @Test
  void numbersHaveAtMostTwoDecimals() {
    assertEquals("0", SvgCanvas.number(-0.001));
    assertEquals("-0.05", SvgCanvas.number(-0.05));
    assertEquals("12.3", SvgCanvas.number(12.3));
    assertEquals("-12.35", SvgCanvas.number(-12.3456));
    assertEquals("7", SvgCanvas.number(6.999));
  }

  @Test
  void pngHasItsSizeAndResolution() throws Exception {
    byte[] png = FigureExport.png(DemoFigures.dip(), FigureStyle.JOURNAL_SINGLE);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(2032, image.getWidth(), "8.6 cm at 600 dots per inch");
    int chunk = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
    assertTrue(chunk > 0);
    ByteBuffer data = ByteBuffer.wrap(png, chunk + 4, 9);
    assertEquals(23622, data.getInt(), "dots per metre");
    assertEquals(23622, data.getInt());
    assertEquals(1, data.get(), "unit is the metre");
    BufferedImage screen = FigureExport.image(DemoFigures.dip(), FigureStyle.SCREEN);
    assertEquals(1920, screen.getWidth());
    assertEquals(1200, screen.getHeight());
  }

  @Test
  void darkIsDark() {
    BufferedImage image =
        FigureExport.image(DemoFigures.dip(), FigureStyle.SCREEN.withTheme(Palette.DARK));
    for (int[] corner : new int[][] {{0, 0}, {1919, 0}, {0, 1199}, {1919, 1199}}) {
      assertEquals(Palette.DARK.background(), image.getRGB(corner[0], corner[1]) & 0xFFFFFF);
    }
  }

  /** What is inked on the raster is the box that the layout, and so the SVG, reckons with. */
  @Test
  void textFillsTheBoxThatWasMeasured() throws Exception {
    FigureStyle style = FigureStyle.SCREEN;
    String text = "Hg²(τ) 10⁻³";
    for (Canvas.Anchor anchor : Canvas.Anchor.values()) {
      RasterCanvas canvas = new RasterCanvas(style);
      canvas.text(text, 400, 300, 20, anchor, 0, 0);
      BufferedImage image = canvas.finish();
      int left = Integer.MAX_VALUE;
      int right = 0;
      int top = Integer.MAX_VALUE;
      int bottom = 0;
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          if ((image.getRGB(x, y) & 0xFF) < 128) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
          }
        }
      }
      SvgCanvas svg = new SvgCanvas(style, "f", "t", "d");
      svg.text(text, 400, 300, 20, anchor, 0, 0);
      Element element = elements(parse(svg.finish()), "text").getFirst();
      double at = Double.parseDouble(element.getAttribute("x"));
      double width = svg.textWidth(text, 20);
      double start =
          switch (element.getAttribute("text-anchor")) {
            case "middle" -> at - width / 2;
            case "end" -> at - width;
            default -> at;
          };
      double tolerance = 3;
      assertEquals(start, left / 2.0, tolerance);
      assertEquals(start + width, right / 2.0, tolerance);
      assertTrue(top / 2.0 >= 300 - TextMetrics.ASCENT * 20 - 0.5);
      assertTrue(bottom / 2.0 <= 300 + TextMetrics.DESCENT * 20 + 0.5);
    }
  }
}
