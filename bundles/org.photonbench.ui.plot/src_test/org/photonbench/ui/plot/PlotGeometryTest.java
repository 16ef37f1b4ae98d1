package org.photonbench.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.figure.Axis;
import org.photonbench.figure.AxisRange;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.Layer.Role;
import org.photonbench.figure.Scale;

class PlotGeometryTest {
  private static final PlotView VIEW =
      new PlotView(new AxisRange(Scale.LINEAR, 0, 10), new AxisRange(Scale.LOGARITHMIC, 1, 1000));

  private static PlotGeometry geometry(Layer... layers) {
    Figure figure =
        new Figure(
            "f",
            "Figure",
            Axis.linear("Lag", "ns"),
            Axis.logarithmic("Counts", ""),
            List.of(layers));
    return new PlotGeometry(figure, VIEW, 101, 91);
  }

  @Test
  void numbersLieWhereTheAxesSay() {
    PlotGeometry geometry = geometry();
    assertEquals(0, geometry.pixelX(0), 1e-9);
    assertEquals(100, geometry.pixelX(10), 1e-9);
    assertEquals(90, geometry.pixelY(1), 1e-9);
    assertEquals(60, geometry.pixelY(10), 1e-9);
    assertEquals(0, geometry.pixelY(1000), 1e-9);
  }

  @Test
  void zeroOnALogarithmicAxisLiesBelowThePlot() {
    PlotGeometry geometry =
        geometry(
            new Layer.Steps("Counts", Role.DATA, new double[] {0, 1, 2}, new double[] {0, 10}));
    PlotGeometry.Polyline line =
        assertInstanceOf(PlotGeometry.Polyline.class, geometry.shapes().getFirst());
    assertTrue(line.y()[0] > 91);
    assertTrue(Double.isFinite(line.y()[0]));
    assertEquals(60, line.y()[line.y().length - 1], 1e-9);
  }

  @Test
  void tenMillionPointsBecomeAFewForEachPixel() {
    double[] x = new double[10_000_000];
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = 10.0 * i / x.length;
      y[i] = 1 + i % 997;
    }
    PlotGeometry geometry = geometry(new Layer.Line("Trace", Role.DATA, x, y));
    PlotGeometry.Polyline line =
        assertInstanceOf(PlotGeometry.Polyline.class, geometry.shapes().getFirst());
    assertTrue(line.x().length <= 5 * 101, line.x().length + " vertices");
  }

  @Test
  void thePointerFindsTheNearestMarker() {
    PlotGeometry geometry =
        geometry(new Layer.Points("Data", Role.DATA, new double[] {2, 8}, new double[] {10, 100}));
    PlotGeometry.Hit hit = geometry.hit(22, 58, 9);
    assertEquals(0, hit.index());
    assertEquals(20, hit.x(), 1e-9);
    assertNull(geometry.hit(50, 58, 9));
  }

  @Test
  void thePointerFindsTheBinItIsOver() {
    PlotGeometry geometry =
        geometry(
            new Layer.Steps(
                "Counts", Role.DATA, new double[] {0, 2, 4, 6}, new double[] {1, 10, 100}));
    assertEquals(1, geometry.hit(30, 5, 9).index());
    assertEquals(2, geometry.hit(41, 5, 9).index());
    assertNull(geometry.hit(80, 5, 9));
  }

  @Test
  void theReadOutHasAsManyDigitsAsPixelsCanTell() {
    assertEquals("12.3", Readout.toStep(12.3456, 0.1));
    assertEquals("12", Readout.toStep(12.3456, 1));
    assertEquals("\u22120.50", Readout.toStep(-0.5, 0.02));
    assertEquals("1.2346 \u00D7 10\u207B\u2078", Readout.toStep(1.23456e-8, 1e-12));
  }

  /** Row 0 lies below; beyond the grid there is nothing. */
  @Test
  void cellsOfAMapLieWhereTheAxesSay() {
    Layer.Map map =
        new Layer.Map(
            "Scan",
            Role.DATA,
            new Layer.Map.Extent(0, 3),
            new Layer.Map.Extent(0, 2),
            new double[][] {{1, 2, 3}, {4, 5, 6}},
            Axis.linear("Counts", ""));
    Figure figure =
        new Figure("f", "Figure", Axis.linear("x", "µm"), Axis.linear("y", "µm"), List.of(map));
    PlotView view =
        new PlotView(new AxisRange(Scale.LINEAR, -1, 3), new AxisRange(Scale.LINEAR, 0, 2));
    PlotGeometry geometry = new PlotGeometry(figure, view, 40, 20);
    PlotGeometry.Cells cells =
        assertInstanceOf(PlotGeometry.Cells.class, geometry.shapes().getFirst());
    assertEquals(-1, cells.columns()[9]);
    assertEquals(0, cells.columns()[10]);
    assertEquals(2, cells.columns()[39]);
    assertEquals(1, cells.rows()[0]);
    assertEquals(0, cells.rows()[10]);
    assertNull(geometry.hit(5, 5, 9));
    PlotGeometry.Hit hit = geometry.hit(25, 2, 9);
    assertEquals("x 1.5000\u202Fµm,  y 1.5000\u202Fµm,  Counts 5", Readout.datum(figure, hit));
  }
}
