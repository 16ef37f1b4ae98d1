package org.photonbench.figure.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.figure.Axis;
import org.photonbench.figure.AxisRange;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Scale;

class HorizontalBarsTest {
  private static final Layer.Points POINTS =
      new Layer.Points(
              "Data",
              Layer.Role.DATA,
              new double[] {2, 4},
              new double[] {1, 3},
              new double[] {0.5, 2},
              new double[] {1.5, 4})
          .withHorizontalBars(new double[] {1, 3.5}, new double[] {3, 9});

  private static Figure figure(Axis x) {
    return new Figure("f", "Figure", x, Axis.linear("y", ""), List.of(POINTS));
  }

  @Test
  void barsLieAtTheirPointsAndReachToTheirEnds() {
    AxisRange x = new AxisRange(Scale.LINEAR, 0, 10);
    AxisRange y = new AxisRange(Scale.LINEAR, 0, 5);
    Frame frame = new Frame(0, 0, 100, 50, x, y);
    List<LayerShapes.Bar> bars = LayerShapes.of(POINTS, 0, frame, 9).bars();
    assertEquals(4, bars.size());
    assertTrue(bars.contains(new LayerShapes.Bar(10, 40, 30, 40)), bars.toString());
    assertTrue(bars.contains(new LayerShapes.Bar(35, 20, 90, 20)), bars.toString());
    assertTrue(bars.contains(new LayerShapes.Bar(20, 45, 20, 35)), bars.toString());
  }

  @Test
  void theViewHoldsTheBars() {
    AxisRange x = AxisRange.x(figure(Axis.linear("x", "nm")));
    assertTrue(x.contains(1) && x.contains(9), x.toString());
  }

  @Test
  void exportedTablesHaveTheEnds() throws Exception {
    StringBuilder table = new StringBuilder();
    FigureTable.write(figure(Axis.linear("x", "nm")), table);
    String[] lines = table.toString().split("\r\n");
    assertTrue(
        lines[0].startsWith(
            "Data: x (nm),Data: y,"
                + "\"Data: left end of 68.27 % error bar, x (nm)\","
                + "\"Data: right end of 68.27 % error bar, x (nm)\","),
        lines[0]);
    assertEquals("4,3,3.5,9,2,4", lines[2]);
  }

  /** A share that the name of the layer tells is not contradicted. */
  @Test
  void aNamedShareIsKept() throws Exception {
    Layer.Points named =
        new Layer.Points(
            "Data, 95 %", Layer.Role.DATA, POINTS.x(), POINTS.y(), POINTS.low(), POINTS.high());
    StringBuilder table = new StringBuilder();
    FigureTable.write(
        new Figure("f", "", Axis.linear("x", ""), Axis.linear("y", ""), List.of(named)), table);
    assertTrue(
        table.toString().contains("Data, 95 %: lower end of error bar, y"), table.toString());
  }

  @Test
  void lengthsMustAgree() {
    assertThrows(
        IllegalArgumentException.class,
        () -> POINTS.withHorizontalBars(new double[] {1}, new double[] {2}));
  }
}
