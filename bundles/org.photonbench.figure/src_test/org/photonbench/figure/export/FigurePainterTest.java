package org.photonbench.figure.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;
import org.photonbench.figure.Palette;

class FigurePainterTest {
  /** A piece of text and the box it fills. */
  private record Text(String group, String text, double x1, double y1, double x2, double y2) {
    boolean overlaps(Text other) {
      return x1 < other.x2 && other.x1 < x2 && y1 < other.y2 && other.y1 < y2;
    }
  }

  private record Circle(String group, double x, double y, double radius) {}

  /** Remembers what is painted. */
  private static final class Recorder implements Canvas {
    private final List<Text> texts = new ArrayList<>();
    private final List<Circle> circles = new ArrayList<>();
    private final List<String> polygons = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private String group = "";
    private boolean clipped;

    @Override
    public void begin(String id, String title) {
      assertEquals("", group, "groups do not nest");
      group = id;
      groups.add(id);
    }

    @Override
    public void end() {
      group = "";
    }

    @Override
    public void clip(double x, double y, double width, double height) {
      clipped = true;
    }

    @Override
    public void unclip() {
      clipped = false;
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink) {
      if (group.startsWith("layer")) {
        assertTrue(clipped);
      }
      lines.add(new double[] {x1, y1, x2, y2});
    }

    @Override
    public void polyline(double[] x, double[] y, Ink ink) {
      assertTrue(clipped && x.length >= 2 && x.length == y.length);
      for (int i = 0; i < x.length; i++) {
        assertTrue(Double.isFinite(x[i]) && Double.isFinite(y[i]));
      }
    }

    @Override
    public void polygon(double[] x, double[] y, Ink ink) {
      assertTrue(x.length >= 3 && x.length == y.length);
      polygons.add(group);
    }

    @Override
    public void rect(double x, double y, double width, double height, Ink ink) {
      assertTrue(width > 0 && height > 0);
    }

    @Override
    public void circle(double x, double y, double radius, Ink ink) {
      assertFalse(clipped, "markers at the edge stay whole");
      circles.add(new Circle(group, x, y, radius));
    }

    @Override
    public void cells(double x, double y, double width, double height, int columns, int[] argb) {
      assertTrue(width > 0 && height > 0 && argb.length % columns == 0);
    }

    @Override
    public void text(
        String text, double x, double y, double size, Anchor anchor, double degrees, int color) {
      double width = textWidth(text, size);
      double before =
          switch (anchor) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
          };
      double up = TextMetrics.ASCENT * size;
      double down = TextMetrics.DESCENT * size;
      texts.add(
          degrees == 0
              ? new Text(group, text, x - before, y - up, x - before + width, y + down)
              : new Text(group, text, x - up, y + before - width, x + down, y + before));
    }
  }

  private static Recorder record(Figure figure, FigureStyle style) {
    Recorder recorder = new Recorder();
    FigurePainter.paint(figure, style, recorder);
    return recorder;
  }

  static Stream<Arguments> figuresAndStyles() {
    Map<String, FigureStyle> styles =
        Map.of(
            "screen", FigureStyle.SCREEN,
            "dark", FigureStyle.SCREEN.withTheme(Palette.DARK).withSize(640, 360),
            "single", FigureStyle.JOURNAL_SINGLE,
            "double", FigureStyle.JOURNAL_DOUBLE,
            "small", FigureStyle.SCREEN.withSize(160, 120));
    return DemoFigures.all().entrySet().stream()
        .flatMap(figure ->
            styles.entrySet().stream()
                .map(style ->
                    Arguments.of(
                        figure.getKey(), style.getKey(), figure.getValue(), style.getValue())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("figuresAndStyles")
  void noTextLeavesTheFigure(String name, String styleName, Figure figure, FigureStyle style) {
    for (Text text : record(figure, style).texts) {
      boolean inside =
          text.x1 >= 0 && text.y1 >= 0 && text.x2 <= style.width() && text.y2 <= style.height();
      // What is smaller than any useful figure only has to be painted at all.
      assertTrue(inside || styleName.equals("small"), name + " " + styleName + ": " + text);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("figuresAndStyles")
  void noTextsOverlap(String name, String styleName, Figure figure, FigureStyle style) {
    if (styleName.equals("small")) {
      return;
    }
    List<Text> texts = record(figure, style).texts;
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertFalse(
            texts.get(i).overlaps(texts.get(j)),
            name + " " + styleName + ": " + texts.get(i) + " and " + texts.get(j));
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("figuresAndStyles")
  void theLegendCoversNoPoint(String name, String styleName, Figure figure, FigureStyle style) {
    Recorder recorder = record(figure, style);
    for (Text text : recorder.texts) {
      for (Circle circle : recorder.circles) {
        if (text.group.equals("legend") && circle.group.startsWith("layer")) {
          boolean covered =
              circle.x > text.x1 && circle.x < text.x2 && circle.y > text.y1 && circle.y < text.y2;
          assertFalse(covered, name + " " + styleName + ": " + text);
        }
      }
    }
  }

  private static long circles(Recorder recorder, String group) {
    return recorder.circles.stream().filter(c -> c.group.startsWith(group)).count();
  }

  @Test
  void everyPointIsThere() {
    Recorder recorder = record(DemoFigures.pulsed(100), FigureStyle.SCREEN);
    assertEquals(201, circles(recorder, "layer-2-data"));
    assertEquals(1, circles(recorder, "layer-3-highlight"));
  }

  @Test
  void pointsShrinkWhenTheyAreManyAndAreThinnedOutWhenTheyAreMoreThanPixels() {
    double few = record(DemoFigures.pulsed(50), FigureStyle.SCREEN).circles.getFirst().radius;
    double many = record(DemoFigures.pulsed(300), FigureStyle.SCREEN).circles.getFirst().radius;
    assertTrue(many < 0.7 * few);
    Recorder crowd = record(DemoFigures.pulsed(100_000), FigureStyle.SCREEN);
    assertTrue(crowd.circles.size() > 1000 && crowd.circles.size() < 100_000);
    assertTrue(crowd.lines.size() < 4000, "error bars are joined");
  }

  @Test
  void zeroCountsOnALogarithmicAxisAreMarked() {
    double[] x = {0, 1, 2, 3};
    double[] y = {100, 0, 10, 0};
    double[] low = {90, 0, 7, 0};
    double[] high = {110, 1.8, 14, 1.8};
    Figure figure =
        new Figure(
            "f",
            "F",
            Axis.linear("t", "ns"),
            Axis.logarithmic("Counts", ""),
            List.of(new Layer.Points("", Role.DATA, x, y, low, high)));
    Recorder recorder = record(figure, FigureStyle.SCREEN);
    assertEquals(2, circles(recorder, "layer"));
    assertEquals(2, recorder.polygons.size());
    // The upper error bars of the zeros would start the axis at 1.8, were there no smaller count.
    assertTrue(recorder.lines.size() > 4);
  }

  @Test
  void pointsBeyondARangeThatWasSetAreMarked() {
    Figure figure =
        new Figure(
            "f",
            "F",
            Axis.linear("t", "ns"),
            Axis.linear("g²(τ)", "").withRange(0, 2),
            List.of(
                new Layer.Points(
                    "", Role.DATA, new double[] {0, 1, 2}, new double[] {-0.1, 1, 2.5})));
    Recorder recorder = record(figure, FigureStyle.SCREEN);
    assertEquals(1, circles(recorder, "layer"));
    assertEquals(2, recorder.polygons.size());
  }

  @Test
  void onlyTheScreenHasATitle() {
    assertTrue(record(DemoFigures.dip(), FigureStyle.SCREEN).groups.contains("title"));
    assertFalse(record(DemoFigures.dip(), FigureStyle.JOURNAL_SINGLE).groups.contains("title"));
  }

  @Test
  void oneLayerNeedsNoLegend() {
    assertFalse(record(DemoFigures.trace(100), FigureStyle.SCREEN).groups.contains("legend"));
    assertTrue(record(DemoFigures.dip(), FigureStyle.SCREEN).groups.contains("legend"));
  }

  @Test
  void aFullPlotHasItsLegendAbove() {
    int n = 400;
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = i;
      y[i] = i % 2;
    }
    Figure figure =
        new Figure(
            "f",
            "F",
            Axis.linear("x", ""),
            Axis.linear("y", ""),
            List.of(
                new Layer.Line("One", Role.DATA, x, y),
                new Layer.Line("Two", Role.DATA_OTHER, x, y)));
    Recorder recorder = record(figure, FigureStyle.SCREEN);
    double axisTop = Double.POSITIVE_INFINITY;
    for (double[] line : recorder.lines) {
      if (line[0] == line[2]) {
        axisTop = Math.min(axisTop, Math.min(line[1], line[3]));
      }
    }
    for (Text text : recorder.texts) {
      if (text.group.equals("legend")) {
        assertTrue(text.y2 < axisTop + 3, text + " above " + axisTop);
      }
    }
  }

  @Test
  void strangeNumbersDoNoHarm() {
    double[] strange = {
      Double.NaN, Double.POSITIVE_INFINITY, -Double.MAX_VALUE, 0, -0.0, Double.MIN_VALUE, 1e300
    };
    double[] x = {0, 1, 2, 3, 4, 5, 6};
    double[] edges = {0, 1, 2, 3, 4, 5, 6, 7};
    for (Axis y : new Axis[] {Axis.linear("y", ""), Axis.logarithmic("y", "")}) {
      for (Axis horizontal : new Axis[] {Axis.linear("x", "s"), Axis.logarithmic("x", "s")}) {
        Figure figure =
            new Figure(
                "f",
                "",
                horizontal,
                y,
                List.of(
                    new Layer.Points("a", Role.DATA, x, strange, strange, strange),
                    new Layer.Points("b", Role.DATA, strange, x),
                    new Layer.Steps("c", Role.DATA, edges, strange),
                    new Layer.Line("d", Role.FIT, x, strange),
                    new Layer.Line("e", Role.FIT, strange, strange),
                    new Layer.Band("f", Role.FIT, x, strange, strange),
                    new Layer.Rule("g", Role.REFERENCE, true, Double.NaN),
                    new Layer.Rule("h", Role.REFERENCE, false, 0)));
        record(figure, FigureStyle.SCREEN);
        FigureExport.svg(figure, FigureStyle.JOURNAL_SINGLE);
        FigureExport.image(figure, FigureStyle.SCREEN);
      }
    }
  }
}
