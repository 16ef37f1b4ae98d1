package org.photonbench.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.photonbench.figure.AxisRange;
import org.photonbench.figure.Scale;

class PlotViewTest {
  private static final AxisRange LINEAR = new AxisRange(Scale.LINEAR, -10, 30);
  private static final AxisRange LOG = new AxisRange(Scale.LOGARITHMIC, 1e-3, 1e3);
  private static final PlotView VIEW = new PlotView(LINEAR, LOG);

  @Test
  void zoomKeepsTheNumbersUnderThePointer() {
    for (double factor : new double[] {0.5, 0.8, 1.25, 3}) {
      PlotView zoomed = VIEW.zoomed(factor, factor, 0.25, 0.7);
      assertEquals(0.25, zoomed.x().fraction(LINEAR.value(0.25)), 1e-9);
      assertEquals(0.7, zoomed.y().fraction(LOG.value(0.7)), 1e-9);
      assertEquals(factor * 40, zoomed.x().max() - zoomed.x().min(), 1e-9);
    }
  }

  @Test
  void aFactorOfOneLeavesAnAxisAlone() {
    assertEquals(LOG, VIEW.zoomed(0.5, 1, 0.3, 0.3).y());
    assertEquals(LINEAR, VIEW.zoomed(1, 0.5, 0.3, 0.3).x());
  }

  @Test
  void movingKeepsTheLength() {
    PlotView moved = VIEW.moved(0.1, 1.0 / 6);
    assertEquals(-6, moved.x().min(), 1e-9);
    assertEquals(34, moved.x().max(), 1e-9);
    assertEquals(1e-2, moved.y().min(), 1e-11);
    assertEquals(1e4, moved.y().max(), 1e-5);
  }

  @Test
  void aBoxMayBeDrawnFromAnyCorner() {
    PlotView expected = VIEW.box(0.25, 0.5, 0.75, 1);
    assertEquals(new AxisRange(Scale.LINEAR, 0, 20), expected.x());
    assertEquals(1, expected.y().min(), 1e-9);
    assertEquals(expected, VIEW.box(0.75, 1, 0.25, 0.5));
    assertEquals(expected, VIEW.box(0.25, 1, 0.75, 0.5));
  }

  @Test
  void zoomEndsWhereDoublesEnd() {
    PlotView in = VIEW;
    PlotView out = VIEW;
    for (int i = 0; i < 3000; i++) {
      in = in.zoomed(0.5, 0.5, 0.6, 0.6);
      out = out.zoomed(2, 2, 0.4, 0.4);
    }
    assertTrue(in.x().max() > in.x().min());
    assertTrue(in.y().max() > in.y().min());
    assertTrue(Double.isFinite(out.x().max() - out.x().min()));
    assertTrue(out.y().min() > 0);
  }
}
