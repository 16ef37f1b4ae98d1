package org.photonbench.figure.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.figure.Axis;
import org.photonbench.figure.AxisRange;
import org.photonbench.figure.ColorMap;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Palette;
import org.photonbench.figure.Scale;

class MapFigureTest {
  private static final FigureStyle STYLE =
      new FigureStyle(Palette.LIGHT, FigureStyle.Medium.SCREEN, 400, 300, 9, 1);

  private static Figure figure(Axis x, Axis y, double[][] values) {
    Layer.Map map =
        new Layer.Map(
            "Scan",
            Layer.Role.DATA,
            new Layer.Map.Extent(0, values[0].length),
            new Layer.Map.Extent(0, values.length),
            values,
            Axis.linear("Counts", ""));
    return new Figure("map", "Map", x, y, List.of(map));
  }

  private static Figure place(double[][] values) {
    return figure(Axis.linear("x", "µm"), Axis.linear("y", "µm"), values);
  }

  @Test
  void coloursBeginAndEndLikeViridis() {
    ColorMap colors = new ColorMap(new AxisRange(Scale.LINEAR, 0, 10));
    assertEquals(0xFF440154, colors.argb(0));
    assertEquals(0xFF440154, colors.argb(-3));
    assertEquals(0xFF21918C, colors.argb(5));
    assertEquals(0xFFFDE725, colors.argb(10));
    assertEquals(0, colors.argb(Double.NaN));
  }

  @Test
  void coloursReachFromZeroToTheLargestValue() {
    Figure counts = place(new double[][] {{1, 8}, {Double.NaN, 4}});
    assertEquals(
        new AxisRange(Scale.LINEAR, 0, 8), ColorMap.of(counts.map().orElseThrow()).range());
    Figure high = place(new double[][] {{600, 640}});
    assertEquals(
        new AxisRange(Scale.LINEAR, 600, 640), ColorMap.of(high.map().orElseThrow()).range());
  }

  @Test
  void theViewIsTheGrid() {
    Figure figure = place(new double[][] {{1, 2, 3}, {4, 5, 6}});
    AxisRange x = AxisRange.x(figure);
    assertEquals(new AxisRange(Scale.LINEAR, 0, 3), x);
    assertEquals(new AxisRange(Scale.LINEAR, 0, 2), AxisRange.y(figure, x));
  }

  /** The brightest cell is the upper right one, and a cell is as wide as it is high. */
  @Test
  void cellsAreSquareAndTheFirstRowIsBelow() {
    BufferedImage image = FigureExport.image(place(new double[][] {{0, 0, 0}, {0, 0, 9}}), STYLE);
    int left = image.getWidth();
    int right = 0;
    int top = image.getHeight();
    int bottom = 0;
    int darkLeft = image.getWidth();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y) & 0xFFFFFF;
        if (rgb == 0xFDE725) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
        if (rgb == 0x440154) {
          darkLeft = Math.min(darkLeft, x);
        }
      }
    }
    int width = right - left + 1;
    int height = bottom - top + 1;
    assertTrue(width > 40, "a cell is to be seen, width " + width);
    assertEquals(width, height, 2);
    assertEquals(2 * width, left - darkLeft, 3, "two dark cells lie left of it");
    assertEquals(0x440154, image.getRGB(left + 5, bottom + height / 2) & 0xFFFFFF);
  }

  @Test
  void axesOfDifferentUnitsFillTheFigure() {
    Figure time = figure(Axis.linear("λ", "nm"), Axis.linear("Time", "s"), new double[2][200]);
    assertTrue(!time.hasSquareScale());
    Figure place = place(new double[2][200]);
    assertTrue(place.hasSquareScale());
    Frame room = new Frame(50, 20, 350, 220, AxisRange.x(place), new AxisRange(Scale.LINEAR, 0, 2));
    assertEquals(3, room.square().height(), 1e-9);
    assertEquals(300, room.square().width(), 1e-9);
  }

  @Test
  void aMapIsExportedAsOneImageWithItsColourBar() {
    String svg = FigureExport.svg(place(new double[][] {{1, 2}, {3, 4}}), STYLE);
    assertEquals(3, svg.split("<image ", -1).length, "cells and colour bar");
    assertTrue(svg.contains("map-color-bar"));
    assertTrue(svg.contains(">Counts<"));
  }

  @Test
  void theTableHasALineForEachCell() throws Exception {
    StringBuilder table = new StringBuilder();
    FigureTable.write(place(new double[][] {{1, 2}, {3, 4}}), table);
    assertEquals(
        "Scan: x (µm),Scan: y (µm),Scan: Counts\r\n"
            + "0.5,0.5,1\r\n1.5,0.5,2\r\n0.5,1.5,3\r\n1.5,1.5,4\r\n",
        table.toString());
  }

  @Test
  void mapsThatCannotBeDrawnAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> place(new double[1][0]));
    assertThrows(IllegalArgumentException.class, () -> place(new double[][] {{1, 2}, {3}}));
    assertThrows(
        IllegalArgumentException.class,
        () -> figure(Axis.logarithmic("x", ""), Axis.linear("y", ""), new double[2][2]));
  }

  /** Three cells over three decades: each is a decade, and its middle is the geometric one. */
  @Test
  void cellsAreEquallyLongOnALogarithmicAxis() throws Exception {
    Layer.Map.Extent decades = new Layer.Map.Extent(10, 10_000, Scale.LOGARITHMIC);
    assertEquals(100, decades.edge(1, 3), 1e-9);
    assertEquals(Math.sqrt(1000 * 10_000), decades.middle(2, 3), 1e-9);
    assertEquals(0, decades.cell(99, 3));
    assertEquals(1, decades.cell(101, 3));
    assertTrue(decades.cell(9, 3) < 0 && decades.cell(-1, 3) < 0);
    assertEquals(3, decades.cell(10_001, 3));
    Layer.Map map =
        new Layer.Map(
            "Scan",
            Layer.Role.DATA,
            new Layer.Map.Extent(0, 1),
            decades,
            new double[][] {{1}, {2}, {3}},
            Axis.linear("Counts", ""));
    Figure figure =
        new Figure("map", "Map", Axis.linear("d", "ps"), Axis.logarithmic("τ", "µs"), List.of(map));
    AxisRange x = AxisRange.x(figure);
    AxisRange y = AxisRange.y(figure, x);
    assertEquals(10, y.min(), 1e-9);
    assertEquals(10_000, y.max(), 1e-9);
    LayerShapes.Cells cells =
        LayerShapes.of(map, 0, new Frame(0, 0, 60, 90, x, y), 9).cells().getFirst();
    assertEquals(0, cells.y(), 1e-9);
    assertEquals(90, cells.height(), 1e-9);
    assertEquals(3, cells.argb().length);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Figure("map", "", Axis.linear("d", "ps"), Axis.linear("τ", "µs"), List.of(map)));
    assertThrows(
        IllegalArgumentException.class, () -> new Layer.Map.Extent(0, 1, Scale.LOGARITHMIC));
  }
}
